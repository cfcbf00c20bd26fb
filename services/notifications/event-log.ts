import type { Kysely } from 'kysely'
import { type Static, Type } from 'typebox'
import { decodeCursor, encodeCursor } from '../store/cursor.ts'
import type { Subscriber } from './subscriber.ts'
import type { DB as NotificationsTables } from './tables.ts'
import { payloadOf, WebhookPayload } from './webhook-payload.ts'

/** An event of the log: what a webhook carries, with the id that its header carries. */
export const EventView = Type.Object(
  {
    id: Type.String({ format: 'uuid', description: 'webhook-id of its deliveries' }),
    ...WebhookPayload.properties,
  },
  { $id: 'Event' },
)
export type EventView = Static<typeof EventView>

/**
 * The company's events in the order in which they were kept. `nextCursor` is always given: a poller
 * that comes back with it misses none and sees none twice.
 */
export async function listEvents(
  db: Kysely<NotificationsTables>,
  subscriber: Subscriber,
  page: { cursor?: string; limit: number },
): Promise<{ items: EventView[]; nextCursor: string }> {
  const [after = '0'] =
    page.cursor === undefined ? [] : decodeCursor('events', page.cursor, ['position'])
  const rows = await db
    .selectFrom('notifications.event')
    .select(['id', 'position', 'type', 'subject', 'sequence', 'at', 'data'])
    .where('company_id', '=', subscriber.companyId)
    .where('position', '>', after)
    .orderBy('position')
    .limit(page.limit)
    .execute()
  return {
    items: rows.map((row) => ({ id: row.id, ...payloadOf(row) })),
    nextCursor: encodeCursor('events', [rows.at(-1)?.position ?? after]),
  }
}
