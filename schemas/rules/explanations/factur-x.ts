import { BASIC } from '../sets/factur-x/data/basic.ts'
import { BASICWL } from '../sets/factur-x/data/basicwl.ts'
import { EN16931 } from '../sets/factur-x/data/en16931.ts'
import { EXTENDED as EXTENDED_LEVEL } from '../sets/factur-x/data/extended.ts'
import { MINIMUM } from '../sets/factur-x/data/minimum.ts'
import { type BusinessRule, businessRules, type LevelData } from '../sets/factur-x/level.ts'
import { NOT_USED } from '../sets/factur-x/structure-rules.ts'
import { EN16931_EXPLANATIONS } from './en16931.ts'
import type { Explanation, Explanations } from './explanation.ts'
import { BUSINESS } from './factur-x/business.ts'
import { EXTENDED } from './factur-x/extended.ts'
import { structureExplanations } from './factur-x/structure.ts'
import { merged } from './wording.ts'

const OWN = merged(BUSINESS, EXTENDED)

/** What the official rules report without an id. */
const UNUSED: Explanation = {
  terms: [],
  message: {
    fr: 'Cet élément, ou l’un de ses attributs, n’est pas prévu à ce niveau de Factur-X.',
    en: 'This element, or one of its attributes, is not used at this level of Factur-X.',
  },
  remedy: {
    fr: 'Retirez-le, ou déclarez un niveau plus riche (BT-24).',
    en: 'Remove it, or declare a richer level (BT-24).',
  },
  example: '<ram:ID schemeID="0225">F-2026-001</ram:ID>',
}

/**
 * Every rule of every level, by level and id, since an id means different things at different
 * levels; an id alone is that of the richest level that has it.
 */
export const FACTUR_X_EXPLANATIONS: Explanations = merged(
  { [NOT_USED]: UNUSED },
  ...[
    ['fx-minimum', MINIMUM] as const,
    ['fx-basicwl', BASICWL] as const,
    ['fx-basic', BASIC] as const,
    ['fx-en16931', EN16931] as const,
    ['fx-extended', EXTENDED_LEVEL] as const,
  ].map(([set, data]) => levelExplanations(set, data)),
)

function levelExplanations(set: string, { structure, business }: LevelData): Explanations {
  const entries = [
    ...structureExplanations(structure),
    ...businessRules(business).map((rule) => [rule.id, businessText(rule)] as const),
  ]
  return Object.fromEntries(
    entries.flatMap(([id, explanation]) => {
      const inSet = [`${set} ${id}`, explanation] as const
      return id.startsWith('FX-') || id.startsWith('BR-FX') ? [inSet, [id, explanation]] : [inSet]
    }),
  )
}

/** The text of a business rule; where its id does not tell, it says what the rule is called. */
function businessText({ name, id }: BusinessRule): Explanation {
  const own = OWN[name]
  const text = own ?? EN16931_EXPLANATIONS[name]
  if (text === undefined) throw new RangeError(`no text for ${name}`)
  // The examples of the standard's rules are UBL: they would mislead here.
  const example = own?.example
  return {
    terms: text.terms.filter((term) => term !== ''),
    message: text.message,
    remedy: text.remedy,
    ...(id === name ? {} : { why: { fr: `C’est la règle ${name}.`, en: `This is rule ${name}.` } }),
    ...(example === undefined ? {} : { example }),
  }
}
