import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { STATUS_CODES, STATUSES } from '../schemas/lifecycle/status.ts'
import { WORD_LABELS, wordOf, WORDS } from '../schemas/lifecycle/word.ts'

const rows = readFileSync(new URL('../GLOSSARY.md', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|') && !/^\|[ :-]+\|/.test(line))
  .map((line) => line.split('|').slice(1, -1))
  .map((cells) => cells.map((cell) => cell.trim()))

/** The rows under the heading whose first cell is `first`, as far as they have as many cells. */
function table(first: string): string[][] {
  const head = rows.findIndex(([cell]) => cell === first)
  const width = rows[head]?.length
  const after = rows.slice(head + 1)
  const next = after.findIndex(({ length }) => length !== width)
  return next === -1 ? after : after.slice(0, next)
}

const terms = rows
  .slice(
    1,
    rows.findIndex(([cell]) => cell === 'en français'),
  )
  .map(([term = '', fr = '', en = '']) => ({ term, fr, en }))

describe('GLOSSARY.md', () => {
  it('is in order, explains each term once, in both languages', () => {
    const names = terms.map(({ term }) => term)
    const compare = new Intl.Collator('fr', { numeric: true, ignorePunctuation: true }).compare
    expect(names).toEqual([...new Set(names)].sort(compare))
    expect(terms.filter(({ fr, en }) => fr === '' || en === '')).toEqual([])
  })

  it('has every flow of the reform', () => {
    const flows = ['F1', 'F2', 'F3', ...Array.from({ length: 9 }, (_, i) => `F${String(i + 6)}`)]
    expect(terms.map(({ term }) => term)).toEqual(expect.arrayContaining(flows))
  })

  it('has the seven words with the codes they stand for', () => {
    const found = rows.filter(([, en]) => WORDS.some((word) => WORD_LABELS[word].en === en))
    const expected = WORDS.map((word) => {
      const codes = STATUS_CODES.filter(
        (code) => wordOf(code, 'issued') === word && wordOf(code, 'paid') === word,
      )
      const { fr, en } = WORD_LABELS[word]
      return [fr, en, codes.length === 0 ? '–' : codes.join(', ')]
    })
    expect(found).toEqual(expected)
  })

  it('has every status as the code has it', () => {
    expect(table('code')).toEqual(
      STATUS_CODES.map((code) => {
        const { label, mandatory } = STATUSES[code]
        return [code, label.fr, label.en, mandatory ? '✓' : '']
      }),
    )
  })
})
