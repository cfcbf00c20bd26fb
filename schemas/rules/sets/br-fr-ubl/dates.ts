import { DAY_WITH_HYPHENS, isDay } from '../br-fr/day.ts'
import type { Edition } from '../br-fr/edition.ts'
import { fatal, rule, type Pattern } from '../../tree/rule-set.ts'
import { below, onLines } from './place.ts'

const PRECEDING = 'cac:BillingReference/cac:InvoiceDocumentReference/cbc:IssueDate'

const DAYS = [
  ['BT-2', below('cbc:IssueDate')],
  ['BT-7', below('cbc:TaxPointDate')],
  ['BT-9', below('cbc:DueDate')],
  ['BT-26', below(PRECEDING)],
  ['BT-72', below('cac:Delivery/cbc:ActualDeliveryDate')],
  ['BT-73', below('cac:InvoicePeriod/cbc:StartDate')],
  ['BT-74', below('cac:InvoicePeriod/cbc:EndDate')],
  ['EXT-FR-FE-138', onLines(PRECEDING)],
  ['EXT-FR-FE-158', onLines('cac:Delivery/cbc:ActualDeliveryDate')],
  ['BT-134', onLines('cac:InvoicePeriod/cbc:StartDate')],
  ['BT-135', onLines('cac:InvoicePeriod/cbc:EndDate')],
] as const

/** BR-FR-03. */
export function datePattern({ arithmetic }: Edition): Pattern {
  const isRealDay = isDay(DAY_WITH_HYPHENS, arithmetic)
  return DAYS.map(([term, at]) => rule(at, [fatal(`BR-FR-03_${term}`, isRealDay)]))
}
