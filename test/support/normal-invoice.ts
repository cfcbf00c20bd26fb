import { Value } from 'typebox/value'
import { Invoice } from '../../schemas/invoice/invoice.ts'
import { isCreditNoteType } from '../../schemas/ubl/ubl.ts'
import { settleCii } from '../../schemas/xml/settle.ts'

type Line = NonNullable<Invoice['lines']>[number]

/**
 * An invoice in the form that reading gives, with what the schemas want: no object or list is
 * empty, a unit stands only beside its quantity, a second note only beside a first, a payment only
 * with its means, the VAT total in BT-6 only when BT-6 is another currency, and identifiers without
 * scheme before those with one.
 */
export function normalInvoice(invoice: Invoice): Invoice {
  orderCurrencies(invoice)
  orderPayment(invoice)
  orderDocuments(invoice)
  for (const line of invoice.lines ?? []) orderLine(line, invoice)
  for (const item of [...(invoice.allowances ?? []), ...(invoice.charges ?? [])]) {
    dropUnless(item, 'baseQuantity', 'baseUnit')
  }
  dropContacts(invoice)
  settleCii(invoice)
  return withoutEmpty(invoice)
}

function orderCurrencies(invoice: Invoice): void {
  const { currency, vatCurrency, totals, lines = [] } = invoice
  if (vatCurrency !== undefined && currency !== undefined && vatCurrency !== currency) return
  delete totals?.vatInAccountingCurrency
  for (const line of lines) delete line.vatAmountInAccountingCurrency
}

function orderPayment(invoice: Invoice): void {
  const { payment, payee, seller, buyer, paymentCondition, otherPaymentTerms } = invoice
  if (payment?.meansCode === undefined) {
    delete invoice.payment
    delete invoice.payer
    // UBL has the due date of a credit note beside its means of payment.
    if (isCreditNoteType(invoice.typeCode)) delete invoice.dueDate
  }
  invoice.otherPayments = (invoice.otherPayments ?? []).filter(
    ({ meansCode }) => (payment?.meansCode ?? meansCode) !== (meansCode ?? payment?.meansCode),
  )
  if (seller === undefined && payee === undefined) delete payment?.directDebit?.creditorId
  if (seller === undefined) {
    delete invoice.sellerAgent
    delete invoice.invoicer
  }
  if (buyer === undefined) {
    delete invoice.buyerAgent
    delete invoice.invoicee
  }
  if (payment?.directDebit?.debitedAccount === undefined) {
    delete payment?.directDebit?.debitedAccountName
  }
  for (const condition of [paymentCondition, ...(otherPaymentTerms ?? [])]) {
    for (const change of [condition?.penalty, condition?.discount]) {
      dropUnless(change, 'period', 'periodUnit')
    }
  }
  if (invoice.paymentTerms === undefined) delete invoice.otherPaymentTerms
}

function orderDocuments(invoice: Invoice): void {
  dropUnless(invoice, 'objectIdentifier', 'otherObjectIdentifiers')
  dropUnless(invoice.payee, 'id', 'otherIds')
  dropUnless(invoice.delivery, 'locationId', 'otherLocationIds')
  for (const attachment of invoice.attachments ?? []) orderAttachment(attachment)
}

function orderAttachment(attachment: NonNullable<Invoice['attachments']>[number]): void {
  dropUnless(attachment, 'content', 'mediaType')
  dropUnless(attachment, 'content', 'fileName')
}

function orderLine(line: Line, invoice: Invoice): void {
  dropUnless(line, 'quantity', 'unit')
  dropUnless(line, 'quantityPerParent', 'unitPerParent')
  dropUnless(line, 'freeQuantity', 'freeUnit')
  dropUnless(line, 'packageQuantity', 'packageUnit')
  dropUnless(line, 'note', 'otherNotes')
  dropUnless(line, 'objectIdentifier', 'otherObjectIdentifiers')
  dropUnless(line.delivery, 'locationId', 'otherLocationIds')
  for (const item of [...(line.allowances ?? []), ...(line.charges ?? [])]) {
    dropUnless(item, 'baseQuantity', 'baseUnit')
  }
  for (const attachment of line.attachments ?? []) orderAttachment(attachment)
  for (const item of [...(line.item?.attributes ?? []), ...(line.item?.includedProducts ?? [])]) {
    dropUnless(item, 'quantity', 'unit')
  }
  orderPrice(line)
  // In UBL the number of the invoice is what parts a sub-line from a line about another invoice.
  const isAboutOther = line.precedingInvoice?.number !== invoice.number
  if (invoice.number === undefined || !isAboutOther) delete line.precedingInvoice
}

function orderPrice({ price }: Line): void {
  dropUnless(price, 'baseQuantity', 'baseUnit')
  dropUnless(price, 'baseQuantity', 'grossBaseQuantity')
  dropUnless(price, 'grossBaseQuantity', 'grossBaseUnit')
  if (price === undefined) return
  // The zero that is written where UBL wants a discount.
  if (price.discount === '0') delete price.discount
  dropUnless(price, 'discount', 'otherDiscounts')
  if (price.gross !== undefined) return
  for (const field of OF_GROSS_PRICE) delete price[field]
}

/** What stands beside the gross price. */
const OF_GROSS_PRICE = [
  'discount',
  'discountReason',
  'discountReasonCode',
  'discountBaseAmount',
  'discountPercentage',
  'otherDiscounts',
  'surcharges',
  'grossBaseQuantity',
  'grossBaseUnit',
] as const

/** A field that has no place without another. */
function dropUnless<T extends object>(value: T | undefined, needed: keyof T, field: keyof T): void {
  if (value !== undefined && value[needed] === undefined) delete value[field]
}

/** The contacts of every party, wherever it is. */
function dropContacts(value: unknown): void {
  if (Array.isArray(value)) value.forEach(dropContacts)
  if (typeof value !== 'object' || value === null) return
  if ('otherContacts' in value && !('contact' in value)) delete value.otherContacts
  Object.values(value).forEach(dropContacts)
}

function withoutEmpty(invoice: Invoice): Invoice {
  const kept: unknown = JSON.parse(JSON.stringify(invoice), (_, value: unknown) => {
    if (Array.isArray(value)) {
      const items = value.filter((item) => item !== undefined && item !== null)
      return items.length === 0 ? undefined : items
    }
    return isRecord(value) && Object.keys(value).length === 0 ? undefined : value
  })
  return Value.Parse(Invoice, kept ?? {})
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
