import { Webhook } from 'standardwebhooks'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { BACK_OFF_MS } from '../../../services/notifications/back-off.ts'
import {
  changeSubscription,
  rotateSecret,
} from '../../../services/notifications/change-subscription.ts'
import { CLAIM_MS, claimDeliveries } from '../../../services/notifications/claim-deliveries.ts'
import { listEvents } from '../../../services/notifications/event-log.ts'
import { readSubscription } from '../../../services/notifications/read-subscription.ts'
import { PARKED_IN_A_ROW_MAX } from '../../../services/notifications/suspend-subscriptions.ts'
import { newWebhookSecret } from '../../../services/notifications/webhook-secret.ts'
import { newId } from '../../../services/runtime/ids.ts'
import { startWebhookReceiver, type WebhookReceiver } from '../../support/webhook-receiver.ts'
import { createWebhookWorld, eventsOf, type WebhookWorld } from '../../support/webhooks.ts'

let world: WebhookWorld
let server: WebhookReceiver
beforeAll(async () => {
  world = await createWebhookWorld()
})
afterAll(() => world.close())
beforeEach(async () => {
  server = await startWebhookReceiver()
})
// What a test leaves waiting would be sent again by the next one: its subscriptions end with it.
afterEach(async () => {
  await server.close()
  await world.store.db.updateTable('notifications.subscription').set({ state: 'deleted' }).execute()
})

const receivedIds = (from = server) => from.received.map((webhook) => webhook.id)
const idsOf = (events: readonly { id: string }[]) => events.map((event) => event.id)
const stateOf = async (id: string) => {
  const { seller } = world.companies
  return (await world.read(seller, (db) => readSubscription(db, seller, id, world.clock.now())))
    .state
}

describe('the delivery engine', () => {
  it('delivers what a receiver verifies with the reference library', async () => {
    world.moveTo(new Date())
    const { secret } = await world.subscribe(world.companies.seller, server.url)
    const events = eventsOf([world.companies.seller], 1)
    await world.accept(events)
    await world.engine().settleDue()
    const [webhook] = server.received
    expect(webhook?.id).toBe(events[0]?.id)
    expect(webhook?.headers['content-type']).toBe('application/json')
    const verified = new Webhook(secret).verify(webhook?.body ?? '', {
      'webhook-id': webhook?.id ?? '',
      'webhook-timestamp': String(webhook?.headers['webhook-timestamp']),
      'webhook-signature': String(webhook?.headers['webhook-signature']),
    })
    expect(verified).toEqual({
      type: 'invoice.status.200',
      timestamp: events[0]?.at,
      subject: events[0]?.invoiceId,
      sequence: 1,
      data: { number: 'F2026-0001', sellerSiren: '100000009', status: '200' },
    })
  })

  it('signs with both secrets while one replaces the other', async () => {
    const { seller } = world.companies
    const { id } = await world.subscribe(seller, server.url)
    const rotated = newWebhookSecret(world.secretBox)
    await world.write(seller, (work) => rotateSecret(work, seller, id, rotated))
    await world.accept(eventsOf([seller], 1))
    await world.engine().settleDue()
    world.advance(24 * 3_600_000 + 1)
    await world.accept(eventsOf([seller], 1))
    await world.engine().settleDue()
    const counts = server.received.map(
      (webhook) => String(webhook.headers['webhook-signature']).split(' ').length,
    )
    expect(counts).toEqual([2, 1])
  })

  it('keeps the order of each invoice under failures, and lets the others pass', async () => {
    const { seller } = world.companies
    await world.subscribe(seller, server.url)
    const [held, free] = [eventsOf([seller], 3), eventsOf([seller], 3)]
    const stuck = held[0]?.id
    server.answer = ({ id }) => ({ status: id === stuck ? 503 : 200 })
    await world.accept([...held, ...free])
    const engine = world.engine()
    await engine.settleDue()
    // The first of the held invoice was tried; what follows it was not, the other invoice was.
    expect(receivedIds().filter((id) => idsOf(held).includes(id))).toEqual([stuck])
    expect(receivedIds().filter((id) => idsOf(free).includes(id))).toEqual(idsOf(free))
    const latecomer = eventsOf([seller], 1, { invoiceId: held[0]?.invoiceId ?? '' })
    await world.accept(latecomer)
    await engine.settleDue()
    expect(receivedIds()).not.toContain(latecomer[0]?.id)
    server.answer = () => ({ status: 200 })
    world.advance(BACK_OFF_MS[0] ?? 0)
    await engine.settleDue()
    const ofHeld = receivedIds().filter((id) => idsOf([...held, ...latecomer]).includes(id))
    expect(ofHeld).toEqual([stuck, ...idsOf(held), ...idsOf(latecomer)])
  })

  it('keeps the order of each invoice whatever fails, and loses nothing', async () => {
    const { seller } = world.companies
    await world.subscribe(seller, server.url)
    const invoices = Array.from({ length: 12 }, () => eventsOf([seller], 5))
    const delivered: string[] = []
    // Every third request fails, which one it may be.
    let requests = 0
    server.answer = ({ id }) => {
      requests += 1
      if (requests % 3 === 0) return { status: 500 }
      delivered.push(id)
      return { status: 200 }
    }
    await world.accept(invoices.flat())
    const engine = world.engine()
    for (const waitMs of [0, ...BACK_OFF_MS]) {
      world.advance(waitMs)
      await engine.settleDue()
    }
    for (const events of invoices) {
      const own = new Set(idsOf(events))
      expect(delivered.filter((id) => own.has(id))).toEqual(idsOf(events))
    }
  })

  it('tries again on schedule, then parks', async () => {
    const { seller } = world.companies
    await world.subscribe(seller, server.url)
    await world.accept(eventsOf([seller], 1))
    server.answer = () => ({ status: 500 })
    const engine = world.engine()
    await engine.settleDue()
    for (const [i, waitMs] of BACK_OFF_MS.entries()) {
      world.advance(waitMs - 1)
      await engine.settleDue()
      expect(server.received).toHaveLength(i + 1)
      world.advance(1)
      await engine.settleDue()
      expect(server.received).toHaveLength(i + 2)
    }
    world.advance(365 * 24 * 3_600_000)
    await engine.settleDue()
    expect(server.received).toHaveLength(BACK_OFF_MS.length + 1)
    expect(new Set(receivedIds()).size).toBe(1)
  })

  it('goes on with the invoice once its first event is parked', async () => {
    const { seller } = world.companies
    await world.subscribe(seller, server.url)
    const events = eventsOf([seller], 2)
    await world.accept(events)
    server.answer = ({ id }) => ({ status: id === events[0]?.id ? 500 : 200 })
    const engine = world.engine()
    for (const waitMs of [0, ...BACK_OFF_MS]) {
      world.advance(waitMs)
      await engine.settleDue()
    }
    expect(receivedIds().at(-1)).toBe(events[1]?.id)
  })

  it('suspends a subscription after too many parked in a row, and says so', async () => {
    const { seller } = world.companies
    const { id } = await world.subscribe(seller, server.url)
    const other = await startWebhookReceiver()
    await world.subscribe(seller, other.url, ['webhook.*'])
    for (let i = 0; i < PARKED_IN_A_ROW_MAX; i += 1) await world.accept(eventsOf([seller], 1))
    server.answer = () => ({ status: 500 })
    const engine = world.engine()
    for (const waitMs of [0, ...BACK_OFF_MS]) {
      expect(await stateOf(id)).toBe('active')
      world.advance(waitMs)
      await engine.settleDue()
    }
    expect(await stateOf(id)).toBe('suspended')
    expect(other.received).toHaveLength(1)
    expect(JSON.parse(other.received[0]?.body ?? '')).toMatchObject({
      type: 'webhook.suspended',
      data: { webhook: id },
    })
    await other.close()
    const log = await world.read(seller, (db) => listEvents(db, seller, { limit: 1000 }))
    expect(log.items.at(-1)).toMatchObject({ type: 'webhook.suspended', subject: id })
  })

  it('suspends at once the subscription of a server that answers 410', async () => {
    const { seller } = world.companies
    const { id, version } = await world.subscribe(seller, server.url)
    await world.accept(eventsOf([seller], 1))
    server.answer = () => ({ status: 410 })
    await world.engine().settleDue()
    expect(await stateOf(id)).toBe('suspended')
    await world.write(seller, (work) =>
      changeSubscription(work, seller, id, version + 1, { state: 'active' }),
    )
    expect(await stateOf(id)).toBe('active')
  })

  it('holds the deliveries of a paused subscription and sends them once resumed', async () => {
    const { seller } = world.companies
    const { id } = await world.subscribe(seller, server.url)
    await world.write(seller, (work) =>
      changeSubscription(work, seller, id, 1, { state: 'paused' }),
    )
    const events = eventsOf([seller], 2)
    await world.accept(events)
    const engine = world.engine()
    await engine.settleDue()
    expect(server.received).toEqual([])
    await world.write(seller, (work) =>
      changeSubscription(work, seller, id, 2, { state: 'active' }),
    )
    await engine.settleDue()
    expect(receivedIds()).toEqual(idsOf(events))
  })

  it('sends again, with the same id, what another process claimed and never recorded', async () => {
    const { seller } = world.companies
    await world.subscribe(seller, server.url)
    const events = eventsOf([seller], 1)
    await world.accept(events)
    const lost = await claimDeliveries(world.store.db, {
      now: world.clock.now(),
      claim: newId(),
      limit: 10,
      underWay: new Map(),
      after: newId(),
    })
    expect(lost).toHaveLength(1)
    const engine = world.engine()
    await engine.settleDue()
    expect(server.received).toEqual([])
    world.advance(CLAIM_MS)
    await engine.settleDue()
    expect(receivedIds()).toEqual(idsOf(events))
  })

  it('shares the queue between processes without sending anything twice', async () => {
    const { seller } = world.companies
    await world.subscribe(seller, server.url)
    const invoices = Array.from({ length: 40 }, () => eventsOf([seller], 3))
    await world.accept(invoices.flat())
    const engines = [world.engine(), world.engine(), world.engine()]
    const rounds = async (): Promise<void> => {
      await Promise.all(engines.map((engine) => engine.settleDue()))
      if (server.received.length < 120) await rounds()
    }
    await rounds()
    expect(server.received).toHaveLength(120)
    for (const events of invoices) {
      const own = new Set(idsOf(events))
      expect(receivedIds().filter((id) => own.has(id))).toEqual(idsOf(events))
    }
  })

  it('runs by itself: woken by a ring, stopped when its calls are recorded', async () => {
    const { seller } = world.companies
    await world.subscribe(seller, server.url)
    const engine = world.engine()
    engine.start()
    const events = eventsOf([seller], 4)
    await world.accept(events)
    engine.wake()
    await server.until(4)
    await engine.stop()
    expect(receivedIds()).toEqual(idsOf(events))
    const { pending } = await world.store.db
      .selectFrom('notifications.delivery')
      .select((eb) => eb.fn.countAll<string>().as('pending'))
      .where('event_id', 'in', idsOf(events))
      .where('state', '=', 'pending')
      .executeTakeFirstOrThrow()
    expect(pending).toBe('0')
  })
})
