import { attachmentsOf, isInvoiceName } from './attachments.ts'
import { PDF_LIMITS, type PdfLimits } from './limits.ts'
import { PdfFile } from './pdf-file.ts'
import { refuseScripts } from './pdf-script.ts'
import { PdfRefusal } from './refusal.ts'

/** The invoice found in a PDF, byte for byte. */
export interface ExtractedInvoice {
  readonly fileName: string
  readonly bytes: Uint8Array
  /** `AFRelationship`: `Data`, `Alternative`, `Source`…; absent when the PDF does not say. */
  readonly relationship?: string
  /** Names of the other attachments. */
  readonly otherFileNames: readonly string[]
}

/**
 * Takes the invoice out of a Factur-X or ZUGFeRD PDF: an attachment of one of the known names, from
 * the associated files of the catalogue (`AF`) or the tree of embedded files. Synchronous and
 * bounded. Throws PdfRefusal: `pdf-not`, `pdf-size`, `pdf-damaged`, `pdf-encrypted`, `pdf-filter`,
 * `pdf-bomb`, `pdf-loop`, `pdf-javascript`, `pdf-no-invoice`, `pdf-two-invoices`.
 */
export function extractInvoice(
  bytes: Uint8Array,
  limits: PdfLimits = PDF_LIMITS,
): ExtractedInvoice {
  const file = new PdfFile(bytes, limits)
  refuseScripts(file, limits)
  const attachments = attachmentsOf(file, limits)
  const invoices = attachments.filter(({ fileName }) => isInvoiceName(fileName))
  const [first, ...others] = invoices.map((attachment) => ({
    attachment,
    content: file.stream(attachment.stream, limits.invoiceBytesMax),
  }))
  if (first?.content === undefined) throw new PdfRefusal('pdf-no-invoice')
  for (const { content } of others) {
    if (content === undefined || Buffer.compare(content, first.content) !== 0) {
      throw new PdfRefusal('pdf-two-invoices', invoices.map(({ fileName }) => fileName).join(', '))
    }
  }
  const { fileName, relationship } = first.attachment
  return {
    fileName,
    bytes: first.content,
    ...(relationship === undefined ? {} : { relationship }),
    otherFileNames: attachments
      .filter((attachment) => !invoices.includes(attachment))
      .map((attachment) => attachment.fileName),
  }
}
