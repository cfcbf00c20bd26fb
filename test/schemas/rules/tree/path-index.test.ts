import { describe, expect, it } from 'vitest'
import { PathIndex } from '../../../../schemas/rules/tree/path-index.ts'
import { readXml } from '../../../../schemas/xml/reader.ts'

const read = (xml: string) => readXml(Buffer.from(xml))

describe('an index of paths', () => {
  it('numbers each way from the root once, for all documents', () => {
    const index = new PathIndex()
    expect([...index.pathsOf(read('<A><B/><B><C/></B><C/></A>'))]).toEqual([0, 1, 1, 2, 3])
    expect([...index.pathsOf(read('<A><C/><B/><D/></A>'))]).toEqual([0, 3, 1, 4])
  })

  it('tells namespaces apart, not prefixes', () => {
    const index = new PathIndex()
    const xml = '<A xmlns:p="urn:a" xmlns:q="urn:a" xmlns:r="urn:b"><p:B/><q:B/><r:B/></A>'
    expect([...index.pathsOf(read(xml))]).toEqual([0, 1, 1, 2])
  })

  it('is full when too many have come', () => {
    const index = new PathIndex()
    expect(index.isFull).toBe(false)
    for (const root of ['A', 'B', 'C']) {
      const many = Array.from({ length: 18_000 }, (_, at) => `<N${String(at)}/>`).join('')
      index.pathsOf(read(`<${root}>${many}</${root}>`))
    }
    expect(index.isFull).toBe(true)
  })
})
