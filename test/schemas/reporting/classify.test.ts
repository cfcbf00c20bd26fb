import { describe, expect, it } from 'vitest'
import type { Invoice } from '../../../schemas/invoice/invoice.ts'
import { classify, isReported, parseTreatment } from '../../../schemas/reporting/classify.ts'
import { validInvoice } from '../../support/valid-invoice.ts'

const asking = (text: string): Invoice => {
  const { notes = [], ...invoice } = validInvoice()
  return { ...invoice, notes: [...notes, { subjectCode: 'BAR', text }] }
}
const boughtIn = (country: string): Invoice => {
  const { buyer, ...invoice } = validInvoice()
  return { ...invoice, buyer: { ...buyer, address: { ...buyer?.address, country } } }
}

describe('classify', () => {
  it('leaves a domestic invoice between taxable persons to e-invoicing', () => {
    expect(classify(validInvoice())).toBe('e-invoicing')
    expect(classify(boughtIn('RE'))).toBe('e-invoicing')
  })

  it.each([
    ['B2B', 'e-invoicing'],
    ['B2BINT', 'international'],
    ['B2C', 'b2c'],
    ['B2CINT', 'b2c'],
    ['OUTOFSCOPE', 'outside-scope'],
    ['ARCHIVEONLY', 'archive-only'],
  ])('does what the BAR note %s asks: %s', (text, kind) => {
    expect(classify(asking(text))).toBe(kind)
  })

  it.each(['DE', 'US', 'NC'])('reports a buyer in %s as abroad', (country) => {
    expect(classify(boughtIn(country))).toBe('international')
  })

  it('reports a French buyer without SIREN', () => {
    const { buyer, ...invoice } = validInvoice()
    const { legalId, ...withoutSiren } = buyer ?? {}
    expect(legalId?.scheme).toBe('0002')
    expect(classify({ ...invoice, buyer: withoutSiren })).toBe('buyer-without-siren')
  })
})

describe('a treatment', () => {
  it.each([
    ['e-invoicing', false],
    ['outside-scope', false],
    ['archive-only', false],
    ['b2c', true],
    ['international', true],
    ['buyer-without-siren', true],
  ])('%s is reported per period: %s', (text, reported) => {
    const treatment = parseTreatment(text)
    expect(treatment !== undefined && isReported(treatment)).toBe(reported)
  })

  it('is none of its own making', () => {
    expect(parseTreatment('something')).toBeUndefined()
  })
})
