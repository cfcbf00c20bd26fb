import { describe, expect, it } from 'vitest'
import { XML_LIMITS } from '../../../schemas/xml/limits.ts'
import { readXml } from '../../../schemas/xml/reader.ts'
import { XmlRefusal } from '../../../schemas/xml/refusal.ts'

const LIMITS = {
  ...XML_LIMITS,
  elementsMax: 1000,
  namesMax: 100,
  proseLengthMax: 1000,
  textLengthMax: 4000,
}

function codeOf(text: string): string | undefined {
  try {
    readXml(Buffer.from(text), LIMITS)
    return undefined
  } catch (error) {
    if (error instanceof XmlRefusal) return error.code
    throw error
  }
}

const file = (length: number): string => `<a><BinaryObject>${'Q'.repeat(length)}</BinaryObject></a>`
const names = (count: number): string =>
  Array.from({ length: count }, (_, index) => `<n${String(index)}/>`).join('')
const attributes = (count: number, last = ''): string =>
  Array.from({ length: count }, (_, index) => `a${String(index)}="" `).join('') + last

describe('a document', () => {
  it.each([
    ['as many elements as there may be', `<a>${'<b/>'.repeat(999)}</a>`],
    ['many closing tags', `<a>${'<b></b>'.repeat(999)}</a>`],
    ['as many names', `<a>${names(99)}</a>`],
    ['prose as long as it may be', `<a>${'x'.repeat(1000)}</a>`],
    ['a file almost as long as it may be', file(3900)],
    ['many references', `<a>${'&amp;&#65;&lt;'.repeat(70)}</a>`],
    ['many attributes', `<a ${attributes(90)}/>`],
  ])('with %s is read', (_, text) => {
    expect(codeOf(text)).toBeUndefined()
  })

  it.each([
    ['xml-elements', `<a>${'<b/>'.repeat(1000)}</a>`],
    ['xml-elements', `<a>${'<b></b>'.repeat(5000)}`],
    ['xml-names', `<a>${names(100)}</a>`],
    ['xml-text-length', `<a>${'x'.repeat(1001)}</a>`],
    ['xml-text-length', `<a>${' '.repeat(1001)}</a>`],
    ['xml-text-length', `<a><![CDATA[${'x'.repeat(1001)}]]></a>`],
    ['xml-text-length', file(4001)],
    ['xml-attribute-repeated', `<a ${attributes(90, 'a7=""')}/>`],
    ['xml-attribute-repeated', `<a ${attributes(9, 'a7=""')}/>`],
    ['xml-attribute-repeated', `<a xmlns:b="u" xmlns:c="u" ${attributes(20, 'b:a="" c:a=""')}/>`],
  ])('is refused with %s', (code, text) => {
    expect(codeOf(text)).toBe(code)
  })
})
