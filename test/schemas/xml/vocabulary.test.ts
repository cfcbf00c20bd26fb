import { describe, expect, it } from 'vitest'
import { readXml } from '../../../schemas/xml/reader.ts'
import { Vocabulary } from '../../../schemas/xml/vocabulary.ts'

const make = () => new Vocabulary({ '': 'u', p: 'v' })

describe('Vocabulary', () => {
  it('gives each name one number, by namespace', () => {
    const vocabulary = make()
    const numbers = ['a', 'p:a', 'p:b', 'p:a', 'a'].map((name) => vocabulary.id(name))
    expect(numbers).toEqual([0, 1, 2, 1, 0])
  })

  it('knows the names of a document by their namespaces, whatever the prefixes', () => {
    const vocabulary = make()
    const number = vocabulary.id('p:a')
    const { names } = readXml(Buffer.from('<q:a xmlns:q="v" xmlns="u"><a/><q:b/></q:a>'))
    const known = names.map(({ local, namespace }, index) => [
      `${namespace} ${local}`,
      vocabulary.of(names)[index],
    ])
    expect(Object.fromEntries(known)).toEqual({ 'v a': number, 'u a': -1, 'v b': -1 })
  })

  it('refuses a prefix that has no namespace', () => {
    expect(() => make().id('z:a')).toThrow(new TypeError('no namespace for z:a'))
  })
})
