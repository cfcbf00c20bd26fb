import { sql } from 'kysely'
import { Problem } from '../runtime/problem.ts'
import type { Id } from '../runtime/ids.ts'
import type { Work } from '../store/unit-of-work.ts'
import { ringAtCommit } from './channel.ts'
import type { DeliveryFault } from './delivery-fault.ts'
import { readSubscription } from './read-subscription.ts'
import { actorOf, type Subscriber } from './subscriber.ts'
import type { SubscriptionBody, SubscriptionChange, SubscriptionView } from './subscription-view.ts'
import type { DB as NotificationsTables } from './tables.ts'
import type { Target } from './target.ts'
import { type NewWebhookSecret, ROTATION_HOURS } from './webhook-secret.ts'

type NotificationsWork = Work<NotificationsTables>

const SUBSCRIPTIONS_MAX = 50

/**
 * Makes a subscription that listens from now on. The view carries no secret: the caller shows
 * `secret.text` in its first answer and lets none of it into a recorded one. Throws Problem
 * `webhooks-too-many`.
 */
export async function createSubscription(
  work: NotificationsWork,
  subscriber: Subscriber,
  asked: SubscriptionBody & { readonly id: Id; readonly target: Target },
  secret: NewWebhookSecret,
): Promise<SubscriptionView> {
  const { db, at } = work
  const { companyId } = subscriber
  // Two creations at once would each count without the other.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`webhooks ${companyId}`}, 0))`.execute(
    db,
  )
  const { count } = await db
    .selectFrom('notifications.subscription')
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .where('company_id', '=', companyId)
    .where('state', '<>', 'deleted')
    .executeTakeFirstOrThrow()
  if (Number(count) >= SUBSCRIPTIONS_MAX) throw new Problem('webhooks-too-many')
  await db
    .insertInto('notifications.subscription')
    .values({
      id: asked.id,
      company_id: companyId,
      url: asked.target.url,
      events: asked.events,
      description: asked.description ?? null,
      state: 'active',
      version: 1,
      created_at: at,
      updated_at: at,
    })
    .execute()
  await insertSecret(work, subscriber, asked.id, secret)
  const view = await readSubscription(db, subscriber, asked.id, at)
  work.audit({
    companyId,
    actor: actorOf(subscriber),
    action: 'webhook.created',
    subject: asked.id,
    after: view,
  })
  return view
}

/**
 * Changes what is named in `change`, if the subscription still has `expectedVersion`. A new URL
 * comes with its checked `target`. Throws Problems `not-found`, `version-stale`.
 */
export async function changeSubscription(
  work: NotificationsWork,
  subscriber: Subscriber,
  id: string,
  expectedVersion: number,
  change: Omit<SubscriptionChange, 'url'> & { readonly target?: Target },
): Promise<SubscriptionView> {
  const { db, at } = work
  await lock(work, subscriber, id)
  const before = await readSubscription(db, subscriber, id, at)
  if (before.version !== expectedVersion) {
    throw new Problem('version-stale', undefined, {
      currentVersion: `"v${String(before.version)}"`,
    })
  }
  await db
    .updateTable('notifications.subscription')
    .set({
      version: before.version + 1,
      updated_at: at,
      ...(change.target && { url: change.target.url }),
      ...(change.events && { events: change.events }),
      ...(change.description !== undefined && { description: change.description }),
      ...(change.state && { state: change.state }),
      ...(change.state === 'active' && { parked_in_a_row: 0 }),
    })
    .where('id', '=', id)
    .execute()
  const after = await readSubscription(db, subscriber, id, at)
  work.audit({
    companyId: subscriber.companyId,
    actor: actorOf(subscriber),
    action: 'webhook.changed',
    subject: id,
    before,
    after,
  })
  if (change.state === 'active') await ringAtCommit(db)
  return after
}

/**
 * Ends a subscription: its secrets go, what still waited is parked. Its history stays. Throws
 * Problem `not-found`.
 */
export async function deleteSubscription(
  work: NotificationsWork,
  subscriber: Subscriber,
  id: string,
): Promise<void> {
  const { db, at } = work
  await lock(work, subscriber, id)
  const before = await readSubscription(db, subscriber, id, at)
  await db
    .updateTable('notifications.subscription')
    .set({ state: 'deleted', version: before.version + 1, updated_at: at })
    .where('id', '=', id)
    .execute()
  await db.deleteFrom('notifications.secret').where('subscription_id', '=', id).execute()
  await db
    .updateTable('notifications.delivery')
    .set({
      state: 'parked',
      claim: null,
      last_error: 'subscription-deleted' satisfies DeliveryFault,
      settled_at: at,
    })
    .where('subscription_id', '=', id)
    .where('state', '=', 'pending')
    .execute()
  work.audit({
    companyId: subscriber.companyId,
    actor: actorOf(subscriber),
    action: 'webhook.deleted',
    subject: id,
    before,
  })
}

/**
 * Gives a subscription a new secret. The one before it still signs for a day, an older one no more:
 * two are valid at a time. Throws Problem `not-found`.
 */
export async function rotateSecret(
  work: NotificationsWork,
  subscriber: Subscriber,
  id: string,
  secret: NewWebhookSecret,
): Promise<SubscriptionView> {
  const { db, at } = work
  await lock(work, subscriber, id)
  const before = await readSubscription(db, subscriber, id, at)
  const [newest] = before.secrets
  await db
    .deleteFrom('notifications.secret')
    .where('subscription_id', '=', id)
    .$if(newest !== undefined, (query) => query.where('id', '<>', newest?.id ?? ''))
    .execute()
  await db
    .updateTable('notifications.secret')
    .set({ expires_at: new Date(at.getTime() + ROTATION_HOURS * 3_600_000) })
    .where('subscription_id', '=', id)
    .execute()
  await insertSecret(work, subscriber, id, secret)
  const after = await readSubscription(db, subscriber, id, at)
  work.audit({
    companyId: subscriber.companyId,
    actor: actorOf(subscriber),
    action: 'webhook-secret.rotated',
    subject: id,
    before,
    after,
  })
  return after
}

async function insertSecret(
  { db, at }: NotificationsWork,
  { companyId }: Subscriber,
  subscriptionId: string,
  { id, sealed }: NewWebhookSecret,
): Promise<void> {
  await db
    .insertInto('notifications.secret')
    .values({ id, company_id: companyId, subscription_id: subscriptionId, sealed, created_at: at })
    .execute()
}

/** Holds the row until commit, so that two changes come one after the other. */
async function lock({ db }: NotificationsWork, subscriber: Subscriber, id: string): Promise<void> {
  await db
    .selectFrom('notifications.subscription')
    .select('id')
    .where('id', '=', id)
    .where('company_id', '=', subscriber.companyId)
    .forUpdate()
    .execute()
}
