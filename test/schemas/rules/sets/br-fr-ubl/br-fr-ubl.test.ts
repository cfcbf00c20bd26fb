import { describe, expect, it } from 'vitest'
import {
  BR_FR_UBL,
  BR_FR_UBL_AUGUST_2026,
} from '../../../../../schemas/rules/sets/br-fr-ubl/br-fr-ubl.ts'
import { writeUbl } from '../../../../../schemas/ubl/ubl.ts'
import { UBL_CASES, UBL_CREDIT_NOTE_CASES } from '../../../../support/br-fr-cases.ts'
import { broken, type Breaking, firedOn } from '../../../../support/fired.ts'
import {
  multiVendor,
  twoWay,
  UBL_MULTI_VENDOR_CASES,
  UBL_TWO_WAY_CASES,
} from '../../../../support/sub-invoice-cases.ts'
import { validInvoice } from '../../../../support/valid-invoice.ts'

const SUITES: readonly (readonly [string, string, readonly Breaking[]])[] = [
  ['an invoice', writeUbl(validInvoice()), UBL_CASES],
  ['a credit note', writeUbl(validInvoice()), UBL_CREDIT_NOTE_CASES],
  ['an invoice of several sellers', multiVendor('ubl'), UBL_MULTI_VENDOR_CASES],
  ['a two-way invoice', twoWay('ubl'), UBL_TWO_WAY_CASES],
]

describe.each(SUITES)('BR-FR on %s in UBL', (_, valid, cases) => {
  it('takes a valid one', () => {
    expect(firedOn(valid, BR_FR_UBL)).toEqual([])
  })

  it.each(cases)('fires %s alone', (ids, ...edits) => {
    const fired = firedOn(broken(valid, [ids, ...edits]), BR_FR_UBL)
    expect(fired.join(' ')).toBe(ids.split(' ').sort().join(' '))
  })
})

describe('BR-FR 1.4.0.03 on UBL', () => {
  const valid = writeUbl(validInvoice())
  const firedBefore = (...edits: string[]) =>
    firedOn(broken(valid, ['1.4.0.03', ...edits]), BR_FR_UBL_AUGUST_2026)

  it('runs the notes together, so that one that follows BAR spoils the treatment', () => {
    const bar = ['<cbc:Note>#PMT#', '<cbc:Note>#BAR#B2B</cbc:Note><cbc:Note>Merci</cbc:Note>$&']
    const edits = bar.map((text) => text.replace('$&', '<cbc:Note>#PMT#'))
    expect(firedBefore(...edits)).toEqual(['BR-FR-20_BT-21'])
    expect(firedOn(broken(valid, ['', ...edits]), BR_FR_UBL)).toEqual([])
  })

  it('takes an amount with an exponent for a number', () => {
    const prepaid = ['<cbc:ProfileID>M1', '<cbc:ProfileID>M2']
    const due = ['PayableAmount currencyID="EUR">225.61', 'PayableAmount currencyID="EUR">0e1']
    expect(firedBefore(...prepaid, ...due)).toEqual(['BR-FR-CO-09_BT-23-1', 'BR-FR-DEC-01_BT-115'])
  })
})
