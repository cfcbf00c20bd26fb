import { describe, expect, it } from 'vitest'
import { f1StructureFault } from '../../../infra/ppf-simulator/f1-structure.ts'
import { readXml } from '../../../schemas/xml/reader.ts'
import { f1Xml } from '../../support/f1-file.ts'

const payable = '<cbc:PayableAmount currencyID="EUR">1</cbc:PayableAmount></cac:LegalMonetaryTotal>'

const faultOf = (xml: string) => f1StructureFault(readXml(new TextEncoder().encode(xml)).root)

const tampered = (from: string | RegExp, to: string) => {
  const xml = f1Xml()
  const changed = xml.replace(from, to)
  expect(changed).not.toBe(xml)
  return faultOf(changed)
}

describe('the structure of F1 Base', () => {
  it('holds for what we write', () => {
    expect(faultOf(f1Xml())).toBeUndefined()
    const preceding = [{ number: 'F1' }]
    expect(faultOf(f1Xml({ typeCode: '381', precedingInvoices: preceding }))).toBeUndefined()
  })

  it.each([
    ['Invoice/ID', /<cbc:ID>F2026-0001<\/cbc:ID>/, ''],
    ['Invoice/LegalMonetaryTotal', /<cac:LegalMonetaryTotal>[^]*<\/cac:LegalMonetaryTotal>/, ''],
    ['Invoice/ID', '<cbc:ID>', '<cbc:ID>x</cbc:ID><cbc:ID>'],
    [
      'Invoice/CustomizationID',
      '<cbc:CustomizationID>',
      '<cbc:UBLVersionID/><cbc:CustomizationID>',
    ],
    ['Invoice/InvoiceLine', '</Invoice>', '<cac:InvoiceLine/></Invoice>'],
    ['Invoice/LegalMonetaryTotal/PayableAmount', '</cac:LegalMonetaryTotal>', payable],
    ['Invoice/IssueDate', '2026-11-20', '2026-11-31'],
    ['Invoice/TaxTotal/TaxAmount', '25.51', '25,51'],
    ['Invoice', '<cbc:Note>', 'text<cbc:Note>'],
    ['Invoice/AccountingSupplierParty/Party', /<cac:Party>[^]*?<\/cac:Party>/, ''],
    ['Other', /<Invoice ([^]*)<\/Invoice>/, '<Other $1</Other>'],
    ['Invoice', 'xsd:Invoice-2', 'xsd:Invoice-3'],
  ])('breaks at %s', (path, from, to) => {
    expect(tampered(from, to)).toBe(path)
  })
})
