import { describe, expect, it } from 'vitest'
import { writeCii } from '../../../schemas/cii/cii.ts'
import type { DocumentType } from '../../../schemas/grammar/document-type.ts'
import { writeUbl } from '../../../schemas/ubl/ubl.ts'
import { readXml } from '../../../schemas/xml/reader.ts'
import { validateSchema } from '../../../schemas/xml/validate.ts'
import { validInvoice } from '../../support/valid-invoice.ts'

const UBL = writeUbl(validInvoice())
const CII = writeCii(validInvoice())

const findingsOf = (text: string | Uint8Array, type: DocumentType = 'ubl-invoice') =>
  validateSchema(readXml(typeof text === 'string' ? Buffer.from(text) : text), type)

/** A valid document in which one thing is replaced. */
function broken(document: string, from: string | RegExp, to: string): string {
  const text = document.replace(from, to)
  if (text === document) throw new RangeError('nothing was broken')
  return text
}

const EXTENSIONS = 'urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2'

describe('a valid document', () => {
  it.each([
    ['ubl-invoice', UBL],
    ['cii', CII],
    ['factur-x-en16931', CII],
    ['factur-x-extended', CII],
  ] as const)('has no finding as %s', (type, text) => {
    expect(findingsOf(text, type)).toEqual([])
  })

  it('has none whatever its encoding', () => {
    const declared = (encoding: string) => broken(UBL, 'UTF-8', encoding)
    expect(findingsOf(Buffer.from(`\uFEFF${UBL}`))).toEqual([])
    expect(findingsOf(Buffer.from(`\uFEFF${declared('UTF-16')}`, 'utf16le'))).toEqual([])
    const latin = declared('ISO-8859-1').replace(/[^\u0000-\u00ff]/g, 'é')
    expect(findingsOf(Buffer.from(latin, 'latin1'))).toEqual([])
  })
})

describe('a fault', () => {
  const line = /<cac:InvoiceLine>/
  it.each([
    [
      'APP-SCHEMA-ELEMENT',
      /<cbc:IssueDate>/,
      '<cbc:Colour/><cbc:IssueDate>',
      '/Invoice/cbc:Colour',
    ],
    ['APP-SCHEMA-MISSING', /<cbc:PayableAmount.*>/, '', '/Invoice/cac:LegalMonetaryTotal'],
    ['APP-SCHEMA-ATTRIBUTE', line, '<cac:InvoiceLine x="1">', '/Invoice/cac:InvoiceLine'],
    [
      'APP-SCHEMA-ATTRIBUTE-MISSING',
      /<cbc:PayableAmount [^>]*>/,
      '<cbc:PayableAmount>',
      '/Invoice/cac:LegalMonetaryTotal/cbc:PayableAmount',
    ],
    ['APP-SCHEMA-VALUE', /(<cbc:IssueDate>)[^<]*/, '$12026-02-30', '/Invoice/cbc:IssueDate'],
    ['APP-SCHEMA-TEXT', line, '<cac:InvoiceLine>text', '/Invoice/cac:InvoiceLine'],
    ['APP-SCHEMA-CONTENT', /(<cbc:IssueDate>)[^<]*/, '$1<a xmlns=""/>', '/Invoice/cbc:IssueDate'],
    [
      'APP-SCHEMA-INSTANCE',
      line,
      '<cac:InvoiceLine xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:nil="true">',
      '/Invoice/cac:InvoiceLine',
    ],
  ])('%s is found where it stands', (rule, from, to, location) => {
    const text = broken(UBL, from, to)
    const [finding] = findingsOf(text)
    expect(finding).toMatchObject({ rule, severity: 'fatal', set: 'schema-ubl-invoice', location })
    const local = location.replace(/.*\//, '')
    expect(text.split('\n')[(finding?.line ?? 0) - 1]).toContain(`<${local}`)
  })

  it('of the root is found', () => {
    expect(findingsOf(CII).map((finding) => finding.rule)).toEqual(['APP-SCHEMA-ROOT'])
  })

  it('is found among many of the same name', () => {
    const invoice = writeUbl(validInvoice({}, 3))
    const third = invoice.lastIndexOf('<cbc:LineExtensionAmount')
    const text = `${invoice.slice(0, third)}<cbc:UUID/>${invoice.slice(third)}`
    const [finding] = findingsOf(text)
    expect(finding?.location).toBe('/Invoice/cac:InvoiceLine[3]/cbc:UUID')
  })

  it('is found in a document on one line, in the default namespace', () => {
    const text = broken(CII, /\n\s*/g, '').replaceAll('ram:', '')
    const own = broken(text, 'xmlns:ram=', 'xmlns=')
    const [finding] = findingsOf(
      broken(own, '<ApplicableTradeTax>', '<ApplicableTradeTax x="1">'),
      'cii',
    )
    expect(finding).toMatchObject({ rule: 'APP-SCHEMA-ATTRIBUTE', line: 1 })
    expect(finding?.location).toMatch(/\/ApplicableTradeTax$/)
  })

  it('says what was found and what was expected, in both languages', () => {
    const [missing] = findingsOf(broken(UBL, /<cbc:PayableAmount.*>/, ''))
    expect(missing?.message.fr).toContain('dans cac:LegalMonetaryTotal')
    expect(missing?.message.en).toContain('cbc:PayableAmount')
    const [mistyped] = findingsOf(broken(UBL, /(<cbc:IssueDate>)[^<]*/, '$1today'))
    expect(mistyped?.message.fr).toContain('cbc:IssueDate = « today » ; attendu : une date')
    expect(mistyped?.message.en).toContain('a date, YYYY-MM-DD')
  })

  it('is one of many, all told up to a bound', () => {
    const faulty = (count: number) =>
      writeUbl(validInvoice({}, count)).replaceAll('<cac:InvoiceLine>', '<cac:InvoiceLine x="1">')
    expect(findingsOf(faulty(20))).toHaveLength(20)
    expect(findingsOf(faulty(600))).toHaveLength(500)
  })
})

describe('a value that libxml2 judges otherwise than XML Schema', () => {
  const after = '<cbc:ID>'
  const dated = (value: string) => broken(UBL, /(<cbc:IssueDate>)[^<]*/, `$1${value}`)
  const signed = (content: string) =>
    broken(
      UBL,
      '<cbc:CustomizationID>',
      `<ext:UBLExtensions xmlns:ext="${EXTENSIONS}">` +
        `<ext:UBLExtension><ext:ExtensionContent>${content}</ext:ExtensionContent>` +
        '</ext:UBLExtension></ext:UBLExtensions><cbc:CustomizationID>',
    )
  const digest = (value: string, method = 'urn:x') => {
    const ds = 'xmlns="http://www.w3.org/2000/09/xmldsig#"'
    const reference = `<DigestMethod Algorithm="${method}"/><DigestValue>${value}</DigestValue>`
    return signed(`<Reference ${ds}>${reference}</Reference>`)
  }

  it('may be nothing, in a section', () => {
    const text = broken(
      CII,
      /(<ram:ApplicableHeaderTradeDelivery>)[^]*?(<\/ram:Appl)/,
      '$1<![CDATA[]]>$2',
    )
    const minimum = (content: string) => broken(text, '<![CDATA[]]>', content)
    expect(findingsOf(minimum('<![CDATA[]]><!-- -->'), 'cii')).toEqual([])
    expect(findingsOf(minimum('<![CDATA[ x ]]>'), 'cii')).toMatchObject([
      { rule: 'APP-SCHEMA-TEXT' },
    ])
  })

  it('may be a date among blanks', () => {
    expect(findingsOf(dated('&#10;2026-11-22&#32;'))).toEqual([])
    expect(findingsOf(dated('\n\t2026-11-22\t\n'))).toEqual([])
    expect(findingsOf(dated('\n\t2026-11-32\t\n')).map((each) => each.rule)).toEqual([
      'APP-SCHEMA-VALUE',
    ])
  })

  it.each([
    ['base64', digest('QU JD\n'), digest('QU{JD')],
    ['an address', digest('QQ==', 'http://h:x'), digest('QQ==', 'http://[')],
    [
      'an address of a list',
      broken(UBL, after, '<cbc:ID schemeURI="a b">'),
      broken(UBL, after, '<cbc:ID schemeURI="a%">'),
    ],
    [
      'a name',
      digest('QQ==').replace('<Reference ', '<Reference Id="é1" '),
      digest('QQ==').replace('<Reference ', '<Reference Id="€1" '),
    ],
  ])('is %s as the standard has it', (_what, right, wrong) => {
    expect(findingsOf(right)).toEqual([])
    expect(findingsOf(wrong)).toMatchObject([{ rule: 'APP-SCHEMA-VALUE' }])
  })
})

describe('a hostile document', () => {
  it('cannot have its own schema loaded', () => {
    const hint =
      'xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:schemaLocation="urn:x facteur-xsd/basics.xsd"'
    expect(findingsOf(broken(UBL, '<Invoice ', `<Invoice ${hint} `))).toEqual([])
  })
})
