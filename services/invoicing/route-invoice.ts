import { sql } from 'kysely'
import { isReported, parseTreatment, type Treatment } from '../../schemas/reporting/classify.ts'
import { legalDay } from '../../schemas/values/legal-day.ts'
import type { RoutedInvoice } from '../../workflows/contract.ts'
import type { Clock } from '../runtime/clock.ts'
import { type CompanyId, type Id, parseCompanyId } from '../runtime/ids.ts'
import type { F1Order, Route, Routing } from '../routing/contract.ts'
import type { Doorbell } from '../store/doorbell.ts'
import { readAs, type Store, unitOfWork, type Work } from '../store/unit-of-work.ts'
import { advanceInvoice, type InvoiceChange, type NewStatus } from './advance-invoice.ts'
import { type InvoiceRow, isSelfBilled, statusOf } from './invoice-row.ts'
import type { DB } from './tables.ts'

export interface RouteDependencies {
  readonly store: Store<DB>
  readonly routing: Routing
  readonly statusDoorbell: Doorbell
  readonly clock: Clock
}

/**
 * Sends a deposited invoice on its way: asks routing who serves the recipient's address today,
 * hands over its tax data, and puts it at the recipient's disposal when that company lives here
 * (201, 202 and 203 in one transaction). Does nothing to an invoice already on its way.
 */
export async function routeInvoice(
  dependencies: RouteDependencies,
  invoiceId: Id,
  depositorId: CompanyId,
): Promise<RoutedInvoice> {
  const { store, routing, clock } = dependencies
  const row = await readAs(store.db, [depositorId], (db) =>
    db
      .selectFrom('invoicing.invoice')
      .selectAll()
      .where('id', '=', invoiceId)
      .executeTakeFirstOrThrow(),
  )
  const treatment = treatmentOf(row)
  const reportable = isReported(treatment)
  if (row.delivery !== 'pending') return { status: statusOf(row), reportable }

  const now = clock.now()
  const route = await routing.decideRoute({ ...recipientOf(row), day: legalDay(now) })
  if (treatment === 'e-invoicing' && route.kind !== 'unknown')
    await routing.acceptF1(f1OrderOf(row, invoiceId, depositorId))
  const isHere = route.kind === 'here' && treatment !== 'archive-only'
  const recipient = isHere ? await companyHere(store, row) : undefined

  const companies = recipient === undefined ? [depositorId] : [depositorId, recipient]
  const advanced = await unitOfWork(store, { companies, at: now }, (work) =>
    apply(work, invoiceId, decide(row, route, recipient)),
  )
  dependencies.statusDoorbell.ring(invoiceId)
  return { status: statusOf(advanced), reportable }
}

/** What an answer of the directory means for an invoice. Pure; statuses in the order they come. */
export function decide(
  row: Pick<InvoiceRow, 'operation' | 'type_code'>,
  route: Route,
  recipient: CompanyId | undefined,
): { statuses: NewStatus[]; change: InvoiceChange; recipient?: CompanyId } {
  if (route.kind === 'here' && recipient !== undefined) {
    const party = isSelfBilled(row.type_code) ? 'seller_id' : 'buyer_id'
    return {
      statuses: [
        sent('201', 'seller-platform'),
        sent('202', 'buyer-platform'),
        sent('203', 'buyer-platform'),
      ],
      change: { delivery: 'delivered', [party]: recipient },
      recipient,
    }
  }
  // Outside e-invoicing nobody is owed a delivery: the operation is reported, not exchanged.
  if (row.operation !== 'e-invoicing')
    return { statuses: [], change: { delivery: 'not-concerned' } }
  if (route.kind === 'elsewhere') return { statuses: [], change: { delivery: 'awaiting-exchange' } }
  if (route.kind === 'unknown') {
    return {
      statuses: [{ ...sent('213', 'seller-platform'), reason: 'DEST_INC' }],
      change: { delivery: 'not-sent', tax_report: 'not-concerned' },
    }
  }
  return {
    statuses: [{ ...sent('200', 'seller-platform'), reason: 'NON_TRANSMISE' }],
    change: { delivery: 'not-sent' },
  }
}

const sent = (code: '200' | '201' | '202' | '203' | '213', actor: string): NewStatus => ({
  code,
  after: code,
  actor,
  by: 'service:invoicing',
})

async function apply(
  work: Work<DB>,
  invoiceId: Id,
  decision: ReturnType<typeof decide>,
): Promise<InvoiceRow> {
  const row = await work.db
    .selectFrom('invoicing.invoice')
    .selectAll()
    .where('id', '=', invoiceId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  if (row.delivery !== 'pending') return row
  const advanced = await advanceInvoice(work, row, decision.statuses, decision.change)
  const { recipient } = decision
  if (recipient !== undefined) {
    work.audit({
      companyId: recipient,
      actor: 'service:invoicing',
      action: 'inbox.received',
      subject: invoiceId,
      after: { sha256: row.document_sha256.toString('hex') },
      details: { number: row.number },
      placed: (position) => putInInbox(work, recipient, position, invoiceId),
    })
  }
  return advanced.row
}

async function putInInbox(
  work: Work<DB>,
  companyId: CompanyId,
  position: number,
  invoiceId: Id,
): Promise<void> {
  await work.db
    .insertInto('invoicing.inbox_entry')
    .values({ company_id: companyId, position, invoice_id: invoiceId, at: work.at })
    .execute()
}

function treatmentOf(row: InvoiceRow): Treatment {
  const treatment = parseTreatment(row.operation)
  if (treatment === undefined) throw new Error(`unknown treatment ${row.operation} in the database`)
  return treatment
}

/** The address the invoice goes to: the buyer's, or the seller's SIREN when the buyer made it. */
function recipientOf(row: InvoiceRow): { address?: string; scheme?: string; siren?: string } {
  if (isSelfBilled(row.type_code)) {
    return { address: row.seller_siren, scheme: '0225', siren: row.seller_siren }
  }
  return {
    ...(row.buyer_address !== null && { address: row.buyer_address }),
    ...(row.buyer_address_scheme !== null && { scheme: row.buyer_address_scheme }),
    ...(row.buyer_siren !== null && { siren: row.buyer_siren }),
  }
}

function f1OrderOf(row: InvoiceRow, invoiceId: Id, depositorId: CompanyId): F1Order {
  return {
    invoiceId,
    depositorId,
    legalKey: { sellerSiren: row.seller_siren, number: row.number, year: row.issue_year },
    depositedAt: row.deposited_at,
  }
}

async function companyHere(store: Store<DB>, row: InvoiceRow): Promise<CompanyId | undefined> {
  const siren = isSelfBilled(row.type_code) ? row.seller_siren : row.buyer_siren
  const { rows } = await sql<{ id: string | null }>`
    select access.company_of(${siren}) as id`.execute(store.db)
  const id = rows[0]?.id
  return id === null || id === undefined ? undefined : parseCompanyId(id)
}
