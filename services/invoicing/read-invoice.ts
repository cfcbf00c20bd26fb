import type { Kysely } from 'kysely'
import { Compile } from 'typebox/compile'
import { parseStatusCode, STATUSES } from '../../schemas/lifecycle/status.ts'
import type { Id } from '../runtime/ids.ts'
import { Problem } from '../runtime/problem.ts'
import { decodeCursor, encodeCursor } from '../store/cursor.ts'
import type { Caller } from './caller.ts'
import { viewOf } from './invoice-row.ts'
import { type InvoiceView, PaidAmounts, type StatusEventView } from './invoice-view.ts'
import type { DB } from './tables.ts'

/** One invoice, for one of its parties. Throws `not-found`, also for another company's invoice. */
export async function readInvoice(db: Kysely<DB>, caller: Caller, id: Id): Promise<InvoiceView> {
  const row = await db
    .selectFrom('invoicing.invoice')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) throw new Problem('not-found')
  return viewOf(row, caller.companyId)
}

/** Reads the column back; only what this shape accepted was ever written to it. */
const amounts = Compile(PaidAmounts)

/** Every status put on an invoice, in order. */
export async function readStatuses(
  db: Kysely<DB>,
  caller: Caller,
  id: Id,
): Promise<StatusEventView[]> {
  await readInvoice(db, caller, id)
  const rows = await db
    .selectFrom('invoicing.status')
    .selectAll()
    .where('invoice_id', '=', id)
    .orderBy('sequence')
    .execute()
  return rows.map((row) => {
    const code = parseStatusCode(row.code)
    if (code === undefined) throw new Error(`unknown status ${row.code} in the database`)
    return {
      sequence: row.sequence,
      eventId: row.event_id,
      code,
      label: STATUSES[code].label,
      at: row.at.toISOString(),
      actor: row.actor,
      ...(row.reason !== null && { reason: row.reason }),
      ...(row.comment !== null && { comment: row.comment }),
      ...(row.amounts !== null && { amounts: amounts.Parse(row.amounts) }),
    }
  })
}

/** The invoices of a company, newest deposit first. */
export async function listInvoices(
  db: Kysely<DB>,
  caller: Caller,
  options: { side?: 'issued' | 'received'; status?: string; cursor?: string; limit: number },
): Promise<{ items: InvoiceView[]; nextCursor?: string }> {
  const { side, status } = options
  const [before] =
    options.cursor === undefined ? [] : decodeCursor('invoices', options.cursor, ['id'])
  const rows = await db
    .selectFrom('invoicing.invoice')
    .selectAll()
    .where((where) => {
      const issued = where('seller_id', '=', caller.companyId)
      const received = where('buyer_id', '=', caller.companyId)
      if (side === undefined) return where.or([issued, received])
      return side === 'issued' ? issued : received
    })
    .$if(status !== undefined, (query) => query.where('status', '=', status ?? ''))
    .$if(before !== undefined, (query) => query.where('id', '<', before ?? ''))
    .orderBy('id', 'desc')
    .limit(options.limit + 1)
    .execute()
  const items = rows.slice(0, options.limit).map((row) => viewOf(row, caller.companyId))
  const last = items.at(-1)
  if (rows.length <= options.limit || last === undefined) return { items }
  return { items, nextCursor: encodeCursor('invoices', [last.id]) }
}
