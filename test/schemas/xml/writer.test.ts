import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readXml } from '../../../schemas/xml/reader.ts'
import { element, render } from '../../../schemas/xml/writer.ts'

describe('render', () => {
  it('indents elements, leaves out what is absent and escapes texts', () => {
    const written = render(
      element('r', { 'xmlns:p': 'u', none: undefined }, [
        element('p:a', { b: '"<&\n' }, 'é < & > "'),
        undefined,
        element('c', {}, []),
      ]),
    )
    expect(written).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n' +
        '<r xmlns:p="u">\n' +
        '  <p:a b="&quot;&lt;&amp;&#10;">é &lt; &amp; &gt; "</p:a>\n' +
        '  <c/>\n' +
        '</r>\n',
    )
  })

  it('writes texts and attributes that read back as they were', () => {
    const characters = fc.string({ unit: 'grapheme' }).filter((text) => isXml(text))
    fc.assert(
      fc.property(characters, characters, (text, value) => {
        const { root } = readXml(Buffer.from(render(element('r', { a: value }, text))))
        expect([root.text, root.attribute('a')]).toEqual([text, value])
      }),
      { seed: 20_261_120 },
    )
  })

  it.each(['\u0000', '\u001b', '\uFFFF', '\uD800'])('refuses by xml-character %j', (text) => {
    expect(() => render(element('r', {}, text))).toThrowError(/^xml-character/)
    expect(() => render(element('r', { a: text }, ''))).toThrowError(/^xml-character/)
  })
})

function isXml(text: string): boolean {
  return !/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u.test(text)
}
