import { describe, expect, it } from 'vitest'
import { profileByNeed } from '../../../schemas/invoice/profile-by-need.ts'
import { completeInvoice } from '../../support/complete-invoice.ts'
import { validInvoice } from '../../support/valid-invoice.ts'

const row = { category: 'S', rate: '20', taxableAmount: '1.00', taxAmount: '0.20' }

describe('the profile an invoice needs', () => {
  it('is EN 16931 for every term of the core', () => {
    const { buyer = {} } = completeInvoice()
    const core = { buyer: { ...buyer, identifiers: [{ value: 'CLIENT-7' }] } }
    expect(profileByNeed(validInvoice())).toBe('en16931')
    expect(profileByNeed(completeInvoice(core))).toBe('en16931')
  })

  it.each([
    [
      'several identifiers of the buyer',
      { buyer: { identifiers: [{ value: '1' }, { value: '2' }] } },
    ],
    ['an attachment in XML', { attachments: [{ mediaType: 'application/xml' }] }],
    ['a negative price', { lines: [{ price: { net: '-0.01' } }] }],
    ['a category and rate twice', { vatBreakdown: [row, row] }],
  ])('is EXTENDED-CTC-FR for %s', (_, overrides) => {
    expect(profileByNeed(validInvoice(overrides))).toBe('extended-ctc-fr')
  })
})
