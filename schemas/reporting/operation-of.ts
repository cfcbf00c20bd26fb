import { isIn } from '../codelists/code-list.ts'
import { CREDIT_NOTE_TYPES } from '../codelists/document-type.ts'
import type { Invoice, VatBreakdown } from '../invoice/invoice.ts'
import { formatAmount, negate, parseAmount } from '../values/amount.ts'
import { classify, isReported } from './classify.ts'
import type { Operation, OperationCategory, OperationVat } from './operation.ts'

/**
 * What a checked invoice outside domestic B2B makes its seller report. International operations go
 * one by one (flux 10.1), the others into the day's totals (flux 10.3). Credit notes are negative.
 *
 * @throws {Error} the invoice goes through e-invoicing, or lacks what its rules require
 */
export function operationOf(invoice: Invoice): Operation {
  const kind = classify(invoice)
  if (!isReported(kind)) throw new Error(`an invoice treated as ${kind} is not reported per period`)
  const isCreditNote = isIn(CREDIT_NOTE_TYPES, invoice.typeCode ?? '')
  const signed = (text: string | undefined): string => amountText(text, isCreditNote)
  const category = categoryOf(invoice.businessProcess)
  return {
    kind,
    direction: 'sale',
    flux: kind === 'international' ? '10.1' : '10.3',
    declarantSiren: required(invoice.seller?.legalId?.value, 'BT-30'),
    date: required(invoice.delivery?.date ?? invoice.issueDate, 'BT-2'),
    currency: required(invoice.currency, 'BT-5'),
    ...(category !== undefined && { category }),
    vatBreakdown: (invoice.vatBreakdown ?? []).map((row) => vatOf(row, signed)),
    totals: { withoutVat: signed(invoice.totals?.withoutVat), vat: signed(invoice.totals?.vat) },
  }
}

/** TT-81 by the first letter of the billing framework; a mixed one is split by line (annex A6). */
function categoryOf(framework: string | undefined): OperationCategory | undefined {
  if (framework?.startsWith('B') === true) return 'TLB1'
  return framework?.startsWith('S') === true ? 'TPS1' : undefined
}

function vatOf(row: VatBreakdown, signed: (text: string | undefined) => string): OperationVat {
  return {
    category: required(row.category, 'BT-118'),
    rate: row.rate ?? '0',
    base: signed(row.taxableAmount),
    tax: signed(row.taxAmount),
  }
}

function amountText(text: string | undefined, isNegated: boolean): string {
  const amount = parseAmount(text ?? '0')
  if (amount === undefined) throw new Error('an amount of a checked invoice is no decimal')
  return formatAmount(isNegated ? negate(amount) : amount)
}

function required<T>(value: T | undefined, term: string): T {
  if (value === undefined) throw new Error(`${term} is missing from a checked invoice`)
  return value
}
