import { describe, expect, it } from 'vitest'
import { calculatedPart } from '../../../schemas/invoice/calculated-part.ts'
import { completeTotals } from '../../../schemas/invoice/totals.ts'
import { validInvoice } from '../../support/valid-invoice.ts'

const line = (id: string, netAmount: string, subtype?: string) => ({
  id,
  netAmount,
  vatCategory: 'S',
  vatRate: '20',
  ...(subtype === undefined ? {} : { subtype }),
})

describe('what totals are computed from', () => {
  it('is the invoice itself when it has neither sub-lines nor logistics charges', () => {
    const invoice = validInvoice()
    expect(calculatedPart(invoice)).toBe(invoice)
  })

  it('leaves out groups and information', () => {
    const lines = [
      line('1', '30.00', 'GROUP'),
      line('1.1', '10.00', 'DETAIL'),
      line('1.2', '20.00'),
      line('1.3', '99.00', 'INFORMATION'),
    ]
    expect(calculatedPart({ lines }).lines?.map(({ id }) => id)).toEqual(['1.1', '1.2'])
    const completed = completeTotals({ lines })
    expect(completed.lines).toBe(lines)
    expect(completed.totals).toMatchObject({ lineNet: '30.00', vat: '6.00', withVat: '36.00' })
  })

  it('takes logistics charges for charges', () => {
    const logisticsCharges = [{ amount: '5.00', vatCategory: 'S', vatRate: '20' }]
    const { totals, vatBreakdown } = completeTotals({
      lines: [line('1', '10.00')],
      logisticsCharges,
    })
    expect(totals).toMatchObject({ charges: '5.00', withoutVat: '15.00', withVat: '18.00' })
    expect(vatBreakdown).toMatchObject([{ taxableAmount: '15.00', taxAmount: '3.00' }])
  })
})
