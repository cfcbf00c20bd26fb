import { describe, expect, it } from 'vitest'
import { brokenInLines, brokenOnLines } from '../../../schemas/rules/places.ts'

describe('brokenOnLines', () => {
  const lines = [
    { allowances: [{ amount: '1' }, { amount: '2' }] },
    {},
    { allowances: [{ amount: '2' }], charges: [{ amount: '2' }] },
  ]

  it('points into the allowances or the charges of each line', () => {
    const isTwo = ({ amount }: { amount?: string }) => amount === '2'
    expect(brokenOnLines(lines, 'allowances', isTwo, '/amount')).toEqual([
      '/lines/0/allowances/1/amount',
      '/lines/2/allowances/0/amount',
    ])
    expect(brokenOnLines(lines, 'charges', isTwo)).toEqual(['/lines/2/charges/0'])
    expect(brokenOnLines(undefined, 'charges', isTwo)).toEqual([])
  })
})

describe('brokenInLines', () => {
  it('takes as long as there are lines, however many are broken', () => {
    const lines = Array.from({ length: 20_000 }, () => ({ note: 'x' }))
    const broken = brokenInLines(
      lines,
      () => [1, 2],
      (index) => `/${index}`,
      () => true,
    )
    expect(broken).toHaveLength(40_000)
  })
})
