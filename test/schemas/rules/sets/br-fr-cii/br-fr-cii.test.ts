import { describe, expect, it } from 'vitest'
import { writeCii } from '../../../../../schemas/cii/cii.ts'
import {
  BR_FR_CII,
  BR_FR_CII_AUGUST_2026,
} from '../../../../../schemas/rules/sets/br-fr-cii/br-fr-cii.ts'
import { judge } from '../../../../../schemas/rules/tree/judge.ts'
import { Tree } from '../../../../../schemas/rules/tree/tree.ts'
import { readXml } from '../../../../../schemas/xml/reader.ts'
import { CII_CASES } from '../../../../support/br-fr-cases.ts'
import { broken, type Breaking, firedOn } from '../../../../support/fired.ts'
import {
  CII_MULTI_VENDOR_CASES,
  CII_TWO_WAY_CASES,
  multiVendor,
  twoWay,
} from '../../../../support/sub-invoice-cases.ts'
import { validInvoice } from '../../../../support/valid-invoice.ts'

const SUITES: readonly (readonly [string, string, readonly Breaking[]])[] = [
  ['an invoice', writeCii(validInvoice()), CII_CASES],
  ['an invoice of several sellers', multiVendor('cii'), CII_MULTI_VENDOR_CASES],
  ['a two-way invoice', twoWay('cii'), CII_TWO_WAY_CASES],
]

describe.each(SUITES)('BR-FR on %s in CII', (_, valid, cases) => {
  it('takes a valid one', () => {
    expect(firedOn(valid, BR_FR_CII)).toEqual([])
  })

  it.each(cases)('fires %s alone', (ids, ...edits) => {
    const fired = firedOn(broken(valid, [ids, ...edits]), BR_FR_CII)
    expect(fired.join(' ')).toBe(ids.split(' ').sort().join(' '))
  })
})

describe('BR-FR 1.4.0.03 on CII', () => {
  it('cannot tell two due dates apart, and says so as a type fault', () => {
    const terms = '<ram:SpecifiedTradePaymentTerms>'
    const due =
      '<ram:DueDateDateTime><udt:DateTimeString format="102">20261201</udt:DateTimeString>' +
      '</ram:DueDateDateTime></ram:SpecifiedTradePaymentTerms>'
    const xml = broken(writeCii(validInvoice()), ['', terms, `${terms}${due}${terms}`])
    const breaches = judge(new Tree(readXml(Buffer.from(xml))), BR_FR_CII_AUGUST_2026)
    expect(breaches.map(({ id }) => id)).toEqual(['BR-FR-CO-07_BT-9'])
    expect(breaches[0]?.fault).toMatch(/occurs 2 times/)
    expect(firedOn(xml, BR_FR_CII)).toEqual([])
  })
})
