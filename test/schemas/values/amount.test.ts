import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  absolute,
  add,
  compare,
  divideHalfAwayFromZero,
  formatAmount,
  isEqual,
  multiply,
  negate,
  parseAmount,
  roundHalfAwayFromZero,
  roundHalfTowardPositive,
  subtract,
  sum,
  ZERO,
  type Amount,
} from '../../../schemas/values/amount.ts'

const amounts = fc.record({
  units: fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }),
  scale: fc.integer({ min: 0, max: 8 }),
})

const amount = (text: string): Amount => {
  const parsed = parseAmount(text)
  if (parsed === undefined) throw new TypeError(`not a decimal: ${text}`)
  return parsed
}

describe('parseAmount', () => {
  it('reads back what formatAmount writes, scale included', () => {
    fc.assert(
      fc.property(amounts, (value) => {
        expect(parseAmount(formatAmount(value))).toEqual(value)
      }),
    )
  })

  it.each([
    ['1234.50', 123450n, 2],
    ['-0.05', -5n, 2],
    ['+7', 7n, 0],
    ['.5', 5n, 1],
    ['5.', 5n, 0],
    ['007', 7n, 0],
  ])('reads %s', (text, units, scale) => {
    expect(parseAmount(text)).toEqual({ units, scale })
  })

  it.each(['', '-', '.', '+.', '1e3', '1 000', ' 1', '1,5', '0x10', 'NaN', '1.2.3', '--1'])(
    'refuses %j',
    (text) => {
      expect(parseAmount(text)).toBeUndefined()
    },
  )

  it('refuses more than 100 characters', () => {
    expect(parseAmount('9'.repeat(100))).toBeDefined()
    expect(parseAmount('9'.repeat(101))).toBeUndefined()
  })
})

describe('arithmetic', () => {
  it('adds commutatively and subtracts back', () => {
    fc.assert(
      fc.property(amounts, amounts, (left, right) => {
        expect(add(left, right)).toEqual(add(right, left))
        expect(isEqual(subtract(add(left, right), right), left)).toBe(true)
      }),
    )
  })

  it('distributes the product over the sum', () => {
    fc.assert(
      fc.property(amounts, fc.array(amounts, { maxLength: 20 }), (factor, list) => {
        const whole = multiply(factor, sum(list))
        const parts = sum(list.map((item) => multiply(factor, item)))
        expect(isEqual(whole, parts)).toBe(true)
      }),
    )
  })

  it('orders as the sign of the difference', () => {
    fc.assert(
      fc.property(amounts, amounts, (left, right) => {
        expect(compare(left, right)).toBe(compare(subtract(left, right), ZERO))
        expect(compare(negate(left), negate(right))).toBe(compare(right, left))
        expect(compare(absolute(left), ZERO)).not.toBe(-1)
      }),
    )
  })
})

describe('rounding', () => {
  it.each([
    ['1.005', '1.01', '1.01'],
    ['-1.005', '-1.01', '-1.00'],
    ['1.0049', '1.00', '1.00'],
    ['-0.0051', '-0.01', '-0.01'],
    ['2', '2.00', '2.00'],
  ])('rounds %s to %s away from zero and %s upwards', (text, away, upwards) => {
    expect(formatAmount(roundHalfAwayFromZero(amount(text), 2))).toBe(away)
    expect(formatAmount(roundHalfTowardPositive(amount(text), 2))).toBe(upwards)
  })

  it('moves by at most half a unit, symmetrically', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 0, max: 8 }), (value, scale) => {
        const rounded = roundHalfAwayFromZero(value, scale)
        const moved = absolute(subtract(rounded, value))
        expect(compare(multiply(moved, amount('2')), { units: 1n, scale })).not.toBe(1)
        expect(roundHalfAwayFromZero(negate(value), scale)).toEqual(negate(rounded))
      }),
    )
  })

  it('divides as it rounds', () => {
    expect(divideHalfAwayFromZero(amount('1'), amount('3'), 4)).toEqual(amount('0.3333'))
    expect(divideHalfAwayFromZero(amount('-1'), amount('8'), 2)).toEqual(amount('-0.13'))
    expect(divideHalfAwayFromZero(amount('1'), amount('0.00'), 2)).toBeUndefined()
    fc.assert(
      fc.property(amounts, amounts, (dividend, divisor) => {
        fc.pre(divisor.units !== 0n)
        const product = multiply(dividend, divisor)
        const quotient = divideHalfAwayFromZero(product, divisor, dividend.scale)
        expect(quotient).toEqual(dividend)
      }),
    )
  })
})
