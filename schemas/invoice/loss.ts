import type { Invoice } from './invoice.ts'
import { termsAt } from './shape.ts'

/** A datum of an invoice that a syntax, or a level of it, cannot hold. */
export interface Loss {
  /** JSON pointer into the invoice that was to be written; to an object when all of it is lost. */
  readonly pointer: string
  /** The business terms of the place: `BT-…`, `BT-X-…`, `EXT-FR-FE-…`; empty when it has none. */
  readonly terms: readonly string[]
}

/** Longer lists are compared place by place: no syntax puts their items in another order. */
const ORDERED_MIN = 100

/**
 * What `before` holds and `after` does not, or holds otherwise, in the order of `before`. Items of
 * a list are the same when nothing but their losses parts them, whatever their places.
 */
export function lossesBetween(before: Invoice, after: Invoice): Loss[] {
  const pointers: string[] = []
  compare(before, after, '', pointers)
  return pointers.map((pointer) => ({ pointer, terms: termsAt(pointer) }))
}

function compare(before: unknown, after: unknown, pointer: string, found: string[]): void {
  if (Array.isArray(before) && Array.isArray(after)) {
    compareItems(before, after, pointer, found)
  } else if (isRecord(before) && isRecord(after)) {
    for (const [name, value] of Object.entries(before)) {
      if (value !== undefined) compare(value, after[name], `${pointer}/${name}`, found)
    }
  } else if (before !== after) {
    found.push(pointer)
  }
}

function compareItems(
  before: readonly unknown[],
  after: readonly unknown[],
  pointer: string,
  found: string[],
): void {
  const left = new Set(after.keys())
  const places = before.map((item, index) => {
    const place = placeOf(item, index, after, left)
    if (place !== undefined) left.delete(place)
    return place
  })
  for (const [index, item] of before.entries()) {
    let place = places[index]
    if (place === undefined && left.delete(index)) place = index
    const other = place === undefined ? undefined : after[place]
    compare(item, other, `${pointer}/${String(index)}`, found)
  }
}

/** Where the item is in the other list, with nothing it had not before. */
function placeOf(
  item: unknown,
  index: number,
  after: readonly unknown[],
  left: ReadonlySet<number>,
): number | undefined {
  if (left.has(index) && isWithin(after[index], item)) return index
  if (after.length > ORDERED_MIN) return undefined
  return [...left].find((place) => isWithin(after[place], item))
}

/** Whether a value holds nothing but what the other one holds too. */
function isWithin(part: unknown, whole: unknown): boolean {
  if (Array.isArray(part) && Array.isArray(whole)) {
    return part.every((item) => whole.some((other) => isWithin(item, other)))
  }
  if (isRecord(part) && isRecord(whole)) {
    return Object.entries(part).every(([name, value]) => isWithin(value, whole[name]))
  }
  return part === whole
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
