import { describe, expect, it } from 'vitest'
import { F1_BASE_UBL } from '../../../../../schemas/rules/sets/f1/f1-base-ubl.ts'
import { broken, type Breaking, firedOn, fixture } from '../../../../support/fired.ts'

const BASE: readonly Breaking[] = [
  ['G1.05', '<cbc:ID>F2026-0001', '<cbc:ID>F2026  0001'],
  ['G1.01', '<cbc:InvoiceTypeCode>380', '<cbc:InvoiceTypeCode>383'],
  ['G1.09', '<cbc:IssueDate>2026-11-20', '<cbc:IssueDate>20261120'],
  ['G1.36', '<cbc:DueDate>2026', '<cbc:DueDate>1926'],
  ['G2.33', '<cbc:CompanyID>FR37200000008</cbc:CompanyID>', ''],
  ['G2.01', '<cbc:IdentificationCode>FR', '<cbc:IdentificationCode>EL'],
  [
    'G1.14',
    '<cbc:TaxExclusiveAmount currencyID="EUR">200.10',
    '<cbc:TaxExclusiveAmount currencyID="EUR">200.100',
  ],
  [
    'G1.53',
    '<cbc:TaxExclusiveAmount currencyID="EUR">200.10',
    '<cbc:TaxExclusiveAmount currencyID="EUR">200.12',
  ],
  ['G1.24', '<cbc:Percent>5.5', '<cbc:Percent>5.6'],
  ['G6.08', '<cbc:CustomizationID>urn:cen.eu:en16931:2017</cbc:CustomizationID>', ''],
  ['G1.02', '<cbc:ProfileID>M1', '<cbc:ProfileID>S8'],
  [
    'G1.60',
    '<cbc:ProfileID>M1',
    '<cbc:ProfileID>M4',
    '<cbc:InvoiceTypeCode>380',
    '<cbc:InvoiceTypeCode>386',
  ],
  ['G1.10', '<cbc:DocumentCurrencyCode>EUR', '<cbc:DocumentCurrencyCode>eur'],
  [
    'G1.12',
    '<cbc:DocumentCurrencyCode>EUR',
    '<cbc:DocumentCurrencyCode>USD',
    '<cbc:TaxAmount currencyID="EUR">25.51',
    '<cbc:TaxAmount currencyID="USD">25.51',
  ],
  ['G1.31', '<cbc:InvoiceTypeCode>380', '<cbc:InvoiceTypeCode>384'],
  ['G1.63', '<cbc:CompanyID schemeID="0002">200000008', '<cbc:CompanyID schemeID="0228">200000008'],
  ['S1.14', 'schemeID="0231"', 'schemeID="0088"'],
  ['G1.101', '"0231">200000008', '"0231">20000000'],
]

describe('flux 1 base in UBL', () => {
  const valid = fixture('flux1/base-single-entity.xml')

  it('takes a valid invoice', () => {
    expect(firedOn(valid, F1_BASE_UBL)).toEqual([])
  })

  it.each(BASE)('refuses it by %s alone', (id, ...edits) => {
    expect(firedOn(broken(valid, [id, ...edits]), F1_BASE_UBL)).toEqual([id])
  })
})
