import { describe, expect, it } from 'vitest'
import {
  BASE64_TYPE,
  COMPACT_DATE_TYPE,
  DATE_TYPE,
  DECIMAL_TYPE,
  textOf,
  tokenOf,
  trimmed,
} from '../../../schemas/xml/value-type.ts'

describe('a value of XML', () => {
  it.each([
    ['a text, kept as it is', textOf(4), ' a ', ' a '],
    ['a text that is too long', textOf(4), 'abcde', undefined],
    ['a token, trimmed before it is measured', tokenOf(1), ' \t\r\na ', 'a'],
    ['a token that is too long', tokenOf(1), 'ab', undefined],
    ['a decimal, its scale kept', DECIMAL_TYPE, ' 10.50 ', '10.50'],
    ['a decimal with a plus', DECIMAL_TYPE, '+5', '5'],
    ['a decimal without whole part', DECIMAL_TYPE, '-.5', '-0.5'],
    ['a decimal without fraction', DECIMAL_TYPE, '5.', '5'],
    ['an exponent', DECIMAL_TYPE, '1e3', undefined],
    ['a decimal comma', DECIMAL_TYPE, '1,5', undefined],
    ['a decimal of forty characters', DECIMAL_TYPE, '1'.repeat(40), '1'.repeat(40)],
    ['a decimal of more', DECIMAL_TYPE, '1'.repeat(41), undefined],
    ['a date', DATE_TYPE, '\n2028-02-29 ', '2028-02-29'],
    ['a day that does not exist', DATE_TYPE, '2027-02-29', undefined],
    ['a compact date', COMPACT_DATE_TYPE, '20280229', '2028-02-29'],
    ['a compact day that does not exist', COMPACT_DATE_TYPE, '20270229', undefined],
    ['a date with hyphens for a compact one', COMPACT_DATE_TYPE, '2028-02-29', undefined],
    ['a content with line breaks', BASE64_TYPE, 'AQ\r\nI=\n', 'AQI='],
    ['a content cut short', BASE64_TYPE, 'AQI', undefined],
    ['a content with another alphabet', BASE64_TYPE, 'AQ_-', undefined],
  ])('reads %s', (_, type, raw, expected) => {
    expect(type.parse(raw)).toBe(expected)
  })

  it('is written as its syntax has it', () => {
    expect(COMPACT_DATE_TYPE.format('2028-02-29')).toBe('20280229')
    expect(DATE_TYPE.format('2028-02-29')).toBe('2028-02-29')
    expect(DECIMAL_TYPE.format('10.50')).toBe('10.50')
  })

  it('is trimmed of the white space of XML only', () => {
    expect(trimmed('\t\r\n a b\u00A0 ')).toBe('a b\u00A0')
  })
})
