import { Problem } from '../runtime/problem.ts'

/**
 * An opaque place in a list: what the list is called and the sort values of the last row given.
 * A cursor of another list, or a text that is none, is refused.
 */
export function encodeCursor(list: string, place: readonly string[]): string {
  return Buffer.from(JSON.stringify([list, ...place])).toString('base64url')
}

/** The place in `cursor`, `parts` values long. Throws Problem `cursor-invalid`. */
export function decodeCursor(list: string, cursor: string, parts: number): readonly string[] {
  const values = parsed(cursor)
  const [name, ...place] = values
  if (name !== list || place.length !== parts) throw new Problem('cursor-invalid')
  return place
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
