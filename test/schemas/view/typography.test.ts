import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isEqual, parseAmount } from '../../../schemas/values/amount.ts'
import {
  negated,
  writeAccount,
  writeDate,
  writeDecimal,
  writeIdentifier,
  writeMoney,
  writePercent,
  writeSize,
} from '../../../schemas/view/typography.ts'

const decimal = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 20n }), fc.stringMatching(/^\d{0,6}$/))
  .map(([isNegative, whole, fraction]) => {
    const text = fraction === '' ? String(whole) : `${String(whole)}.${fraction}`
    return isNegative ? `-${text}` : text
  })

describe('writeDecimal', () => {
  it('never changes a value, in either language', () => {
    fc.assert(
      fc.property(decimal, fc.constantFrom('fr', 'en'), (text, language) => {
        const written = writeDecimal(text, language, 2)
        const marks =
          language === 'fr' ? { group: '\u202f', point: ',' } : { group: ',', point: '.' }
        const plain = written
          .replaceAll(marks.group, '')
          .replace(marks.point, '.')
          .replace('\u2212', '-')
        const [before, after] = [parseAmount(text), parseAmount(plain)]
        expect(before !== undefined && after !== undefined && isEqual(before, after)).toBe(true)
        expect(plain).toMatch(/\.\d{2,}$/)
      }),
      { seed: 20_261_120, numRuns: 500 },
    )
  })

  it.each([
    ['0', '0'],
    ['1000', '1\u202f000'],
    ['999.90', '999,9'],
    ['30.0000', '30'],
    ['12e3', '12e3'],
    ['', ''],
  ])('writes %s', (text, written) => {
    expect(writeDecimal(text, 'fr')).toBe(written)
  })
})

describe('the other marks', () => {
  it('writes money by its currency', () => {
    expect(writeMoney('1234.5', 'EUR', 'fr')).toBe('1\u202f234,50\u00a0€')
    expect(writeMoney('-3.14159', 'USD', 'fr')).toBe('\u22123,14159\u00a0USD')
    expect(writeMoney('-3', 'USD', 'en')).toBe('\u2212USD\u00a03.00')
    expect(writeMoney('3', undefined, 'en')).toBe('3.00')
    expect(negated(negated('5.00'))).toBe('5.00')
  })

  it('writes rates, dates and sizes', () => {
    expect(writePercent('5.50', 'fr')).toBe('5,5\u00a0%')
    expect(writePercent('20', 'en')).toBe('20%')
    expect(writeDate('2026-02-30', 'fr')).toBe('2026-02-30')
    expect(writeDate('2026-03-01', 'en')).toBe('1\u00a0Mar\u00a02026')
    expect([0, 999, 1000, 1001, 1_000_001].map((size) => writeSize(size, 'fr'))).toEqual([
      ...['0\u00a0o', '999\u00a0o', '1\u00a0Ko', '2\u00a0Ko', '2\u00a0Mo'],
    ])
  })

  it('groups what people read by groups, and nothing else', () => {
    expect(writeIdentifier('123456789', '0002')).toBe('123\u00a0456\u00a0789')
    expect(writeIdentifier('12345678900012', '0009')).toBe('123\u00a0456\u00a0789\u00a000012')
    expect(writeIdentifier('123456789', '0225')).toBe('123456789')
    expect(writeAccount('FR1420041010050500013M02606')).toBe(
      'FR14 2004 1010 0505 0001 3M02 606'.replaceAll(' ', '\u00a0'),
    )
    expect(writeAccount('4711-A')).toBe('4711-A')
  })
})
