import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listEvents } from '../../../services/notifications/event-log.ts'
import { Problem } from '../../../services/runtime/problem.ts'
import { createWebhookWorld, eventsOf, type WebhookWorld } from '../../support/webhooks.ts'

let world: WebhookWorld
beforeAll(async () => {
  world = await createWebhookWorld()
})
afterAll(() => world.close())

describe('listEvents', () => {
  it('gives each event once to a poller that comes back while others arrive', async () => {
    const { seller } = world.companies
    const sent: string[] = []
    const batch = async (count: number): Promise<void> => {
      const events = eventsOf([seller], count)
      sent.push(...events.map((event) => event.id))
      await world.accept(events)
    }
    const seen: string[] = []
    let cursor: string | undefined
    for (const arriving of [3, 0, 5, 1, 0, 0]) {
      await batch(arriving)
      const page = await world.read(seller, (db) =>
        listEvents(db, seller, { limit: 4, ...(cursor !== undefined && { cursor }) }),
      )
      seen.push(...page.items.map((event) => event.id))
      cursor = page.nextCursor
    }
    expect(seen).toEqual(sent)
  })

  it('shows ids and codes in the layout of the webhooks', async () => {
    const { buyer } = world.companies
    const [event] = eventsOf([buyer], 1)
    if (event === undefined) throw new Error('one event was asked for')
    await world.accept([event])
    const { items } = await world.read(buyer, (db) => listEvents(db, buyer, { limit: 1 }))
    expect(items).toEqual([
      {
        id: event.id,
        type: 'invoice.status.200',
        timestamp: event.at,
        subject: event.invoiceId,
        sequence: 1,
        data: event.data,
      },
    ])
  })

  it('shows a company no event of another', async () => {
    const { seller, stranger } = world.companies
    await world.accept(eventsOf([seller], 2))
    const own = await world.read(stranger, (db) => listEvents(db, stranger, { limit: 50 }))
    expect(own.items).toEqual([])
    // Even when the question itself is wrong, the database answers for the company that asks.
    const forged = await world.read(stranger, (db) => listEvents(db, seller, { limit: 50 }))
    expect(forged.items).toEqual([])
  })

  it('refuses a cursor of another list', async () => {
    const { seller } = world.companies
    const reading = world.read(seller, (db) =>
      listEvents(db, seller, {
        limit: 1,
        cursor: Buffer.from('["inbox","1"]').toString('base64url'),
      }),
    )
    await expect(reading).rejects.toThrow(Problem)
    await expect(reading).rejects.toMatchObject({ code: 'cursor-invalid' })
  })
})
