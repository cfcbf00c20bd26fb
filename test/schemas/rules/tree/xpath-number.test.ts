import { describe, expect, it } from 'vitest'
import {
  centsOf,
  compareDouble,
  decimalKey,
  decimalOfDouble,
  doubleOf,
  isWithin,
  minus,
  plus,
} from '../../../../schemas/rules/tree/xpath-number.ts'
import { formatAmount, parseAmount, ZERO } from '../../../../schemas/values/amount.ts'

const decimal = (text: string) => parseAmount(text) ?? ZERO

describe('numbers as XPath 2.0 keeps them', () => {
  it('keeps decimals exact, and makes them doubles beside a double', () => {
    expect(minus(decimal('100.01'), decimal('100'))).toEqual(decimal('0.01'))
    expect(minus(decimal('100.01'), 100)).toBe(100.01 - 100)
    expect(plus(0.1, decimal('0.2'))).toBe(0.1 + 0.2)
  })

  it('gives a double its exact decimal', () => {
    expect(formatAmount(decimalOfDouble(10.1))).toBe(
      '10.0999999999999996447286321199499070644378662109375',
    )
    expect(formatAmount(decimalOfDouble(-3))).toBe('-3')
    expect(formatAmount(decimalOfDouble(0.25))).toBe('0.25')
  })

  it('compares a double with a decimal by exact values', () => {
    expect(compareDouble(10.1, decimal('10.1'))).toBeLessThan(0)
    expect(compareDouble(0.25, decimal('0.250'))).toBe(0)
    expect(compareDouble(11, decimal('10.1'))).toBeGreaterThan(0)
    expect(compareDouble(Number.NaN, decimal('1'))).toBeNaN()
  })

  it('rounds halves towards positive infinity', () => {
    expect(centsOf(-0.125)).toBe(-0.12)
    expect(centsOf(decimal('-0.125'))).toEqual(decimal('-0.12'))
  })

  it('is within a limit on both sides', () => {
    expect(isWithin(decimal('-0.01'), decimal('0.01'))).toBe(true)
    expect(isWithin(100.01 - 100, decimal('0.01'))).toBe(false)
  })

  it('gives the nearest double of any decimal', () => {
    for (const text of ['0.1', '-1234.56', '9007199254740993', '0.00000000000000000000001']) {
      expect(doubleOf(decimal(text))).toBe(Number(text))
    }
  })

  it('gives equal decimals equal keys', () => {
    expect(['20', '20.0', '+20.00'].map((text) => decimalKey(decimal(text)))).toEqual([
      '20',
      '20',
      '20',
    ])
    expect(['0.0', '-0', '100', '5.50'].map((text) => decimalKey(decimal(text)))).toEqual([
      '0',
      '0',
      '100',
      '5.5',
    ])
  })
})
