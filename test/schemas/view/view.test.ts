import { describe, expect, it } from 'vitest'
import { FIELD_NAMES } from '../../../schemas/view/field-names.ts'
import { headingOf, viewOf } from '../../../schemas/view/view.ts'
import { textsOf } from '../../support/view-texts.ts'
import { completeInvoice } from '../../support/complete-invoice.ts'
import { validInvoice } from '../../support/valid-invoice.ts'
import { wholeInvoice } from '../../support/whole-invoice.ts'

const textOf = (value: unknown): string => textsOf(value).join('\n')

/** The leaves of a model, with the names on the way to each. */
function leavesOf(value: unknown, path: readonly string[] = []): [string, string][] {
  if (typeof value === 'string') return [[path.join('.'), value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, each]) => leavesOf(each, [...path, name]))
}

/** A value with the marks of typography taken off: spaces, signs, zeros of a rate. */
function bare(text: string): string {
  return text.replace(/[\s\u00a0\u202f]/g, '').replaceAll('\u2212', '-')
}

describe('viewOf', () => {
  it.each([
    ['EN 16931', completeInvoice()],
    ['the extensions', wholeInvoice()],
  ])('shows every datum of %s, but for the content of attachments', (_, invoice) => {
    const shown = bare(textOf(viewOf(invoice)))
    const hidden = leavesOf(invoice)
      .filter(([path]) => !path.endsWith('.content'))
      .filter(([path, value]) => !WORDED.some((end) => path.endsWith(end)) && !isIn(shown, value))
    expect(hidden).toEqual([])
  })

  it('names every field it shows, in both languages', () => {
    for (const language of ['fr', 'en'] as const) {
      const words = textOf(viewOf(wholeInvoice(), language)).split(/[\n·:]/)
      const unnamed = words.map((word) => word.trim()).filter((word) => FIELD.test(word))
      expect(unnamed).toEqual([])
    }
  })

  it('names no field that the model does not have', () => {
    const fields = new Set(leavesOf(wholeInvoice()).flatMap(([path]) => path.split('.')))
    expect(Object.keys(FIELD_NAMES).filter((name) => !fields.has(name))).toEqual([])
  })

  it('sets sub-lines under their line, and groups apart', () => {
    const line = (id: string, parentId?: string, subtype?: string) => ({
      id,
      item: { name: id },
      ...(parentId === undefined ? {} : { parentId }),
      ...(subtype === undefined ? {} : { subtype }),
    })
    const { lines } = viewOf({
      lines: [
        line('1', undefined, 'GROUP'),
        line('1.1', '1', 'DETAIL'),
        line('1.1.1', '1.1', 'INFORMATION'),
        line('2', '3'),
        line('3', '2'),
      ],
    })
    expect(lines?.rows.map(({ level }) => level)).toEqual([0, 1, 2, 0, 0])
    expect(lines?.rows.map(({ weight }) => weight)).toEqual([
      ...['strong', 'plain', 'soft'],
      ...['plain', 'plain'],
    ])
  })

  it.each([
    ['380', 'Facture', 'Invoice'],
    ['381', 'Avoir', 'Credit note'],
    ['386', 'Facture d’acompte', 'Down payment invoice'],
    ['389', 'Autofacture', 'Self-billed invoice'],
    ['384', 'Facture rectificative', 'Corrective invoice'],
    ['82', 'Facture', 'Invoice'],
  ])('titles type %s', (typeCode, fr, en) => {
    const invoice = validInvoice({ typeCode })
    expect(viewOf(invoice).title).toBe(fr)
    expect(viewOf(invoice, 'en').title).toBe(en)
    expect(textOf(viewOf(invoice).terms)).toContain(typeCode)
  })

  it('writes sums and dates as the French do', () => {
    const view = viewOf(validInvoice({ totals: { withVat: '1234567.80', due: '-12.5' } }))
    expect(view.totals.rows.map(({ value }) => value)).toEqual([
      '1\u202f234\u202f567,80\u00a0€',
      '−12,50\u00a0€',
    ])
    expect(view.facts[0]?.value).toBe('20/11/2026')
    expect(headingOf(view)).toBe('Facture F2026-0001')
  })

  it('writes sums and dates as the English do', () => {
    const view = viewOf(validInvoice({ totals: { withVat: '1234567.80', due: '-12.5' } }), 'en')
    expect(view.totals.rows.map(({ value }) => value)).toEqual(['€1,234,567.80', '−€12.50'])
    expect(view.facts[0]?.value).toBe('20\u00a0Nov\u00a02026')
  })

  it('says of a credit note what is credited', () => {
    const labelOf = (typeCode: string): string | undefined =>
      viewOf(validInvoice({ typeCode })).totals.rows.at(-1)?.label
    expect(labelOf('380')).toBe('Net à payer')
    expect(labelOf('381')).toBe('Net à créditer')
    expect(labelOf('503')).toBe('Net à créditer')
  })

  it('names the billing framework, and leaves an unknown one as it is', () => {
    const framework = (businessProcess: string): string => textOf(viewOf({ businessProcess }).facts)
    expect(framework('S1')).toContain('Facture de services (S1)')
    expect(framework('B7')).toContain('TVA déjà collectée, facture de biens (B7)')
    expect(framework('A1')).toContain('A1')
  })

  it('says one unit and several', () => {
    const quantities = (language: 'fr' | 'en'): string[] =>
      ['0', '1', '1.5', '2'].map((quantity) => {
        const { lines } = viewOf({ lines: [{ quantity, unit: 'DAY' }] }, language)
        return lines?.rows[0]?.cells[0]?.text.replace('\u00a0', ' ') ?? ''
      })
    expect(quantities('fr')).toEqual(['0 jour', '1 jour', '1,5 jour', '2 jours'])
    expect(quantities('en')).toEqual(['0 days', '1 day', '1.5 days', '2 days'])
  })

  it('is what little there is of an empty invoice', () => {
    const view = viewOf({})
    expect(headingOf(view)).toBe('Facture')
    expect(view).not.toHaveProperty('lines')
    expect(view).not.toHaveProperty('vat')
    expect(view.parties).toEqual([])
  })
})

/** A name of a field where a word should be. */
const FIELD = /^[a-z]+[A-Z][A-Za-z]+$/

/** Codes that are shown in words alone. */
const WORDED = ['.country', '.originCountry', '.unit', '.baseUnit', '.vatCategory', '.scheme']

function isIn(shown: string, value: string): boolean {
  const [year, month, day] = value.split('-')
  return [
    value,
    value.replace('.', ','),
    `-${value.replace('.', ',')}`,
    `${day ?? ''}/${month ?? ''}/${year ?? ''}`,
  ].some((each) => shown.includes(bare(each)))
}
