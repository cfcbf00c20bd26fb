import { describe, expect, it } from 'vitest'
import { NONE, Tree } from '../../../../schemas/rules/tree/tree.ts'
import { TypeFault } from '../../../../schemas/rules/tree/type-fault.ts'
import { dateAt } from '../../../../schemas/rules/tree/xpath-date.ts'
import { readXml } from '../../../../schemas/xml/reader.ts'

function dateOf(text: string): number {
  return dateAt(new Tree(readXml(Buffer.from(`<d>${text}</d>`))), 0) ?? Number.NaN
}

describe('xs:date', () => {
  it('orders days, white space aside', () => {
    expect(dateOf('2026-11-02')).toBeGreaterThan(dateOf(' 2026-11-01 '))
    expect(dateOf('2024-03-01') - dateOf('2024-02-28')).toBe(2 * 1440)
    expect(dateOf('2027-01-01') - dateOf('2026-12-31')).toBe(1440)
  })

  it('counts time zones', () => {
    expect(dateOf('2026-11-01Z')).toBe(dateOf('2026-11-01'))
    expect(dateOf('2026-11-01+02:00')).toBe(dateOf('2026-11-01') - 120)
    expect(dateOf('2026-11-01-05:00')).toBe(dateOf('2026-11-01') + 300)
  })

  it.each(['', '20261101', '2026-02-29', '2026-13-01', '01/11/2026'])('stops at "%s"', (text) => {
    expect(() => dateOf(text)).toThrow(TypeFault)
  })

  it('has none where there is no element', () => {
    expect(dateAt(new Tree(readXml(Buffer.from('<d/>'))), NONE)).toBeUndefined()
  })
})
