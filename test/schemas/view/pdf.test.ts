import { describe, expect, it } from 'vitest'
import { PDF_LIMITS } from '../../../schemas/facturx/limits.ts'
import { PdfFile } from '../../../schemas/facturx/pdf-file.ts'
import { viewPdf } from '../../../schemas/view/pdf.ts'
import { viewOf } from '../../../schemas/view/view.ts'
import { completeInvoice } from '../../support/complete-invoice.ts'
import { pageTextsOf } from '../../support/pdf-content.ts'
import { MADE_AT, TYPEFACES } from '../../support/typefaces.ts'
import { validInvoice } from '../../support/valid-invoice.ts'
import { textsOf } from '../../support/view-texts.ts'
import { wholeInvoice } from '../../support/whole-invoice.ts'

type Invoice = Parameters<typeof viewOf>[0]

const draw = (invoice: Invoice, language: 'fr' | 'en' = 'fr'): Promise<Uint8Array> =>
  viewPdf(viewOf(invoice, language), { typefaces: TYPEFACES, at: MADE_AT })

/** All texts of a PDF without any space, since lines break at them. */
async function lettersOf(invoice: Invoice): Promise<string> {
  const pages = pageTextsOf(await draw(invoice))
  return pages
    .flatMap(({ texts }) => texts)
    .join('')
    .replace(/\s/g, '')
}

describe('viewPdf', () => {
  it('draws a short invoice on one page, selectable as it reads', async () => {
    const [page, ...others] = pageTextsOf(await draw(validInvoice()))
    expect(others).toEqual([])
    expect(page?.texts).toContain('Facture')
    expect(page?.texts).toContain('225,61\u00a0€')
    expect(page?.texts.at(-1)).toBe('Page 1 / 1')
  })

  it('is the same bytes for the same input', async () => {
    const [first, second] = await Promise.all([draw(validInvoice()), draw(validInvoice())])
    expect(Buffer.compare(first, second)).toBe(0)
  })

  it('repeats the head of the table on each page, and keeps the totals together', async () => {
    const pages = pageTextsOf(await draw(validInvoice({}, 1000)))
    expect(pages.length).toBeGreaterThan(20)
    const withLines = pages.filter(({ texts }) => texts.includes('Désignation'))
    expect(withLines.length).toBeGreaterThanOrEqual(pages.length - 1)
    const numbers = pages.flatMap(({ texts }) => {
      const place = texts.indexOf('Montant HT')
      return texts.slice(place + 1).filter((text) => /^\d{1,4}$/.test(text))
    })
    expect(numbers).toEqual(Array.from({ length: 1000 }, (_, index) => String(index + 1)))
    const last = pages.filter(({ texts }) => texts.includes('Net à payer'))
    expect(last).toHaveLength(1)
    for (const label of ['Détail de la TVA', 'Total HT', 'Total TVA', 'Total TTC']) {
      expect(last[0]?.texts).toContain(label)
    }
    expect(pages.map(({ texts }) => texts.at(-1))).toEqual(
      pages.map((_, index) => `Page ${String(index + 1)} / ${String(pages.length)}`),
    )
  })

  it.each(['fr', 'en'] as const)('draws every word of a view, in %s', async (language) => {
    const view = viewOf(wholeInvoice(), language)
    const pdf = await viewPdf(view, { typefaces: TYPEFACES, at: MADE_AT })
    const letters = pageTextsOf(pdf)
      .flatMap(({ texts }) => texts)
      .join('')
      .replace(/\s/g, '')
    const words = textsOf(view).flatMap((text) => text.split(/\s/))
    const missing = words.filter((word) => !letters.includes(word))
    expect(missing).toEqual([])
  })

  const piecesIn = (text: string, piece: string): number => text.split(piece).length - 1
  const long: readonly [string, string, number, (text: string) => Invoice][] = [
    ['a description', 'mot ', 3000, (description) => ({ lines: [{ item: { description } }] })],
    ['a word', 'x', 900, (name) => ({ lines: [{ item: { name } }] })],
    ['a party', 'statut ', 1400, (legalForm) => ({ seller: { legalForm } })],
    ['a document number', 'W', 500, (number) => ({ number })],
    ['a note', 'phrase ', 2000, (text) => ({ notes: [{ text }] })],
    ['a fact', 'B', 9000, (businessProcess) => ({ businessProcess })],
    ['a total', '9', 40, (due) => ({ totals: { due } })],
  ]
  it.each(long)('loses nothing of %s of any length', async (_, piece, count, invoice) => {
    const letters = await lettersOf(invoice(piece.repeat(count)))
    expect(piecesIn(letters, piece.trim())).toBeGreaterThanOrEqual(count)
  })

  it('loses none of many references', async () => {
    const precedingInvoices = Array.from({ length: 200 }, () => ({ number: 'PRECEDENTE' }))
    expect(piecesIn(await lettersOf({ precedingInvoices }), 'PRECEDENTE')).toBe(200)
  })

  it('draws other scripts, and characters no face has, without losing one', async () => {
    const name = 'Ελλάδα Київ → ☎ 株式会社 e\u0301té'
    const [page] = pageTextsOf(await draw({ lines: [{ item: { name } }] }))
    expect(page?.texts).toContain(name.normalize('NFC'))
  })

  it('tags what it draws, in the language of the view', async () => {
    const file = new PdfFile(await draw(completeInvoice(), 'en'), PDF_LIMITS)
    const { catalogue } = file
    const root = file.dictionary(catalogue.get('StructTreeRoot'))
    const document = file.dictionary(root?.get('K') ?? null)
    const types = file.array(document?.get('K') ?? null).map((kid) => {
      return file.dictionary(kid)?.get('S')
    })
    expect(types).toContainEqual({ name: 'H1' })
    expect(types).toContainEqual({ name: 'Sect' })
    expect(catalogue.get('Lang')).toEqual({ raw: 'en' })
    expect(file.dictionary(catalogue.get('MarkInfo'))?.get('Marked')).toBe(true)
  })
})
