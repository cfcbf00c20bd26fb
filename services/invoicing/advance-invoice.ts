import type { StatusCode } from '../../schemas/lifecycle/status.ts'
import type { Json } from '../../schemas/audit/canonical-json.ts'
import { type CompanyId, type Id, newId, parseCompanyId } from '../runtime/ids.ts'
import type { Work } from '../store/unit-of-work.ts'
import { statusEvent } from './invoice-event.ts'
import type { InvoiceRow } from './invoice-row.ts'
import type { DB } from './tables.ts'

/** One status to append, already decided by schemas/lifecycle. */
export interface NewStatus {
  readonly code: StatusCode
  /** The status the invoice then has: `code`, or the one before when `code` is a side event. */
  readonly after: StatusCode
  readonly actor: string
  /** Who is named in the audit entry. */
  readonly by: string
  readonly companyId?: CompanyId
  readonly reason?: string
  readonly comment?: string
  readonly amounts?: readonly { readonly rate: string; readonly amount: string }[]
  readonly eventId?: Id
}

/** What changes beside the status: the technical axes and the parties. */
export interface InvoiceChange {
  readonly delivery?: string
  readonly tax_report?: string
  readonly seller_id?: CompanyId
  readonly buyer_id?: CompanyId
}

/**
 * Appends statuses to an invoice whose row is locked, changes the row, and lets both parties' audit
 * chains and subscribers know. Returns the row as it now is and the ids of the events.
 */
export async function advanceInvoice(
  work: Work<DB>,
  row: InvoiceRow,
  statuses: readonly NewStatus[],
  change: InvoiceChange = {},
): Promise<{ row: InvoiceRow; eventIds: Id[] }> {
  const last = statuses.at(-1)
  const next: InvoiceRow = {
    ...row,
    ...change,
    ...(last !== undefined && { status: last.after, status_at: work.at }),
    event_count: row.event_count + statuses.length,
  }
  await work.db
    .updateTable('invoicing.invoice')
    .set({ ...change, status: next.status, status_at: next.status_at })
    .set({ event_count: next.event_count })
    .where('id', '=', row.id)
    .execute()
  if (statuses.length === 0) return { row: next, eventIds: [] }
  const events = statuses.map((status, i) => ({
    ...status,
    eventId: status.eventId ?? newId(),
    sequence: row.event_count + i + 1,
    before: i === 0 ? row.status : (statuses[i - 1]?.after ?? row.status),
  }))
  await work.db
    .insertInto('invoicing.status')
    .values(
      events.map((event) => ({
        invoice_id: row.id,
        sequence: event.sequence,
        event_id: event.eventId,
        code: event.code,
        at: work.at,
        actor: event.actor,
        company_id: event.companyId ?? null,
        reason: event.reason ?? null,
        comment: event.comment ?? null,
        amounts: event.amounts === undefined ? null : JSON.stringify(event.amounts),
      })),
    )
    .execute()
  const companies = partiesOf(next)
  for (const event of events) {
    for (const companyId of companies) {
      work.audit({
        companyId,
        actor: event.by,
        action: `invoice.status-${event.code}`,
        subject: row.id,
        before: { status: event.before },
        after: { status: event.after },
        details: detailsOf(row, event),
      })
    }
    const { eventId: id, code, sequence, reason } = event
    work.emit(
      statusEvent(row, {
        id,
        code,
        sequence,
        companies,
        at: work.at,
        ...(reason !== undefined && { reason }),
      }),
    )
  }
  return { row: next, eventIds: events.map((event) => event.eventId) }
}

/** The companies here that are party to an invoice, each once. */
export function partiesOf(row: InvoiceRow): CompanyId[] {
  const ids = new Set([row.depositor_id, row.seller_id, row.buyer_id])
  return [...ids].flatMap((id) => {
    const company = id === null ? undefined : parseCompanyId(id)
    return company === undefined ? [] : [company]
  })
}

function detailsOf(row: InvoiceRow, event: NewStatus): Json {
  return {
    number: row.number,
    status: event.code,
    ...(event.reason !== undefined && { reason: event.reason }),
  }
}
