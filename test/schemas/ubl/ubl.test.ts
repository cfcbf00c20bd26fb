import fc from 'fast-check'
import { Value } from 'typebox/value'
import { describe, expect, it } from 'vitest'
import { Invoice } from '../../../schemas/invoice/invoice.ts'
import { originsOfUbl, readUbl, ublPlaces, writeUbl } from '../../../schemas/ubl/ubl.ts'
import type { ReadInvoice } from '../../../schemas/xml/codec.ts'
import { readXml } from '../../../schemas/xml/reader.ts'
import { arbitraryInvoiceOf } from '../../support/arbitrary-invoice.ts'
import { completeInvoice } from '../../support/complete-invoice.ts'
import { validInvoice } from '../../support/valid-invoice.ts'

const read = (xml: string): ReadInvoice => readUbl(readXml(Buffer.from(xml)))
const changed = (from: string, to: string): ReadInvoice => {
  const xml = writeUbl(completeInvoice())
  expect(xml).toContain(from)
  return read(xml.replace(from, to))
}

describe('UBL', { timeout: 60_000 }, () => {
  it('reads what it writes, for every model', () => {
    fc.assert(
      fc.property(arbitraryInvoiceOf(ublPlaces()), (invoice) => {
        const found = read(writeUbl(invoice))
        expect(found.invoice).toEqual(invoice)
        expect([found.problems, found.foreign]).toEqual([[], []])
      }),
      { seed: 20_261_120, numRuns: 200, endOnFailure: true },
    )
  })

  it.each([
    ['invoice', completeInvoice()],
    ['creditnote', completeInvoice({ typeCode: '381' })],
  ])('writes the golden %s', async (name, invoice) => {
    expect(Value.Check(Invoice, invoice)).toBe(true)
    await expect(writeUbl(invoice)).toMatchFileSnapshot(`../../fixtures/xml/ubl-${name}.xml`)
    expect(read(writeUbl(invoice)).invoice).toEqual(invoice)
  })

  it('keeps a value that is not of its type out of the model, with its place', () => {
    const { invoice, problems } = changed(
      '>12.50</cbc:LineExtensionAmount>',
      '>12,50</cbc:LineExtensionAmount>',
    )
    expect(invoice.lines?.[0]?.netAmount).toBeUndefined()
    expect(problems).toMatchObject([
      {
        rule: 'APP-TYPE',
        severity: 'fatal',
        terms: ['BT-131'],
        location: '/Invoice/cac:InvoiceLine/cbc:LineExtensionAmount',
      },
    ])
    expect(problems[0]?.line).toBeGreaterThan(1)
  })

  it.each(['2026-02-30', '20261120', '20/11/2026', '2026-11-20T00:00:00'])(
    'does not take %s for a date',
    (date) => {
      expect(
        changed('<cbc:IssueDate>2026-11-20<', `<cbc:IssueDate>${date}<`).problems,
      ).toMatchObject([{ rule: 'APP-TYPE', terms: ['BT-2'] }])
    },
  )

  it.each([
    [
      'element',
      '<cbc:ID>F2026-0001</cbc:ID>',
      '<cbc:ID>F2026-0001</cbc:ID><cbc:UUID>u</cbc:UUID>',
      '/Invoice/cbc:UUID',
    ],
    [
      'attribute',
      '<cbc:ID>F2026-0001<',
      '<cbc:ID schemeID="x">F2026-0001<',
      '/Invoice/cbc:ID/@schemeID',
    ],
    [
      'repeated',
      '<cbc:ID>F2026-0001</cbc:ID>',
      '<cbc:ID>F2026-0001</cbc:ID><cbc:ID>2</cbc:ID>',
      '/Invoice/cbc:ID[2]',
    ],
    ['empty', '<cbc:ID>F2026-0001</cbc:ID>', '<cbc:ID> </cbc:ID>', '/Invoice/cbc:ID'],
    ['text', '<cac:OrderReference>', '<cac:OrderReference>stray', '/Invoice/cac:OrderReference'],
  ])('lists a foreign %s', (kind, from, to, xpath) => {
    const { foreign, problems } = changed(from, to)
    expect(foreign.map((found) => found.toJSON())).toMatchObject([{ kind, xpath }])
    expect(problems).toEqual([])
  })

  it('splits glued notes and joins them by code', () => {
    const xml = writeUbl(validInvoice({ notes: [{ text: 'x' }] }))
    const notes = (text: string): unknown =>
      read(xml.replace('<cbc:Note>x<', `<cbc:Note>${text}<`)).invoice.notes
    expect(notes('#PMT#40 €#PMD#3 %')).toEqual([
      { subjectCode: 'PMT', text: '40 €' },
      { subjectCode: 'PMD', text: '3 %' },
    ])
    expect(notes('#AAI#voir ##ABC## et ###DEF##')).toEqual([
      { subjectCode: 'AAI', text: 'voir #ABC# et ##DEF#' },
    ])
    expect(notes('plain #1')).toEqual([{ text: 'plain #1' }])
    expect(notes('##12 plain')).toEqual([{ text: '12 plain' }])
    expect(notes('before#AAB#none')).toEqual([
      { text: 'before' },
      { subjectCode: 'AAB', text: 'none' },
    ])
  })

  it.each([
    { subjectCode: 'AAI', text: 'voir #ABC# et #DEF#GHI#' },
    { subjectCode: 'AAI', text: '#ABC#' },
    { subjectCode: 'AAI', text: '##ABC###' },
    { text: 'voir #ABC# ici' },
    { text: '#1 et ##2' },
    { subjectCode: 'AAI' },
  ])('writes the note %j so that it is read as one', (note) => {
    const invoice = validInvoice({ notes: [note], lines: [] })
    expect(read(writeUbl(invoice)).invoice.notes).toEqual([note])
  })

  it('tells a sub-line from a line about a preceding invoice', () => {
    const lines = [
      { id: '1', subtype: 'GROUP' },
      { id: '2', parentId: '1' },
      { id: '3', precedingInvoice: { number: 'F2025-1', issueDate: '2025-01-02' } },
      { id: '4', parentId: '1', subtype: 'DETAIL', precedingInvoice: { number: 'F2025-2' } },
    ]
    const xml = writeUbl(validInvoice({ lines }))
    expect(read(xml).invoice.lines).toEqual(lines)
    expect(xml.match(/<cbc:ID>F2026-0001<\/cbc:ID>/g)).toHaveLength(4)
  })

  it('finds the place of a value from its JSON pointer', () => {
    const document = readXml(Buffer.from(writeUbl(completeInvoice())))
    const origins = originsOfUbl(document)
    expect(origins('/lines/1/netAmount').xpath).toBe(
      '/Invoice/cac:InvoiceLine[2]/cbc:LineExtensionAmount',
    )
    expect(origins('/seller/identifiers/0/value').xpath).toBe(
      '/Invoice/cac:AccountingSupplierParty/cac:Party/cac:PartyIdentification/cbc:ID',
    )
    expect(origins('/notes/1').xpath).toBe('/Invoice/cbc:Note[2]')
    expect(origins('/lines/0/price/absent').xpath).toBe('/Invoice/cac:InvoiceLine/cac:Price')
    expect(origins('/absent').xpath).toBe('/Invoice')
    expect(origins('/number').line).toBe(5)
  })
})
