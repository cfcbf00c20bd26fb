import { describe, expect, it } from 'vitest'
import { Locator, positionIn } from '../../../schemas/xml/location.ts'
import { readXml } from '../../../schemas/xml/reader.ts'

const document = readXml(
  Buffer.from('<r xmlns:p="u">\n<a/>\r\n<p:b><a/></p:b>\r<a/>\n<p:b><c/><a/></p:b></r>'),
)

describe('Locator', () => {
  it('gives XPaths with positions among siblings of one name', () => {
    const locator = new Locator(document)
    const paths = Array.from({ length: document.count }, (_, index) => locator.xpathOf(index))
    expect(paths).toEqual([
      '/r',
      '/r/a',
      '/r/p:b',
      '/r/p:b/a',
      '/r/a[2]',
      '/r/p:b[2]',
      '/r/p:b[2]/c',
      '/r/p:b[2]/a',
    ])
  })

  it('gives lines, whatever ends them', () => {
    const locator = new Locator(document)
    expect([0, 1, 2, 4, 5].map((element) => locator.lineOf(element))).toEqual([1, 2, 3, 4, 5])
  })
})

describe('positionIn', () => {
  it('counts columns in characters, not in bytes', () => {
    const text = Buffer.from('é\n€x').toString('latin1')
    expect(positionIn({ text, isBytes: true }, text.length - 1)).toEqual({ line: 2, column: 2 })
  })
})
