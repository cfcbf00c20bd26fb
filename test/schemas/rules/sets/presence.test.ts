import { describe, expect, it } from 'vitest'
import {
  absent,
  always,
  atMost,
  filled,
  noAttribute,
  nowhere,
  present,
} from '../../../../schemas/rules/sets/presence.ts'
import { notation } from '../../../../schemas/rules/tree/path.ts'
import { Tree } from '../../../../schemas/rules/tree/tree.ts'
import { TypeFault } from '../../../../schemas/rules/tree/type-fault.ts'
import { readXml } from '../../../../schemas/xml/reader.ts'

const { path } = notation({})
const tree = new Tree(readXml(Buffer.from('<r><a> x </a><b/><b k="1"/><c> </c><d><a/></d></r>')))

describe('presence', () => {
  it('takes what stands at one path or another, empty or not', () => {
    expect(present(path('b'))(tree, 0)).toBe(true)
    expect(present(path('z'), path('c'))(tree, 0)).toBe(true)
    expect(present(path('z'))(tree, 0)).toBe(false)
    expect(absent(path('z'), path('y'))(tree, 0)).toBe(true)
    expect(absent(path('z'), path('a'))(tree, 0)).toBe(false)
    expect(always()).toBe(true)
  })

  it('wants more than white space where something must be said', () => {
    expect(filled(path('a'))(tree, 0)).toBe(true)
    expect(filled(path('c'))(tree, 0)).toBe(false)
    expect(filled(path('c'), path('a'))(tree, 0)).toBe(true)
    expect(() => filled(path('b'))(tree, 0)).toThrow(TypeFault)
  })

  it('counts elements and attributes', () => {
    expect(atMost(1, path('b'))(tree, 0)).toBe(false)
    expect(atMost(1, path('b/@k'))(tree, 0)).toBe(true)
  })

  it('looks everywhere', () => {
    expect(nowhere(path('d/a'))(tree, 0)).toBe(false)
    expect(nowhere(path('a/@k'))(tree, 0)).toBe(true)
    expect(nowhere(path('b/@k'))(tree, 0)).toBe(false)
    expect(noAttribute('k')(tree, 0)).toBe(false)
    expect(noAttribute('a')(tree, 0)).toBe(true)
  })
})
