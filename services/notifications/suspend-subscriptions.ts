import { type Kysely, sql } from 'kysely'
import { type CompanyId, newId } from '../runtime/ids.ts'
import type { Work } from '../store/unit-of-work.ts'
import { keepEvents } from './accept-events.ts'
import type { Outcome } from './outcome.ts'
import type { DB as NotificationsTables } from './tables.ts'

/** So many deliveries parked with none delivered in between, and the subscription is suspended. */
export const PARKED_IN_A_ROW_MAX = 10

/**
 * Counts the parked deliveries of each subscription and suspends those that have had enough, or
 * whose server answered 410. The company learns it by an event `webhook.suspended`, in its log and
 * on its other subscriptions.
 */
export async function suspendSubscriptions(
  work: Work<NotificationsTables>,
  parked: readonly Outcome[],
): Promise<void> {
  if (parked.length === 0) return
  const suspended = await countAndSuspend(work.db, parked, work.at)
  for (const { id, company_id: companyId, parked_in_a_row: count } of suspended) {
    work.audit({
      companyId,
      actor: 'service:notifications',
      action: 'webhook.suspended',
      subject: id,
      details: { parkedInARow: count },
    })
  }
  const notices = suspended.map(({ id, company_id: companyId, version }) => ({
    companyId,
    id: newId(),
    type: 'webhook.suspended',
    subject: id,
    sequence: version,
    at: work.at.toISOString(),
    data: { webhook: id },
  }))
  if (notices.length > 0) await keepEvents(work.db, notices, work.at)
}

interface Suspended {
  readonly id: string
  readonly company_id: CompanyId
  readonly parked_in_a_row: number
  readonly version: number
}

async function countAndSuspend(
  db: Kysely<NotificationsTables>,
  parked: readonly Outcome[],
  at: Date,
): Promise<Suspended[]> {
  const counts = new Map<string, number>()
  for (const { delivery, fault } of parked) {
    const weight = fault === 'gone' ? PARKED_IN_A_ROW_MAX : 1
    counts.set(delivery.subscriptionId, (counts.get(delivery.subscriptionId) ?? 0) + weight)
  }
  const ids = [...counts.keys()].sort()
  await sql`
    update notifications.subscription
    set parked_in_a_row = parked_in_a_row + parked.count
    from unnest(${ids}::uuid[], ${ids.map((id) => counts.get(id) ?? 0)}::integer[])
      as parked (id, count)
    where subscription.id = parked.id`.execute(db)
  const { rows } = await sql<Suspended>`
    update notifications.subscription
    set state = 'suspended', version = version + 1, updated_at = ${at}
    where id = any (${ids}::uuid[]) and state = 'active'
      and parked_in_a_row >= ${PARKED_IN_A_ROW_MAX}
    returning id, company_id, parked_in_a_row, version`.execute(db)
  return rows
}
