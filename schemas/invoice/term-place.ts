import { Invoice } from './invoice.ts'

/** Where each business term stands in the model, `*` for the places in lists: `/lines/0/note`. */
const PLACES: ReadonlyMap<string, readonly string[]> = placesIn(Invoice)

/**
 * Where a business term stands, or would stand, below the object at a JSON pointer. `undefined`
 * when that object cannot hold it, or holds it in a list.
 */
export function placeOfTerm(term: string, pointer: string): string | undefined {
  const generic = pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*')
  for (const place of PLACES.get(term) ?? []) {
    if (place === generic) return pointer
    if (!place.startsWith(`${generic}/`)) continue
    const below = place.slice(generic.length)
    if (!below.includes('/*')) return pointer + below
  }
  return undefined
}

function placesIn(schema: unknown): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, string[]>()
  const visit = (shape: unknown, place: string, isItem = false): void => {
    if (typeof shape !== 'object' || shape === null) return
    const term = isItem || !('description' in shape) ? undefined : termOf(shape.description)
    if (term !== undefined) places.set(term, [...(places.get(term) ?? []), place])
    if ('items' in shape) visit(shape.items, `${place}/*`, true)
    const fields = 'properties' in shape ? (shape.properties ?? {}) : {}
    for (const [name, field] of Object.entries(fields)) visit(field, `${place}/${name}`)
  }
  visit(schema, '')
  return places
}

/** The term a description begins with, as every description of a field does. */
function termOf(description: unknown): string | undefined {
  return typeof description === 'string'
    ? /^(?:BT|BG|EXT)-[A-Z0-9-]*\d/.exec(description)?.[0]
    : undefined
}
