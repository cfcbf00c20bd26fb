import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ciiLosses,
  ciiPlaces,
  FACTUR_X_LEVELS,
  originsOfCii,
  readCii,
  writeCii,
} from '../../../schemas/cii/cii.ts'
import { readUbl, writeUbl } from '../../../schemas/ubl/ubl.ts'
import type { ReadInvoice } from '../../../schemas/xml/codec.ts'
import { readXml } from '../../../schemas/xml/reader.ts'
import { validateSchema } from '../../../schemas/xml/validate.ts'
import { arbitraryInvoice, arbitraryInvoiceOf } from '../../support/arbitrary-invoice.ts'
import { completeInvoice } from '../../support/complete-invoice.ts'
import { validInvoice } from '../../support/valid-invoice.ts'

const read = (xml: string): ReadInvoice => readCii(readXml(Buffer.from(xml)))
const changed = (from: string, to: string): ReadInvoice => {
  const xml = writeCii(completeInvoice())
  expect(xml).toContain(from)
  return read(xml.replace(from, to))
}

describe('CII', { timeout: 60_000 }, () => {
  it('reads what it writes, for every model', () => {
    fc.assert(
      fc.property(arbitraryInvoiceOf(ciiPlaces()), (invoice) => {
        const found = read(writeCii(invoice))
        expect(found.invoice).toEqual(invoice)
        expect([found.problems, found.foreign]).toEqual([[], []])
      }),
      { seed: 20_261_120, numRuns: 200, endOnFailure: true },
    )
  })

  it('loses nothing on the way from UBL and back', () => {
    fc.assert(
      fc.property(arbitraryInvoice(), (invoice) => {
        const ubl = writeUbl(invoice)
        const { invoice: fromUbl } = readUbl(readXml(Buffer.from(ubl)))
        expect(writeUbl(read(writeCii(fromUbl)).invoice)).toBe(ubl)
      }),
      { seed: 20_261_120, numRuns: 200, endOnFailure: true },
    )
  })

  it('writes the golden', async () => {
    const invoice = completeInvoice()
    await expect(writeCii(invoice)).toMatchFileSnapshot('../../fixtures/xml/cii.xml')
    expect(read(writeCii(invoice)).invoice).toEqual(invoice)
  })

  it.each([
    ['BT-2', 'format="102">20261120<', 'format="102">2026-11-20<'],
    ['BT-2', 'format="102">20261120<', 'format="610">202611<'],
    ['BT-131', '<ram:LineTotalAmount>12.50<', '<ram:LineTotalAmount>1 250<'],
  ])('keeps a wrong %s out of the model, with its place', (term, from, to) => {
    expect(changed(from, to).problems).toMatchObject([
      { rule: 'APP-TYPE', severity: 'fatal', terms: [term] },
    ])
  })

  it.each([
    [
      'element',
      '<ram:TypeCode>380</ram:TypeCode>',
      '<ram:Purpose>x</ram:Purpose><ram:TypeCode>380</ram:TypeCode>',
      'ram:Purpose',
    ],
    ['attribute', 'currencyID="EUR"', 'currencyID="USD"', 'currencyID'],
  ])('lists a foreign %s', (kind, from, to, name) => {
    expect(changed(from, to).foreign.map((found) => found.toJSON())).toMatchObject([{ kind, name }])
  })

  it('writes accounts as IBAN or otherwise, and the means once for each', () => {
    const xml = writeCii(
      completeInvoice({
        payment: {
          meansCode: '30',
          creditTransfers: [{ account: 'FR1420041010050500013M02606' }, { account: '4711' }],
        },
      }),
    )
    expect(xml.match(/<ram:SpecifiedTradeSettlementPaymentMeans>/g)).toHaveLength(2)
    expect(xml).toContain('<ram:IBANID>FR1420041010050500013M02606</ram:IBANID>')
    expect(xml).toContain('<ram:ProprietaryID>4711</ram:ProprietaryID>')
  })

  it('finds the place of a value from its JSON pointer', () => {
    const origins = originsOfCii(readXml(Buffer.from(writeCii(completeInvoice()))))
    const transaction = '/rsm:CrossIndustryInvoice/rsm:SupplyChainTradeTransaction'
    expect(origins('/lines/1/netAmount').xpath).toBe(
      `${transaction}/ram:IncludedSupplyChainTradeLineItem[2]/ram:SpecifiedLineTradeSettlement` +
        '/ram:SpecifiedTradeSettlementLineMonetarySummation/ram:LineTotalAmount',
    )
    expect(origins('/payment/creditTransfers/0/account').xpath).toBe(
      `${transaction}/ram:ApplicableHeaderTradeSettlement` +
        '/ram:SpecifiedTradeSettlementPaymentMeans' +
        '/ram:PayeePartyCreditorFinancialAccount/ram:IBANID',
    )
  })
})

describe('levels of Factur-X', () => {
  it.each(FACTUR_X_LEVELS)('writes %s as its schema wants it', (level) => {
    for (const invoice of [validInvoice(), completeInvoice()]) {
      const document = readXml(Buffer.from(writeCii(invoice, level)))
      expect(validateSchema(document, `factur-x-${level}`)).toEqual([])
    }
  })

  it('names what is beyond a level', () => {
    const pointers = (level: (typeof FACTUR_X_LEVELS)[number]): string[] =>
      ciiLosses(completeInvoice(), level).map(({ pointer }) => pointer)
    expect(pointers('minimum')).toContain('/notes')
    expect(pointers('minimum')).not.toContain('/totals/vat')
    expect(pointers('basicwl')).toContain('/lines')
    expect(pointers('basic')).toContain('/lines/0/item/sellerId')
    expect(pointers('en16931')).toEqual([])
    expect(pointers('extended')).toEqual([])
  })
})
