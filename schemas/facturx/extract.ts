import { PDF_LIMITS, type PdfLimits } from './limits.ts'
import { PdfFile } from './pdf-file.ts'
import { refuseScripts } from './pdf-script.ts'
import { PdfName, PdfReference, PdfString, type PdfDictionary, type PdfValue } from './pdf-value.ts'
import { PdfRefusal } from './refusal.ts'

/** The names under which an invoice is attached: Factur-X, ZUGFeRD 1 and 2, XRechnung. */
export const INVOICE_FILE_NAMES = [
  'factur-x.xml',
  'zugferd-invoice.xml',
  'ZUGFeRD-invoice.xml',
  'xrechnung.xml',
] as const

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

interface Attachment {
  readonly fileName: string
  readonly stream: PdfReference
  readonly relationship?: string
}

function isInvoiceName(fileName: string): boolean {
  const lower = fileName.toLowerCase()
  return INVOICE_FILE_NAMES.some((name) => name.toLowerCase() === lower)
}

/** Attachments in order, each stream once: most are both associated and in the tree. */
function attachmentsOf(file: PdfFile, limits: PdfLimits): Attachment[] {
  const { catalogue } = file
  const found = new Map<number, Attachment>()
  const specifications = [
    ...file.array(catalogue.get('AF')),
    ...embeddedFiles(file, file.dictionary(catalogue.get('Names'))?.get('EmbeddedFiles'), limits),
  ]
  if (specifications.length > limits.attachmentsMax) {
    throw new PdfRefusal('pdf-bomb', `${specifications.length}`)
  }
  for (const specification of specifications) {
    const attachment = attachmentOf(file, specification)
    if (attachment !== undefined && !found.has(attachment.stream.number)) {
      found.set(attachment.stream.number, attachment)
    }
  }
  return [...found.values()]
}

/** The file specifications of a name tree (ISO 32000-1, 7.9.6), which must be a tree. */
function embeddedFiles(file: PdfFile, root: PdfValue | undefined, limits: PdfLimits): PdfValue[] {
  const found: PdfValue[] = []
  const seen = new Set<number>()
  const waiting: PdfValue[] = [root ?? null]
  for (let nodes = 0; waiting.length > 0; nodes++) {
    if (nodes > limits.attachmentsMax) throw new PdfRefusal('pdf-bomb', 'EmbeddedFiles')
    const at = waiting.pop() ?? null
    if (at instanceof PdfReference) {
      if (seen.has(at.number)) throw new PdfRefusal('pdf-loop', 'EmbeddedFiles')
      seen.add(at.number)
    }
    const node = file.dictionary(at)
    if (node === undefined) continue
    const names = file.array(node.get('Names'))
    for (let index = 1; index < names.length; index += 2) found.push(names[index] ?? null)
    const kids = file.array(node.get('Kids'))
    if (names.length + kids.length > limits.attachmentsMax * 2) {
      throw new PdfRefusal('pdf-bomb', 'EmbeddedFiles')
    }
    waiting.push(...kids.toReversed())
  }
  return found
}

/** An embedded file of a file specification (7.11.3); `undefined` when it names another file. */
function attachmentOf(file: PdfFile, value: PdfValue): Attachment | undefined {
  const specification = file.dictionary(value)
  if (specification === undefined) return undefined
  const embedded = file.dictionary(specification.get('EF'))
  const stream = [embedded?.get('UF'), embedded?.get('F')].find(
    (reference) => reference instanceof PdfReference,
  )
  if (stream === undefined) return undefined
  const relationship = file.resolve(specification.get('AFRelationship'))
  return {
    fileName: fileNameOf(file, specification),
    stream,
    ...(relationship instanceof PdfName ? { relationship: relationship.name } : {}),
  }
}

function fileNameOf(file: PdfFile, specification: PdfDictionary): string {
  for (const key of ['UF', 'F']) {
    const name = file.resolve(specification.get(key))
    if (name instanceof PdfString) return name.text
  }
  return ''
}
