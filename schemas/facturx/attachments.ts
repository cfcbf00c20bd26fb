import type { PdfLimits } from './limits.ts'
import type { PdfFile } from './pdf-file.ts'
import { PdfName, PdfReference, PdfString, type PdfDictionary, type PdfValue } from './pdf-value.ts'
import { PdfRefusal } from './refusal.ts'

/** The names under which an invoice is attached: Factur-X, ZUGFeRD 1 and 2, XRechnung. */
export const INVOICE_FILE_NAMES = [
  'factur-x.xml',
  'zugferd-invoice.xml',
  'ZUGFeRD-invoice.xml',
  'xrechnung.xml',
] as const

/** A file inside a PDF. */
export interface Attachment {
  /** The file specification, usually a reference to it. */
  readonly specification: PdfValue
  readonly fileName: string
  readonly stream: PdfReference
  readonly relationship?: string
}

export function isInvoiceName(fileName: string): boolean {
  const lower = fileName.toLowerCase()
  return INVOICE_FILE_NAMES.some((name) => name.toLowerCase() === lower)
}

/** Attachments in order, each stream once: most are both associated and in the tree. */
export function attachmentsOf(file: PdfFile, limits: PdfLimits): Attachment[] {
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
    specification: value,
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
