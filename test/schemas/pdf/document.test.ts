import { describe, expect, it } from 'vitest'
import { PDF_LIMITS } from '../../../schemas/facturx/limits.ts'
import { PdfFile } from '../../../schemas/facturx/pdf-file.ts'
import { PdfName, type PdfDictionary } from '../../../schemas/facturx/pdf-value.ts'
import { PdfDocument } from '../../../schemas/pdf/document.ts'
import { COLUMN_HEADING } from '../../../schemas/pdf/structure.ts'
import { entryOf, pageTextsOf, streamsOf } from '../../support/pdf-content.ts'
import { MADE_AT, TYPEFACES } from '../../support/typefaces.ts'

const METADATA = { title: 'Essai <1> & 2', author: '', language: 'fr-FR', at: MADE_AT }
const STYLE = { face: 'regular', size: 10, colour: [0, 0, 0] } as const

function documentOf(...texts: readonly string[]): PdfDocument {
  const document = new PdfDocument(TYPEFACES)
  for (const text of texts) {
    const page = document.addPage()
    page.content(document.structure.append('P'), () => {
      page.text(text, 50, 50, STYLE)
    })
  }
  return document
}

const fileOf = (bytes: Uint8Array): PdfFile => new PdfFile(bytes, PDF_LIMITS)

function fontsOf(file: PdfFile): PdfDictionary[] {
  const [page] = file.array(entryOf(file, file.catalogue, 'Pages').get('Kids'))
  const fonts = entryOf(file, file.dictionary(page ?? null) ?? file.catalogue, 'Resources', 'Font')
  return ['F1', 'F2', 'F3'].flatMap((name) => file.dictionary(fonts.get(name)) ?? [])
}

describe('PdfDocument', () => {
  it('says what it is, and is read back by our own reader', () => {
    const bytes = documentOf('Bonjour').finish({ metadata: METADATA })
    const file = fileOf(bytes)
    expect(file.catalogue.get('Type')).toEqual(new PdfName('Catalog'))
    const metadata = streamsOf(bytes).find((stream) => stream.includes('xpacket')) ?? ''
    expect(metadata).toContain('<pdfaid:part>3</pdfaid:part>')
    expect(metadata).toContain('Essai &lt;1&gt; &amp; 2')
    expect(metadata).not.toContain('dc:creator')
  })

  it('keeps each page its own text, in the characters that were written', () => {
    const texts = ['Été à 1\u202f234,56\u00a0€', 'Київ ☎ 株', '']
    const pages = pageTextsOf(documentOf(...texts).finish({ metadata: METADATA }))
    expect(pages.map((page) => page.texts.join(''))).toEqual(texts)
  })

  it('embeds what it uses of a face, and no face it does not use', () => {
    const file = fileOf(documentOf('abc').finish({ metadata: METADATA }))
    const [font, ...others] = fontsOf(file)
    expect(others).toEqual([])
    const [descendant] = file.array(font?.get('DescendantFonts') ?? null)
    const cid = file.dictionary(descendant ?? null)
    const [, widths] = file.array(cid?.get('W') ?? null)
    expect(file.array(widths ?? null)).toHaveLength(4)
  })

  it('marks the heading of a column', () => {
    const document = documentOf('x')
    document.structure.append('Table').append('TR').append('TH', COLUMN_HEADING)
    const file = fileOf(document.finish({ metadata: METADATA }))
    const root = entryOf(file, file.catalogue, 'StructTreeRoot', 'K')
    const table = file.dictionary(file.array(root.get('K'))[1] ?? null)
    const row = file.dictionary(file.array(table?.get('K') ?? null)[0] ?? null)
    const cell = file.dictionary(file.array(row?.get('K') ?? null)[0] ?? null)
    expect(file.dictionary(cell?.get('A') ?? null)?.get('Scope')).toEqual(new PdfName('Column'))
  })

  it('identifies the file by its content', () => {
    const idOf = (text: string): string => {
      const bytes = documentOf(text).finish({ metadata: METADATA })
      return /\/ID \[<([0-9a-f]{32})> <\1>\]/.exec(Buffer.from(bytes).toString('latin1'))?.[1] ?? ''
    }
    expect(idOf('a')).toMatch(/^[0-9a-f]{32}$/)
    expect(idOf('a')).toBe(idOf('a'))
    expect(idOf('a')).not.toBe(idOf('b'))
  })

  it('lists its attachments by name', () => {
    const attach = (name: string) => ({
      name,
      description: name,
      mediaType: 'text/plain',
      relationship: 'Supplement' as const,
      bytes: Buffer.from(name),
    })
    const bytes = documentOf('x').finish({
      metadata: METADATA,
      attachments: [attach('b.txt'), attach('a.txt')],
    })
    const file = fileOf(bytes)
    const names = file.array(entryOf(file, file.catalogue, 'Names', 'EmbeddedFiles').get('Names'))
    expect(names.filter((_, index) => index % 2 === 0)).toMatchObject([
      { raw: 'a.txt' },
      { raw: 'b.txt' },
    ])
  })
})
