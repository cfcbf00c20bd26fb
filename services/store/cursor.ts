import { Problem } from '../runtime/problem.ts'

/** What a sort value of a list is: an id, a position counted from 0, or an instant (RFC 3339). */
export type SortValue = keyof typeof SPELLINGS

const SPELLINGS = {
  id: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  position: /^\d{1,18}$/,
  instant: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?Z$/,
} as const

/**
 * An opaque place in a list: what the list is called and the sort values of the last row given.
 * A cursor of another list, or a text that is none, is refused.
 */
export function encodeCursor(list: string, place: readonly string[]): string {
  return Buffer.from(JSON.stringify([list, ...place])).toString('base64url')
}

/**
 * The place in `cursor`, one value for each of `sortValues` and spelt as such: a cursor made up by
 * a caller never reaches the database. Throws Problem `cursor-invalid`.
 */
export function decodeCursor(
  list: string,
  cursor: string,
  sortValues: readonly SortValue[],
): readonly string[] {
  const [name, ...place] = parsed(cursor)
  const fits =
    name === list &&
    place.length === sortValues.length &&
    sortValues.every((sortValue, i) => isSpelt(sortValue, place[i] ?? ''))
  if (!fits) throw new Problem('cursor-invalid')
  return place
}

// The spelling alone would let through the 45th of a month, which the database refuses.
function isSpelt(sortValue: SortValue, text: string): boolean {
  if (!SPELLINGS[sortValue].test(text)) return false
  return sortValue !== 'instant' || !Number.isNaN(Date.parse(text))
}

function parsed(cursor: string): readonly string[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (Array.isArray(value) && value.every((part) => typeof part === 'string')) return value
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  throw new Problem('cursor-invalid')
}
