import { extendedTermAt } from './extended-terms.ts'
import { Invoice } from './invoice.ts'

/** What the walkers of the model read of its JSON Schema. */
export interface Shape {
  readonly type?: string
  readonly properties?: Readonly<Record<string, Shape>>
  readonly items?: Shape
  readonly description?: string
  readonly pattern?: string
  readonly examples?: unknown
  readonly minLength?: number
  readonly maxLength?: number
  readonly maxItems?: number
}

const TERM = /^(?:B[TG]-(?:X-)?\d+|EXT-FR-FE-(?:BG-)?\d+)$/
const EXTENSION = /^(?:B[TG]-X-|EXT-FR-FE-|EXTENDED )/

/**
 * Whether a field is beyond EN 16931. Its description then starts with its id in EXTENDED-CTC-FR or
 * in Factur-X EXTENDED, or with `EXTENDED` when the sources at hand do not tell the id.
 */
export function isExtension({ description = '' }: Shape): boolean {
  return EXTENSION.test(description)
}

/**
 * The business terms of the field a JSON pointer names, most precise first found on the way down:
 * `/seller/name` gives BT-27 and `/buyer/name` BT-44, although both share one shape. Below a field
 * of the extensions, the terms of a shape are not those of the field: `extendedTermAt` says which
 * are. Nothing when the pointer leaves the model at once.
 */
export function termsAt(pointer: string): string[] {
  const path = pointer.split('/').slice(1)
  let shape: Shape | undefined = Invoice
  let place = ''
  let isBeyond = false
  let terms: string[] = []
  for (const step of path) {
    const items: Shape | undefined = shape.items
    shape = items ?? fieldOf(shape, step)
    if (shape === undefined) break
    if (items === undefined) place += `/${step}`
    isBeyond ||= isExtension(shape)
    const found = termsOfShape(shape, place, isBeyond)
    if (found.length > 0) terms = found
  }
  const own = terms[ownerOf(path)] ?? terms.at(-1)
  return own === undefined ? [] : [own]
}

function termsOfShape(shape: Shape, place: string, isBeyond: boolean): string[] {
  const known = extendedTermAt(place)
  if (known !== undefined) return [known]
  return isBeyond && !isExtension(shape) ? [] : leadingTerms(shape.description)
}

/** The shape of a field, `undefined` for a name the shape does not have itself (`constructor`). */
export function fieldOf({ properties = {} }: Shape, name: string): Shape | undefined {
  return Object.hasOwn(properties, name) ? properties[name] : undefined
}

function leadingTerms(description = ''): string[] {
  const words = description.split(' ')
  const end = words.findIndex((word) => !TERM.test(word))
  return end === -1 ? words : words.slice(0, end)
}

/**
 * Shapes with several owners list their terms in this order (see party.ts, allowance-charge.ts).
 */
function ownerOf(path: readonly string[]): number {
  if (path.includes('charges')) return 1
  if (path[0] === 'lines') return path.includes('period') ? 1 : 0
  const owner = ['seller', 'buyer', 'taxRepresentative', 'delivery'].indexOf(path[0] ?? '')
  return Math.max(owner, 0)
}
