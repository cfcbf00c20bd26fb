import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { taxAmountByBrCo17, vatBreakdownOf } from '../../../schemas/invoice/vat-breakdown.ts'
import { formatAmount, isEqual, parseAmount, sum, ZERO } from '../../../schemas/values/amount.ts'
import { edited } from '../../support/edited.ts'
import { validInvoice } from '../../support/valid-invoice.ts'

const amountOf = (text = '') => parseAmount(text) ?? ZERO

describe('vatBreakdownOf', () => {
  it('makes the breakdown of the valid invoice', () => {
    expect(vatBreakdownOf(validInvoice({}, 10))).toEqual(validInvoice({}, 10).vatBreakdown)
  })

  it('takes 20 and 20.00 for one rate, written the short way', () => {
    const invoice = edited(validInvoice(), { '/lines/1/vatRate': '20.00' })
    expect(vatBreakdownOf(invoice)).toEqual([
      { taxableAmount: '200.10', taxAmount: '40.02', category: 'S', rate: '20' },
    ])
  })

  it.each([
    ['20.00', '20'],
    ['5.50', '5.5'],
    ['0.0', '0'],
    ['100', '100'],
    ['2.1', '2.1'],
  ])('writes the rate %s as %s', (rate, written) => {
    const invoice = edited(validInvoice({}, 1), { '/lines/0/vatRate': rate })
    expect(vatBreakdownOf(invoice)?.[0]?.rate).toBe(written)
  })

  it('gives category O no rate', () => {
    const invoice = edited(validInvoice({}, 1), {
      '/lines/0/vatCategory': 'O',
      '/lines/0/vatRate': undefined,
    })
    expect(vatBreakdownOf(invoice)).toEqual([
      { taxableAmount: '100.00', taxAmount: '0.00', category: 'O' },
    ])
  })

  it('takes allowances off and adds charges', () => {
    const entry = { vatCategory: 'S', vatRate: '20', reason: 'x' }
    const invoice = validInvoice({
      allowances: [{ ...entry, amount: '30.00' }],
      charges: [{ ...entry, amount: '5.00' }],
    })
    expect(vatBreakdownOf(invoice)?.[0]).toMatchObject({
      taxableAmount: '75.00',
      taxAmount: '15.00',
    })
  })

  it('says nothing when a category is missing, or when there is no line', () => {
    const unknown = edited(validInvoice(), { '/lines/0/vatCategory': undefined })
    expect(vatBreakdownOf(unknown)).toBeUndefined()
    expect(vatBreakdownOf({})).toBeUndefined()
  })

  it('keeps the sum of the lines', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (lineCount) => {
        const invoice = validInvoice({}, lineCount)
        const rows = vatBreakdownOf(invoice) ?? []
        const bases = sum(rows.map((row) => amountOf(row.taxableAmount)))
        expect(isEqual(bases, amountOf(invoice.totals?.lineNet))).toBe(true)
      }),
    )
  })
})

describe('taxAmountByBrCo17', () => {
  it.each([
    ['0.50', '5', '0.03'],
    ['-0.50', '5', '-0.03'],
    ['100.10', '5.5', '5.51'],
    ['100', '20', '20.00'],
  ])('takes of %s at %s %%: %s', (base, rate, tax) => {
    expect(formatAmount(taxAmountByBrCo17(amountOf(base), amountOf(rate)))).toBe(tax)
  })
})
