import type { Selectable } from 'kysely'
import { isIn } from '../../schemas/codelists/code-list.ts'
import { CREDIT_NOTE_TYPES, SELF_BILLED_TYPES } from '../../schemas/codelists/document-type.ts'
import type { Invoice } from '../../schemas/invoice/invoice.ts'
import { parseStatusCode, STATUSES, type StatusCode } from '../../schemas/lifecycle/status.ts'
import { wordOf } from '../../schemas/lifecycle/word.ts'
import type { CompanyId } from '../runtime/ids.ts'
import { DELIVERIES, type InvoiceView, type StatusView, TAX_REPORTS } from './invoice-view.ts'
import type { InvoicingInvoice } from './tables.ts'

export type InvoiceRow = Selectable<InvoicingInvoice>

/** What the columns take from a checked invoice; a checked invoice has all of it. */
export interface InvoiceFacts {
  readonly sellerSiren: string
  readonly number: string
  readonly issueDate: string
  readonly issueYear: number
  readonly dueDate: string | null
  readonly typeCode: string
  readonly framework: string | null
  readonly sellerName: string
  readonly buyerName: string
  readonly buyerSiren: string | null
  readonly buyerCountry: string | null
  readonly buyerAddress: string | null
  readonly buyerAddressScheme: string | null
  readonly processing: string
  readonly currency: string
  readonly totalWithoutVat: string
  readonly totalWithVat: string
  readonly amountDue: string
}

/** Thrown when a document that passed its rules lacks what they require: a fault of ours. */
export class MissingTerm extends Error {
  override readonly name = 'MissingTerm'
}

/** Reads the columns out of an invoice that passed its check. */
export function factsOf(invoice: Invoice): InvoiceFacts {
  const issueDate = required(invoice.issueDate, 'BT-2')
  const { seller, buyer, totals } = invoice
  return {
    sellerSiren: required(sirenOf(seller?.legalId), 'BT-30'),
    number: required(invoice.number, 'BT-1'),
    issueDate,
    issueYear: Number(issueDate.slice(0, 4)),
    dueDate: invoice.dueDate ?? null,
    typeCode: required(invoice.typeCode, 'BT-3'),
    framework: invoice.businessProcess ?? null,
    sellerName: required(seller?.name, 'BT-27'),
    buyerName: required(buyer?.name, 'BT-44'),
    buyerSiren: sirenOf(buyer?.legalId) ?? null,
    buyerCountry: buyer?.address?.country ?? null,
    buyerAddress: buyer?.electronicAddress?.value ?? null,
    buyerAddressScheme: buyer?.electronicAddress?.scheme ?? null,
    processing: processingOf(invoice),
    currency: required(invoice.currency, 'BT-5'),
    totalWithoutVat: required(totals?.withoutVat, 'BT-109'),
    totalWithVat: required(totals?.withVat, 'BT-112'),
    amountDue: required(totals?.due, 'BT-115'),
  }
}

/** Self-billed types (BR-FR-21): the buyer makes the invoice and deposits it. */
export const isSelfBilled = (typeCode: string): boolean => isIn(SELF_BILLED_TYPES, typeCode)

/** Credit notes: money goes from the seller to the buyer. */
export const isCreditNote = (typeCode: string): boolean => isIn(CREDIT_NOTE_TYPES, typeCode)

/** The invoice as one of its parties sees it. */
export function viewOf(row: InvoiceRow, companyId: CompanyId): InvoiceView {
  return {
    id: row.id,
    side: row.seller_id === companyId ? 'issued' : 'received',
    number: row.number,
    issueDate: row.issue_date,
    ...(row.due_date !== null && { dueDate: row.due_date }),
    typeCode: row.type_code,
    ...(row.framework !== null && { framework: row.framework }),
    currency: row.currency,
    totalWithoutVat: row.total_without_vat,
    totalWithVat: row.total_with_vat,
    amountDue: row.amount_due,
    seller: { name: row.seller_name, siren: row.seller_siren },
    buyer: {
      name: row.buyer_name,
      ...(row.buyer_siren !== null && { siren: row.buyer_siren }),
      ...(row.buyer_address !== null && { address: row.buyer_address }),
    },
    status: statusView(statusOf(row), row.status_at),
    delivery: oneOf(DELIVERIES, row.delivery),
    taxReport: oneOf(TAX_REPORTS, row.tax_report),
    syntax: row.syntax,
    ...(row.profile !== null && { profile: row.profile }),
    packs: row.packs,
    sha256: row.document_sha256.toString('hex'),
    depositedAt: row.deposited_at.toISOString(),
  }
}

export function statusView(code: StatusCode, at: Date): StatusView {
  return { code, word: wordOf(code), label: STATUSES[code].label, at: at.toISOString() }
}

/** The status in a row; the column holds nothing that was not decided by schemas/lifecycle. */
export function statusOf(row: { readonly status: string }): StatusCode {
  const code = parseStatusCode(row.status)
  if (code === undefined) throw new Error(`unknown status ${row.status} in the database`)
  return code
}

function oneOf<T extends string>(values: readonly T[], text: string): T {
  const value = values.find((candidate) => candidate === text)
  if (value === undefined) throw new Error(`unknown value ${text} in the database`)
  return value
}

/** BAR note (BG-1): how the invoice asks to be processed; B2B when it does not say. */
function processingOf(invoice: Invoice): string {
  return invoice.notes?.find((note) => note.subjectCode === 'BAR')?.text ?? 'B2B'
}

function sirenOf(legalId: { value: string; scheme?: string } | undefined): string | undefined {
  return legalId?.scheme === '0002' ? legalId.value : undefined
}

function required<T>(value: T | undefined, term: string): T {
  if (value === undefined) throw new MissingTerm(`${term} is missing from a checked invoice`)
  return value
}
