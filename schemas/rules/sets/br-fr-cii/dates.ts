import { DAY_OF_DIGITS, isDay } from '../br-fr/day.ts'
import type { Edition } from '../br-fr/edition.ts'
import { fatal, rule, type Pattern } from '../../tree/rule-set.ts'
import { below, DELIVERY, LINES, SETTLEMENT } from './place.ts'

const DAY = 'udt:DateTimeString'
const CITED_DAY = 'ram:InvoiceReferencedDocument/ram:FormattedIssueDateTime/qdt:DateTimeString'
const DELIVERED = `ram:ActualDeliverySupplyChainEvent/ram:OccurrenceDateTime/${DAY}`
const START = `ram:BillingSpecifiedPeriod/ram:StartDateTime/${DAY}`
const END = `ram:BillingSpecifiedPeriod/ram:EndDateTime/${DAY}`
const LINE_SETTLEMENT = `${LINES}/ram:SpecifiedLineTradeSettlement`

const DAYS = [
  ['BT-2', `rsm:ExchangedDocument/ram:IssueDateTime/${DAY}`],
  ['BT-7', `${SETTLEMENT}/ram:ApplicableTradeTax/ram:TaxPointDate/udt:DateString`],
  ['BT-9', `${SETTLEMENT}/ram:SpecifiedTradePaymentTerms/ram:DueDateDateTime/${DAY}`],
  ['BT-26', `${SETTLEMENT}/${CITED_DAY}`],
  ['BT-72', `${DELIVERY}/${DELIVERED}`],
  ['BT-73', `${SETTLEMENT}/${START}`],
  ['BT-74', `${SETTLEMENT}/${END}`],
  ['EXT-FR-FE-138', `${LINE_SETTLEMENT}/${CITED_DAY}`],
  ['EXT-FR-FE-158', `${LINES}/ram:SpecifiedLineTradeDelivery/${DELIVERED}`],
  ['EXT-FR-FE-134', `${LINE_SETTLEMENT}/${START}`],
  ['EXT-FR-FE-135', `${LINE_SETTLEMENT}/${END}`],
] as const

/** BR-FR-03. */
export function datePattern({ arithmetic }: Edition): Pattern {
  const isRealDay = isDay(DAY_OF_DIGITS, arithmetic)
  return DAYS.map(([term, at]) => rule(below(at), [fatal(`BR-FR-03_${term}`, isRealDay)]))
}
