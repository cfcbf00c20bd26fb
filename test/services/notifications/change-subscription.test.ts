import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createChainVerifier } from '../../../schemas/audit/chain.ts'
import {
  changeSubscription,
  createSubscription,
  deleteSubscription,
  rotateSecret,
} from '../../../services/notifications/change-subscription.ts'
import { listDeliveries } from '../../../services/notifications/delivery-view.ts'
import {
  listSubscriptions,
  readSubscription,
} from '../../../services/notifications/read-subscription.ts'
import { checkTarget } from '../../../services/notifications/target.ts'
import { newWebhookSecret } from '../../../services/notifications/webhook-secret.ts'
import { newId } from '../../../services/runtime/ids.ts'
import {
  createWebhookWorld,
  eventsOf,
  TEST_POLICY,
  type WebhookWorld,
} from '../../support/webhooks.ts'

let world: WebhookWorld
beforeAll(async () => {
  world = await createWebhookWorld()
})
afterAll(() => world.close())

const URL_OF_NOBODY = 'http://127.0.0.1:9/hook'
const read = (id: string, subscriber = world.companies.seller) =>
  world.read(subscriber, (db) => readSubscription(db, subscriber, id, world.clock.now()))

describe('createSubscription', () => {
  it('makes it active, with one secret of the standard, kept sealed', async () => {
    const { secret, ...view } = await world.subscribe(world.companies.seller, URL_OF_NOBODY)
    expect(view).toMatchObject({ url: URL_OF_NOBODY, events: ['*'], state: 'active', version: 1 })
    expect(view.secrets).toHaveLength(1)
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
    const row = await world.store.db
      .selectFrom('notifications.secret')
      .select('sealed')
      .where('subscription_id', '=', view.id)
      .executeTakeFirstOrThrow()
    const plain = Buffer.from(secret.slice('whsec_'.length), 'base64')
    expect(row.sealed.includes(plain)).toBe(false)
    expect(world.secretBox.open(row.sealed)).toEqual(plain)
    expect(JSON.stringify(await read(view.id))).not.toContain(secret)
  })

  it('refuses the fifty-first', async () => {
    const { stranger } = world.companies
    const target = await checkTarget(URL_OF_NOBODY, TEST_POLICY)
    await world.write(stranger, async (work) => {
      for (let i = 0; i < 50; i += 1) {
        const asked = { id: newId(), url: target.url, events: ['*'], target }
        await createSubscription(work, stranger, asked, newWebhookSecret(world.secretBox))
      }
    })
    await expect(world.subscribe(stranger, URL_OF_NOBODY)).rejects.toMatchObject({
      code: 'webhooks-too-many',
    })
  })
})

describe('changeSubscription', () => {
  it('changes what is named, and raises the version', async () => {
    const { seller } = world.companies
    const { id } = await world.subscribe(seller, URL_OF_NOBODY)
    const changed = await world.write(seller, (work) =>
      changeSubscription(work, seller, id, 1, { events: ['invoice.status.*'], state: 'paused' }),
    )
    expect(changed).toMatchObject({
      url: URL_OF_NOBODY,
      events: ['invoice.status.*'],
      state: 'paused',
      version: 2,
    })
  })

  it('refuses a stale version, naming the current one', async () => {
    const { seller } = world.companies
    const { id } = await world.subscribe(seller, URL_OF_NOBODY)
    const pause = () =>
      world.write(seller, (work) => changeSubscription(work, seller, id, 1, { state: 'paused' }))
    await pause()
    await expect(pause()).rejects.toMatchObject({
      code: 'version-stale',
      members: { currentVersion: '"v2"' },
    })
  })

  it('lets one of two changes at once through', async () => {
    const { seller } = world.companies
    const { id } = await world.subscribe(seller, URL_OF_NOBODY)
    const outcomes = await Promise.allSettled(
      ['a', 'b'].map((description) =>
        world.write(seller, (work) => changeSubscription(work, seller, id, 1, { description })),
      ),
    )
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await read(id)).version).toBe(2)
  })
})

describe('rotateSecret', () => {
  it('keeps two valid at a time: the new one, and the last for a day', async () => {
    const { seller } = world.companies
    const { id, secrets } = await world.subscribe(seller, URL_OF_NOBODY)
    const rotate = () =>
      world.write(seller, (work) => {
        return rotateSecret(work, seller, id, newWebhookSecret(world.secretBox))
      })
    world.advance(1000)
    const second = await rotate()
    expect(second.secrets).toHaveLength(2)
    expect(second.secrets[1]).toMatchObject({ id: secrets[0]?.id })
    expect(second.secrets[1]?.expiresAt).toBe(
      new Date(world.clock.now().getTime() + 24 * 3_600_000).toISOString(),
    )
    world.advance(1000)
    const third = await rotate()
    expect(third.secrets).toHaveLength(2)
    expect(third.secrets[1]?.id).toBe(second.secrets[0]?.id)
    world.advance(24 * 3_600_000)
    expect((await read(id)).secrets.map((secret) => secret.id)).toEqual([third.secrets[0]?.id])
  })
})

describe('deleteSubscription', () => {
  it('takes it out of sight with its secrets, and queues nothing more', async () => {
    const { seller } = world.companies
    const { id } = await world.subscribe(seller, URL_OF_NOBODY)
    await world.accept(eventsOf([seller], 2))
    await world.write(seller, (work) => deleteSubscription(work, seller, id))
    await expect(read(id)).rejects.toMatchObject({ code: 'not-found' })
    await world.accept(eventsOf([seller], 2))
    const states = await world.store.db
      .selectFrom('notifications.delivery')
      .select(['state', 'last_error'])
      .where('subscription_id', '=', id)
      .execute()
    expect(states).toEqual([
      { state: 'parked', last_error: 'subscription-deleted' },
      { state: 'parked', last_error: 'subscription-deleted' },
    ])
  })
})

describe('isolation', () => {
  it('hides a subscription from every other company, whatever it asks', async () => {
    const { seller, buyer } = world.companies
    const { id } = await world.subscribe(seller, URL_OF_NOBODY)
    const now = world.clock.now()
    await expect(read(id, buyer)).rejects.toMatchObject({ code: 'not-found' })
    const page = { limit: 100, at: now }
    expect((await world.read(buyer, (db) => listSubscriptions(db, buyer, page))).items).toEqual([])
    // The seller's own name in a transaction of the buyer's: the database still says no.
    expect((await world.read(buyer, (db) => listSubscriptions(db, seller, page))).items).toEqual([])
    await expect(
      world.read(buyer, (db) => listDeliveries(db, buyer, id, page)),
    ).rejects.toMatchObject({ code: 'not-found' })
    for (const attempt of [
      () => world.write(buyer, (work) => deleteSubscription(work, buyer, id)),
      () => world.write(buyer, (work) => changeSubscription(work, buyer, id, 1, { events: ['*'] })),
      () =>
        world.write(buyer, (work) =>
          rotateSecret(work, buyer, id, newWebhookSecret(world.secretBox)),
        ),
    ]) {
      await expect(attempt()).rejects.toMatchObject({ code: 'not-found' })
    }
    expect((await read(id)).version).toBe(1)
    const tables = ['subscription', 'secret', 'event', 'delivery', 'attempt'] as const
    for (const table of tables) {
      const rows = await world.read(buyer, (db) =>
        db.selectFrom(`notifications.${table}`).select('company_id').execute(),
      )
      expect(rows.filter((row) => row.company_id !== buyer.companyId)).toEqual([])
    }
  })

  it('pages through the subscriptions of one company', async () => {
    const { buyer } = world.companies
    const made = [
      await world.subscribe(buyer, URL_OF_NOBODY),
      await world.subscribe(buyer, URL_OF_NOBODY),
      await world.subscribe(buyer, URL_OF_NOBODY),
    ]
    const page = (cursor?: string) =>
      world.read(buyer, (db) =>
        listSubscriptions(db, buyer, {
          limit: 2,
          at: world.clock.now(),
          ...(cursor !== undefined && { cursor }),
        }),
      )
    const first = await page()
    const second = await page(first.nextCursor)
    expect([...first.items, ...second.items].map((s) => s.id)).toEqual(made.map((s) => s.id))
    expect(second.nextCursor).toBeUndefined()
  })
})

describe('the audit chain of webhooks', () => {
  it('witnesses every change and holds', async () => {
    const { seller } = world.companies
    const { id } = await world.subscribe(seller, URL_OF_NOBODY)
    await world.write(seller, (work) =>
      changeSubscription(work, seller, id, 1, { state: 'paused' }),
    )
    await world.write(seller, (work) => deleteSubscription(work, seller, id))
    const rows = await world.read(seller, (db) =>
      db.selectFrom('notifications.audit_entry').selectAll().orderBy('sequence').execute(),
    )
    const verifier = createChainVerifier()
    const breaks = rows.map((row) =>
      verifier.accept({
        company: row.company_id,
        sequence: Number(row.sequence),
        at: row.at.toISOString(),
        actor: row.actor,
        action: row.action,
        subject: row.subject,
        before: row.before_hash?.toString('hex') ?? null,
        after: row.after_hash?.toString('hex') ?? null,
        details: row.details,
        previous: row.previous_hash.toString('hex'),
        hash: row.hash.toString('hex'),
      }),
    )
    expect(breaks.filter((fault) => fault !== undefined)).toEqual([])
    expect(rows.filter((row) => row.subject === id).map((row) => row.action)).toEqual([
      'webhook.created',
      'webhook.changed',
      'webhook.deleted',
    ])
  })
})
