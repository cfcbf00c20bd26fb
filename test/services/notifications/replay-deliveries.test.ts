import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { BACK_OFF_MS } from '../../../services/notifications/back-off.ts'
import { listDeliveries } from '../../../services/notifications/delivery-view.ts'
import {
  type ReplayBody,
  replayEvents,
  retryDelivery,
} from '../../../services/notifications/replay-deliveries.ts'
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
afterEach(() => server.close())

const replay = (id: string, which: ReplayBody) =>
  world.write(world.companies.seller, (work) =>
    replayEvents(work, world.companies.seller, id, which),
  )
const receivedIds = () => server.received.map((webhook) => webhook.id)

describe('replayEvents', () => {
  it('sends an event again with the same webhook-id, and no other', async () => {
    const { seller } = world.companies
    const { id } = await world.subscribe(seller, server.url)
    const events = eventsOf([seller], 2)
    await world.accept(events)
    await world.engine().settleDue()
    const first = events[0]?.id ?? ''
    expect(await replay(id, { eventIds: [first] })).toEqual({ replayed: 1 })
    await world.engine().settleDue()
    expect(receivedIds()).toEqual([...events.map((event) => event.id), first])
  })

  it('sends an interval in order, to a subscription that did not exist then', async () => {
    const { seller } = world.companies
    const at = (hour: string) => `2026-11-20T${hour}:00:00.000Z`
    const early = eventsOf([seller], 1, { at: at('08') })
    const within = eventsOf([seller], 3, { at: at('09') })
    const filtered = eventsOf([seller], 1, { at: at('09'), type: 'invoice.tax-report.accepted' })
    const late = eventsOf([seller], 1, { at: at('10') })
    await world.accept([...early, ...within, ...filtered, ...late])
    const { id } = await world.subscribe(seller, server.url, ['invoice.status.*'])
    expect(await replay(id, { from: at('09'), to: at('10') })).toEqual({ replayed: 3 })
    await world.engine().settleDue()
    expect(receivedIds()).toEqual(within.map((event) => event.id))
  })

  it('leaves alone what is still pending', async () => {
    const { seller } = world.companies
    const { id } = await world.subscribe(seller, server.url)
    const events = eventsOf([seller], 2)
    await world.accept(events)
    const eventIds = events.map((event) => event.id)
    expect(await replay(id, { eventIds })).toEqual({ replayed: 0 })
    await world.engine().settleDue()
    expect(receivedIds()).toEqual(eventIds)
  })

  it('knows no event of another company, and no subscription either', async () => {
    const { seller, buyer } = world.companies
    const { id } = await world.subscribe(seller, server.url)
    const foreign = eventsOf([buyer], 1)
    await world.accept(foreign)
    const eventIds = foreign.map((event) => event.id)
    await expect(replay(id, { eventIds })).rejects.toMatchObject({ code: 'not-found' })
    await expect(
      world.write(buyer, (work) => replayEvents(work, buyer, id, { eventIds })),
    ).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('retryDelivery', () => {
  const retry = (subscriptionId: string, eventId: string) =>
    world.write(world.companies.seller, (work) =>
      retryDelivery(work, world.companies.seller, subscriptionId, eventId),
    )

  it('takes up a parked delivery from the start of its schedule', async () => {
    const { seller } = world.companies
    const { id } = await world.subscribe(seller, server.url)
    const [event] = eventsOf([seller], 1)
    if (event === undefined) throw new Error('one event was asked for')
    await world.accept([event])
    server.answer = () => ({ status: 500 })
    for (const waitMs of [0, ...BACK_OFF_MS]) {
      world.advance(waitMs)
      await world.engine().settleDue()
    }
    const parked = await world.read(seller, (db) =>
      listDeliveries(db, seller, id, { state: 'parked', limit: 10, at: world.clock.now() }),
    )
    expect(parked.items).toMatchObject([
      { id: event.id, attempts: 13, fault: { code: 'answer-not-2xx' } },
    ])
    server.answer = () => ({ status: 200 })
    expect(await retry(id, event.id)).toMatchObject({ state: 'pending', attempts: 0 })
    await world.engine().settleDue()
    const { items } = await world.read(seller, (db) =>
      listDeliveries(db, seller, id, { limit: 10, at: world.clock.now() }),
    )
    expect(items).toMatchObject([{ id: event.id, state: 'delivered', attempts: 1 }])
    expect(items[0]?.history).toHaveLength(14)
    expect(items[0]?.history[0]).toMatchObject({ status: 200 })
    await expect(retry(id, event.id)).rejects.toMatchObject({ code: 'delivery-not-parked' })
  })

  it('knows no delivery that was never queued', async () => {
    const { id } = await world.subscribe(world.companies.seller, server.url)
    await expect(retry(id, newId())).rejects.toMatchObject({ code: 'not-found' })
  })
})
