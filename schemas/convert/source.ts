import { openContainer } from '../check/open-container.ts'
import { readDocument, rootFinding, type ReadDocument } from '../check/read-document.ts'
import type { Invoice } from '../invoice/invoice.ts'
import type { Finding } from '../rules/finding.ts'
import type { XmlSyntax } from '../xml/scenario.ts'
import type { Foreign } from '../xml/reading.ts'

/** The PDF that carried a document: the name of the invoice in it, and of what lay beside it. */
export interface Carrier {
  readonly fileName: string
  /** `AFRelationship`, absent when the PDF does not say. */
  readonly relationship?: string
  readonly otherFileNames: readonly string[]
}

/** A document as it was found, whether it could be read or not. */
export interface Source {
  readonly syntax: XmlSyntax | 'json'
  /** The PDF that the document lay in, when it did. */
  readonly carrier?: Carrier
  /** Our name of BT-24, or BT-24 itself when it is another one. */
  readonly profile?: string
  /** The document itself, out of its PDF. */
  readonly bytes: Uint8Array
  /** Absent when the document is no invoice or one of its values is not of its type. */
  readonly invoice?: Invoice
  /** What stands in the document and has no place in the model. */
  readonly foreign: readonly Foreign[]
  /** Why the document cannot be relied on; none when it was read whole. */
  readonly findings: readonly Finding[]
}

/**
 * Reads a document of any kind: UBL, CII, Factur-X (a PDF), or JSON of the model, told apart by its
 * bytes, and by its media type when one is given. Never throws for what the bytes are.
 */
export function readSource(bytes: Uint8Array, mediaType?: string): Source {
  const opened = openContainer(bytes, mediaType)
  if (opened.finding !== undefined) {
    return { syntax: 'unknown', bytes, foreign: [], findings: [opened.finding] }
  }
  const { container } = opened
  const read = readDocument(opened.bytes, container === undefined ? mediaType : 'application/xml')
  return {
    syntax: read.syntax,
    ...(container === undefined ? {} : { carrier: carrierOf(opened.attached) }),
    ...(read.profile === undefined ? {} : { profile: read.profile }),
    bytes: opened.bytes,
    ...(read.invoice === undefined ? {} : { invoice: read.invoice }),
    foreign: read.invoice === undefined ? [] : read.foreign,
    findings: read.findings.length > 0 ? read.findings : unconvertible(read),
  }
}

/** What is read well and is no invoice cannot be converted. */
function unconvertible({ invoice, document }: ReadDocument): readonly Finding[] {
  return invoice === undefined && document !== undefined ? [rootFinding(document)] : []
}

function carrierOf({ fileName, relationship, otherFileNames }: Carrier): Carrier {
  return {
    fileName,
    ...(relationship === undefined ? {} : { relationship }),
    otherFileNames,
  }
}
