import { describe, expect, it } from 'vitest'
import {
  decimalAt,
  isSame,
  isTaxOfRate,
  sumAt,
  toCents,
} from '../../../../schemas/rules/sets/totals.ts'
import { notation } from '../../../../schemas/rules/tree/path.ts'
import { Tree } from '../../../../schemas/rules/tree/tree.ts'
import { TypeFault } from '../../../../schemas/rules/tree/type-fault.ts'
import { readXml } from '../../../../schemas/xml/reader.ts'
import { parseAmount } from '../../../../schemas/values/amount.ts'

const { path } = notation({})
const tree = new Tree(readXml(Buffer.from('<r><a>1.10</a><a>2.205</a><b>x</b><c>3.3</c></r>')))

describe('sums', () => {
  it('adds up exactly and rounds to cents', () => {
    expect(sumAt(tree, 0, path('a'))).toEqual(parseAmount('3.305'))
    expect(toCents(sumAt(tree, 0, path('a')))).toEqual(parseAmount('3.31'))
    expect(decimalAt(tree, 0, path('c'))).toEqual(parseAmount('3.3'))
    expect(decimalAt(tree, 0, path('z'))).toBeUndefined()
  })

  it('stops at what is no decimal, and at two where one is asked', () => {
    expect(() => decimalAt(tree, 0, path('b'))).toThrow(TypeFault)
    expect(() => decimalAt(tree, 0, path('a'))).toThrow(TypeFault)
  })

  it('equals nothing to what is missing', () => {
    expect(isSame(parseAmount('1.0'), parseAmount('1'))).toBe(true)
    expect(isSame(undefined, undefined)).toBe(false)
  })
})

describe('isTaxOfRate', () => {
  it.each([
    ['20.00', true],
    ['20.99', true],
    ['21.00', false],
    ['19.00', false],
    ['-20.00', true],
  ])('takes %s of 100 at 20 %%: %s', (tax, isKept) => {
    expect(isTaxOfRate(parseAmount(tax), parseAmount('100'), parseAmount('20'))).toBe(isKept)
  })

  it('wants all three', () => {
    expect(isTaxOfRate(parseAmount('0'), parseAmount('0'), undefined)).toBe(false)
  })
})
