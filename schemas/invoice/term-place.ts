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

/** A JSON schema, as far as it is looked at here. */
interface Shape {
  readonly description?: string
  readonly properties?: Readonly<Record<string, Shape>>
  readonly items?: Shape
}

function placesIn(schema: Shape): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, string[]>()
  const visit = ({ description = '', properties, items }: Shape, place: string, depth: number) => {
    const term = /^(?:BT|BG|EXT)-[A-Z0-9-]*\d/.exec(description)?.[0]
    if (term !== undefined) places.set(term, [...(places.get(term) ?? []), place])
    if (depth > DEPTH_MAX) return
    if (items !== undefined) visit({ ...items, description: '' }, `${place}/*`, depth + 1)
    for (const [name, below] of Object.entries(properties ?? {})) {
      visit(below, `${place}/${name}`, depth + 1)
    }
  }
  visit(schema, '', 0)
  return places
}

/** Lines may hold lines: past this depth the places only repeat. */
const DEPTH_MAX = 12
