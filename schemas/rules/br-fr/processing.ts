import { isIn } from '../../codelists/code-list.ts'
import { SELF_BILLED_TYPES } from '../../codelists/document-type.ts'
import type { Invoice } from '../../invoice/invoice.ts'
import type { InvoiceSyntax } from '../rule.ts'

/**
 * Whether a BAR note asks for the processing between businesses. In UBL the first BAR note counts,
 * up to the next `#`; in CII any does.
 */
export function asksForB2b(invoice: Invoice, syntax: InvoiceSyntax): boolean {
  const requests = processingRequests(invoice)
  return syntax === 'cii' ? requests.includes('B2B') : requests[0]?.split('#')[0] === 'B2B'
}

/** The texts of the BAR notes. */
function processingRequests({ notes = [] }: Invoice): readonly string[] {
  return notes.filter(({ subjectCode }) => subjectCode === 'BAR').map(({ text = '' }) => text)
}

/** Whether the buyer drew up the document in the name of the seller. */
export function isSelfBilled({ typeCode }: Invoice): boolean {
  return typeCode !== undefined && isIn(SELF_BILLED_TYPES, typeCode)
}
