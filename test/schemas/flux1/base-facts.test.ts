import { describe, expect, it } from 'vitest'
import type { Invoice } from '../../../schemas/invoice/invoice.ts'
import { extractF1Base, type F1BaseFacts } from '../../../schemas/flux1/base-facts.ts'
import { BUYER, SELLER, validInvoice } from '../../support/valid-invoice.ts'

const factsOf = (invoice: Invoice): F1BaseFacts => {
  const extraction = extractF1Base(invoice)
  if (!extraction.ok) throw new Error(`missing ${extraction.missing.join(', ')}`)
  return extraction.facts
}

const exemptRow = (change: object) => ({
  taxableAmount: '100.00',
  taxAmount: '0.00',
  category: 'E',
  rate: '0',
  ...change,
})

describe('the Base data of F1', () => {
  it('are those of the invoice and nothing more', () => {
    expect(factsOf(validInvoice())).toEqual({
      number: 'F2026-0001',
      issueDate: '2026-11-20',
      typeCode: '380',
      currency: 'EUR',
      vatOnDebits: false,
      dueDate: '2026-12-20',
      notes: [{ subjectCode: 'AAB', text: 'Pas d’escompte pour paiement anticipé' }],
      framework: 'M1',
      specification: 'urn:cen.eu:en16931:2017',
      precedingInvoices: [],
      seller: { siren: SELLER.siren, country: 'FR', vatNumber: SELLER.vatNumber },
      buyer: { siren: BUYER.siren, country: 'FR', vatNumber: BUYER.vatNumber },
      withoutVat: '200.10',
      vat: '25.51',
      breakdown: [
        { taxableAmount: '100.00', taxAmount: '20.00', category: 'S', rate: '20' },
        { taxableAmount: '100.10', taxAmount: '5.51', category: 'S', rate: '5.5' },
      ],
      deliveryDate: '2026-11-18',
    })
  })

  it('name every term that is missing, once', () => {
    expect(extractF1Base({})).toEqual({
      ok: false,
      missing: [
        'BG-23',
        'BT-1',
        'BT-2',
        'BT-3',
        'BT-5',
        'BT-23',
        'BT-24',
        'BT-30',
        'BT-40',
        'BT-47',
        'BT-55',
        'BT-109',
        'BT-110',
        'BT-111',
      ],
    })
  })

  it('need a SIREN, not another identifier', () => {
    const seller = { ...validInvoice().seller, legalId: { value: SELLER.siret, scheme: '0009' } }
    expect(extractF1Base(validInvoice({ seller }))).toEqual({ ok: false, missing: ['BT-30'] })
  })

  it('carry the VAT in EUR of an invoice in another currency', () => {
    const totals = { ...validInvoice().totals, vatInAccountingCurrency: '23.10' }
    expect(factsOf(validInvoice({ currency: 'USD', totals })).vatInEuro).toBe('23.10')
    expect(extractF1Base(validInvoice({ currency: 'USD' }))).toEqual({
      ok: false,
      missing: ['BT-111'],
    })
  })

  it('complete an exempt row and write the code in force', () => {
    const [row] = factsOf(
      validInvoice({ vatBreakdown: [exemptRow({ exemptionReason: 'Exonéré' })] }),
    ).breakdown
    expect(row).toMatchObject({ exemptionReason: 'Exonéré', exemptionReasonCode: 'NR' })
    const [other] = factsOf(
      validInvoice({ vatBreakdown: [exemptRow({ exemptionReasonCode: 'VATEX-FR-CGI293B' })] }),
    ).breakdown
    expect(other).toMatchObject({
      exemptionReason: 'NR',
      exemptionReasonCode: 'VATEX-FR-FRANCHISE',
    })
  })

  it('turn the franchise into Z where the seller has no VAT number', () => {
    const { legalId, address } = validInvoice().seller ?? {}
    const seller = { ...(legalId && { legalId }), ...(address && { address }) }
    const row = exemptRow({ exemptionReason: 'TVA non applicable, art. 293 B du CGI' })
    const facts = factsOf(validInvoice({ seller, vatBreakdown: [row] }))
    expect(facts.breakdown).toEqual([
      { taxableAmount: '100.00', taxAmount: '0.00', category: 'Z', rate: '0' },
    ])
    const kept = exemptRow({ exemptionReasonCode: 'VATEX-EU-132' })
    expect(factsOf(validInvoice({ seller, vatBreakdown: [kept] })).breakdown[0]?.category).toBe('E')
  })

  it('give category O the rate that F1 asks for', () => {
    const row = { taxableAmount: '100.00', taxAmount: '0.00', category: 'O' }
    expect(factsOf(validInvoice({ vatBreakdown: [row] })).breakdown[0]?.rate).toBe('0')
  })

  it.each([
    ['5', true],
    ['29', true],
    ['72', false],
  ])('read the VAT point code %s', (vatPointCode, vatOnDebits) => {
    expect(factsOf(validInvoice({ vatPointCode })).vatOnDebits).toBe(vatOnDebits)
  })

  it('keep the first day of a period of one day', () => {
    const period = { start: '2026-11-01', end: '2026-11-01' }
    expect(factsOf(validInvoice({ period })).period).toEqual({ start: '2026-11-01' })
    const month = { start: '2026-11-01', end: '2026-11-30' }
    expect(factsOf(validInvoice({ period: month })).period).toEqual(month)
  })
})
