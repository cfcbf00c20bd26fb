import { Invoice } from './invoice.ts'
import { fieldOf, isExtension, type Shape } from './shape.ts'

/** The profiles of France that a whole invoice may need; inside a PDF, the second is `extended`. */
export const NEEDED_PROFILES = ['en16931', 'extended-ctc-fr'] as const
export type NeededProfile = (typeof NEEDED_PROFILES)[number]

/** Media types of BT-125 in EN 16931-1, 6.4.8; EXTENDED-CTC-FR adds XML. */
const CORE_MEDIA_TYPES: readonly string[] = [
  'application/pdf',
  'image/png',
  'image/jpeg',
  'text/csv',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.oasis.opendocument.spreadsheet',
]

/**
 * EN 16931 unless a datum is beyond it: a term of the extension, or a term of the core used as only
 * the extension lets it be used.
 */
export function profileByNeed(invoice: Invoice): NeededProfile {
  const isBeyond = hasExtension(invoice, Invoice) || isUsedBeyondCore(invoice)
  return isBeyond ? 'extended-ctc-fr' : 'en16931'
}

/** The invoice with the terms of EN 16931 only. */
export function withoutExtension(invoice: Invoice): Invoice {
  return hasExtension(invoice, Invoice) ? coreOf(invoice, Invoice) : invoice
}

function hasExtension(value: unknown, shape: Shape): boolean {
  if (Array.isArray(value)) {
    const { items } = shape
    return items !== undefined && value.some((item) => hasExtension(item, items))
  }
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(([name, inner]) => {
    const field = fieldOf(shape, name)
    if (field === undefined || inner === undefined) return false
    return isExtension(field) || hasExtension(inner, field)
  })
}

function coreOf<Value>(value: Value, shape: Shape): Value {
  if (Array.isArray(value)) {
    const { items } = shape
    // The items keep their type: only optional fields are left out.
    // eslint-disable-next-line @typescript-eslint/consistent-type-assertions
    return (items === undefined ? value : value.map((item) => coreOf(item, items))) as Value
  }
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).flatMap(([name, inner]) => {
    const field = fieldOf(shape, name)
    if (field === undefined || isExtension(field)) return []
    return [[name, coreOf(inner, field)]]
  })
  // As above.
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions
  return Object.fromEntries(kept) as Value
}

function isUsedBeyondCore({ buyer, attachments, lines, vatBreakdown }: Invoice): boolean {
  return (
    // BT-46 is one identifier (UBL-SR-16).
    (buyer?.identifiers?.length ?? 0) > 1 ||
    (attachments ?? []).some(({ mediaType }) => !isCoreMediaType(mediaType)) ||
    // BR-27 wants a price that is not negative.
    (lines ?? []).some(({ price }) => isNegative(price?.net)) ||
    isRepeated((vatBreakdown ?? []).map(({ category, rate }) => `${category ?? ''} ${rate ?? ''}`))
  )
}

function isCoreMediaType(mediaType: string | undefined): boolean {
  return mediaType === undefined || CORE_MEDIA_TYPES.includes(mediaType)
}

function isNegative(amount: string | undefined): boolean {
  return amount !== undefined && /^-.*[1-9]/.test(amount)
}

function isRepeated(keys: readonly string[]): boolean {
  return new Set(keys).size < keys.length
}
