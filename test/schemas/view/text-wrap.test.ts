import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wrapText } from '../../../schemas/view/text-wrap.ts'
import { TYPEFACES } from '../../support/typefaces.ts'

const STYLE = { face: 'regular', size: 10, colour: [0, 0, 0] } as const
const wrap = (text: string, width: number): string[] => wrapText(TYPEFACES, text, STYLE, width)

describe('wrapText', () => {
  it('loses nothing but blanks, and goes beyond the width with single characters only', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.integer({ min: 5, max: 400 }),
        (text, width) => {
          const lines = wrap(text, width)
          const solid = (value: string): string => value.normalize('NFC').replace(/\s/gu, '')
          expect(solid(lines.join(''))).toBe(solid(text))
          for (const line of lines) {
            const isWide = TYPEFACES.widthOf('regular', line, 10) > width + 0.001
            if (isWide) expect([...line]).toHaveLength(1)
          }
        },
      ),
      { seed: 20_261_120, numRuns: 300 },
    )
  })

  it('breaks where the text does, at spaces, and after a mark in a long word', () => {
    expect(wrap('un\r\ndeux\n\ntrois', 500)).toEqual(['un', 'deux', '', 'trois'])
    expect(wrap('aaaa bbbb cccc', 45)).toEqual(['aaaa bbbb', 'cccc'])
    expect(wrap('https://example.org/dossier', 100)[0]).toBe('https://example.org/')
  })

  it('keeps a number and its unit on one line', () => {
    expect(wrap('total 1\u202f234,56\u00a0€', 60)).toEqual(['total', '1\u202f234,56\u00a0€'])
  })
})
