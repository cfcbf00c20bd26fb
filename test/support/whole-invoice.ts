import type { TSchema } from 'typebox'
import { Value } from 'typebox/value'
import { Invoice } from '../../schemas/invoice/invoice.ts'
import { normalInvoice } from './normal-invoice.ts'

/**
 * An invoice that has every field of the model, each with a value of its own, so that a value that
 * comes back in another place is seen. It is made from the schema and is the same each time; its
 * sums mean nothing.
 */
export function wholeInvoice(overrides: Partial<Invoice> = {}): Invoice {
  const made = Value.Parse(Invoice, filled(Invoice, 'invoice', { made: 0 }))
  return normalInvoice({
    ...made,
    number: 'F2026-0009',
    typeCode: '380',
    currency: 'EUR',
    vatCurrency: 'USD',
    vatPointCode: '5',
    specification: 'urn:cen.eu:en16931:2017#conformant#urn.cpro.gouv.fr:1p0:extended-ctc-fr',
    ...overrides,
  })
}

interface Count {
  made: number
}

function filled(schema: TSchema, field: string, count: Count): unknown {
  if ('properties' in schema && isRecord(schema.properties)) {
    const fields = Object.entries(schema.properties).filter((entry): entry is [string, TSchema] =>
      isRecord(entry[1]),
    )
    return Object.fromEntries(fields.map(([key, inner]) => [key, filled(inner, key, count)]))
  }
  if ('items' in schema && isRecord(schema.items)) return [filled(schema.items, field, count)]
  count.made++
  return valueOf('pattern' in schema ? String(schema.pattern) : '', field, count.made)
}

function valueOf(pattern: string, field: string, made: number): string {
  if (pattern.includes('{4}')) return dayOf(made)
  if (pattern !== '') return `${String(made)}.25`
  const fixed = FIXED[field]
  return fixed ?? `${field} ${String(made)}`
}

/** Fields whose values both syntaxes spell in one way. */
const FIXED: Readonly<Record<string, string | undefined>> = {
  content: 'RmFjdHVyZQ==',
  mediaType: 'application/pdf',
  testIndicator: 'true',
  copyIndicator: 'false',
  subjectCode: 'AAB',
  noteSubjectCode: 'PMT',
  vatPointCode: '29',
  account: 'FR1420041010050500013M02606',
  scheme: '0009',
  subtype: 'DETAIL',
}

function dayOf(made: number): string {
  const month = String((Math.floor(made / 28) % 12) + 1).padStart(2, '0')
  const day = String((made % 28) + 1).padStart(2, '0')
  return `${String(2026 + Math.floor(made / 336))}-${month}-${day}`
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
