import fc from 'fast-check'
import { PDFDocument } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { extractInvoice } from '../../../schemas/facturx/extract.ts'
import { PDF_LIMITS } from '../../../schemas/facturx/limits.ts'
import { PDF_REFUSALS, PdfRefusal } from '../../../schemas/facturx/refusal.ts'
import { flate, packedPdfOf, pdfOf, type PdfObject } from './pdf-builder.ts'

const XML = '<?xml version="1.0"?><facture>été</facture>'

/** Catalogue, tree of attachments, one specification and its stream. */
function facturx(name = '(factur-x.xml)', content: PdfObject = flate('/Type /EmbeddedFile', XML)) {
  return [
    '<< /Type /Catalog /AF [3 0 R] /Names << /EmbeddedFiles 2 0 R >> >>',
    `<< /Names [${name} 3 0 R] >>`,
    `<< /Type /Filespec /F ${name} /UF ${name} /AFRelationship /Data /EF << /F 4 0 R /UF 4 0 R >> >>`,
    content,
  ]
}

function refusalOf(bytes: Uint8Array): string | undefined {
  try {
    extractInvoice(bytes)
    return undefined
  } catch (error) {
    if (error instanceof PdfRefusal) return error.code
    throw error
  }
}

describe('extractInvoice', { timeout: 60_000 }, () => {
  it.each([
    ['a table of cross-references', pdfOf(facturx())],
    ['object streams and a cross-reference stream', packedPdfOf(facturx())],
    ['wrong cross-references', Buffer.concat([Buffer.from('junk\n'), pdfOf(facturx())])],
    ['an associated file only', pdfOf(['<< /AF [3 0 R] >>', ...facturx().slice(1)])],
    [
      'the tree only, through branches',
      pdfOf([
        '<< /Names << /EmbeddedFiles << /Kids [5 0 R] >> >> >>',
        ...facturx().slice(1),
        '<< /Kids [2 0 R] >>',
      ]),
    ],
    ['a name in UTF-16', pdfOf(facturx('<FEFF006600610063007400750072002D0078002E0078006D006C>'))],
    [
      'a content in hexadecimal',
      pdfOf(
        facturx('(factur-x.xml)', {
          dictionary: '/Filter /ASCIIHexDecode',
          data: Buffer.from(`${Buffer.from(XML).toString('hex')}>`),
        }),
      ),
    ],
  ])('takes the invoice out of a PDF with %s', (_, bytes) => {
    const found = extractInvoice(bytes)
    expect(Buffer.from(found.bytes).toString()).toBe(XML)
    expect(found).toMatchObject({ relationship: 'Data', otherFileNames: [] })
  })

  it.each(['factur-x.xml', 'zugferd-invoice.xml', 'ZUGFeRD-invoice.xml', 'xrechnung.xml'])(
    'knows the name %s',
    (name) => {
      expect(extractInvoice(pdfOf(facturx(`(${name})`))).fileName).toBe(name)
    },
  )

  it('takes it out of a PDF written by a library, beside other attachments', async () => {
    const pdf = await PDFDocument.create()
    pdf.addPage()
    await pdf.attach(Buffer.from('other'), 'annexe.pdf')
    await pdf.attach(Buffer.from(XML), 'factur-x.xml')
    for (const useObjectStreams of [true, false]) {
      const found = extractInvoice(await pdf.save({ useObjectStreams }))
      expect(Buffer.from(found.bytes).toString()).toBe(XML)
      expect(found.otherFileNames).toEqual(['annexe.pdf'])
    }
  })

  const two = (second: string): Uint8Array =>
    pdfOf([
      '<< /AF [3 0 R 5 0 R] >>',
      ...facturx().slice(1),
      '<< /F (zugferd-invoice.xml) /EF << /F 6 0 R >> >>',
      flate('', second),
    ])

  it('takes two attachments of the same bytes for one invoice', () => {
    expect(extractInvoice(two(XML)).fileName).toBe('factur-x.xml')
  })

  it.each([
    ['pdf-not', Buffer.from('<r/>')],
    ['pdf-not', new Uint8Array()],
    ['pdf-size', Buffer.alloc(PDF_LIMITS.sizeBytesMax + 1)],
    ['pdf-damaged', Buffer.from('%PDF-1.7\nnothing')],
    ['pdf-encrypted', pdfOf(facturx(), '/Encrypt 9 0 R')],
    ['pdf-no-invoice', pdfOf(facturx('(annexe.xml)'))],
    ['pdf-no-invoice', pdfOf(['<< /Type /Catalog >>'])],
    ['pdf-two-invoices', two('<other/>')],
    [
      'pdf-filter',
      pdfOf(
        facturx('(factur-x.xml)', { dictionary: '/Filter /JPXDecode', data: Buffer.from('x') }),
      ),
    ],
    [
      'pdf-damaged',
      pdfOf(
        facturx('(factur-x.xml)', { dictionary: '/Filter /FlateDecode', data: Buffer.from('x') }),
      ),
    ],
    ['pdf-bomb', pdfOf(facturx('(factur-x.xml)', flate('', Buffer.alloc(200_000_000))))],
    [
      'pdf-loop',
      pdfOf([
        '<< /Names << /EmbeddedFiles 2 0 R >> >>',
        '<< /Kids [3 0 R] >>',
        '<< /Kids [2 0 R] >>',
      ]),
    ],
    ['pdf-loop', pdfOf(['<< /AF 2 0 R >>', '3 0 R', '2 0 R'])],
    ['pdf-damaged', pdfOf([`<< /AF ${'['.repeat(100_000)} >>`])],
  ])('refuses by %s', (code, bytes) => {
    expect(refusalOf(bytes)).toBe(code)
  })

  it('never does anything but give an invoice or refuse, whatever the bytes', () => {
    const whole = [pdfOf(facturx()), packedPdfOf(facturx())]
    fc.assert(
      fc.property(
        fc.constantFrom(...whole),
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 8 }),
        fc.nat(),
        (pdf, changes, cut) => {
          const bytes = Uint8Array.from(pdf)
          for (const [at, byte] of changes) bytes[at % bytes.length] = byte
          const end = cut % 3 === 0 ? cut % bytes.length : bytes.length
          const code = refusalOf(bytes.subarray(0, end))
          if (code !== undefined) expect(Object.keys(PDF_REFUSALS)).toContain(code)
        },
      ),
      { seed: 20_261_120, numRuns: 3000 },
    )
  })
})
