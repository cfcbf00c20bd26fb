import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { JSON_DEPTH_MAX, parseStrictJson, pointerTo } from '../../../schemas/invoice/strict-json.ts'

const refusalOf = (text: string) => parseStrictJson(text).fault

describe('parseStrictJson', () => {
  it('reads what JSON.parse reads', () => {
    const json = fc.jsonValue({ maxDepth: 5 }).filter((value) => {
      return !/\\u00[01]|\\u[dD][89a-fA-F]|[\ufffe\uffff]|__proto__/.test(JSON.stringify(value))
    })
    fc.assert(
      fc.property(json, fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent)
        expect(parseStrictJson(text)).toEqual({ value: JSON.parse(text) })
      }),
    )
  })

  it('reads escapes', () => {
    const { value } = {
      value: undefined,
      ...parseStrictJson('"a\\"\\\\\\/\\n\\u00e9\\ud83d\\ude00"'),
    }
    expect(value).toBe('a"\\/\né😀')
  })

  it.each([
    ['', 0],
    ['{', 1],
    ['{"a" 1}', 5],
    ['{"a":1,}', 7],
    ['[1 2]', 3],
    ['[01]', 2],
    ['[1.]', 2],
    ['{} {}', 3],
    ['"a\nb"', 0],
    ['"\\x"', 0],
    ['"abc', 0],
    ['nul', 0],
    ["{'a':1}", 1],
    ['// a', 0],
    ['NaN', 0],
  ])('refuses the syntax of %j', (text, offset) => {
    expect(refusalOf(text)).toMatchObject({ code: 'syntax', offset })
  })

  it('refuses a key given twice, where it stands', () => {
    expect(refusalOf('{"a":{"b":1,"b":2}}')).toEqual({
      code: 'duplicate-key',
      pointer: '/a/b',
      offset: 12,
    })
  })

  it('takes a key twice in two objects', () => {
    expect(refusalOf('[{"a":1},{"a":2}]')).toBeUndefined()
  })

  it('refuses __proto__, and takes names that only look dangerous', () => {
    expect(refusalOf('{"__proto__":{"polluted":true}}')?.code).toBe('forbidden-key')
    expect(refusalOf('{"\\u005f_proto__":1}')?.code).toBe('forbidden-key')
    expect(refusalOf('{"constructor":1,"toString":2,"hasOwnProperty":3}')).toBeUndefined()
  })

  it.each(['"\\u0000"', '"\\u001b"', '"\\ud800"', '"\\udc00\\ud800"', '"\ufffe"'])(
    'refuses the character of %j',
    (text) => {
      expect(refusalOf(`{"a":[${text}]}`)).toMatchObject({ code: 'character', pointer: '/a/0' })
    },
  )

  it('stops at its depth', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
    expect(refusalOf(nested(JSON_DEPTH_MAX))).toBeUndefined()
    expect(refusalOf(nested(JSON_DEPTH_MAX + 1))?.code).toBe('depth')
    expect(refusalOf('['.repeat(1_000_000))?.code).toBe('depth')
  })

  it('never throws, whatever the text', () => {
    const pieces = fc.constantFrom('{', '}', '[', ']', '"', ',', ':', '\\', 'u0', '1', 'null', ' ')
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const result = parseStrictJson(parts.join(''))
        expect('value' in result || 'fault' in result).toBe(true)
      }),
    )
  })
})

describe('pointerTo', () => {
  it('escapes as RFC 6901 says', () => {
    expect(pointerTo([])).toBe('')
    expect(pointerTo(['a/b', 0, 'm~n'])).toBe('/a~1b/0/m~0n')
  })
})
