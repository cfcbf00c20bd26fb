import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeCursor, encodeCursor, type SortValue } from '../../../services/store/cursor.ts'
import { newId } from '../../../services/runtime/ids.ts'
import { Problem } from '../../../services/runtime/problem.ts'

const codeOf = (list: string, cursor: string, sortValues: readonly SortValue[]): string => {
  try {
    decodeCursor(list, cursor, sortValues)
    return 'none'
  } catch (error) {
    if (error instanceof Problem) return error.code
    throw error
  }
}

describe('decodeCursor', () => {
  const place = ['2026-11-22T09:00:00.123Z', newId(), '42']

  it('gives back the place that was encoded', () => {
    const cursor = encodeCursor('audit', place)
    expect(decodeCursor('audit', cursor, ['instant', 'id', 'position'])).toEqual(place)
  })

  it('is safe in a URL as it stands', () => {
    expect(encodeCursor('audit', place)).toMatch(/^[\w-]+$/)
  })

  it('refuses the cursor of another list', () => {
    expect(codeOf('inbox', encodeCursor('events', ['1']), ['position'])).toBe('cursor-invalid')
  })

  it('refuses a place of another length', () => {
    expect(codeOf('inbox', encodeCursor('inbox', ['1', '2']), ['position'])).toBe('cursor-invalid')
    expect(codeOf('inbox', encodeCursor('inbox', []), ['position'])).toBe('cursor-invalid')
  })

  it.each<[SortValue, string]>([
    ['position', '-1'],
    ['position', '1; drop'],
    ['position', '9999999999999999999'],
    ['id', 'x'],
    ['id', '1'],
    ['instant', '2026-13-45T99:00:00Z'],
    ['instant', 'yesterday'],
  ])('refuses as %s the made-up value %s', (sortValue, text) => {
    expect(codeOf('list', encodeCursor('list', [text]), [sortValue])).toBe('cursor-invalid')
  })

  it('refuses any text that is no cursor, and never fails otherwise', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String(), fc.json()), (text) => {
        expect(codeOf('list', text, ['id'])).toBe('cursor-invalid')
        expect(codeOf('list', Buffer.from(text).toString('base64url'), ['id'])).toBe(
          'cursor-invalid',
        )
      }),
      { verbose: true },
    )
  })
})
