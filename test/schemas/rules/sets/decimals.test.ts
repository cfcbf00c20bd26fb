import { expect, it } from 'vitest'
import { hasTwoDecimals, twoDecimals } from '../../../../schemas/rules/sets/decimals.ts'
import { notation } from '../../../../schemas/rules/tree/path.ts'
import { Tree } from '../../../../schemas/rules/tree/tree.ts'
import { readXml } from '../../../../schemas/xml/reader.ts'

it.each([
  ['10', true],
  ['10.12', true],
  ['10.120', false],
  ['10.12 ', false],
  ['', true],
  ['1.2.3', false],
])('counts what stands after the point of "%s"', (text, isKept) => {
  expect(hasTwoDecimals(text)).toBe(isKept)
})

it('asks nothing of an amount that is not there', () => {
  const tree = new Tree(readXml(Buffer.from('<r><a>1.234</a></r>')))
  const { path } = notation({})
  expect(twoDecimals(path('b'))(tree, 0)).toBe(true)
  expect(twoDecimals(path('a'))(tree, 0)).toBe(false)
})
