import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Invoice } from '../../../schemas/invoice/invoice.ts'
import { completeTotals } from '../../../schemas/invoice/totals.ts'
import { writeCii } from '../../../schemas/cii/cii.ts'
import { EN16931_CII } from '../../../schemas/rules/sets/en16931-cii/en16931-cii.ts'
import { EN16931_UBL } from '../../../schemas/rules/sets/en16931-ubl/en16931-ubl.ts'
import { writeUbl } from '../../../schemas/ubl/ubl.ts'
import { edited } from '../../support/edited.ts'
import { firedOn } from '../../support/fired.ts'
import { validInvoice } from '../../support/valid-invoice.ts'

const cents = fc.integer({ min: -999_999, max: 9_999_999 }).map((amount) => {
  const digits = String(Math.abs(amount)).padStart(3, '0')
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
})
const rates = fc.constantFrom('20', '20.0', '20.00', '10', '5.5', '5.50', '2.1', '8.5')
const taxed = fc.record({ amount: cents, vatRate: rates })

/** Invoices of any lines, allowances and charges at French rates, without totals. */
const bareInvoices = fc
  .record({
    lines: fc.array(taxed, { minLength: 1, maxLength: 30 }),
    allowances: fc.array(taxed, { maxLength: 3 }),
    charges: fc.array(taxed, { maxLength: 3 }),
    paid: fc.option(cents, { nil: undefined }),
  })
  .map(({ lines, allowances, charges, paid }): Invoice => {
    const [line] = validInvoice().lines ?? []
    const entry = (item: { amount: string; vatRate: string }) => ({
      ...item,
      vatCategory: 'S',
      reason: 'Essai',
    })
    const invoice = validInvoice({
      lines: lines.map(({ amount, vatRate }) => ({ ...line, netAmount: amount, vatRate })),
      ...(allowances.length > 0 ? { allowances: allowances.map(entry) } : {}),
      ...(charges.length > 0 ? { charges: charges.map(entry) } : {}),
      totals: paid === undefined ? {} : { paid },
    })
    delete invoice.vatBreakdown
    return invoice
  })

describe('completeTotals', () => {
  it('makes totals that every rule accepts, in JSON, UBL and CII', () => {
    fc.assert(
      fc.property(bareInvoices, (invoice) => {
        const completed = completeTotals(invoice)
        expect(firedOn(writeUbl(completed), EN16931_UBL)).toEqual([])
        expect(firedOn(writeCii(completed), EN16931_CII)).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('makes again the totals it is given back without', () => {
    const invoice = validInvoice({}, 20)
    const bare = edited(invoice, { '/totals': undefined, '/vatBreakdown': undefined })
    expect(completeTotals(bare)).toEqual(invoice)
  })

  it('changes nothing when nothing is missing', () => {
    fc.assert(
      fc.property(bareInvoices, (invoice) => {
        const completed = completeTotals(invoice)
        expect(completeTotals(completed)).toEqual(completed)
      }),
      { numRuns: 100 },
    )
  })

  it('leaves what is given, even when it is wrong', () => {
    const wrong = edited(validInvoice(), { '/totals': { withoutVat: '1.00' } })
    expect(completeTotals(wrong).totals).toMatchObject({ lineNet: '200.10', withoutVat: '1.00' })
  })

  it('does not alter its argument', () => {
    const bare = edited(validInvoice(), { '/totals': undefined })
    const copy = structuredClone(bare)
    completeTotals(bare)
    expect(bare).toEqual(copy)
  })

  it('makes nothing out of an amount that is missing', () => {
    const bare = edited(validInvoice(), {
      '/totals': undefined,
      '/vatBreakdown': undefined,
      '/lines/0/netAmount': undefined,
    })
    expect(completeTotals(bare)).toEqual(bare)
  })
})
