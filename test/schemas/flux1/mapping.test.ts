import { describe, expect, it } from 'vitest'
import { BILLING_FRAMEWORKS } from '../../../schemas/codelists/billing-framework.ts'
import { FRENCH_VAT_RATES } from '../../../schemas/codelists/vat-rate.ts'
import {
  f1Country,
  f1Framework,
  f1Notes,
  f1Rate,
  f1TypeCode,
} from '../../../schemas/flux1/mapping.ts'

/** Rule G1.02. */
const PPF_FRAMEWORKS = 'B1 S1 M1 B2 S2 M2 B4 S4 M4 S5 S6 B7 S7'.split(' ')

describe('from the values of an invoice to those of the PPF', () => {
  it('every framework becomes one the PPF takes, of the same nature', () => {
    for (const code of BILLING_FRAMEWORKS.codes) {
      const mapped = f1Framework(code)
      expect(PPF_FRAMEWORKS).toContain(mapped)
      expect(mapped[0]).toBe(code[0])
      if (PPF_FRAMEWORKS.includes(code)) expect(mapped).toBe(code)
    }
  })

  it.each([
    ['20', '20'],
    ['20.00', '20'],
    ['5.50', '5.5'],
    ['1.050', '1.05'],
    ['0.00', '0'],
    ['10', '10'],
    ['100', '100'],
  ])('the rate %s is written %s', (rate, shortest) => {
    expect(f1Rate(rate)).toBe(shortest)
  })

  it('every legal rate keeps a legal text', () => {
    for (const rate of FRENCH_VAT_RATES.codes)
      expect(FRENCH_VAT_RATES.codes).toContain(f1Rate(rate))
  })

  it('overseas departments under French VAT are France', () => {
    expect(['GP', 'MQ', 'RE', 'GF', 'YT', 'FR', 'DE'].map(f1Country)).toEqual([
      'FR',
      'FR',
      'FR',
      'GF',
      'YT',
      'FR',
      'DE',
    ])
  })

  it('the rebate of flux 2 is a credit note', () => {
    expect(f1TypeCode('262')).toBe('381')
    expect(f1TypeCode('261')).toBe('261')
  })

  it('only the notes the administration asks for go, in its words', () => {
    const notes = f1Notes([
      { subjectCode: 'PMT', text: 'privée' },
      { text: 'sans sujet' },
      { subjectCode: 'TXD', text: 'MEMBRE_ASSUJETTI_UNIQUE' },
      { subjectCode: 'AAB', text: `#1 ${'é'.repeat(2000)}` },
    ])
    expect(notes[0]).toEqual({ subjectCode: 'TXD', text: "Membre d'un assujetti unique" })
    expect(notes[1]?.text).toMatch(/^1 é{1021}$/)
    expect(notes).toHaveLength(2)
  })
})
