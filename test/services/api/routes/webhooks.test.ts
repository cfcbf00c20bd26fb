import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { acceptEvents } from '../../../../services/notifications/accept-events.ts'
import type { DB } from '../../../../services/notifications/tables.ts'
import { openDatabase } from '../../../../services/store/database.ts'
import { type RunningApi, startApi, type TestClient } from '../../../support/running-api.ts'
import { eventsOf } from '../../../support/webhooks.ts'

let api: RunningApi
let seller: TestClient

beforeAll(async () => {
  api = await startApi({ allowLoopback: true })
  seller = await api.seller()
})
afterAll(() => api.stop())

const subscription = { url: 'http://127.0.0.1:9/hook', events: ['invoice.*'] }
const created = async (client = seller) =>
  (await api.ask(client, 'POST', '/v1/webhooks', subscription)).body

describe('a subscription', () => {
  it('shows its secret once: not when read, not when replayed', async () => {
    const key = { 'idempotency-key': randomUUID() }
    const first = await api.ask(seller, 'POST', '/v1/webhooks', subscription, key)
    expect([first.status, first.body.secret]).toEqual([201, expect.stringMatching(/^whsec_/)])
    const again = await api.ask(seller, 'POST', '/v1/webhooks', subscription, key)
    expect(again.headers.get('idempotency-replayed')).toBe('true')
    expect([again.body.id, again.body.secret]).toEqual([first.body.id, undefined])
    const read = await api.ask(seller, 'GET', `/v1/webhooks/${first.body.id}`)
    expect([read.headers.get('etag'), read.body.secret]).toEqual(['"v1"', undefined])
  })

  it.each(['https://10.0.0.1/x', 'https://169.254.169.254/', 'ftp://exemple.fr', 'nonsense'])(
    'does not go to %s',
    async (url) => {
      const { status, body } = await api.ask(seller, 'POST', '/v1/webhooks', {
        ...subscription,
        url,
      })
      expect([status, body.code]).toEqual([422, 'webhook-target-refused'])
    },
  )

  it('changes under its ETag', async () => {
    const { id } = await created()
    const change = { state: 'paused' }
    const without = await api.ask(seller, 'PATCH', `/v1/webhooks/${id}`, change)
    expect([without.status, without.body.code]).toEqual([428, 'precondition-required'])
    const done = await api.ask(seller, 'PATCH', `/v1/webhooks/${id}`, change, {
      'if-match': '"v1"',
    })
    expect([done.body.state, done.headers.get('etag')]).toEqual(['paused', '"v2"'])
    const stale = await api.ask(seller, 'PATCH', `/v1/webhooks/${id}`, change, {
      'if-match': '"v1"',
    })
    expect([stale.status, stale.body.currentVersion]).toEqual([412, '"v2"'])
  })

  it('rotates its secret, two valid at a time', async () => {
    const { id, secret } = await created()
    const rotated = await api.ask(seller, 'POST', `/v1/webhooks/${id}/secrets`)
    expect(rotated.status).toBe(201)
    expect(rotated.body.secret).not.toBe(secret)
    expect(rotated.body.secrets).toHaveLength(2)
  })

  it('ends', async () => {
    const { id } = await created()
    expect((await api.ask(seller, 'DELETE', `/v1/webhooks/${id}`)).status).toBe(204)
    expect((await api.ask(seller, 'GET', `/v1/webhooks/${id}`)).status).toBe(404)
  })

  it('is nobody else’s', async () => {
    const { id } = await created()
    const buyer = await api.buyer()
    for (const [method, path] of [
      ['GET', ''],
      ['DELETE', ''],
      ['POST', '/secrets'],
      ['GET', '/deliveries'],
    ] as const) {
      const { status } = await api.ask(buyer, method, `/v1/webhooks/${id}${path}`)
      expect([method, path, status]).toEqual([method, path, 404])
    }
    expect((await api.ask(buyer, 'GET', '/v1/webhooks')).body.items).toEqual([])
  })
})

describe('events', () => {
  it('are polled with the ids their webhooks carry, and replayed', async () => {
    const client = await api.client('300000007')
    const { id } = await created(client)
    const database = openDatabase<DB>({
      url: api.database.urls.notifications,
      application: 'test',
    })
    const events = eventsOf([client], 3)
    await acceptEvents({ db: database.db, schema: 'notifications' }, events, new Date())
    await database.close()

    const first = await api.ask(client, 'GET', '/v1/events?limit=2')
    const cursor = String(first.body.nextCursor)
    const rest = await api.ask(client, 'GET', `/v1/events?limit=2&cursor=${cursor}`)
    const ids = [...first.body.items, ...rest.body.items].map((item: { id: string }) => item.id)
    expect(ids).toEqual(events.map((event) => event.id))

    const deliveries = await api.ask(client, 'GET', `/v1/webhooks/${id}/deliveries?state=pending`)
    expect(deliveries.body.items.map((item: { id: string }) => item.id)).toEqual(ids)
    const replay = await api.ask(client, 'POST', `/v1/webhooks/${id}/replay`, {
      eventIds: [ids[0]],
    })
    expect([replay.status, replay.body]).toEqual([202, { replayed: 0 }])
    const retry = await api.ask(
      client,
      'POST',
      `/v1/webhooks/${id}/deliveries/${String(ids[0])}/retry`,
    )
    expect([retry.status, retry.body.code]).toEqual([409, 'delivery-not-parked'])
  })
})
