import { Value } from 'typebox/value'
import { describe, expect, it } from 'vitest'
import type { Invoice } from '../../../schemas/invoice/invoice.ts'
import { operationOf } from '../../../schemas/reporting/operation-of.ts'
import { Operation } from '../../../schemas/reporting/operation.ts'
import { SELLER, validInvoice } from '../../support/valid-invoice.ts'

const saleTo = (processing: string, overrides: Partial<Invoice> = {}): Invoice => {
  const { notes = [], ...invoice } = validInvoice(overrides)
  return { ...invoice, notes: [...notes, { subjectCode: 'BAR', text: processing }] }
}

describe('operationOf', () => {
  it('gives what the declarant reports of a sale abroad, one by one', () => {
    const operation = operationOf(saleTo('B2BINT', { businessProcess: 'S1' }))
    expect(Value.Check(Operation, operation)).toBe(true)
    expect(operation).toMatchObject({
      kind: 'international',
      direction: 'sale',
      flux: '10.1',
      declarantSiren: SELLER.siren,
      date: '2026-11-18',
      currency: 'EUR',
      category: 'TPS1',
    })
    expect(operation.vatBreakdown).toHaveLength(2)
  })

  it('puts sales to consumers, here or abroad, into the totals of the day', () => {
    expect(operationOf(saleTo('B2C')).flux).toBe('10.3')
    expect(operationOf(saleTo('B2CINT')).flux).toBe('10.3')
  })

  it('leaves the category of a mixed framework open', () => {
    expect(operationOf(saleTo('B2C', { businessProcess: 'M1' })).category).toBeUndefined()
    expect(operationOf(saleTo('B2C', { businessProcess: 'B1' })).category).toBe('TLB1')
  })

  it('turns the amounts of a credit note round', () => {
    const sale = operationOf(saleTo('B2C'))
    const credit = operationOf(saleTo('B2C', { typeCode: '381' }))
    expect(credit.totals.withoutVat).toBe(`-${sale.totals.withoutVat}`)
    expect(credit.vatBreakdown.map((vat) => vat.tax)).toEqual(
      sale.vatBreakdown.map((vat) => `-${vat.tax}`),
    )
  })

  it('refuses a domestic invoice', () => {
    expect(() => operationOf(validInvoice())).toThrow('not reported per period')
  })
})
