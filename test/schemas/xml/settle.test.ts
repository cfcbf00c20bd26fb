import { describe, expect, it } from 'vitest'
import type { Invoice } from '../../../schemas/invoice/invoice.ts'
import { onePerAccount, settleIdentifiers } from '../../../schemas/xml/settle.ts'

describe('settleIdentifiers', () => {
  it('puts those without scheme first, each kind in the order found', () => {
    const invoice: Invoice = {
      seller: {
        identifiers: [
          { value: 'a', scheme: '0009' },
          { value: 'b' },
          { value: 'c', scheme: '0060' },
          { value: 'd' },
        ],
      },
      buyer: { identifiers: [{ value: 'e', scheme: '0009' }, { value: 'f' }] },
    }
    settleIdentifiers(invoice)
    expect(invoice.seller?.identifiers?.map(({ value }) => value)).toEqual(['b', 'd', 'a', 'c'])
    expect(invoice.buyer?.identifiers?.map(({ value }) => value)).toEqual(['f', 'e'])
  })

  it('adds nothing to a party without identifiers', () => {
    const invoice: Invoice = { seller: { name: 'Atelier' } }
    settleIdentifiers(invoice)
    expect(invoice).toEqual({ seller: { name: 'Atelier' } })
  })
})

describe('onePerAccount', () => {
  it('gives one invoice per account, the card and the mandate on the first only', () => {
    const creditTransfers = [{ account: 'FR1' }, { account: 'FR2' }]
    const card = { number: '1234' }
    const directDebit = { mandate: 'M-1' }
    const invoice = { payment: { meansCode: '30', creditTransfers, card, directDebit } }
    expect(onePerAccount({ invoice })).toEqual([
      { payment: { meansCode: '30', creditTransfers: [{ account: 'FR1' }], card, directDebit } },
      { payment: { meansCode: '30', creditTransfers: [{ account: 'FR2' }] } },
    ])
    expect(invoice.payment).toHaveProperty('card', card)
  })

  it('gives the invoice itself where there is no account', () => {
    const invoice = { payment: { meansCode: '57' } }
    expect(onePerAccount({ invoice })).toEqual([invoice])
  })
})
