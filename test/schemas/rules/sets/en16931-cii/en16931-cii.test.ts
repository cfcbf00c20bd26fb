import { describe, expect, it } from 'vitest'
import { writeCii } from '../../../../../schemas/cii/cii.ts'
import { EN16931_CII } from '../../../../../schemas/rules/sets/en16931-cii/en16931-cii.ts'
import { broken, type Breaking, firedOn } from '../../../../support/fired.ts'
import { validInvoice } from '../../../../support/valid-invoice.ts'

const CASES: readonly Breaking[] = [
  ['BR-02', '<ram:ID>F2026-0001</ram:ID>', '<ram:ID> </ram:ID>'],
  ['BR-CL-01', '<ram:TypeCode>380</ram:TypeCode>', '<ram:TypeCode>999</ram:TypeCode>'],
  [
    'BR-CO-10',
    '<ram:LineTotalAmount>200.10</ram:LineTotalAmount>\n        <ram:TaxBasis',
    '<ram:LineTotalAmount>200.11</ram:LineTotalAmount>\n        <ram:TaxBasis',
  ],
  [
    'BR-CO-14',
    '<ram:TaxTotalAmount currencyID="EUR">25.51',
    '<ram:TaxTotalAmount currencyID="EUR">25.52',
  ],
  ['BR-CO-16', '<ram:DuePayableAmount>225.61', '<ram:DuePayableAmount>225.60'],
  ['BR-S-08', '<ram:BasisAmount>100.10', '<ram:BasisAmount>100.11'],
  ['CII-SR-013', '<rsm:ExchangedDocument>', '<rsm:ExchangedDocument><ram:Name>x</ram:Name>'],
]

describe('EN 16931 on CII', () => {
  const valid = writeCii(validInvoice())

  it('takes a valid invoice', () => {
    expect(firedOn(valid, EN16931_CII)).toEqual([])
  })

  it.each(CASES)('fires %s', (id, ...edits) => {
    expect(firedOn(broken(valid, [id, ...edits]), EN16931_CII)).toContain(id)
  })

  it('lets a value that is no decimal stop one rule, not the others', () => {
    const xml = valid.replace('<ram:GrandTotalAmount>225.61', '<ram:GrandTotalAmount>x')
    expect(firedOn(xml, EN16931_CII)).toEqual(expect.arrayContaining(['BR-CO-15', 'BR-CO-16']))
  })
})
