import { describe, expect, it } from 'vitest'
import { XML_LIMITS } from '../../../schemas/xml/limits.ts'
import { readXml } from '../../../schemas/xml/reader.ts'
import { XML_REFUSALS, XmlRefusal } from '../../../schemas/xml/refusal.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The refusal of a document, or `undefined` when it is read. */
function refusalOf(source: string | Uint8Array): XmlRefusal | undefined {
  try {
    readXml(typeof source === 'string' ? encode(source) : source)
    return undefined
  } catch (error) {
    if (error instanceof XmlRefusal) return error
    throw error
  }
}

const utf16 = (text: string, isBigEndian: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le')
  return isBigEndian ? bytes.swap16() : bytes
}

describe('readXml', () => {
  it('gives names, namespaces, attributes, texts and places', () => {
    const document = readXml(
      encode(
        '<?xml version="1.0"?>\n<r xmlns="u" xmlns:p="v">\n  <p:é a="1 &lt;" p:a="2">l’été</p:é>\n</r>',
      ),
    )
    const child = document.root.child('é', 'v')
    expect(document.root.name).toEqual({ prefix: '', local: 'r', namespace: 'u' })
    expect(child?.text).toBe('l’été')
    expect(child?.attribute('a')).toBe('1 <')
    expect(child?.attribute('a', 'v')).toBe('2')
    expect(child?.parent?.local).toBe('r')
  })

  it('joins references, CDATA and comments into one text, and normalises line ends', () => {
    const { root } = readXml(encode('<r>a&amp;<!-- x --><![CDATA[<é>]]>&#13;\r\nb<c/>d</r>'))
    expect(root.text).toBe('a&<é>\r\nbd')
  })

  it.each([
    ['a byte order mark', Buffer.from('\uFEFF<r>é€</r>'), 'é€'],
    ['UTF-16LE', utf16('\uFEFF<?xml version="1.0" encoding="UTF-16"?><r>é€</r>', false), 'é€'],
    ['UTF-16BE', utf16('\uFEFF<r>é€</r>', true), 'é€'],
    ['UTF-16LE without mark', utf16('<r>é€</r>', false), 'é€'],
    [
      'ISO-8859-1',
      Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><r>é\u0080</r>', 'latin1'),
      'é\u0080',
    ],
    ['US-ASCII', Buffer.from("<?xml version='1.0' encoding='us-ascii'?><r>e</r>"), 'e'],
  ])('reads %s', (_, bytes, expected) => {
    expect(readXml(bytes).root.text).toBe(expected)
  })

  it('declares namespaces for the element and its content only', () => {
    const { root } = readXml(encode('<r xmlns:p="u"><a xmlns:p="v"><p:x/></a><p:x/></r>'))
    expect(root.child('a')?.child('x')?.namespace).toBe('v')
    expect(root.child('x')?.namespace).toBe('u')
  })

  it.each([
    ['xml-empty', ''],
    ['xml-no-root', '<!-- nothing -->'],
    ['xml-doctype', '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><r>&x;</r>'],
    ['xml-doctype', '<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><r>&b;</r>'],
    ['xml-reference', '<r>&eacute;</r>'],
    ['xml-reference', '<r>&#0;</r>'],
    ['xml-reference', '<r a="&"/>'],
    ['xml-character', '<r>\u0000</r>'],
    ['xml-character', '<r a="\u0007"/>'],
    ['xml-character', '<r>\uFFFE</r>'],
    ['xml-character', '<r><!-- \u0001 --></r>'],
    ['xml-unbalanced', '<r><a></r></a>'],
    ['xml-unbalanced', '<r>'],
    ['xml-unbalanced', '</r>'],
    ['xml-trailing', '<r/><r/>'],
    ['xml-trailing', '<r/>x'],
    ['xml-trailing', 'x<r/>'],
    ['xml-attribute-repeated', '<r a="1" a="2"/>'],
    ['xml-attribute-repeated', '<r xmlns:p="u" xmlns:q="u" p:a="1" q:a="2"/>'],
    ['xml-prefix', '<p:r/>'],
    ['xml-prefix', '<r p:a="1"/>'],
    ['xml-prefix', '<r xmlns:p=""/>'],
    ['xml-prefix', '<r xmlns:xml="u"/>'],
    ['xml-prefix', '<r xmlns:xmlns="u"/>'],
    ['xml-name', '<1r/>'],
    ['xml-name', '<a:b:c xmlns:a="u"/>'],
    ['xml-name', '< r/>'],
    ['xml-syntax', '<r a="<"/>'],
    ['xml-syntax', '<r a=1/>'],
    ['xml-syntax', '<r a="1"b="2"/>'],
    ['xml-syntax', '<r>]]></r>'],
    ['xml-syntax', '<r><!-- -- --></r>'],
    ['xml-declaration', '<?xml encoding="UTF-8"?><r/>'],
    ['xml-encoding', '<?xml version="1.0" encoding="Shift_JIS"?><r/>'],
  ])('refuses by %s: %s', (code, source) => {
    expect(refusalOf(source)?.code).toBe(code)
  })

  it.each([
    ['xml-bytes', Buffer.from([0x3c, 0x72, 0x3e, 0xc3, 0x28, 0x3c, 0x2f, 0x72, 0x3e])],
    ['xml-bytes', Buffer.from("<?xml version='1.0' encoding='us-ascii'?><r>é</r>")],
    ['xml-bytes', utf16('\uFEFF<r>\uD800</r>', false)],
    ['xml-encoding', Buffer.from('\uFEFF<?xml version="1.0" encoding="ISO-8859-1"?><r/>')],
    ['xml-encoding', utf16('\uFEFF<?xml version="1.0" encoding="UTF-8"?><r/>', false)],
    ['xml-encoding', Buffer.from([0, 0, 0xfe, 0xff, 0, 0, 0, 0x3c])],
  ])('refuses bytes by %s', (code, bytes) => {
    expect(refusalOf(bytes)?.code).toBe(code)
  })

  it('says where, in both languages', () => {
    const refusal = refusalOf('<r>\n  <é>&nbsp;</é>\n</r>')
    expect(refusal).toMatchObject({ line: 2, column: 6, detail: 'nbsp' })
    expect(refusal?.text.fr).toContain('Ligne 2, colonne 6')
    expect(refusal?.text.en).toContain('Line 2, column 6')
  })

  it('has words for each refusal in both languages', () => {
    for (const { message, remedy } of Object.values(XML_REFUSALS)) {
      for (const text of [message.fr, message.en, remedy.fr, remedy.en]) {
        expect(text).not.toBe('')
      }
    }
  })
})

describe('limits', () => {
  const filled = (length: number, byte = 0x61): Buffer => Buffer.alloc(length, byte)
  const around = (head: string, middle: Uint8Array, tail: string): Uint8Array =>
    Buffer.concat([Buffer.from(head), middle, Buffer.from(tail)])

  it.each([
    ['xml-size', () => filled(XML_LIMITS.sizeBytesMax + 1)],
    ['xml-depth', () => encode('<a>'.repeat(256) + '</a>'.repeat(256))],
    ['xml-text-length', () => around('<r>', filled(90_000_000), '</r>')],
    ['xml-text-length', () => around('<r a="', filled(10_000_000), '"/>')],
    ['xml-text-length', () => around('<', filled(5_000_000), '/>')],
    ['xml-text-length', () => around('<r><!--', filled(40_000_000), '--></r>')],
    [
      'xml-attributes',
      () => encode(`<r ${Array.from({ length: 300 }, (_, i) => `a${i}=""`).join(' ')}/>`),
    ],
    ['xml-bytes', () => around('<r>', filled(20_000_000, 0xff), '</r>')],
  ] as const)('refuses by %s at once', (code, make) => {
    const bytes = make()
    const before = process.cpuUsage()
    expect(refusalOf(bytes)?.code).toBe(code)
    const { user, system } = process.cpuUsage(before)
    // The figure to reach is 100 ms; the bound leaves room for a busy machine.
    expect((user + system) / 1000).toBeLessThan(1000)
  })

  it('refuses too many elements', () => {
    const bytes = encode(`<r>${'<a/>'.repeat(101)}</r>`)
    expect(() => readXml(bytes, { ...XML_LIMITS, elementsMax: 100 })).toThrowError(/xml-elements/)
  })

  it('reads names made to collide in the table of names', () => {
    // With a hash of base 31, `Aa` and `BB` are alike.
    const names = Array.from({ length: 2 ** 12 }, (_, index) =>
      Array.from({ length: 12 }, (_unused, bit) => ((index >> bit) & 1 ? 'Aa' : 'BB')).join(''),
    )
    const { root } = readXml(encode(`<r>${names.map((name) => `<${name}/>`).join('')}</r>`))
    expect(root.children().map((child) => child.local)).toEqual(names)
  })
})
