import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Value } from 'typebox/value'
import { describe, expect, it } from 'vitest'
import { documentTypeOf, type DocumentType } from '../../schemas/grammar/document-type.ts'
import { ciiPlaces, readCii, writeCii } from '../../schemas/cii/cii.ts'
import { extractInvoice } from '../../schemas/facturx/extract.ts'
import { Invoice } from '../../schemas/invoice/invoice.ts'
import { isCreditNoteType, readUbl, ublPlaces, writeUbl } from '../../schemas/ubl/ubl.ts'
import { isEqual, parseAmount } from '../../schemas/values/amount.ts'
import type { ReadInvoice } from '../../schemas/xml/codec.ts'
import { readXml } from '../../schemas/xml/reader.ts'
import { scenarioOf } from '../../schemas/xml/scenario.ts'
import { validateSchema } from '../../schemas/xml/validate.ts'
import { heldBy } from '../support/arbitrary-invoice.ts'

// Public documents with the official verdict on each. They are not part of the project.
const CORPUS = join(import.meta.dirname, '../../../shared/corpus')
const isPresent = existsSync(join(CORPUS, 'MANIFEST.json'))
if (!isPresent) {
  console.warn('SKIPPED test/conformance/documents.test.ts: no corpus beside the checkout')
}

/** Not well-formed, on purpose. */
const REFUSED: Readonly<Record<string, RegExp>> = {
  'cas-limites/cas/XML-001/factur-x.xml': /^xml-unbalanced/,
  'cas-limites/cas/XML-003/factur-x.xml': /^xml-bytes/,
}
/** Values that are not of their type, on purpose. */
const MISTYPED: Readonly<Record<string, string>> = {
  'cas-limites/cas/DATA-001/factur-x.xml': 'BT-2',
  'cas-limites/cas/DATA-005/factur-x.xml': 'BT-131',
}
/** PDFs whose author left the invoice out. */
const WITHOUT_INVOICE = 'cas-limites/cas/PDF-001/facture.pdf'

/** What the author wrote in one document of a pair and not, or otherwise, in the other. */
const UNEQUAL_PAIRS: Readonly<Record<string, readonly string[]>> = {
  '01.09a': ['/purchaseOrderReference'],
  '01.11a': ['/purchaseOrderReference'],
  '01.13a': ['/purchaseOrderReference'],
  '01.20a': [
    '/seller/address/city',
    '/seller/address/line1',
    '/totals/allowances',
    '/totals/charges',
    '/totals/paid',
  ],
  '02.01a': ['/totals/rounding'],
  '02.03a': ['/totals/rounding'],
  '03.01a': ['/buyer/tradingName'],
  '03.07a': [
    '/payee/legalId/scheme',
    '/payee/legalId/value',
    '/seller/identifiers/0/scheme',
    '/seller/identifiers/0/value',
    '/seller/identifiers/1/value',
    '/seller/identifiers/2/scheme',
    '/seller/identifiers/2/value',
    '/totals/rounding',
  ],
}

/** CII may leave out the VAT total (BT-110) that UBL has around the breakdown. */
const WITHOUT_VAT_TOTAL: readonly string[] = ['CII_example7.xml', 'XRechnung-O.xml']
const NO_TAX_AMOUNT = '/Invoice/cac:TaxTotal/cac:TaxSubtotal'

/** Where a document is not as the schema of its type says. */
function faultsOf(bytes: Uint8Array, type: DocumentType): string[] {
  return validateSchema(readXml(bytes), type).map(({ location }) => location)
}

function isValid(path: string): boolean {
  const type = documentTypeOf(scenarioOf(readXml(bytesOf(path))))
  return type !== undefined && faultsOf(bytesOf(path), type).length === 0
}

interface Row {
  readonly path: string
  readonly syntax: string
  readonly embeds?: string
}

const rows: readonly Row[] = isPresent
  ? JSON.parse(readFileSync(join(CORPUS, 'MANIFEST.json'), 'utf8'))
  : []
const invoices = rows.filter(({ syntax }) => /^(?:cii|ubl-invoice|ubl-creditnote)$/.test(syntax))
const bytesOf = (path: string): Uint8Array => readFileSync(join(CORPUS, path))

function read(bytes: Uint8Array): ReadInvoice {
  const document = readXml(bytes)
  return scenarioOf(document).syntax === 'cii' ? readCii(document) : readUbl(document)
}

/** The values of a model by JSON pointer. */
function leavesOf(value: unknown, pointer = ''): Map<string, string> {
  if (typeof value === 'string') return new Map([[pointer, value]])
  return new Map(
    Object.entries(value ?? {}).flatMap(([key, inner]) => [
      ...leavesOf(inner, `${pointer}/${key}`),
    ]),
  )
}

/** Equal, or numbers of equal value: the pairs differ in how many zeros they write. */
function isSameValue(one: string | undefined, other: string | undefined): boolean {
  if (one === other || one === undefined || other === undefined) return one === other
  const left = parseAmount(one)
  const right = parseAmount(other)
  return left !== undefined && right !== undefined && isEqual(left, right)
}

describe.skipIf(!isPresent)('invoices of the corpus', () => {
  it.each(invoices.filter(({ path }) => !(path in REFUSED)))('$path', ({ path, syntax }) => {
    const document = readXml(bytesOf(path))
    expect(scenarioOf(document).syntax).toBe(syntax)
    const { invoice, problems } = read(bytesOf(path))
    expect(problems.flatMap(({ terms }) => terms)).toEqual(
      MISTYPED[path] === undefined ? [] : [MISTYPED[path]],
    )
    expect(Value.Check(Invoice, invoice)).toBe(true)
    for (const each of ['ubl', 'cii'] as const) {
      const isOwn = syntax.startsWith(each)
      const again = read(Buffer.from(each === 'ubl' ? writeUbl(invoice) : writeCii(invoice)))
      const places = each === 'ubl' ? ublPlaces(isCreditNoteType(invoice.typeCode)) : ciiPlaces()
      // The other syntax holds what it has a place for; its own holds all of it.
      if (isOwn) expect(again.invoice).toEqual(invoice)
      else expect(heldBy(places, again.invoice)).toEqual(heldBy(places, invoice))
      expect(again.foreign).toEqual([])
    }
  })

  const valid = invoices.filter(
    ({ path }) => !(path in REFUSED) && !(path in MISTYPED) && isValid(path),
  )
  it.each(valid)('$path, written in either syntax, is as the schemas want it', ({ path }) => {
    const { invoice } = read(bytesOf(path))
    const ubl = isCreditNoteType(invoice.typeCode) ? 'ubl-creditnote' : 'ubl-invoice'
    expect(faultsOf(Buffer.from(writeCii(invoice)), 'cii')).toEqual([])
    expect(faultsOf(Buffer.from(writeCii(invoice, 'extended')), 'factur-x-extended')).toEqual([])
    const faults = faultsOf(Buffer.from(writeUbl(invoice)), ubl)
    expect(faults).toEqual(WITHOUT_VAT_TOTAL.includes(basename(path)) ? [NO_TAX_AMOUNT] : [])
  })

  it.each(Object.entries(REFUSED))('%s is refused', (path, code) => {
    expect(() => readXml(bytesOf(path))).toThrowError(code)
  })

  const pairs = invoices.filter(({ path }) => /^xrechnung-pairs.*_ubl\.xml$/.test(path))
  it.each(pairs)('$path reads to the model of its pair in CII', ({ path }) => {
    const other = path.replace('_ubl.xml', '_uncefact.xml')
    const cii = leavesOf(read(bytesOf(other)).invoice)
    const ubl = leavesOf(read(bytesOf(path)).invoice)
    const differing = [...new Set([...cii.keys(), ...ubl.keys()])].filter(
      (pointer) => !isSameValue(cii.get(pointer), ubl.get(pointer)),
    )
    expect(differing.sort()).toEqual(UNEQUAL_PAIRS[basename(path).slice(0, '01.01a'.length)] ?? [])
  })
})

describe.skipIf(!isPresent)('PDFs of the corpus', () => {
  const pdfs = rows.filter(({ syntax }) => syntax === 'facturx-pdf')
  it.each(pdfs.filter(({ path }) => path !== WITHOUT_INVOICE))('$path', ({ path, embeds }) => {
    const { bytes } = extractInvoice(bytesOf(path))
    if (embeds === undefined) expect(scenarioOf(readXml(bytes)).syntax).toBe('cii')
    else expect(Buffer.compare(bytes, bytesOf(embeds))).toBe(0)
  })

  it('has one without invoice', () => {
    expect(() => extractInvoice(bytesOf(WITHOUT_INVOICE))).toThrowError(/^pdf-no-invoice/)
  })
})
