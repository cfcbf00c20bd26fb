import { describe, expect, it } from 'vitest'
import type { Invoice } from '../../../schemas/invoice/invoice.ts'
import {
  amount,
  base64,
  code,
  compactDate,
  custom,
  date,
  decimal,
  element,
  fixed,
  identifier,
  identifiers,
  into,
  item,
  list,
  object,
  ofRoot,
  text,
  whenAttribute,
  whenText,
  type Binding,
} from '../../../schemas/xml/binding.ts'
import { Codec } from '../../../schemas/xml/codec.ts'
import { readXml } from '../../../schemas/xml/reader.ts'
import { element as node } from '../../../schemas/xml/writer.ts'

type Line = NonNullable<Invoice['lines']>[number]
type Attachment = NonNullable<Invoice['attachments']>[number]

/** A small syntax of our own that has each kind of part once. */
const codec = new Codec({
  root: 'bill',
  namespaces: { '': 'urn:bill', p: 'urn:part' },
  currencyPath: ['p:currency'],
  vatCurrencyPath: ['p:vatCurrency'],
  settle: (invoice) => invoice.notes?.sort((a, b) => (a.text ?? '').localeCompare(b.text ?? '')),
  content: [
    fixed('p:test', 'false'),
    code('BT-1', 'p:number', 'number', { lengthMax: 5 }),
    date('BT-2', 'p:issued', 'issueDate'),
    element('p:due', [compactDate('BT-9', 'p:day', 'dueDate')]),
    code('BT-5', 'p:currency', 'currency'),
    list('p:note', 'notes', [text('BT-22', 'p:text', 'text')]),
    object('p:seller', 'seller', [
      identifiers('BT-29', 'p:id', 'identifiers', () => true),
      identifier('BT-30', 'p:legal', 'legalId'),
    ]),
    into('totals', [
      amount('BT-112', 'p:total', 'withVat', 'invoice', {
        when: whenAttribute([], 'currencyID', 'EUR'),
      }),
      amount('BT-111', 'p:total', 'vatInAccountingCurrency', 'vat'),
    ]),
    element('p:vat', [
      item('vatBreakdown', [
        code('BT-118', 'p:category', 'category'),
        decimal('BT-119', 'p:rate', 'rate'),
      ]),
    ]),
    list('p:file', 'attachments', [base64<Attachment>('BT-125', 'p:content', 'content')]),
    list<Invoice, 'lines'>('p:line', 'lines', lineContent()),
    custom({
      name: 'p:terms',
      fields: ['paymentTerms'],
      read: (reading, at, target) => {
        target['paymentTerms'] = reading.document.attributeOf(at, 'of') ?? ''
      },
      write: ({ paymentTerms }) =>
        typeof paymentTerms === 'string' ? [node('p:terms', { of: paymentTerms }, [])] : [],
    }),
  ],
})

function lineContent(): Binding<Line>[] {
  return [
    code('BT-126', 'p:id', 'id'),
    ofRoot(text<Invoice>('BT-10', 'p:reference', 'buyerReference')),
    element('p:change', [fixed('p:isCharge', 'true'), code('BT-130', 'p:code', 'unit')], {
      when: whenText(['p:isCharge'], 'true', '1'),
    }),
  ]
}

const INVOICE: Invoice = {
  number: 'F-1',
  issueDate: '2026-09-01',
  dueDate: '2026-10-01',
  currency: 'EUR',
  notes: [{ text: ' a < b ' }],
  seller: {
    identifiers: [{ value: '1' }, { value: '2', scheme: '0009' }],
    legalId: { value: '732829320', scheme: '0002' },
  },
  totals: { withVat: '120.00' },
  vatBreakdown: [{ category: 'S', rate: '20' }],
  attachments: [{ content: 'AQI=' }],
  buyerReference: 'B-7',
  lines: [{ id: '1', unit: 'C62' }, { id: '2' }],
  paymentTerms: 'à 30 jours',
}

const XML = `<?xml version="1.0" encoding="UTF-8"?>
<bill xmlns="urn:bill" xmlns:p="urn:part">
  <p:test>false</p:test>
  <p:number>F-1</p:number>
  <p:issued>2026-09-01</p:issued>
  <p:due>
    <p:day format="102">20261001</p:day>
  </p:due>
  <p:currency>EUR</p:currency>
  <p:note>
    <p:text> a &lt; b </p:text>
  </p:note>
  <p:seller>
    <p:id>1</p:id>
    <p:id schemeID="0009">2</p:id>
    <p:legal schemeID="0002">732829320</p:legal>
  </p:seller>
  <p:total currencyID="EUR">120.00</p:total>
  <p:vat>
    <p:category>S</p:category>
    <p:rate>20</p:rate>
  </p:vat>
  <p:file>
    <p:content>AQI=</p:content>
  </p:file>
  <p:line>
    <p:id>1</p:id>
    <p:reference>B-7</p:reference>
    <p:change>
      <p:isCharge>true</p:isCharge>
      <p:code>C62</p:code>
    </p:change>
  </p:line>
  <p:line>
    <p:id>2</p:id>
    <p:reference>B-7</p:reference>
  </p:line>
  <p:terms of="à 30 jours"/>
</bill>
`

const read = (xml: string) => codec.read(readXml(new TextEncoder().encode(xml)))

/** The document with one thing changed, which must be there. */
function changed(from: string, to: string): string {
  if (!XML.includes(from)) throw new Error(`${from} is not in the document`)
  return XML.replace(from, to)
}

describe('a codec', () => {
  it('writes each part where its binding says', () => {
    expect(codec.write(INVOICE)).toBe(XML)
  })

  it('reads back what it wrote, and finds nothing foreign in it', () => {
    expect(read(XML)).toEqual({ invoice: INVOICE, problems: [], foreign: [] })
  })

  it('writes no element that would hold constants only, but each object that is there', () => {
    expect(codec.write({ lines: [{}] })).toBe(
      `${XML.split('\n').slice(0, 3).join('\n')}\n  <p:line/>\n</bill>\n`,
    )
  })

  it('reads names by their namespaces, with other prefixes', () => {
    const other = XML.replaceAll('p:', 'q:').replace('xmlns:p', 'xmlns:q')
    expect(read(other).invoice).toEqual(INVOICE)
  })

  it('brings the model into its normal order', () => {
    const note = '<p:note>\n    <p:text>A</p:text>\n  </p:note>\n  '
    const { invoice } = read(changed('<p:seller>', `${note}<p:seller>`))
    expect(invoice.notes?.map((each) => each.text)).toEqual([' a < b ', 'A'])
  })

  it('tells amounts of one name apart by their currency', () => {
    const vat = '<p:total currencyID="CHF">19.00</p:total>'
    const { invoice, foreign } = read(changed('<p:vat>', `${vat}<p:vat>`))
    expect(invoice.totals).toEqual({ withVat: '120.00', vatInAccountingCurrency: '19.00' })
    // No currency of the VAT is given, so that of the amount has no place in the model.
    expect(foreign.map(({ kind, xpath }) => [kind, xpath])).toEqual([
      ['attribute', '/bill/p:total[2]/@currencyID'],
    ])
  })

  it('throws nothing away when an XML text cannot hold a character: it refuses', () => {
    expect(() => codec.write({ number: '\u0001' })).toThrow(
      expect.objectContaining({ code: 'xml-character' }),
    )
  })
})

describe('a value that is not of its type', () => {
  it.each([
    ['a number too long', '>F-1<', '>F-1234<', 'BT-1', 'number', '/bill/p:number', 4],
    ['no date', '2026-09-01', '01/09/2026', 'BT-2', 'issueDate', '/bill/p:issued', 5],
    ['another format', 'format="102"', 'format="610"', 'BT-9', 'dueDate', '/bill/p:due/p:day', 7],
  ] as const)('is a fatal finding and not in the model: %s', (...row) => {
    const [, from, to, term, field, location, line] = row
    const { invoice, problems, foreign } = read(changed(from, to))
    expect(problems).toMatchObject([
      { rule: 'APP-TYPE', set: 'facteur', severity: 'fatal', location, line, terms: [term] },
    ])
    expect(invoice).toEqual({ ...INVOICE, [field]: undefined })
    expect(foreign).toEqual([])
  })

  it('is shown with what was expected, in both languages', () => {
    const { problems } = read(changed('2026-09-01', 'x'.repeat(70)))
    expect(problems[0]?.message).toEqual({
      fr: `BT-2 : « ${'x'.repeat(60)}… » n’est pas une date AAAA-MM-JJ.`,
      en: `BT-2: “${'x'.repeat(60)}…” is not a date YYYY-MM-DD.`,
    })
    expect(problems[0]?.remedy.en).toBe('Write a date YYYY-MM-DD.')
  })
})

const SECOND_NUMBER = '/bill/p:number[2]'

describe('what the model has no place for', () => {
  it.each([
    ['an unknown element', '<p:vat>', '<p:odd>x</p:odd><p:vat>', 'element', '/bill/p:odd', 'x'],
    ['a name of no namespace', '<p:vat>', '<vat xmlns=""/><p:vat>', 'element', '/bill/vat', ''],
    ['an attribute', '<p:vat>', '<p:vat a="1">', 'attribute', '/bill/p:vat/@a', '1'],
    ['characters', '<p:vat>', '<p:vat>x', 'text', '/bill/p:vat', 'x'],
    ['a second value', '<p:vat>', '<p:number>2</p:number><p:vat>', 'repeated', SECOND_NUMBER, '2'],
    ['no value', '<p:vat>', '<p:number/><p:vat>', 'empty', SECOND_NUMBER, ''],
    ['another constant', '>false<', '>maybe<', 'element', '/bill/p:test', 'maybe'],
    ['an element in a value', '>F-1<', '>F-1<p:b/><', 'element', '/bill/p:number/p:b', ''],
  ] as const)('is listed with its place, and loses nothing else: %s', (...row) => {
    const [, from, to, kind, xpath, value] = row
    const { invoice, problems, foreign } = read(changed(from, to))
    expect(foreign.map((each) => each.toJSON())).toMatchObject([{ kind, xpath, value }])
    expect(invoice).toEqual(INVOICE)
    expect(problems).toEqual([])
  })

  it('is not where the schema of the author lies', () => {
    const location =
      ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="u v"'
    expect(read(changed('xmlns:p="urn:part"', `xmlns:p="urn:part"${location}`)).foreign).toEqual([])
  })

  it('is not the other spelling of a boolean', () => {
    expect(read(changed('>false<', '> 0 <')).foreign).toEqual([])
  })

  it('is a value of the whole document that differs where it is said again', () => {
    const { invoice, foreign } = read(changed('>B-7<', '>B-8<'))
    expect(invoice.buyerReference).toBe('B-8')
    expect(foreign.map(({ kind, xpath, line }) => [kind, xpath, line])).toEqual([
      ['repeated', '/bill/p:line[2]/p:reference', 36],
    ])
  })

  it('is a part whose condition is not met', () => {
    const { invoice, foreign } = read(changed('>true<', '>false<'))
    expect(foreign.map(({ xpath }) => xpath)).toEqual(['/bill/p:line/p:change'])
    expect(invoice.lines).toEqual([{ id: '1' }, { id: '2' }])
  })
})

describe('origins', () => {
  const origin = codec.origins(readXml(new TextEncoder().encode(XML)))

  it.each([
    ['/number', '/bill/p:number', 4],
    ['/seller/identifiers/1/scheme', '/bill/p:seller/p:id[2]', 15],
    ['/totals/withVat', '/bill/p:total', 18],
    ['/vatBreakdown/0/rate', '/bill/p:vat/p:rate', 21],
    ['/lines/1', '/bill/p:line[2]', 34],
    ['/lines/1/netAmount', '/bill/p:line[2]', 34],
    ['/delivery/date', '/bill', 2],
  ])('of %s', (pointer, xpath, line) => {
    expect(origin(pointer)).toEqual({ xpath, line })
  })
})
