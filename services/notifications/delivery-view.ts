import { type Kysely, sql } from 'kysely'
import { type Static, Type } from 'typebox'
import { decodeCursor, encodeCursor } from '../store/cursor.ts'
import { DELIVERY_FAULTS, isDeliveryFault } from './delivery-fault.ts'
import { readSubscription } from './read-subscription.ts'
import type { Subscriber } from './subscriber.ts'
import type { DB as NotificationsTables } from './tables.ts'

/** `parked`: the schedule of attempts is over; only a retry or a replay takes it up again. */
export const DELIVERY_STATES = ['pending', 'delivered', 'parked'] as const
const DeliveryState = Type.Enum(DELIVERY_STATES)
export type DeliveryState = Static<typeof DeliveryState>

const Instant = (description: string) =>
  Type.String({ format: 'date-time', description: `${description}, RFC 3339, UTC` })
const Fault = Type.Object(
  { code: Type.String(), fr: Type.String(), en: Type.String() },
  { description: 'why the attempt does not count' },
)
const Status = Type.Integer({ description: 'HTTP status of the answer' })

const AttemptView = Type.Object({
  at: Instant('start'),
  durationMs: Type.Integer({ minimum: 0 }),
  status: Type.Optional(Status),
  fault: Type.Optional(Fault),
})

/** The delivery of one event to one subscription. */
export const DeliveryView = Type.Object(
  {
    id: Type.String({ format: 'uuid', description: 'id of the event, sent as webhook-id' }),
    type: Type.String({ description: 'type of the event' }),
    subject: Type.String({ format: 'uuid', description: 'the invoice' }),
    state: DeliveryState,
    attempts: Type.Integer({ minimum: 0, description: 'since it was last queued' }),
    nextAt: Type.Optional(Instant('when it is tried next; pending deliveries only')),
    settledAt: Type.Optional(Instant('when it was delivered or parked')),
    fault: Type.Optional(Fault),
    history: Type.Array(AttemptView, { description: 'the last attempts, newest first' }),
  },
  { $id: 'WebhookDelivery' },
)
export type DeliveryView = Static<typeof DeliveryView>

const HISTORY_MAX = 20

/**
 * Deliveries of a subscription, in the order of their events. Throws Problem `not-found` when the
 * company has no such subscription.
 */
export async function listDeliveries(
  db: Kysely<NotificationsTables>,
  subscriber: Subscriber,
  subscriptionId: string,
  page: { state?: DeliveryState; cursor?: string; limit: number; at: Date },
): Promise<{ items: DeliveryView[]; nextCursor?: string }> {
  await readSubscription(db, subscriber, subscriptionId, page.at)
  const [after] =
    page.cursor === undefined ? ['0'] : decodeCursor('deliveries', page.cursor, ['position'])
  const rows = await select(
    db,
    sql`delivery.subscription_id = ${subscriptionId}
      ${page.state === undefined ? sql`` : sql`and delivery.state = ${page.state}`}
      and delivery.position > ${after}::bigint`,
    page.limit + 1,
  )
  const items = rows.slice(0, page.limit)
  const last = rows.length > page.limit ? items.at(-1) : undefined
  return {
    items: items.map(viewOf),
    ...(last && { nextCursor: encodeCursor('deliveries', [last.position]) }),
  }
}

export async function readDelivery(
  db: Kysely<NotificationsTables>,
  subscriptionId: string,
  eventId: string,
): Promise<DeliveryView | undefined> {
  const which = sql`delivery.subscription_id = ${subscriptionId}
    and delivery.event_id = ${eventId}`
  return (await select(db, which, 1)).map(viewOf)[0]
}

interface Row {
  readonly id: string
  readonly position: string
  readonly type: string
  readonly subject: string
  readonly state: DeliveryState
  readonly attempts: number
  readonly next_at: Date
  readonly settled_at: Date | null
  readonly last_error: string | null
  readonly history: readonly {
    readonly at: string
    readonly duration_ms: number
    readonly status: number | null
    readonly error: string | null
  }[]
}

async function select(
  db: Kysely<NotificationsTables>,
  which: ReturnType<typeof sql>,
  limit: number,
): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select delivery.event_id as id, delivery.position, event.type, delivery.subject, delivery.state,
      delivery.attempts, delivery.next_at, delivery.settled_at, delivery.last_error,
      (select coalesce(jsonb_agg(to_jsonb(attempt)), '[]') from (
        select at, duration_ms, status, error from notifications.attempt
        where attempt.subscription_id = delivery.subscription_id
          and attempt.event_id = delivery.event_id
        order by id desc limit ${HISTORY_MAX}) as attempt) as history
    from notifications.delivery
    join notifications.event on event.company_id = delivery.company_id
      and event.id = delivery.event_id
    where ${which}
    order by delivery.position
    limit ${limit}`.execute(db)
  return rows
}

function viewOf(row: Row): DeliveryView {
  return {
    id: row.id,
    type: row.type,
    subject: row.subject,
    state: row.state,
    attempts: row.attempts,
    ...(row.state === 'pending' && { nextAt: row.next_at.toISOString() }),
    ...(row.settled_at !== null && { settledAt: row.settled_at.toISOString() }),
    ...faultOf(row.last_error),
    history: row.history.map((attempt) => ({
      at: new Date(attempt.at).toISOString(),
      durationMs: attempt.duration_ms,
      ...(attempt.status !== null && { status: attempt.status }),
      ...faultOf(attempt.error),
    })),
  }
}

function faultOf(error: string | null): { fault?: Static<typeof Fault> } {
  if (error === null) return {}
  if (!isDeliveryFault(error)) throw new Error(`unknown delivery fault ${error}`)
  return { fault: { code: error, ...DELIVERY_FAULTS[error] } }
}
