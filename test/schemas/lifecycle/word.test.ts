import { describe, expect, it } from 'vitest'
import { STATUS_CODES } from '../../../schemas/lifecycle/status.ts'
import { isSideEvent } from '../../../schemas/lifecycle/transitions.ts'
import { WORDS, WORD_LABELS, wordOf } from '../../../schemas/lifecycle/word.ts'

describe('the seven words', () => {
  it('cover every code and are all used', () => {
    const used = new Set([undefined, ...STATUS_CODES].map((code) => wordOf(code)))
    expect(used).toEqual(new Set(WORDS))
    expect(Object.keys(WORD_LABELS)).toEqual([...WORDS])
  })

  it('are not changed by a side event', () => {
    for (const code of STATUS_CODES.filter(isSideEvent)) {
      expect(wordOf(code, 'disputed')).toBe('disputed')
      expect(wordOf(code)).toBe('issued')
    }
  })

  it.each([
    [undefined, 'draft'],
    ['200', 'issued'],
    ['203', 'made-available'],
    ['206', 'accepted'],
    ['208', 'disputed'],
    ['209', 'made-available'],
    ['213', 'refused'],
    ['212', 'paid'],
  ] as const)('%s reads as %s', (code, word) => {
    expect(wordOf(code)).toBe(word)
  })
})
