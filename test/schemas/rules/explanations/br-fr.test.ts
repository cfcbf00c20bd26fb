import { describe, expect, it } from 'vitest'
import { BR_FR_EXPLANATIONS } from '../../../../schemas/rules/explanations/br-fr.ts'
import { CDV_EXPLANATIONS } from '../../../../schemas/rules/explanations/cdv.ts'
import type { Explanations } from '../../../../schemas/rules/explanations/explanation.ts'
import { BR_FR_CII } from '../../../../schemas/rules/sets/br-fr-cii/br-fr-cii.ts'
import { BR_FR_UBL } from '../../../../schemas/rules/sets/br-fr-ubl/br-fr-ubl.ts'
import { CDV } from '../../../../schemas/rules/sets/cdv/cdv.ts'
import { idsOf, type RuleSet } from '../../../../schemas/rules/tree/rule-set.ts'
import { firedOn } from '../../../support/fired.ts'

const UBL = 'urn:oasis:names:specification:ubl:schema:xsd'
const CEFACT = 'urn:un:unece:uncefact:data:standard'
const UBL_PARTS =
  `xmlns:cac="${UBL}:CommonAggregateComponents-2" ` + `xmlns:cbc="${UBL}:CommonBasicComponents-2"`
const CEFACT_PARTS =
  `xmlns:ram="${CEFACT}:ReusableAggregateBusinessInformationEntity:100" ` +
  `xmlns:udt="${CEFACT}:UnqualifiedDataType:100"`

/** The ids that no document can fire, by the official rules’ own doing. */
const SILENT = new Set([
  // A rule before them has the same context.
  'BR-FR-16_BT-103',
  'BR-FR-DEC-01_BT-111',
  // It looks for a location within the location.
  'BR-FR-09_EXT-FR-FE-146',
])

/** An example within the root of a document that the rule set is for. */
function documentOf(example: string, set: RuleSet): string {
  if (set === BR_FR_UBL) {
    const name = example.includes('CreditNote') ? 'CreditNote' : 'Invoice'
    return `<${name} xmlns="${UBL}:${name}-2" ${UBL_PARTS}>${example}</${name}>`
  }
  const name = set === CDV ? 'CrossDomainAcknowledgementAndResponse' : 'CrossIndustryInvoice'
  const names = `xmlns:rsm="${CEFACT}:${name}:100" ${CEFACT_PARTS}`
  return `<rsm:${name} ${names}>${example}</rsm:${name}>`
}

const FAMILIES: readonly (readonly [string, Explanations, readonly RuleSet[]])[] = [
  ['BR-FR', BR_FR_EXPLANATIONS, [BR_FR_UBL, BR_FR_CII]],
  ['BR-FR-CDV', CDV_EXPLANATIONS, [CDV]],
]

describe.each(FAMILIES)('the explanations of %s', (_, explanations, sets) => {
  it('are those of its rules, no more and no less', () => {
    const ids = new Set(sets.flatMap((set) => [...idsOf(set)]))
    expect(Object.keys(explanations).sort()).toEqual([...ids].sort())
  })

  it('say in both languages what is wrong and what to do, and name terms', () => {
    const lacking = Object.entries(explanations).filter(([, { message, remedy, terms }]) => {
      const texts = [message.fr, message.en, remedy.fr, remedy.en, ...terms]
      return terms.length === 0 || texts.some((text) => text.trim() === '')
    })
    expect(lacking).toEqual([])
  })

  it('give examples that break the rule', () => {
    const kept = Object.entries(explanations).filter(([id, { example }]) => {
      const set = sets.find((each) => idsOf(each).has(id))
      if (example === undefined || set === undefined || SILENT.has(id)) return false
      return !firedOn(documentOf(example, set), set).includes(id)
    })
    expect(kept.map(([id]) => id)).toEqual([])
  })
})
