import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listEvents } from '../../../services/notifications/event-log.ts'
import { createWebhookWorld, eventsOf, type WebhookWorld } from '../../support/webhooks.ts'

let world: WebhookWorld
beforeAll(async () => {
  world = await createWebhookWorld()
})
afterAll(() => world.close())

const deliveryCount = async (subscriptionId: string): Promise<number> => {
  const rows = await world.store.db
    .selectFrom('notifications.delivery')
    .select('event_id')
    .where('subscription_id', '=', subscriptionId)
    .execute()
  return rows.length
}

describe('acceptEvents', () => {
  it('queues one delivery for each subscription of each company that listens', async () => {
    const { seller, buyer, stranger } = world.companies
    const all = await world.subscribe(seller, 'http://127.0.0.1:9/all')
    const refused = await world.subscribe(seller, 'http://127.0.0.1:9/210', ['invoice.status.210'])
    const other = await world.subscribe(buyer, 'http://127.0.0.1:9/buyer', ['invoice.*'])
    const apart = await world.subscribe(stranger, 'http://127.0.0.1:9/stranger')
    expect(await world.accept(eventsOf([seller, buyer], 3))).toBe(6)
    expect(await deliveryCount(all.id)).toBe(3)
    expect(await deliveryCount(other.id)).toBe(3)
    expect(await deliveryCount(refused.id)).toBe(0)
    expect(await deliveryCount(apart.id)).toBe(0)
  })

  it('keeps an event once, however often and in whatever batch it comes', async () => {
    const subscription = await world.subscribe(world.companies.seller, 'http://127.0.0.1:9/once')
    const events = eventsOf([world.companies.seller], 2)
    await world.accept(events)
    await world.accept([...events, ...events, ...eventsOf([world.companies.seller], 1)])
    expect(await deliveryCount(subscription.id)).toBe(3)
  })

  it('keeps the events of a company that has no subscription', async () => {
    const { stranger } = world.companies
    await world.accept(eventsOf([stranger], 2))
    const { items } = await world.read(stranger, (db) => listEvents(db, stranger, { limit: 10 }))
    expect(items).toHaveLength(2)
  })

  it('refuses what is no UUID, whole', async () => {
    const good = eventsOf([world.companies.seller], 1)
    const bad = eventsOf([world.companies.seller], 1, { companyIds: ["x'; drop table y"] })
    await expect(world.accept([...good, ...bad])).rejects.toThrow('no company id')
  })
})
