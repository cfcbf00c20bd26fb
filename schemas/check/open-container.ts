import { readingFinding } from '../invoice/reading-finding.ts'
import type { Finding } from '../rules/finding.ts'

/** The bytes of the invoice itself, and what carried them; or the finding that says why not. */
export type OpenedContainer =
  | { readonly bytes: Uint8Array; readonly container?: 'factur-x'; readonly finding?: never }
  | { readonly finding: Finding }

const PDF_MAGIC = [0x25, 0x50, 0x44, 0x46, 0x2d] as const

/** Takes the invoice out of a PDF; anything else is the invoice itself. */
export function openContainer(bytes: Uint8Array): OpenedContainer {
  if (!PDF_MAGIC.every((byte, index) => bytes[index] === byte)) return { bytes }
  return { finding: readingFinding('APP-PDF', '') }
}
