import { DOCUMENT_RULES } from './en16931/document.ts'
import { TOTALS_RULES } from './en16931/totals.ts'
import type { Pack } from './rule.ts'

/** The European rules, after the validation artefacts of the same version. */
export const EN16931: Pack = {
  set: 'en16931',
  version: '1.3.16',
  rules: [...DOCUMENT_RULES, ...TOTALS_RULES],
}

/** What the law asks of a French invoice between businesses today, in the order it is run. */
export const FRENCH_INVOICE_PACKS: readonly Pack[] = [EN16931]
