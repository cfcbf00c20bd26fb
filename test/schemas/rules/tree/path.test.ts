import { describe, expect, it } from 'vitest'
import { isAt, notation } from '../../../../schemas/rules/tree/path.ts'

const { context, path } = notation({ a: 'urn:a', b: 'urn:b', '': '' })

/** Names from the element upwards: `a:X` in urn:a, `X` in no namespace. */
const upwards = (text: string) =>
  text
    .split('/')
    .reverse()
    .map((name) => {
      const [prefix, local = prefix] = name.includes(':') ? name.split(':') : ['', name]
      return { prefix: '', local: local ?? '', namespace: prefix === '' ? '' : `urn:${prefix}` }
    })
const isReached = (where: string, way: string) => isAt(context(where), upwards(way))

describe('a context', () => {
  it.each([
    ['a:Y', 'a:R/a:X/a:Y', true],
    ['a:X', 'a:R/a:X/a:Y', false],
    ['a:X/a:Y', 'a:R/a:X/a:Y', true],
    ['a:X/a:Y', 'a:R/a:X/a:Z/a:Y', false],
    ['a:X//a:Y', 'a:R/a:X/a:Z/a:Y', true],
    ['/a:X/a:Y', 'a:R/a:X/a:Y', false],
    ['/a:R/a:X', 'a:R/a:X', true],
    ['/a:R//a:Y', 'a:R/a:X/a:Y', true],
    ['/*/a:X', 'a:R/a:X', true],
    ['//a:Y', 'a:R/a:X/a:Y', true],
    ['a:*', 'a:R/b:X', false],
    ['*:X', 'a:R/b:X', true],
    ['a:*Amount', 'a:R/a:TaxAmount', true],
    ['a:*Amount', 'a:R/a:AmountTax', false],
    ['b:X | a:Y', 'a:R/a:Y', true],
    ['Report/Id', 'Report/Id', true],
    ['Report/Id', 'a:Report/a:Id', false],
    ['a:X//a:X/a:Y', 'a:R/a:X/a:Y', false],
    ['a:X//a:X/a:Y', 'a:R/a:X/a:Z/a:X/a:Y', true],
  ])('%s at %s: %s', (where, way, expected) => {
    expect(isReached(where, way)).toBe(expected)
  })

  it('refuses a prefix it does not know, and a place that is none', () => {
    expect(() => context('c:X')).toThrow('no namespace for c:X')
    expect(() => context('|')).toThrow('no element')
  })
})

describe('a path', () => {
  it('may end with an attribute, or be nothing but one', () => {
    expect(path('a:X/@id')).toMatchObject({ attribute: 'id', steps: [{ axis: 'child' }] })
    expect(path('@id')).toMatchObject({ attribute: 'id', steps: [] })
    expect(path('.//a:X').steps).toMatchObject([{ axis: 'descendant' }])
  })
})
