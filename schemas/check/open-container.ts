import { extractInvoice, type ExtractedInvoice } from '../facturx/extract.ts'
import { PdfRefusal } from '../facturx/refusal.ts'
import { READING_SET } from '../invoice/reading-finding.ts'
import type { Finding } from '../rules/finding.ts'

/** The bytes of the invoice itself, and what carried them; or the finding that says why not. */
export type OpenedContainer =
  | { readonly bytes: Uint8Array; readonly container?: never; readonly finding?: never }
  | {
      readonly bytes: Uint8Array
      readonly container: 'factur-x'
      readonly attached: ExtractedInvoice
      readonly finding?: never
    }
  | { readonly finding: Finding }

const PDF_MAGIC = [0x25, 0x50, 0x44, 0x46, 0x2d] as const

/** Takes the invoice out of a PDF; anything else is the invoice itself. */
export function openContainer(bytes: Uint8Array, mediaType?: string): OpenedContainer {
  const isDeclared = mediaType?.trim().toLowerCase().startsWith('application/pdf') ?? false
  if (!isDeclared && !PDF_MAGIC.every((byte, index) => bytes[index] === byte)) return { bytes }
  try {
    const attached = extractInvoice(bytes)
    return { bytes: attached.bytes, container: 'factur-x', attached }
  } catch (error) {
    if (error instanceof PdfRefusal) return { finding: refusalFinding(error) }
    throw error
  }
}

/** The rule is the code of the refusal: `pdf-no-invoice` is `APP-PDF-NO-INVOICE`. */
function refusalFinding({ code, text, remedy }: PdfRefusal): Finding {
  return {
    rule: `APP-${code.toUpperCase()}`,
    set: READING_SET,
    severity: 'fatal',
    location: '/',
    terms: [],
    message: text,
    remedy,
  }
}
