import { type Static, Type } from 'typebox'
import type { Kysely } from 'kysely'
import { decodeCursor, encodeCursor } from '../store/cursor.ts'
import type { Caller } from './caller.ts'
import { viewOf } from './invoice-row.ts'
import { InvoiceView } from './invoice-view.ts'
import type { DB } from './tables.ts'

/** An invoice at a receiver's disposal, with its place in the inbox. */
export const InboxItem = Type.Object(
  {
    position: Type.Integer({ minimum: 1 }),
    receivedAt: Type.String({ format: 'date-time' }),
    invoice: InvoiceView,
  },
  { $id: 'InboxItem' },
)
export type InboxItem = Static<typeof InboxItem>

/**
 * The invoices put at a company's disposal, in the order they came. The position is that of the
 * entry in the company's audit chain, given under its lock: it only grows, in the order of commits,
 * so a poller that comes back with `nextCursor` never misses one nor sees one twice.
 */
export async function readInbox(
  db: Kysely<DB>,
  caller: Caller,
  options: { cursor?: string; limit: number },
): Promise<{ items: InboxItem[]; nextCursor: string }> {
  const [after = '0'] =
    options.cursor === undefined ? [] : decodeCursor('inbox', options.cursor, ['position'])
  const rows = await db
    .selectFrom('invoicing.inbox_entry as entry')
    .innerJoin('invoicing.invoice as invoice', 'invoice.id', 'entry.invoice_id')
    .selectAll('invoice')
    .select(['entry.position', 'entry.at as received_at'])
    .where('entry.company_id', '=', caller.companyId)
    .where('entry.position', '>', after)
    .orderBy('entry.position')
    .limit(options.limit)
    .execute()
  const items = rows.map(({ position, received_at: receivedAt, ...row }) => ({
    position: Number(position),
    receivedAt: receivedAt.toISOString(),
    invoice: viewOf(row, caller.companyId),
  }))
  const last = items.at(-1)
  return { items, nextCursor: encodeCursor('inbox', [String(last?.position ?? after)]) }
}
