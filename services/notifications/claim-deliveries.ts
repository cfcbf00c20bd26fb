import { type Kysely, sql } from 'kysely'
import type { DB as NotificationsTables, JsonValue } from './tables.ts'
import { CALL_TIMEOUT_MS, CALLS_PER_SUBSCRIPTION } from './webhook-gateway.ts'

/** A delivery that this process may try now; nobody else will before the claim runs out. */
export interface ClaimedDelivery {
  readonly claim: string
  readonly subscriptionId: string
  readonly companyId: string
  readonly eventId: string
  readonly attempts: number
  readonly url: string
  readonly type: string
  readonly subject: string
  readonly sequence: number
  readonly at: Date
  readonly data: JsonValue
  /** Sealed, newest first; those that sign at the time of the claim. */
  readonly secrets: readonly Buffer[]
}

/** Longer than the longest call and the recording of its outcome. */
export const CLAIM_MS = 2 * CALL_TIMEOUT_MS

/** Calls under way, by subscription. */
export type CallCounts = ReadonlyMap<string, number>

/**
 * Claims what is due: of each subscription and subject, only the first pending delivery, so that
 * events of one invoice arrive in order. Subscriptions are served in turn, `after` being the last
 * one served, and none gets more than its share. The claim is committed at once, so no transaction
 * waits for a subscriber's server.
 */
export async function claimDeliveries(
  db: Kysely<NotificationsTables>,
  options: { now: Date; claim: string; limit: number; underWay: CallCounts; after: string },
): Promise<ClaimedDelivery[]> {
  const { now, claim, limit, underWay, after } = options
  const { rows } = await sql<ClaimedDelivery>`
    with due as (
      select delivery.subscription_id, delivery.event_id
      from (
        ${withRoom(underWay)}
        order by subscription.id <= ${after}::uuid, subscription.id
      ) as subscription
      cross join lateral (
        select subscription_id, event_id from notifications.delivery
        where ${isHeadOf(sql`subscription.id`)} and delivery.next_at <= ${now}
        order by delivery.next_at
        limit subscription.room
        for update skip locked
      ) as delivery
      limit ${limit}
    ), claimed as (
      update notifications.delivery
      set claim = ${claim}, next_at = ${new Date(now.getTime() + CLAIM_MS)}
      from due
      where delivery.subscription_id = due.subscription_id and delivery.event_id = due.event_id
      returning delivery.*
    )
    select claimed.claim, claimed.subscription_id as "subscriptionId",
      claimed.company_id as "companyId", claimed.event_id as "eventId", claimed.attempts,
      subscription.url, event.type, event.subject, event.sequence, event.at, event.data,
      array(select sealed from notifications.secret
        where secret.subscription_id = claimed.subscription_id
          and (expires_at is null or expires_at > ${now})
        order by created_at desc, id desc) as secrets
    from claimed
    join notifications.subscription on subscription.id = claimed.subscription_id
    join notifications.event on event.company_id = claimed.company_id
      and event.id = claimed.event_id
    order by claimed.subscription_id <= ${after}::uuid, claimed.subscription_id, event.position
    `.execute(db)
  return rows
}

/** When the next delivery is due of those that nothing holds back; undefined when there is none. */
export async function nextDueAt(
  db: Kysely<NotificationsTables>,
  underWay: CallCounts,
): Promise<Date | undefined> {
  const { rows } = await sql<{ at: Date | null }>`
    select min(delivery.next_at) as at
    from (${withRoom(underWay)}) as subscription
    cross join lateral (
      select next_at from notifications.delivery
      where ${isHeadOf(sql`subscription.id`)}
      order by next_at limit 1
    ) as delivery`.execute(db)
  return rows[0]?.at ?? undefined
}

/** Active subscriptions that may have more calls, and how many more. */
function withRoom(underWay: CallCounts): ReturnType<typeof sql> {
  return sql`
    select subscription.id, ${CALLS_PER_SUBSCRIPTION}::integer - coalesce(calls.count, 0) as room
    from notifications.subscription
    left join unnest(${[...underWay.keys()]}::uuid[], ${[...underWay.values()]}::integer[])
      as calls (id, count) on calls.id = subscription.id
    where subscription.state = 'active'
      and coalesce(calls.count, 0) < ${CALLS_PER_SUBSCRIPTION}`
}

/** Pending, of this subscription, and first of its subject. */
function isHeadOf(subscriptionId: ReturnType<typeof sql>): ReturnType<typeof sql> {
  return sql`
    delivery.subscription_id = ${subscriptionId} and delivery.state = 'pending'
    and not exists (
      select from notifications.delivery as elder
      where elder.subscription_id = delivery.subscription_id
        and elder.subject = delivery.subject and elder.state = 'pending'
        and elder.position < delivery.position)`
}
