import { expect, it } from 'vitest'
import { CURRENCIES } from '../../../../schemas/codelists/currency.ts'
import {
  hasAttribute,
  isAttributeListed,
  isListed,
} from '../../../../schemas/rules/sets/listed-code.ts'
import { Tree } from '../../../../schemas/rules/tree/tree.ts'
import { readXml } from '../../../../schemas/xml/reader.ts'

const treeOf = (xml: string) => new Tree(readXml(Buffer.from(xml)))

it.each([
  ['<c>EUR</c>', true],
  ['<c> EUR\n</c>', true],
  ['<c>eur</c>', false],
  ['<c>EUR USD</c>', false],
  ['<c/>', false],
])('reads the code of %s', (xml, isKept) => {
  expect(isListed(CURRENCIES)(treeOf(xml), 0)).toBe(isKept)
})

it.each([
  ['<c k=" EUR "/>', true],
  ['<c k=""/>', false],
  ['<c/>', false],
])('reads the attribute of %s', (xml, isKept) => {
  expect(isAttributeListed(CURRENCIES, 'k')(treeOf(xml), 0)).toBe(isKept)
})

it('tells an empty attribute from none', () => {
  expect(hasAttribute('k')(treeOf('<c k=""/>'), 0)).toBe(true)
  expect(hasAttribute('k')(treeOf('<c/>'), 0)).toBe(false)
})
