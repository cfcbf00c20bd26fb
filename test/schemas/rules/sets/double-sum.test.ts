import { describe, expect, it } from 'vitest'
import { DoubleSum } from '../../../../schemas/rules/sets/double-sum.ts'
import { notation } from '../../../../schemas/rules/tree/path.ts'
import { Tree } from '../../../../schemas/rules/tree/tree.ts'
import { TypeFault } from '../../../../schemas/rules/tree/type-fault.ts'
import { readXml } from '../../../../schemas/xml/reader.ts'
import { parseAmount, ZERO } from '../../../../schemas/values/amount.ts'

const { path } = notation({})

function sumOf(...amounts: readonly string[]): DoubleSum {
  const xml = `<r>${amounts.map((amount) => `<a>${amount}</a>`).join('')}</r>`
  const tree = new Tree(readXml(Buffer.from(xml)))
  const sum = new DoubleSum()
  sum.add(tree, tree.all(0, path('a')))
  return sum
}

describe('DoubleSum', () => {
  it('adds doubles and rounds to cents', () => {
    expect(sumOf('0.1', '0.2', '0.005').cents).toBe(0.31)
    expect(sumOf('1e1', '0.5').cents).toBe(10.5)
  })

  it('is the decimal 0 when nothing was added', () => {
    expect(sumOf().cents).toEqual(ZERO)
    expect(sumOf('0').cents).toBe(0)
  })

  it('has the exact value of its double as a decimal', () => {
    expect(sumOf('10', '0.5').decimalCents).toEqual(parseAmount('10.5'))
    expect(sumOf('10.1').decimalCents).not.toEqual(parseAmount('10.1'))
  })

  it('stops at what is no number', () => {
    expect(() => sumOf('1,5')).toThrow(TypeFault)
  })
})
