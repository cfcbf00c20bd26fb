import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passesLuhn } from '../../../schemas/values/luhn.ts'
import { parseSiren } from '../../../schemas/values/siren.ts'

const eightDigits = fc.integer({ min: 1, max: 99_999_999 }).map((n) => String(n).padStart(8, '0'))

describe('parseSiren', () => {
  it.each(['100000009', '200000008', '356000000', '732829320'])('reads %s', (text) => {
    expect(parseSiren(text)).toBe(text)
  })

  it.each(['000000000', '100000008', '10000000', '1000000090', '100 000 009', '10000000A', ''])(
    'refuses %j',
    (text) => {
      expect(parseSiren(text)).toBeUndefined()
    },
  )

  it('accepts exactly one key for eight given digits', () => {
    fc.assert(
      fc.property(eightDigits, (head) => {
        const keys = [...'0123456789'].filter((key) => parseSiren(head + key) !== undefined)
        expect(keys).toHaveLength(1)
      }),
    )
  })

  it('notices any single wrong digit', () => {
    fc.assert(
      fc.property(eightDigits, fc.nat(7), fc.integer({ min: 1, max: 9 }), (head, at, shift) => {
        const key = [...'0123456789'].find((digit) => passesLuhn(head + digit)) ?? ''
        const wrong = String((Number(head[at]) + shift) % 10)
        expect(parseSiren(head.slice(0, at) + wrong + head.slice(at + 1) + key)).toBeUndefined()
      }),
    )
  })
})
