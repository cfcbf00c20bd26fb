import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson, type Json } from '../../../schemas/audit/canonical-json.ts'

/** Values of JSON with whole numbers, the only ones we hash. */
const json: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constant(null),
    fc.boolean(),
    fc.maxSafeInteger(),
    fc.string({ unit: 'binary' }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.string(), tie('value'), { maxKeys: 4 }),
  ),
})).value

const reversed = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).reverse()
  return Object.fromEntries(members.map(([key, member]) => [key, reversed(member ?? null)]))
}

describe('canonicalJson', () => {
  it('spells a value in one way only', () => {
    const value = { b: [1, null, true], a: { z: 'é"\\\n', y: '' }, c: undefined }
    expect(canonicalJson(value)).toBe('{"a":{"y":"","z":"é\\"\\\\\\n"},"b":[1,null,true]}')
  })

  it('orders keys by their code units', () => {
    expect(canonicalJson({ '\u{1F600}': 1, '\uFB33': 2, a: 3, B: 4, '10': 5, '9': 6 })).toBe(
      '{"10":5,"9":6,"B":4,"a":3,"\u{1F600}":1,"\uFB33":2}',
    )
  })

  it('does not depend on the order in which members were set', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(canonicalJson(reversed(value))).toBe(canonicalJson(value))
      }),
      { verbose: true },
    )
  })

  it('is JSON that reads back as the same value', () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = canonicalJson(value)
        const read: Json = JSON.parse(text)
        expect(canonicalJson(read)).toBe(text)
      }),
      { verbose: true },
    )
  })

  it.each([1.5, NaN, Infinity, 2 ** 53])('refuses the number %s', (number) => {
    expect(() => canonicalJson({ number })).toThrow(TypeError)
  })
})
