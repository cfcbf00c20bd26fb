import { describe, expect, it } from 'vitest'
import { F1_FULL_UBL } from '../../../../../schemas/rules/sets/f1/f1-full-ubl.ts'
import { broken, type Breaking, firedOn, fixture } from '../../../../support/fired.ts'

const FULL: readonly Breaking[] = [
  ['G6.09', '<cbc:InvoicedQuantity unitCode="C62">', '<cbc:InvoicedQuantity>'],
  [
    'G6.10',
    '      <cbc:ID>S</cbc:ID>\n      <cbc:Percent>20</cbc:Percent>',
    '      <cbc:ID>S</cbc:ID>',
  ],
  ['G6.16', '<cbc:PostalZone>69001</cbc:PostalZone>', ''],
  ['G6.25', '<cbc:EndDate>2026-10-31', '<cbc:EndDate>2026-10-01'],
  ['G1.15', '2.0000<', '2.00000<'],
  [
    'G1.16',
    '<cbc:PriceAmount currencyID="EUR">100.05',
    '<cbc:PriceAmount currencyID="EUR">100.0500000',
  ],
  ['G1.55', '<cbc:BaseAmount currencyID="EUR">110.00', '<cbc:BaseAmount currencyID="EUR">110.10'],
]

describe('flux 1 full in UBL', () => {
  const valid = fixture('flux1-full/invoice.xml')

  it('takes a valid invoice', () => {
    expect(firedOn(valid, F1_FULL_UBL)).toEqual([])
  })

  it.each(FULL)('refuses it by %s alone', (id, ...edits) => {
    expect(firedOn(broken(valid, [id, ...edits]), F1_FULL_UBL)).toEqual([id])
  })
})
