import { describe, expect, it } from 'vitest'
import { notation } from '../../../../schemas/rules/tree/path.ts'
import { NONE, perDocument, Tree } from '../../../../schemas/rules/tree/tree.ts'
import { TypeFault } from '../../../../schemas/rules/tree/type-fault.ts'
import { readXml } from '../../../../schemas/xml/reader.ts'

const { path } = notation({ a: 'urn:a' })
const treeOf = (xml: string) => new Tree(readXml(Buffer.from(xml)))
const tree = treeOf(
  `<p:Root xmlns:p="urn:a" xmlns:o="urn:other">
  <p:Line id="1"><p:Amount currency="EUR"> 1.50 </p:Amount></p:Line>
  <p:Line><p:Amount>x</p:Amount><o:Amount>9</o:Amount>
    <p:Sub><p:Amount>2e1</p:Amount></p:Sub></p:Line>
  <p:Note>a<p:B>b</p:B>c<!-- no --><![CDATA[&d]]></p:Note>
</p:Root>`,
)
const ROOT = 0
const LINE = path('a:Line')
const AMOUNT = path('a:Line/a:Amount')
const textsOf = (...args: Parameters<Tree['all']>) => tree.all(...args).map((at) => tree.text(at))

describe('a tree', () => {
  it('reaches elements by names and namespaces, whatever their prefix', () => {
    expect(textsOf(ROOT, AMOUNT)).toEqual([' 1.50 ', 'x'])
    expect(textsOf(ROOT, path('a:Line/*:Amount'))).toEqual([' 1.50 ', 'x', '9'])
    expect(textsOf(ROOT, path('.//a:Amount'))).toEqual([' 1.50 ', 'x', '2e1'])
    expect(textsOf(ROOT, path('a:Line/*/a:Amount'))).toEqual(['2e1'])
    expect(tree.first(ROOT, path('a:Amount'))).toBe(NONE)
    expect(tree.everywhere(path('a:Amount')).map((at) => tree.text(at))).toHaveLength(3)
    expect(tree.everywhere(path('a:Sub/a:Amount')).map((at) => tree.text(at))).toEqual(['2e1'])
  })

  it('sees attributes', () => {
    expect(tree.has(ROOT, path('a:Line/@id'))).toBe(true)
    expect(tree.count(ROOT, path('a:Line/@id'))).toBe(1)
    expect(tree.has(ROOT, path('a:Line/@none'))).toBe(false)
    expect(tree.textAt(tree.first(ROOT, LINE), path('a:Amount/@currency'))).toBe('EUR')
    expect(tree.countAttributes('currency')).toBe(1)
  })

  it('goes up', () => {
    const deep = tree.first(ROOT, path('.//a:Sub/a:Amount'))
    expect(tree.is(tree.parent(deep), path('a:Sub'))).toBe(true)
    expect(tree.is(tree.ancestor(deep, LINE), LINE)).toBe(true)
    expect(tree.ancestor(deep, path('a:Note'))).toBe(NONE)
    expect(tree.parent(ROOT)).toBe(NONE)
  })

  it('gives the string value, descendants included', () => {
    expect(tree.text(tree.first(ROOT, path('a:Note')))).toBe('abc&d')
    expect(tree.text(NONE)).toBe('')
  })

  it('stops where an XPath function is given two', () => {
    expect(() => tree.single(ROOT, LINE)).toThrow(TypeFault)
    expect(tree.single(ROOT, path('a:None'))).toBe(NONE)
  })

  it('reads numbers as XPath does', () => {
    const [first = NONE, second = NONE] = tree.all(ROOT, AMOUNT)
    expect(tree.number(first)).toBe(1.5)
    expect(tree.number(second)).toBeNaN()
    expect(tree.number(tree.first(ROOT, path('.//a:Sub/a:Amount')))).toBe(20)
    expect(tree.decimal(first)).toEqual({ units: 150n, scale: 2 })
    expect(() => tree.decimal(second)).toThrow(TypeFault)
    expect(() => tree.double(second)).toThrow(TypeFault)
    expect(tree.decimal(NONE)).toBeUndefined()
  })

  it('works a value out once for each document', () => {
    let times = 0
    const counted = perDocument(() => (times += 1))
    expect([counted(tree), counted(tree), counted(treeOf('<x/>'))]).toEqual([1, 1, 2])
  })
})
