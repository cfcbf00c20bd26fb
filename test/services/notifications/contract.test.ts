import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { NOTIFICATIONS_CHANNEL } from '../../../services/notifications/channel.ts'
import { createNotifications } from '../../../services/notifications/contract.ts'
import { listEvents } from '../../../services/notifications/event-log.ts'
import type { DB } from '../../../services/notifications/tables.ts'
import { createLogger } from '../../../services/runtime/logging.ts'
import { type Database, openDatabase } from '../../../services/store/database.ts'
import { listen } from '../../../services/store/doorbell.ts'
import { createWebhookWorld, eventsOf, type WebhookWorld } from '../../support/webhooks.ts'

let world: WebhookWorld
let database: Database<DB>
beforeAll(async () => {
  world = await createWebhookWorld()
  database = openDatabase<DB>({ url: world.test.urls.notifications, application: 'test' })
})
afterAll(async () => {
  await database.close()
  await world.close()
})

const notifications = () =>
  createNotifications({ database, clock: world.clock, logger: createLogger('test', 'silent') })

describe('createNotifications', () => {
  it('keeps an event once, at the time of its own clock', async () => {
    const { buyer } = world.companies
    const events = eventsOf([buyer], 2)
    await notifications().acceptEvents(events)
    await notifications().acceptEvents(events)
    const { items } = await world.read(buyer, (db) => listEvents(db, buyer, { limit: 10 }))
    expect(items.map((item) => item.id)).toEqual(events.map((event) => event.id))
  })

  it('rings for those who deliver, once there is something to deliver', async () => {
    const { seller } = world.companies
    await world.subscribe(seller, 'http://127.0.0.1:9/rings')
    const rings = createRings()
    const ear = await listen({
      url: world.test.urls.notifications,
      channel: NOTIFICATIONS_CHANNEL,
      onRing: rings.ring,
    })
    // The first ring is that of listening itself.
    await rings.next()
    await notifications().acceptEvents(eventsOf([seller], 1))
    await rings.next()
    await ear.close()
  })
})

function createRings() {
  let missed = 0
  let waiting: (() => void) | undefined
  return {
    ring: (): void => {
      if (waiting === undefined) missed += 1
      else waiting()
      waiting = undefined
    },
    next: (): Promise<void> =>
      new Promise((resolve) => {
        if (missed === 0) waiting = resolve
        else {
          missed -= 1
          resolve()
        }
      }),
  }
}
