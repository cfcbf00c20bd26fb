import { type Kysely, sql } from 'kysely'
import type { Json } from '../../schemas/audit/canonical-json.ts'
import { type CompanyId, parseCompanyId, parseId } from '../runtime/ids.ts'
import { type Store, unitOfWork } from '../store/unit-of-work.ts'
import type { InvoiceEvent } from './event.ts'
import { listensTo } from './event-filter.ts'
import type { DB as NotificationsTables } from './tables.ts'

/**
 * Keeps events and queues their deliveries in one transaction. Returns how many deliveries were
 * queued. No audit entry: the log is append-only, and what it tells of is audited at its source.
 */
export async function acceptEvents(
  store: Store<NotificationsTables>,
  events: readonly InvoiceEvent[],
  at: Date,
): Promise<number> {
  const entries = events.flatMap(entriesOf)
  if (entries.length === 0) return 0
  const companies = [...new Set(entries.map((entry) => entry.companyId))]
  return unitOfWork(store, { companies, at }, ({ db }) => keepEvents(db, entries, at))
}

/** An event as one company hears it; `subject` is what it is about, whose events keep order. */
export interface EventEntry {
  readonly companyId: CompanyId
  readonly id: string
  readonly type: string
  readonly subject: string
  readonly sequence: number
  readonly at: string
  readonly data: Json
}

function entriesOf(event: InvoiceEvent): EventEntry[] {
  if (parseId(event.id) === undefined || parseId(event.invoiceId) === undefined) {
    throw new Error(`event ${event.id} of ${event.invoiceId}: ids must be UUIDs`)
  }
  return [...new Set(event.companyIds)].map((text) => {
    const companyId = parseCompanyId(text)
    if (companyId === undefined) throw new Error(`event ${event.id}: no company id: ${text}`)
    const { id, type, invoiceId: subject, sequence, at, data } = event
    return { companyId, id, type, subject, sequence, at, data }
  })
}

interface KeptEvent {
  readonly companyId: string
  readonly id: string
  readonly position: string
  readonly type: string
  readonly subject: string
}

/** The events and their deliveries, within the caller's transaction. */
export async function keepEvents(
  db: Kysely<NotificationsTables>,
  entries: readonly EventEntry[],
  at: Date,
): Promise<number> {
  const kept = await insertEvents(db, entries)
  if (kept.length === 0) return 0
  const subscriptions = await db
    .selectFrom('notifications.subscription')
    .select(['id', 'company_id', 'events'])
    .where('company_id', 'in', [...new Set(kept.map((event) => event.companyId))])
    // A suspended subscription takes no more: its owner replays the interval once it is mended.
    .where('state', 'in', ['active', 'paused'])
    .execute()
  const deliveries = kept.flatMap((event) =>
    subscriptions
      .filter((s) => s.company_id === event.companyId && listensTo(s.events, event.type))
      .map((subscription) => ({ subscriptionId: subscription.id, event })),
  )
  await insertDeliveries(db, deliveries, at)
  return deliveries.length
}

async function insertEvents(
  db: Kysely<NotificationsTables>,
  entries: readonly EventEntry[],
): Promise<KeptEvent[]> {
  // One writer at a time: positions then become visible in their order, and a reader who goes by
  // position never passes one that commits later.
  await sql`select pg_advisory_xact_lock(hashtextextended('notifications.event', 0))`.execute(db)
  const { rows } = await sql<KeptEvent>`
    insert into notifications.event (company_id, id, type, subject, sequence, at, data)
    select company_id, id, type, subject, sequence, at, data
    from unnest(
      ${entries.map((e) => e.companyId)}::uuid[],
      ${entries.map((e) => e.id)}::uuid[],
      ${entries.map((e) => e.type)}::text[],
      ${entries.map((e) => e.subject)}::uuid[],
      ${entries.map((e) => e.sequence)}::integer[],
      ${entries.map((e) => e.at)}::timestamptz[],
      ${entries.map((e) => JSON.stringify(e.data))}::jsonb[]
    ) with ordinality as entry (company_id, id, type, subject, sequence, at, data, place)
    order by place
    on conflict (company_id, id) do nothing
    returning company_id as "companyId", id, position, type, subject`.execute(db)
  return rows
}

/** A delivery whose elders of the same subject wait for a new try waits with them. */
async function insertDeliveries(
  db: Kysely<NotificationsTables>,
  deliveries: readonly { subscriptionId: string; event: KeptEvent }[],
  at: Date,
): Promise<void> {
  if (deliveries.length === 0) return
  await sql`
    insert into notifications.delivery
      (subscription_id, event_id, company_id, subject, position, state, next_at)
    select subscription_id, event_id, company_id, subject, position, 'pending', greatest(${at}, (
      select max(elder.next_at) from notifications.delivery as elder
      where elder.subscription_id = new.subscription_id and elder.subject = new.subject
        and elder.state = 'pending' and elder.claim is null))
    from unnest(
      ${deliveries.map((d) => d.subscriptionId)}::uuid[],
      ${deliveries.map((d) => d.event.id)}::uuid[],
      ${deliveries.map((d) => d.event.companyId)}::uuid[],
      ${deliveries.map((d) => d.event.subject)}::uuid[],
      ${deliveries.map((d) => d.event.position)}::bigint[]
    ) as new (subscription_id, event_id, company_id, subject, position)`.execute(db)
}
