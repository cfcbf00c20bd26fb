import { BR_FR_CII_EXAMPLES } from './br-fr-cii-examples.ts'
import { BR_FR_DOCUMENT } from './br-fr-document.ts'
import { BR_FR_PARTIES } from './br-fr-parties.ts'
import { BR_FR_SUB_INVOICES } from './br-fr-sub-invoices.ts'
import { BR_FR_VALUES } from './br-fr-values.ts'
import type { Explanations } from './explanation.ts'

const TEXTS: Explanations = {
  ...BR_FR_VALUES,
  ...BR_FR_PARTIES,
  ...BR_FR_DOCUMENT,
  ...BR_FR_SUB_INVOICES,
}

/** The French rules on invoices (BR-FR, flux 2), one text for both syntaxes and all editions. */
export const BR_FR_EXPLANATIONS: Explanations = Object.fromEntries(
  Object.entries(TEXTS).map(([id, text]) => {
    const example = BR_FR_CII_EXAMPLES[id]
    return [id, example === undefined ? text : { ...text, example }] as const
  }),
)
