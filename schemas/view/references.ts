import type { Invoice } from '../invoice/invoice.ts'
import type { Field } from './block.ts'
import {
  DOCUMENT_TITLES,
  FRAMEWORK_FILINGS,
  FRAMEWORK_NATURES,
  VAT_POINTS_IN_WORDS,
} from './code-labels.ts'
import { wordFor } from './language.ts'
import { PARTY_FIELDS } from './parties.ts'
import { PAYMENT_FIELDS } from './payment.ts'
import { namedFieldsOf, remainderOf } from './remainder.ts'
import type { Wording } from './wording.ts'

/** The title of a document by its type (BT-3); an unknown type is an invoice. */
export function titleOf({ typeCode }: Invoice, wording: Wording): string {
  const { language } = wording
  const known = typeCode === undefined ? undefined : wordFor(DOCUMENT_TITLES, typeCode, language)
  return known ?? wordFor(DOCUMENT_TITLES, '380', language) ?? ''
}

/** What a reader looks for first: dates, period, and what kind of invoice it is. */
export function factsOf(invoice: Invoice, wording: Wording): Field[] {
  const { issueDate, dueDate, delivery, period, businessProcess } = invoice
  return [
    ...wording.field('issueDate', written(issueDate, wording)),
    ...wording.field('dueDate', written(dueDate, wording)),
    ...wording.field('deliveryDate', written(delivery?.date, wording)),
    ...wording.field('period', period === undefined ? undefined : wording.period(period)),
    ...wording.field('framework', frameworkOf(businessProcess, wording)),
  ]
}

/** What the invoice refers to: orders, contracts, earlier invoices. */
export function referencesOf(invoice: Invoice, wording: Wording): Field[] {
  return [
    ...wording.field('buyerReference', invoice.buyerReference),
    ...wording.field('purchaseOrder', invoice.purchaseOrderReference),
    ...wording.field('contract', invoice.contractReference),
    ...wording.field('project', invoice.projectReference),
    ...wording.field('tender', invoice.tenderReference),
    ...wording.field('salesOrder', invoice.salesOrderReference),
    ...wording.field('despatchAdvice', invoice.despatchAdviceReference),
    ...wording.field('receivingAdvice', invoice.receivingAdviceReference),
    ...wording.identifiedAs('object', invoice.objectIdentifier),
    ...wording.field('buyerAccounting', invoice.buyerAccountingReference),
    ...precedingOf(invoice, wording),
    ...namedFieldsOf(invoice, REFERENCE_FIELDS, wording),
  ]
}

/** Terms of the trade that few look for, but that the invoice says. */
export function termsOf(invoice: Invoice, wording: Wording): Field[] {
  const { typeCode, currency, vatCurrency, vatPointCode, vatPointDate } = invoice
  const { specification, period } = invoice
  const type = typeCode === undefined ? undefined : wording.code(DOCUMENT_TITLES, typeCode)
  const point =
    vatPointCode === undefined ? undefined : wording.code(VAT_POINTS_IN_WORDS, vatPointCode)
  return [
    ...wording.field('type', type),
    ...wording.field('currency', currency),
    ...wording.field('vatCurrency', vatCurrency),
    ...wording.field('vatPoint', point),
    ...wording.field('vatPointDate', written(vatPointDate, wording)),
    ...wording.field('profile', specification),
    ...remainderOf(period, ['start', 'end'], wording),
    ...remainderOf(invoice, SHOWN, wording),
  ]
}

/** References of the extensions, beside the number they are about. */
const REFERENCE_FIELDS: readonly string[] = [
  ...['purchaseOrderDate', 'despatchAdviceDate', 'contractDate', 'contractType'],
  ...['salesOrderDate', 'receivingAdviceDate', 'otherObjectIdentifiers', 'deliveryNote'],
  ...['quotation', 'ultimateCustomerOrders', 'issuerReference', 'buyerAccountingType'],
]

/** Every field of the invoice that stands somewhere; the others follow the terms. */
const SHOWN: readonly string[] = [
  ...['number', 'issueDate', 'typeCode', 'currency', 'vatCurrency', 'vatPointDate'],
  ...['vatPointCode', 'dueDate', 'buyerReference', 'projectReference', 'contractReference'],
  ...['purchaseOrderReference', 'salesOrderReference', 'receivingAdviceReference'],
  ...['despatchAdviceReference', 'tenderReference', 'objectIdentifier'],
  ...['buyerAccountingReference', 'paymentTerms', 'notes', 'businessProcess', 'specification'],
  ...['precedingInvoices', 'period', 'payment', 'allowances', 'charges', 'logisticsCharges'],
  ...['totals', 'vatBreakdown', 'attachments', 'lines'],
  ...PARTY_FIELDS,
  ...PAYMENT_FIELDS,
  ...REFERENCE_FIELDS,
]

function precedingOf({ precedingInvoices = [] }: Invoice, wording: Wording): Field[] {
  return precedingInvoices.flatMap(({ number, issueDate, typeCode }) => {
    const type = typeCode === undefined ? undefined : wording.code(DOCUMENT_TITLES, typeCode)
    const parts = [number, written(issueDate, wording), type].filter((part) => part !== undefined)
    return wording.field('preceding', parts.length === 0 ? undefined : parts.join(', '))
  })
}

/** BT-23 in words with its code (`Facture de services (S1)`); an unknown code alone. */
function frameworkOf(code: string | undefined, wording: Wording): string | undefined {
  if (code === undefined) return undefined
  const [letter = '', digit = '', ...rest] = code
  const nature = wordFor(FRAMEWORK_NATURES, letter, wording.language)
  const filing = wordFor(FRAMEWORK_FILINGS, digit, wording.language)
  if (nature === undefined || filing === undefined || rest.length > 0) return code
  const words = `${filing} ${nature}`
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} (${code})`
}

function written(date: string | undefined, wording: Wording): string | undefined {
  return date === undefined ? undefined : wording.date(date)
}
