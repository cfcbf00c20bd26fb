import { describe, expect, it } from 'vitest'
import type { Invoice } from '../../../schemas/invoice/invoice.ts'
import { lossesBetween } from '../../../schemas/invoice/loss.ts'
import { completeInvoice } from '../../support/complete-invoice.ts'

const without = (change: (invoice: Invoice) => void): Invoice => {
  const invoice = structuredClone(completeInvoice())
  change(invoice)
  return invoice
}
const losses = (change: (invoice: Invoice) => void): unknown =>
  lossesBetween(completeInvoice(), without(change))

describe('losses between two models', () => {
  it('are none between equal models', () => {
    expect(losses(() => undefined)).toEqual([])
  })

  it('name a value, an object and a list that are gone, once each', () => {
    expect(
      losses((invoice) => {
        delete invoice.number
        delete invoice.payee
        delete invoice.notes
      }),
    ).toEqual([
      { pointer: '/number', terms: ['BT-1'] },
      { pointer: '/notes', terms: ['BG-1'] },
      { pointer: '/payee', terms: ['BG-10'] },
    ])
  })

  it('name a value that became another', () => {
    expect(losses((invoice) => (invoice.currency = 'USD'))).toEqual([
      { pointer: '/currency', terms: ['BT-5'] },
    ])
  })

  it('find the items that are left, whatever their places', () => {
    expect(losses((invoice) => invoice.seller?.identifiers?.reverse())).toEqual([])
    expect(losses((invoice) => invoice.lines?.shift())).toEqual([
      { pointer: '/lines/0', terms: ['BG-25'] },
    ])
    expect(losses((invoice) => delete invoice.lines?.[1]?.unit)).toEqual([
      { pointer: '/lines/1/unit', terms: ['BT-130'] },
    ])
  })

  it('do not name what the other has besides', () => {
    expect(
      lossesBetween(
        without((invoice) => delete invoice.number),
        completeInvoice(),
      ),
    ).toEqual([])
  })
})
