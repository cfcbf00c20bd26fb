import { describe, expect, it } from 'vitest'
import { normalizeSpace, stringLength } from '../../../../schemas/rules/tree/xpath-text.ts'

describe('normalizeSpace', () => {
  it('takes blanks off the ends and makes one of several', () => {
    expect(normalizeSpace(' \tA\r\n  B\n')).toBe('A B')
  })

  it('leaves a space that XML does not count as one', () => {
    expect(normalizeSpace('\u00a0A\u00a0\u00a0B')).toBe('\u00a0A\u00a0\u00a0B')
  })

  it('leaves nothing of blanks', () => {
    expect(normalizeSpace(' \n ')).toBe('')
  })
})

describe('stringLength', () => {
  it('counts a character beyond the first plane once', () => {
    expect(stringLength('a😀é')).toBe(3)
  })
})
