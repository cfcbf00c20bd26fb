import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attachToPdf } from '../../../schemas/facturx/attach.ts'
import { extractInvoice } from '../../../schemas/facturx/extract.ts'
import { PDF_LIMITS } from '../../../schemas/facturx/limits.ts'
import { PdfFile } from '../../../schemas/facturx/pdf-file.ts'
import { PdfName, PdfReference } from '../../../schemas/facturx/pdf-value.ts'
import { PDF_ARCHIVE_REFUSALS, PDF_REFUSALS, PdfRefusal } from '../../../schemas/facturx/refusal.ts'
import { viewPdf } from '../../../schemas/view/pdf.ts'
import { viewOf } from '../../../schemas/view/view.ts'
import { entryOf, pageTextsOf } from '../../support/pdf-content.ts'
import { MADE_AT, TYPEFACES } from '../../support/typefaces.ts'
import { validInvoice } from '../../support/valid-invoice.ts'
import { flate, packedPdfOf, pdfOf, type PdfObject } from './pdf-builder.ts'

const xml = Buffer.from('\ufeff<?xml version="1.0"?>\n<facture>été</facture>\n')

const attach = (pdf: Uint8Array): Promise<Uint8Array> =>
  attachToPdf({ pdf, xml, level: 'en16931', at: MADE_AT })

interface Page {
  readonly content?: string
  readonly resources?: string
  readonly page?: string
  readonly catalogue?: string
  readonly more?: readonly PdfObject[]
}

/** A PDF of one page; further objects are numbered from 5. */
function onePage(parts: Page = {}): readonly PdfObject[] {
  const { content = '1 0 0 rg 10 10 50 50 re f', resources = '', page = '', catalogue = '' } = parts
  return [
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R ` +
      `/Resources << ${resources} >> ${page} >>`,
    flate('', content),
    ...(parts.more ?? []),
  ]
}

function refusalOf(parts: Page, trailer = ''): Promise<string | undefined> {
  return codeOf(pdfOf(onePage(parts), trailer))
}

async function codeOf(pdf: Uint8Array): Promise<string | undefined> {
  try {
    await attach(pdf)
    return undefined
  } catch (error) {
    if (error instanceof PdfRefusal) return error.code
    throw error
  }
}

const fileOf = (bytes: Uint8Array): PdfFile => new PdfFile(bytes, PDF_LIMITS)

function firstPage(file: PdfFile): ReturnType<typeof entryOf> {
  const [kid = null] = file.array(entryOf(file, file.catalogue, 'Pages').get('Kids'))
  return entryOf(file, file.dictionary(kid) ?? file.catalogue)
}

describe('attachToPdf', () => {
  it.each([
    ['a table of cross-references', pdfOf(onePage())],
    ['object streams', packedPdfOf(onePage())],
  ])('puts the invoice byte for byte into a PDF with %s', async (_, pdf) => {
    const made = await attach(pdf)
    const found = extractInvoice(made)
    expect(Buffer.compare(found.bytes, xml)).toBe(0)
    expect(found).toMatchObject({ fileName: 'factur-x.xml', relationship: 'Alternative' })
    expect(Buffer.from(made).toString('latin1')).toContain('<fx:ConformanceLevel>EN 16931<')
    expect(Buffer.compare(made, await attach(pdf))).toBe(0)
  })

  it('leaves the pages as they were', async () => {
    const invoice = validInvoice({}, 60)
    const pdf = await viewPdf(viewOf(invoice), { typefaces: TYPEFACES, at: MADE_AT })
    expect(pageTextsOf(await attach(pdf))).toEqual(pageTextsOf(pdf))
  })

  it('replaces an invoice that was inside, and keeps other attachments', async () => {
    const named = (name: string, stream: number): string =>
      `<< /Type /Filespec /F (${name}) /EF << /F ${String(stream)} 0 R >> >>`
    const pdf = pdfOf(
      onePage({
        catalogue: '/Names << /EmbeddedFiles << /Names [(a) 5 0 R (b) 7 0 R] >> /Dests 9 0 R >>',
        more: [
          named('zugferd-invoice.xml', 6),
          flate('', '<old/>'),
          named('note.txt', 8),
          flate('', 'note'),
          '<< /Names [(place) [3 0 R /Fit]] >>',
        ],
      }),
    )
    const made = await attach(pdf)
    expect(extractInvoice(made)).toMatchObject({ otherFileNames: ['note.txt'] })
    const file = fileOf(made)
    expect(file.array(file.catalogue.get('AF'))).toHaveLength(2)
    expect(entryOf(file, file.catalogue, 'Names', 'Dests').get('Names')).not.toBeNull()
    const again = extractInvoice(await attach(made))
    expect(again.otherFileNames).toEqual(['note.txt'])
  })

  it('compresses anew what LZW compressed', async () => {
    // The example of the standard (ISO 32000-1, 7.4.4.2).
    const data = Uint8Array.from([0x80, 0x0b, 0x60, 0x50, 0x22, 0x0c, 0x0c, 0x85, 0x01])
    const picture = { dictionary: '/Subtype /Image /Filter /LZWDecode', data }
    const resources = '/XObject << /X 5 0 R >>'
    const file = fileOf(await attach(pdfOf(onePage({ resources, more: [picture] }))))
    const held = entryOf(file, firstPage(file), 'Resources', 'XObject')
    expect(entryOf(file, held, 'X').get('Filter')).toEqual(new PdfName('FlateDecode'))
    const reference = held.get('X')
    if (!(reference instanceof PdfReference)) throw new Error('the image is no object')
    expect(Buffer.from(file.stream(reference, 100) ?? []).toString()).toBe('-----A---B')
  })

  it('makes links printable, and drops what only an editor sees', async () => {
    const file = fileOf(
      await attach(
        pdfOf(
          onePage({
            page: '/PieceInfo << /X 1 >> /Metadata 5 0 R /Annots [<< /Subtype /Link /Rect [0 0 9 9] >>]',
            more: [flate('/Type /Metadata', '<x/>')],
          }),
        ),
      ),
    )
    const page = firstPage(file)
    expect(page.get('PieceInfo')).toBeNull()
    expect(page.get('Metadata')).toBeNull()
    const [link = null] = file.array(page.get('Annots'))
    expect(file.dictionary(link)?.get('F')).toBe(4)
  })

  const annotation = (entries: string): Page => ({
    page: `/Annots [<< /Type /Annot /Rect [0 0 9 9] ${entries} >>]`,
  })
  const font = (entries: string): Page => ({
    content: 'BT /F 9 Tf (a) Tj ET',
    resources: `/Font << /F << /Type /Font /BaseFont /Arial ${entries} >> >>`,
  })
  const cases: readonly [string, string, Page][] = [
    ['pdf-signed', 'a signature', { catalogue: '/Perms << /DocMDP 5 0 R >>', more: ['<< >>'] }],
    ['pdf-signed', 'a signed field', { page: '/V << /Type /Sig /ByteRange [0 1 2 3] >>' }],
    ['pdf-signed', 'a signed form', { catalogue: '/AcroForm << /Fields [] /SigFlags 3 >>' }],
    ['pdf-font', 'a font without its file', font('/Subtype /TrueType')],
    [
      'pdf-font',
      'a composite font without its file',
      font('/Subtype /Type0 /DescendantFonts [<< >>]'),
    ],
    ['pdf-colour', 'inks', { content: '0 0 0 1 k 0 0 9 9 re f' }],
    ['pdf-colour', 'a space of inks', { content: '/DeviceCMYK cs' }],
    [
      'pdf-colour',
      'inks of resources',
      { resources: '/ColorSpace << /C [/Indexed /DeviceCMYK 0 <00>] >>' },
    ],
    ['pdf-colour', 'an image in the content in inks', { content: 'BI /W 1 /CS /CMYK ID x EI Q' }],
    ['pdf-action', 'a program', annotation('/Subtype /Link /A << /S /Launch >>')],
    [
      'pdf-action',
      'an unknown named action',
      annotation('/Subtype /Link /A << /S /Named /N /Print >>'),
    ],
    ['pdf-javascript', 'a script', { catalogue: '/OpenAction << /S /JavaScript /JS (x) >>' }],
    ['pdf-annotation', 'a film', annotation('/Subtype /Movie')],
    ['pdf-annotation', 'a note without a look', annotation('/Subtype /Text')],
    ['pdf-annotation', 'a hidden link', annotation('/Subtype /Link /F 2')],
    ['pdf-form', 'an XFA form', { catalogue: '/AcroForm << /Fields [] /XFA (x) >>' }],
    [
      'pdf-form',
      'a form to be drawn',
      { catalogue: '/AcroForm << /Fields [] /NeedAppearances true >>' },
    ],
    [
      'pdf-forbidden',
      'a transfer function',
      { resources: '/ExtGState << /G << /CA 1 /TR /Identity >> >>' },
    ],
    [
      'pdf-forbidden',
      'a stream elsewhere',
      { page: '/X 5 0 R', more: [{ dictionary: '/F (x)', data: xml }] },
    ],
    ['pdf-damaged', 'a content that is none', { content: '(never closed' }],
  ]
  it.each(cases)('refuses by %s %s', async (code, _, parts) => {
    expect(await refusalOf(parts)).toBe(code)
  })

  it('has a case for every refusal of its own', () => {
    const codes = new Set(cases.map(([code]) => code))
    expect(Object.keys(PDF_ARCHIVE_REFUSALS).filter((code) => !codes.has(code))).toEqual([])
  })

  it('takes a font that is there but not written with', async () => {
    const { resources } = font('/Subtype /TrueType')
    expect(await refusalOf({ resources: resources ?? '' })).toBeUndefined()
  })

  it('takes the inks of a press that is described', async () => {
    const press: Page = {
      content: '0 0 0 1 k 0 0 9 9 re f',
      catalogue: '/OutputIntents [<< /S /GTS_PDFX /DestOutputProfile 5 0 R >>]',
      more: [flate('/N 4', 'profile')],
    }
    expect(await refusalOf(press)).toBeUndefined()
    expect(await refusalOf({ ...press, content: '1 0 0 rg 0 0 0 1 k' })).toBe('pdf-colour')
  })

  it('refuses what is encrypted', async () => {
    expect(await refusalOf({}, '/Encrypt 9 0 R')).toBe('pdf-encrypted')
  })

  it('never does anything but make a Factur-X or refuse, whatever the bytes', async () => {
    const whole = [pdfOf(onePage()), packedPdfOf(onePage()), await attach(pdfOf(onePage()))]
    const codes = new Set<string>([
      ...Object.keys(PDF_ARCHIVE_REFUSALS),
      ...Object.keys(PDF_REFUSALS),
    ])
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...whole),
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 8 }),
        async (pdf, changes) => {
          const bytes = Uint8Array.from(pdf)
          for (const [at, byte] of changes) bytes[at % bytes.length] = byte
          const code = await codeOf(bytes)
          if (code !== undefined) expect(codes).toContain(code)
        },
      ),
      { seed: 20_261_120, numRuns: 500 },
    )
  })
})
