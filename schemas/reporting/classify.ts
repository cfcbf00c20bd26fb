import type { Invoice } from '../invoice/invoice.ts'
import { OPERATION_KINDS, type OperationKind } from './operation.ts'

/**
 * How an invoice is treated: exchanged and told to the PPF at once (flux 1), reported per period
 * (flux 10) for one of the reasons of OperationKind, exchanged only, or kept only.
 */
export type Treatment = 'e-invoicing' | OperationKind | 'outside-scope' | 'archive-only'

/** Whether a treatment owes its operation to e-reporting. */
export function isReported(treatment: Treatment): treatment is OperationKind {
  return OPERATION_KINDS.some((kind) => kind === treatment)
}

export function parseTreatment(text: string): Treatment | undefined {
  const own = ['e-invoicing', 'outside-scope', 'archive-only'] as const
  return [...own, ...OPERATION_KINDS].find((treatment) => treatment === text)
}

/**
 * Whether an invoice goes through e-invoicing (domestic, between taxable persons) or is reported
 * per period (flux 10), and then why. The BAR note says what the issuer asks for; without one, the
 * parties do (external specifications v3.2, 2.3.3: a buyer without SIREN is reported as B2C).
 */
export function classify(invoice: Invoice): Treatment {
  const asked = invoice.notes?.find((note) => note.subjectCode === 'BAR')?.text
  // Sales to consumers abroad too: they go into the day's totals, never one by one (G6.28).
  if (asked === 'B2C' || asked === 'B2CINT') return 'b2c'
  if (asked === 'B2BINT') return 'international'
  if (asked === 'B2B') return 'e-invoicing'
  if (asked === 'OUTOFSCOPE') return 'outside-scope'
  // An internal credit note, after 210 or 213: it goes to nobody and makes no flux 1.
  if (asked === 'ARCHIVEONLY') return 'archive-only'
  const country = invoice.buyer?.address?.country
  if (country !== undefined && !FRENCH_TERRITORIES.has(country)) return 'international'
  return invoice.buyer?.legalId?.scheme === '0002' ? 'e-invoicing' : 'buyer-without-siren'
}

/** Where the French VAT applies: mainland France and the overseas departments under it. */
const FRENCH_TERRITORIES = new Set(['FR', 'GP', 'MQ', 'RE'])
