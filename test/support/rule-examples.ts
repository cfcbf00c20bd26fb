import type { Explanations } from '../../schemas/rules/explanations/explanation.ts'
import { idsOf, type RuleSet } from '../../schemas/rules/tree/rule-set.ts'
import { firedOn } from './fired.ts'

const UBL = 'urn:oasis:names:specification:ubl:schema:xsd'
const CEFACT = 'urn:un:unece:uncefact:data:standard'
const UBL_PARTS =
  `xmlns:cac="${UBL}:CommonAggregateComponents-2" ` + `xmlns:cbc="${UBL}:CommonBasicComponents-2"`
const CEFACT_PARTS =
  `xmlns:ram="${CEFACT}:ReusableAggregateBusinessInformationEntity:100" ` +
  `xmlns:udt="${CEFACT}:UnqualifiedDataType:100"`

/** The ids whose texts lack a language, a remedy or the terms. */
export function lackingTexts(explanations: Explanations): string[] {
  return Object.entries(explanations)
    .filter(([, { message, remedy, terms }]) => {
      const texts = [message.fr, message.en, remedy.fr, remedy.en, ...terms]
      return terms.length === 0 || texts.some((text) => text.trim() === '')
    })
    .map(([id]) => id)
}

/** The ids whose example, within the root of a document, keeps the rule. */
export function keptExamples(explanations: Explanations, sets: readonly RuleSet[]): string[] {
  return Object.entries(explanations)
    .filter(([id, { example }]) => {
      const set = sets.find((each) => idsOf(each).has(id))
      if (example === undefined || set === undefined) return false
      return !firedOn(documentOf(example, set), set).includes(id)
    })
    .map(([id]) => id)
}

function documentOf(example: string, { name: set }: RuleSet): string {
  if (set.includes('-ubl')) {
    const name = example.includes('CreditNote') ? 'CreditNote' : 'Invoice'
    return `<${name} xmlns="${UBL}:${name}-2" ${UBL_PARTS}>${example}</${name}>`
  }
  const name = set === 'cdv' ? 'CrossDomainAcknowledgementAndResponse' : 'CrossIndustryInvoice'
  const names = `xmlns:rsm="${CEFACT}:${name}:100" ${CEFACT_PARTS}`
  return `<rsm:${name} ${names}>${example}</rsm:${name}>`
}
