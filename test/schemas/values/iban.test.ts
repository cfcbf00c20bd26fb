import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseIban } from '../../../schemas/values/iban.ts'

const VALID = 'FR1420041010050500013M02606'

describe('parseIban', () => {
  it.each([VALID, 'DE89370400440532013000', 'GB82WEST12345698765432', 'NO9386011117947'])(
    'reads %s',
    (text) => {
      expect(parseIban(text)).toBe(text)
    },
  )

  it('reads the printed form and gives the electronic one', () => {
    expect(parseIban('FR14 2004 1010 0505 0001 3M02 606')).toBe(VALID)
  })

  it.each(['', 'FR1420041010050500013M0260', 'XX1420041010050500013M02606', `${VALID} `])(
    'refuses %j',
    (text) => {
      expect(parseIban(text)).toBeUndefined()
    },
  )

  it('notices any single wrong digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 19 }), fc.integer({ min: 1, max: 9 }), (at, shift) => {
        const wrong = String((Number(VALID[at]) + shift) % 10)
        expect(parseIban(VALID.slice(0, at) + wrong + VALID.slice(at + 1))).toBeUndefined()
      }),
    )
  })
})
