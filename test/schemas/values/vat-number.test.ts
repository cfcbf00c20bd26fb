import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSiren } from '../../../schemas/values/siren.ts'
import { frenchVatNumber, parseVatNumber } from '../../../schemas/values/vat-number.ts'

describe('parseVatNumber', () => {
  it.each([
    'FR88100000009',
    'FR44732829320',
    'DE123456789',
    'BE0123456789',
    'EL123456789',
    'ESX1234567R',
    'NL123456789B01',
    'XI123456789',
  ])('reads %s', (text) => {
    expect(parseVatNumber(text)).toBe(text)
  })

  it.each([
    'FR87100000009',
    'FR88100000008',
    'FRO8100000009',
    'FR 88100000009',
    'fr88100000009',
    '88100000009',
    'GR123456789',
    'US123456789',
    'DE12345678',
    '',
  ])('refuses %j', (text) => {
    expect(parseVatNumber(text)).toBeUndefined()
  })

  it('accepts one numeric key for a SIREN, the one it computes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000_000, max: 99_999_999 }), (head) => {
        const siren = [...'0123456789']
          .map((key) => parseSiren(String(head).padStart(8, '0') + key))
          .find((candidate) => candidate !== undefined)
        if (siren === undefined) throw new TypeError('eight digits always have a key')
        const number = frenchVatNumber(siren)
        expect(parseVatNumber(number)).toBe(number)
        const otherKey = String((Number(number.slice(2, 4)) + 1) % 100).padStart(2, '0')
        expect(parseVatNumber(`FR${otherKey}${siren}`)).toBeUndefined()
      }),
    )
  })

  it('leaves the key of the numbers of Monaco and of letters unread', () => {
    expect(parseVatNumber('FR53000012345')).toBeDefined()
    expect(parseVatNumber('FRAB100000009')).toBeDefined()
  })
})
