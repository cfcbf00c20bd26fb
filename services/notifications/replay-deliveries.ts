import { sql } from 'kysely'
import { type Static, Type } from 'typebox'
import { Problem } from '../runtime/problem.ts'
import type { Work } from '../store/unit-of-work.ts'
import { ringAtCommit } from './channel.ts'
import { type DeliveryView, readDelivery } from './delivery-view.ts'
import { listensTo } from './event-filter.ts'
import { readSubscription } from './read-subscription.ts'
import { actorOf, type Subscriber } from './subscriber.ts'
import type { DB as NotificationsTables } from './tables.ts'

const Instant = Type.String({ format: 'date-time', description: 'RFC 3339' })

/** Which events to send again: some by their ids, or those of an interval, its end left out. */
export const ReplayBody = Type.Union(
  [
    Type.Object(
      {
        eventIds: Type.Array(Type.String({ format: 'uuid' }), { minItems: 1, maxItems: 1000 }),
      },
      { additionalProperties: false },
    ),
    Type.Object({ from: Instant, to: Instant }, { additionalProperties: false }),
  ],
  { $id: 'WebhookReplay' },
)
export type ReplayBody = Static<typeof ReplayBody>

/** How many events were queued again. */
export const ReplayView = Type.Object(
  { replayed: Type.Integer({ minimum: 0 }) },
  { $id: 'WebhookReplayed' },
)
export type ReplayView = Static<typeof ReplayView>

/**
 * Queues events of the company's log again for one subscription, delivered or not, with the same
 * `webhook-id`: by id whatever its filter says, by interval those it listens to. Those still
 * pending stay as they are. Throws Problems `not-found` (subscription, or an event of the ids).
 */
export async function replayEvents(
  work: Work<NotificationsTables>,
  subscriber: Subscriber,
  subscriptionId: string,
  which: ReplayBody,
): Promise<ReplayView> {
  const { db, at } = work
  const { companyId } = subscriber
  const subscription = await readSubscription(db, subscriber, subscriptionId, at)
  const chosen = db
    .selectFrom('notifications.event')
    .select(['id', 'type'])
    .where('company_id', '=', companyId)
  let ids: string[]
  if ('eventIds' in which) {
    const wanted = [...new Set(which.eventIds)]
    ids = (await chosen.where('id', 'in', wanted).execute()).map((event) => event.id)
    if (ids.length < wanted.length) throw new Problem('not-found')
  } else {
    const events = await chosen
      .where('at', '>=', new Date(which.from))
      .where('at', '<', new Date(which.to))
      .execute()
    ids = events.filter((e) => listensTo(subscription.events, e.type)).map((event) => event.id)
  }
  const result = await sql`
    insert into notifications.delivery as delivery
      (subscription_id, event_id, company_id, subject, position, state, next_at)
    select ${subscriptionId}, id, company_id, subject, position, 'pending', ${at}
    from notifications.event
    where company_id = ${companyId} and id = any (${ids}::uuid[])
    order by position
    on conflict (subscription_id, event_id) do update
      set state = 'pending', attempts = 0, next_at = excluded.next_at, settled_at = null,
        last_status = null, last_error = null
      where delivery.state <> 'pending'`.execute(db)
  const replayed = Number(result.numAffectedRows ?? 0n)
  work.audit({
    companyId,
    actor: actorOf(subscriber),
    action: 'webhook-events.replayed',
    subject: subscriptionId,
    details: { ...which, replayed },
  })
  await ringAtCommit(db)
  return { replayed }
}

/**
 * Queues a parked delivery again, from the start of its schedule. Throws Problems `not-found`,
 * `delivery-not-parked`.
 */
export async function retryDelivery(
  work: Work<NotificationsTables>,
  subscriber: Subscriber,
  subscriptionId: string,
  eventId: string,
): Promise<DeliveryView> {
  const { db, at } = work
  await readSubscription(db, subscriber, subscriptionId, at)
  const { numUpdatedRows } = await db
    .updateTable('notifications.delivery')
    .set({ state: 'pending', attempts: 0, next_at: at, settled_at: null })
    .where('subscription_id', '=', subscriptionId)
    .where('event_id', '=', eventId)
    .where('state', '=', 'parked')
    .executeTakeFirstOrThrow()
  const view = await readDelivery(db, subscriptionId, eventId)
  if (view === undefined) throw new Problem('not-found')
  if (numUpdatedRows === 0n) throw new Problem('delivery-not-parked')
  work.audit({
    companyId: subscriber.companyId,
    actor: actorOf(subscriber),
    action: 'webhook-delivery.retried',
    subject: subscriptionId,
    details: { event: eventId },
  })
  await ringAtCommit(db)
  return view
}
