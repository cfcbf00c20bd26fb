import type { Invoice } from '../invoice/invoice.ts'

/** Exemptions under article 261 of the CGI and those that follow it (rule G2.32). */
const ARTICLE_261 = /^VATEX-FR-CGI261([A-E](-\d(BIS)?)?|-[1-8])?$/

/**
 * Whether an invoice lies outside F1 (rule G2.32): every VAT row is out of scope (O), or exempt (E)
 * for a reason of article 261 CGI. The PPF would refuse its data. Invoices to public buyers always
 * go, which the directory knows and the caller says.
 */
export function isOutsideF1(invoice: Invoice, options: { publicBuyer?: boolean } = {}): boolean {
  const rows = invoice.vatBreakdown ?? []
  if (options.publicBuyer === true || rows.length === 0) return false
  return rows.every(
    ({ category, exemptionReasonCode }) =>
      category === 'O' || (category === 'E' && ARTICLE_261.test(exemptionReasonCode ?? '')),
  )
}

/**
 * What makes an invoice one to the PPF: its number, the year of its issue date, the seller's SIREN
 * (rule G1.45). Accepted data hold the key; rejected data do not, unless rejected as a duplicate.
 */
export interface F1Key {
  readonly number: string
  readonly year: string
  readonly siren: string
}

export function f1KeyOf(facts: {
  readonly number: string
  readonly issueDate: string
  readonly seller: { readonly siren: string }
}): F1Key {
  return { number: facts.number, year: facts.issueDate.slice(0, 4), siren: facts.seller.siren }
}

/** One text per key: a number never holds a `|`. */
export function f1KeyText({ siren, year, number }: F1Key): string {
  return `${siren}|${year}|${number}`
}
