import fc from 'fast-check'
import type { TSchema } from 'typebox'
import { Value } from 'typebox/value'
import { Invoice } from '../../schemas/invoice/invoice.ts'
import type { Party } from '../../schemas/invoice/party.ts'

/**
 * Invoices at random, made from the schema itself so that each of its fields occurs: any field may
 * be absent, no object or list is empty, and the few dependencies that every syntax has are kept
 * (a unit only beside its quantity, the VAT total in BT-6 only when BT-6 is another currency).
 */
export function arbitraryInvoice(): fc.Arbitrary<Invoice> {
  return ofSchema(Invoice, 'invoice')
    .filter((value): value is Record<string, unknown> => typeof value === 'object')
    .map((value) => normal(Value.Parse(Invoice, value)))
}

const nonBlank = (unit: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<string> =>
  fc.string({ unit, minLength: 1, maxLength }).filter((text) => text.trim() !== '')

const TEXT = nonBlank(fc.constantFrom(...'aB0 é€’&<>"\n\r;𝄞-'), 12)
const TOKEN = fc.string({
  unit: fc.constantFrom('A', 'z', '9', '-', '&', 'é'),
  minLength: 1,
  maxLength: 8,
})
const DECIMAL = fc.stringMatching(/^-?(0|[1-9]\d{0,9})(\.\d{1,6})?$/)
const DATE = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const BASE64 = fc
  .uint8Array({ minLength: 1, maxLength: 20 })
  .map((bytes) => Buffer.from(bytes).toString('base64'))

function ofSchema(schema: TSchema, field: string): fc.Arbitrary<unknown> {
  if ('properties' in schema && isRecord(schema.properties)) {
    const fields = Object.entries(schema.properties).filter((entry): entry is [string, TSchema] =>
      isRecord(entry[1]),
    )
    const required = 'required' in schema && Array.isArray(schema.required) ? schema.required : []
    const shape = Object.fromEntries(fields.map(([key, inner]) => [key, ofSchema(inner, key)]))
    return fc
      .record(shape, { requiredKeys: required.filter((key) => typeof key === 'string') })
      .filter((value) => Object.keys(value).length > 0)
  }
  if ('items' in schema && isRecord(schema.items)) {
    return fc.array(ofSchema(schema.items, field), { minLength: 1, maxLength: 3 })
  }
  return ofString(schema, field)
}

function ofString(schema: TSchema, field: string): fc.Arbitrary<string> {
  if (field === 'content') return BASE64
  if (field === 'subjectCode') return fc.constantFrom('AAB', 'PMT', 'PMD', 'REG')
  if (field === 'typeCode') return fc.constantFrom('380', '381', '384', '261', '386')
  if (field === 'vatPointCode') return fc.constantFrom('5', '29', '72', '3', '432', 'X')
  if (field === 'account') return fc.oneof(TOKEN, fc.constant('FR1420041010050500013M02606'))
  if (field === 'scheme') return fc.constantFrom('0002', '0009', '0225', 'AAB')
  const pattern = 'pattern' in schema ? String(schema.pattern) : ''
  if (pattern.includes('{4}')) return DATE
  if (pattern !== '') return DECIMAL
  return isText(schema) ? TEXT : TOKEN
}

/** Texts are kept exactly; what has fewer characters is a code, whose outer spaces mean nothing. */
function isText(schema: TSchema): boolean {
  return 'maxLength' in schema && schema.maxLength === 10_000
}

function normal(invoice: Invoice): Invoice {
  const { totals, payment, attachments, lines } = invoice
  orderIdentifiers(invoice.seller)
  orderIdentifiers(invoice.buyer)
  if (invoice.vatCurrency === undefined || invoice.currency === undefined) {
    delete totals?.vatInAccountingCurrency
  } else if (invoice.vatCurrency === invoice.currency) delete totals?.vatInAccountingCurrency
  if (payment?.meansCode === undefined) delete payment?.meansText
  if (invoice.seller === undefined && invoice.payee === undefined) {
    delete payment?.directDebit?.creditorId
  }
  for (const attachment of attachments ?? []) {
    if (attachment.content !== undefined) continue
    delete attachment.mediaType
    delete attachment.fileName
  }
  for (const line of lines ?? []) {
    if (line.quantity === undefined) delete line.unit
    if (line.price?.baseQuantity === undefined) delete line.price?.baseUnit
  }
  return withoutEmpty(invoice)
}

function orderIdentifiers(party: Party | undefined): void {
  party?.identifiers?.sort(
    (left, right) => Number(left.scheme !== undefined) - Number(right.scheme !== undefined),
  )
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
