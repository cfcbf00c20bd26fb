import { type Kysely, sql } from 'kysely'
import { Problem } from '../runtime/problem.ts'
import { decodeCursor, encodeCursor } from '../store/cursor.ts'
import type { Subscriber } from './subscriber.ts'
import { isSubscriptionState, type SubscriptionView } from './subscription-view.ts'
import type { DB as NotificationsTables } from './tables.ts'

type Db = Kysely<NotificationsTables>

/** Throws Problem `not-found` when the company has no such subscription. `at` rules on secrets. */
export async function readSubscription(
  db: Db,
  subscriber: Subscriber,
  id: string,
  at: Date,
): Promise<SubscriptionView> {
  const rows = await select(db, subscriber, at).where('id', '=', id).execute()
  const [row] = rows.map(viewOf)
  if (row === undefined) throw new Problem('not-found')
  return row
}

/** The company's subscriptions, oldest first. */
export async function listSubscriptions(
  db: Db,
  subscriber: Subscriber,
  page: { cursor?: string; limit: number; at: Date },
): Promise<{ items: SubscriptionView[]; nextCursor?: string }> {
  let query = select(db, subscriber, page.at)
    .orderBy('id')
    .limit(page.limit + 1)
  if (page.cursor !== undefined) {
    const [id = ''] = decodeCursor('webhooks', page.cursor, ['id'])
    query = query.where('id', '>', id)
  }
  const rows = (await query.execute()).map(viewOf)
  const items = rows.slice(0, page.limit)
  const last = rows.length > page.limit ? items.at(-1) : undefined
  return { items, ...(last && { nextCursor: encodeCursor('webhooks', [last.id]) }) }
}

function select(db: Db, subscriber: Subscriber, at: Date) {
  return db
    .selectFrom('notifications.subscription as subscription')
    .select((eb) => [
      'id',
      'url',
      'events',
      'description',
      'state',
      'version',
      'created_at',
      'updated_at',
      eb
        .selectFrom('notifications.secret')
        .select(
          sql<SecretRow[]>`coalesce(jsonb_agg(jsonb_build_object('id', id, 'created_at', created_at,
            'expires_at', expires_at) order by created_at desc, id desc), '[]')`.as('secrets'),
        )
        .whereRef('notifications.secret.subscription_id', '=', 'subscription.id')
        .where((or) => or.or([or('expires_at', 'is', null), or('expires_at', '>', at)]))
        .as('secrets'),
    ])
    .where('company_id', '=', subscriber.companyId)
    .where('state', '<>', 'deleted')
}

interface SecretRow {
  readonly id: string
  readonly created_at: string
  readonly expires_at: string | null
}

type Row = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number]

function viewOf(row: Row): SubscriptionView {
  if (!isSubscriptionState(row.state)) throw new Error(`subscription ${row.id}: ${row.state}`)
  return {
    id: row.id,
    url: row.url,
    events: row.events,
    ...(row.description !== null && { description: row.description }),
    state: row.state,
    version: row.version,
    secrets: (row.secrets ?? []).map((secret) => ({
      id: secret.id,
      createdAt: instant(secret.created_at),
      ...(secret.expires_at !== null && { expiresAt: instant(secret.expires_at) }),
    })),
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  }
}

/** PostgreSQL writes the offset of the session's time zone into its JSON. */
const instant = (text: string): string => new Date(text).toISOString()
