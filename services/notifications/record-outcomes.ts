import { type Kysely, sql } from 'kysely'
import { type CompanyId, parseCompanyId } from '../runtime/ids.ts'
import { type Store, unitOfWork, type Work } from '../store/unit-of-work.ts'
import type { ClaimedDelivery } from './claim-deliveries.ts'
import type { Outcome } from './outcome.ts'
import { suspendSubscriptions } from './suspend-subscriptions.ts'
import type { DB as NotificationsTables } from './tables.ts'

/** Who parks deliveries and suspends subscriptions, in audit entries. */
export const ENGINE_ACTOR = 'service:notifications'

/**
 * Records many outcomes in one transaction. Every attempt enters the log; a delivery changes only
 * if the claim still stands, for another process may have taken over from one that was too late.
 */
export async function recordOutcomes(
  store: Store<NotificationsTables>,
  outcomes: readonly Outcome[],
  at: Date,
): Promise<void> {
  const parked = outcomes.filter((outcome) => outcome.state === 'parked')
  const companies = [...new Set(parked.map(companyOf))]
  await unitOfWork(store, { companies, at }, async (work) => {
    await logAttempts(work.db, outcomes)
    const standing = await settle(work.db, outcomes)
    const stands = (outcome: Outcome): boolean => standing.has(keyOf(outcome.delivery))
    const failed = outcomes.filter((o) => o.state === 'pending' && stands(o))
    await holdFollowers(work.db, failed)
    const delivered = outcomes.filter((o) => o.state === 'delivered' && stands(o))
    await forgetParked(work.db, delivered)
    await park(work, parked.filter(stands))
  })
}

const keyOf = (delivery: ClaimedDelivery): string =>
  `${delivery.subscriptionId} ${delivery.eventId}`

function companyOf({ delivery }: Outcome): CompanyId {
  const companyId = parseCompanyId(delivery.companyId)
  if (companyId === undefined) throw new Error(`no company id: ${delivery.companyId}`)
  return companyId
}

async function logAttempts(
  db: Kysely<NotificationsTables>,
  outcomes: readonly Outcome[],
): Promise<void> {
  await sql`
    insert into notifications.attempt
      (company_id, subscription_id, event_id, at, duration_ms, status, error)
    select * from unnest(
      ${outcomes.map((o) => o.delivery.companyId)}::uuid[],
      ${outcomes.map((o) => o.delivery.subscriptionId)}::uuid[],
      ${outcomes.map((o) => o.delivery.eventId)}::uuid[],
      ${outcomes.map((o) => o.at)}::timestamptz[],
      ${outcomes.map((o) => o.durationMs)}::integer[],
      ${outcomes.map((o) => o.status ?? null)}::smallint[],
      ${outcomes.map((o) => o.fault ?? null)}::text[])`.execute(db)
}

async function settle(
  db: Kysely<NotificationsTables>,
  outcomes: readonly Outcome[],
): Promise<Set<string>> {
  const { rows } = await sql<{ key: string }>`
    update notifications.delivery
    set state = outcome.state, attempts = attempts + 1, next_at = outcome.next_at, claim = null,
      last_status = outcome.status, last_error = outcome.error,
      settled_at = case when outcome.state = 'pending' then null else outcome.at end
    from unnest(
      ${outcomes.map((o) => o.delivery.subscriptionId)}::uuid[],
      ${outcomes.map((o) => o.delivery.eventId)}::uuid[],
      ${outcomes.map((o) => o.delivery.claim)}::uuid[],
      ${outcomes.map((o) => o.state)}::text[],
      ${outcomes.map((o) => o.nextAt)}::timestamptz[],
      ${outcomes.map((o) => o.at)}::timestamptz[],
      ${outcomes.map((o) => o.status ?? null)}::smallint[],
      ${outcomes.map((o) => o.fault ?? null)}::text[]
    ) as outcome (subscription_id, event_id, claim, state, next_at, at, status, error)
    where delivery.subscription_id = outcome.subscription_id
      and delivery.event_id = outcome.event_id and delivery.claim = outcome.claim
    returning delivery.subscription_id || ' ' || delivery.event_id as key`.execute(db)
  return new Set(rows.map((row) => row.key))
}

/** Later events of the same subject wait for the new try too, else they are looked at in vain. */
async function holdFollowers(
  db: Kysely<NotificationsTables>,
  failed: readonly Outcome[],
): Promise<void> {
  if (failed.length === 0) return
  await sql`
    update notifications.delivery set next_at = head.next_at
    from unnest(
      ${failed.map((o) => o.delivery.subscriptionId)}::uuid[],
      ${failed.map((o) => o.delivery.subject)}::uuid[],
      ${failed.map((o) => o.nextAt)}::timestamptz[]
    ) as head (subscription_id, subject, next_at)
    where delivery.subscription_id = head.subscription_id and delivery.subject = head.subject
      and delivery.state = 'pending' and delivery.claim is null
      and delivery.next_at < head.next_at`.execute(db)
}

async function forgetParked(
  db: Kysely<NotificationsTables>,
  delivered: readonly Outcome[],
): Promise<void> {
  if (delivered.length === 0) return
  await db
    .updateTable('notifications.subscription')
    .set({ parked_in_a_row: 0 })
    .where('id', 'in', [...new Set(delivered.map((o) => o.delivery.subscriptionId))])
    .where('parked_in_a_row', '>', 0)
    .execute()
}

async function park(work: Work<NotificationsTables>, parked: readonly Outcome[]): Promise<void> {
  for (const outcome of parked) {
    work.audit({
      companyId: companyOf(outcome),
      actor: ENGINE_ACTOR,
      action: 'webhook-delivery.parked',
      subject: outcome.delivery.subscriptionId,
      details: { event: outcome.delivery.eventId, fault: outcome.fault },
    })
  }
  await suspendSubscriptions(work, parked)
}
