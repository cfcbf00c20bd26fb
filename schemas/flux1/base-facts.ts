import { isIn } from '../codelists/code-list.ts'
import { CREDIT_NOTE_TYPES } from '../codelists/document-type.ts'
import type { Invoice, VatBreakdown } from '../invoice/invoice.ts'
import type { Party } from '../invoice/party.ts'
import { f1Country, f1Framework, f1Notes, f1Rate, f1TypeCode, type F1Note } from './mapping.ts'
import { f1Breakdown, type F1VatRow } from './vat-row.ts'

/** What F1 says of the seller or of the buyer: no name, no address but the country. */
export interface F1Party {
  readonly siren: string
  readonly country: string
  readonly vatNumber?: string
}

/**
 * The data of a domestic invoice that go to the tax administration under the Base profile (annex 1
 * of the external specifications), already in the PPF's values. Amounts and dates are texts as in
 * the model. Each field names its business term.
 */
export interface F1BaseFacts {
  /** BT-1, BT-2, BT-3, BT-5. */
  readonly number: string
  readonly issueDate: string
  readonly typeCode: string
  readonly currency: string
  /** BT-8, when the seller opted for VAT on debits. */
  readonly vatOnDebits: boolean
  /** BT-9. */
  readonly dueDate?: string
  /** BT-21, BT-22. */
  readonly notes: readonly F1Note[]
  /** BT-23, BT-24. */
  readonly framework: string
  readonly specification: string
  /** BT-25. */
  readonly precedingInvoices: readonly string[]
  /** BT-29 scheme 0231: the SIREN of the single taxable entity the seller belongs to. */
  readonly singleEntitySiren?: string
  /** BT-30, BT-31, BT-40 and BT-47, BT-48, BT-55. */
  readonly seller: F1Party
  readonly buyer: F1Party
  /** BT-63. */
  readonly representativeVatNumber?: string
  /** BT-72. */
  readonly deliveryDate?: string
  /** BT-73, BT-74. */
  readonly period?: { readonly start?: string; readonly end?: string }
  /** BT-109, BT-110. */
  readonly withoutVat: string
  readonly vat: string
  /** BT-111, in EUR, when the invoice is in another currency. */
  readonly vatInEuro?: string
  /** BG-23, at least one. */
  readonly breakdown: readonly F1VatRow[]
}

export type F1Extraction =
  | { readonly ok: true; readonly facts: F1BaseFacts }
  /** The terms F1 requires and the invoice lacks; an invoice that passed BR-FR lacks none. */
  | { readonly ok: false; readonly missing: readonly string[] }

/** Extracts the Base data of F1 from an invoice. Pure: nothing is asked of a directory. */
export function extractF1Base(invoice: Invoice): F1Extraction {
  const missing: string[] = []
  const need = (term: string, value: string | undefined): string => {
    if (value === undefined) missing.push(term)
    return value ?? ''
  }
  const { totals } = invoice
  const breakdown = invoice.vatBreakdown ?? []
  if (breakdown.length === 0) missing.push('BG-23')
  const facts: F1BaseFacts = {
    number: need('BT-1', invoice.number),
    issueDate: need('BT-2', invoice.issueDate),
    typeCode: f1TypeCode(need('BT-3', invoice.typeCode)),
    currency: need('BT-5', invoice.currency),
    vatOnDebits: invoice.vatPointCode === '5' || invoice.vatPointCode === '29',
    notes: f1Notes(invoice.notes ?? []),
    framework: f1Framework(need('BT-23', invoice.businessProcess)),
    specification: need('BT-24', invoice.specification),
    precedingInvoices: (invoice.precedingInvoices ?? []).map((p) => need('BT-25', p.number)),
    seller: partyOf(invoice.seller, ['BT-30', 'BT-40'], need),
    buyer: partyOf(invoice.buyer, ['BT-47', 'BT-55'], need),
    withoutVat: need('BT-109', totals?.withoutVat),
    vat: need('BT-110', totals?.vat),
    breakdown: breakdown.map((row) => vatRowOf(row, invoice, need)),
    ...optionalFacts(invoice),
  }
  if (facts.currency !== 'EUR') need('BT-111', facts.vatInEuro)
  return missing.length === 0 ? { ok: true, facts } : { ok: false, missing: [...new Set(missing)] }
}

/** Whether UBL carries the document under its CreditNote root. */
export function isF1CreditNote(facts: F1BaseFacts): boolean {
  return isIn(CREDIT_NOTE_TYPES, facts.typeCode)
}

type Need = (term: string, value: string | undefined) => string

/** Only a SIREN (scheme 0002) identifies a party to the PPF (rule G1.63). */
function partyOf(party: Party | undefined, terms: readonly [string, string], need: Need): F1Party {
  const legalId = party?.legalId
  const vatNumber = party?.vatNumber
  return {
    siren: need(terms[0], legalId?.scheme === '0002' ? legalId.value : undefined),
    country: f1Country(need(terms[1], party?.address?.country)),
    ...(vatNumber === undefined ? {} : { vatNumber }),
  }
}

function vatRowOf(row: VatBreakdown, invoice: Invoice, need: Need): F1VatRow {
  const hasVatNumber =
    invoice.seller?.vatNumber !== undefined || invoice.taxRepresentative?.vatNumber !== undefined
  return f1Breakdown(
    {
      taxableAmount: need('BT-116', row.taxableAmount),
      taxAmount: need('BT-117', row.taxAmount),
      category: need('BT-118', row.category),
      // Category O has no rate in EN 16931, and F1 asks for one everywhere: 0.
      rate: f1Rate(row.category === 'O' ? (row.rate ?? '0') : need('BT-119', row.rate)),
      ...(row.exemptionReason === undefined ? {} : { exemptionReason: row.exemptionReason }),
      ...(row.exemptionReasonCode === undefined
        ? {}
        : { exemptionReasonCode: row.exemptionReasonCode }),
    },
    hasVatNumber,
  )
}

function optionalFacts(invoice: Invoice): Partial<F1BaseFacts> {
  const { seller, taxRepresentative, delivery, period, totals, dueDate } = invoice
  const entity = seller?.identifiers?.find((identifier) => identifier.scheme === '0231')
  const representativeVatNumber = taxRepresentative?.vatNumber
  const vatInEuro = invoice.currency === 'EUR' ? undefined : totals?.vatInAccountingCurrency
  return {
    ...(dueDate === undefined ? {} : { dueDate }),
    ...(entity === undefined ? {} : { singleEntitySiren: entity.value }),
    ...(representativeVatNumber === undefined ? {} : { representativeVatNumber }),
    ...(delivery?.date === undefined ? {} : { deliveryDate: delivery.date }),
    ...periodFacts(period),
    ...(vatInEuro === undefined ? {} : { vatInEuro }),
  }
}

/**
 * The PPF still refuses a period that ends on the day it starts (rule G6.25, replaced by G6.20 in
 * the text but not in its checks): such a period goes with its first day alone.
 */
function periodFacts(period: Invoice['period']): Pick<F1BaseFacts, 'period'> {
  if (period?.start === undefined && period?.end === undefined) return {}
  const isOneDay = period.start === period.end
  return {
    period: {
      ...(period.start === undefined ? {} : { start: period.start }),
      ...(period.end === undefined || isOneDay ? {} : { end: period.end }),
    },
  }
}
