import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { f1FileName, f1ProfileOf } from '../../../schemas/envelope/f1-file-name.ts'

describe('the name of an F1 file', () => {
  it('says its profile', () => {
    expect(f1FileName('Base', 'F2026-0001')).toBe('Base_F2026-0001.xml')
    expect(f1ProfileOf('Base_F2026-0001.xml')).toBe('Base')
    expect(f1ProfileOf('Full_x.xml')).toBe('Full')
  })

  it.each(['base_x.xml', 'Base_x.XML', 'Base_.xml', 'Base_a/b.xml', 'x.xml', '../Base_x.xml'])(
    'is not %o',
    (name) => {
      expect(f1ProfileOf(name)).toBeUndefined()
    },
  )

  it('carries any number safely, and two numbers never become one', () => {
    const text = fc.string({ minLength: 1, maxLength: 30, unit: 'binary' })
    fc.assert(
      fc.property(text, text, (one, other) => {
        const name = f1FileName('Full', one)
        expect(f1ProfileOf(name)).toBe('Full')
        expect(name).toMatch(/^Full_[A-Za-z0-9_=-]+\.xml$/)
        expect(name === f1FileName('Full', other)).toBe(one === other)
      }),
    )
  })
})
