import type { Invoice } from '../invoice/invoice.ts'
import type { OperationKind } from './operation.ts'

/**
 * Whether an invoice goes through e-invoicing (domestic, between taxable persons) or is reported
 * per period (flux 10), and then why. The BAR note says what the issuer asks for; without one, the
 * parties do (external specifications v3.2, 2.3.3: a buyer without SIREN is reported as B2C).
 */
export function classify(invoice: Invoice): 'e-invoicing' | OperationKind {
  const asked = invoice.notes?.find((note) => note.subjectCode === 'BAR')?.text
  // Sales to consumers abroad too: they go into the day's totals, never one by one (G6.28).
  if (asked === 'B2C' || asked === 'B2CINT') return 'b2c'
  if (asked === 'B2BINT') return 'international'
  if (asked === 'B2B') return 'e-invoicing'
  const country = invoice.buyer?.address?.country
  if (country !== undefined && !FRENCH_TERRITORIES.has(country)) return 'international'
  return invoice.buyer?.legalId?.scheme === '0002' ? 'e-invoicing' : 'buyer-without-siren'
}

/** Where the French VAT applies: mainland France and the overseas departments under it. */
const FRENCH_TERRITORIES = new Set(['FR', 'GP', 'MQ', 'RE'])
