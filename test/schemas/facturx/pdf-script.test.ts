import { describe, expect, it } from 'vitest'
import { extractInvoice } from '../../../schemas/facturx/extract.ts'
import { PdfRefusal } from '../../../schemas/facturx/refusal.ts'
import { flate, pdfOf } from './pdf-builder.ts'

const SCRIPT = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>'

/** A PDF with an invoice and one page; `catalogue` and `page` are more of their entries. */
function pdfWith({ catalogue = '', page = '' }): Uint8Array {
  return pdfOf([
    `<< /Type /Catalog /AF [2 0 R] /Pages 4 0 R ${catalogue} >>`,
    '<< /Type /Filespec /F (factur-x.xml) /EF << /F 3 0 R >> >>',
    flate('/Type /EmbeddedFile', '<a/>'),
    '<< /Type /Pages /Kids [5 0 R] >>',
    `<< /Type /Page /Parent 4 0 R ${page} >>`,
    SCRIPT,
  ])
}

function codeOf(pdf: Uint8Array): string | undefined {
  try {
    extractInvoice(pdf)
    return undefined
  } catch (error) {
    if (error instanceof PdfRefusal) return error.code
    throw error
  }
}

describe('a PDF', () => {
  it.each([
    ['without a script', {}],
    ['with a destination to open at', { catalogue: '/OpenAction [5 0 R /Fit]' }],
    ['with a link', { page: '/Annots [<< /A << /S /URI /URI (a) >> >>]' }],
    ['with an absent page', { page: '/Annots [99 0 R]' }],
  ])('%s is opened', (_, parts) => {
    expect(codeOf(pdfWith(parts))).toBeUndefined()
  })

  it.each([
    ['when it opens', { catalogue: `/OpenAction ${SCRIPT}` }],
    ['when it opens, by reference', { catalogue: '/OpenAction 6 0 R' }],
    ['by name', { catalogue: '/Names << /JavaScript << /Names [(a) 6 0 R] >> >>' }],
    ['when it is printed', { catalogue: '/AA << /WP 6 0 R >>' }],
    ['when a page opens', { page: '/AA << /O 6 0 R >>' }],
    ['on an annotation', { page: '/Annots [<< /A 6 0 R >>]' }],
    ['after a link', { page: '/Annots [<< /A << /S /URI /Next [6 0 R] >> >>]' }],
    ['in a form', { catalogue: '/AcroForm << /Fields [<< /AA << /K 6 0 R >> >>] >>' }],
  ])('that runs a script %s is refused', (_, parts) => {
    expect(codeOf(pdfWith(parts))).toBe('pdf-javascript')
  })
})
