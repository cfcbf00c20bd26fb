import fc from 'fast-check'
import type { TSchema } from 'typebox'
import { Value } from 'typebox/value'
import { Invoice } from '../../schemas/invoice/invoice.ts'
import { isExtension } from '../../schemas/invoice/shape.ts'
import type { Places } from '../../schemas/xml/places.ts'
import { normalInvoice } from './normal-invoice.ts'

/**
 * Invoices at random, made from the schema itself so that each of its fields occurs: any field may
 * be absent, and they are in the normal form that reading gives (see normal-invoice.ts).
 */
export function arbitraryInvoice(): fc.Arbitrary<Invoice> {
  return ofSchema(Invoice, 'invoice')
    .filter((value): value is Record<string, unknown> => typeof value === 'object')
    .map((value) => normalInvoice(Value.Parse(Invoice, value)))
}

/** The same, with what has a place in a syntax and nothing else. */
export function arbitraryInvoiceOf(places: Places): fc.Arbitrary<Invoice> {
  return arbitraryInvoice().map((invoice) => heldBy(places, invoice))
}

/** What of an invoice has a place in a syntax, in its normal form. */
export function heldBy(places: Places, invoice: Invoice): Invoice {
  const kept = held(invoice, '', places)
  return normalInvoice(Value.Parse(Invoice, kept ?? {}))
}

function held(value: unknown, pointer: string, places: Places): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => held(item, pointer, places))
    return items.filter((item) => item !== undefined)
  }
  if (!isRecord(value)) return places.has(pointer) ? value : undefined
  const entries = Object.entries(value).map(
    ([name, inner]) => [name, held(inner, `${pointer}/${name}`, places)] as const,
  )
  const kept = entries.filter(([, inner]) => inner !== undefined)
  return kept.length === 0 ? undefined : Object.fromEntries(kept)
}

const nonBlank = (unit: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<string> =>
  fc.string({ unit, minLength: 1, maxLength }).filter((text) => text.trim() !== '')

const TEXT = fc.oneof(
  nonBlank(fc.constantFrom(...'aB0 é€’&<>"\n\r;𝄞-#'), 12),
  // What could be taken for a subject code.
  nonBlank(fc.constantFrom('#', '#', 'ABC', 'x'), 6),
)
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
    const shape = Object.fromEntries(
      fields.map(([key, inner]) => [key, fieldOf(inner, ofSchema(inner, key))]),
    )
    return fc
      .record(shape, { requiredKeys: required.filter((key) => typeof key === 'string') })
      .map((value) => Object.fromEntries(Object.entries(value).filter(isPresent)))
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
  if (field === 'testIndicator' || field === 'copyIndicator') {
    return fc.constantFrom('true', 'false')
  }
  if (field === 'noteSubjectCode') return fc.constantFrom('AAB', 'PMT')
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

/** A term of the extensions is there one time in twelve, so that invoices do not grow too large. */
function fieldOf(schema: TSchema, arbitrary: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const description = 'description' in schema ? schema.description : undefined
  if (typeof description !== 'string' || !isExtension({ description })) return arbitrary
  return fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary })
}

function isPresent([, value]: readonly [string, unknown]): boolean {
  return value !== undefined
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
