import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { CLAIM_MS } from '../../../services/notifications/claim-deliveries.ts'
import { createNotifications } from '../../../services/notifications/contract.ts'
import { replayEvents } from '../../../services/notifications/replay-deliveries.ts'
import type { DB } from '../../../services/notifications/tables.ts'
import { createLogger } from '../../../services/runtime/logging.ts'
import { type Database, openDatabase } from '../../../services/store/database.ts'
import { startWebhookReceiver, type WebhookReceiver } from '../../support/webhook-receiver.ts'
import {
  createWebhookWorld,
  eventsOf,
  SECRET_KEY,
  type WebhookWorld,
} from '../../support/webhooks.ts'

let world: WebhookWorld
let database: Database<DB>
let server: WebhookReceiver
let service: ChildProcess | undefined
beforeAll(async () => {
  world = await createWebhookWorld()
  world.moveTo(new Date())
  database = openDatabase<DB>({ url: world.test.urls.notifications, application: 'test' })
})
afterAll(async () => {
  await database.close()
  await world.close()
})
beforeEach(async () => {
  server = await startWebhookReceiver()
})
afterEach(async () => {
  service?.kill('SIGKILL')
  await server.close()
})

const MAIN = fileURLToPath(new URL('../../../services/notifications/main.ts', import.meta.url))

/** The real process; resolves when it says that it is ready. */
async function startService(environment: Record<string, string> = {}): Promise<ChildProcess> {
  const child = fork(MAIN, {
    execArgv: ['--import', 'tsx'],
    env: {
      PATH: process.env['PATH'],
      LOG_LEVEL: 'error',
      NOTIFICATIONS_DATABASE_URL: world.test.urls.notifications,
      SECRET_KEY,
      WEBHOOKS_ALLOW_LOOPBACK: 'true',
      ...environment,
    },
  })
  await once(child, 'message')
  service = child
  return child
}

const accept = (count: number) => {
  const events = eventsOf([world.companies.seller], count)
  const { clock } = world
  const notifications = createNotifications({
    database,
    clock,
    logger: createLogger('t', 'silent'),
  })
  return notifications.acceptEvents(events).then(() => events.map((event) => event.id))
}

describe('the notifications process', () => {
  it('delivers what was queued before it started and what arrives while it sleeps', async () => {
    const { seller } = world.companies
    const { id } = await world.subscribe(seller, server.url)
    const before = await accept(2)
    const running = await startService()
    await server.until(2)
    const after = await accept(2)
    await server.until(4)
    expect(server.received.map((webhook) => webhook.id)).toEqual([...before, ...after])
    const eventIds = before.slice(0, 1)
    await world.write(seller, (work) => replayEvents(work, seller, id, { eventIds }))
    await server.until(5)
    expect(server.received.at(-1)?.id).toBe(before[0])
    running.kill('SIGTERM')
    const [code] = await once(running, 'exit')
    expect(code).toBe(0)
  })

  it('killed between the call and its record, sends the same webhook-id again', async () => {
    await world.subscribe(world.companies.seller, server.url)
    const running = await startService()
    const died = once(running, 'exit')
    server.answer = async () => {
      running.kill('SIGKILL')
      await died
      return { status: 200 }
    }
    const [id] = await accept(1)
    await died
    server.answer = () => ({ status: 200 })
    const engine = world.engine()
    await engine.settleDue()
    expect(server.received).toHaveLength(1)
    world.moveTo(new Date(Date.now() + CLAIM_MS))
    await engine.settleDue()
    expect(server.received.map((webhook) => webhook.id)).toEqual([id, id])
  })

  it('refuses to start without its configuration', async () => {
    const child = fork(MAIN, { execArgv: ['--import', 'tsx'], env: {}, silent: true })
    const [code] = await once(child, 'exit')
    expect(code).toBe(78)
  })

  it('sends nothing to the machine itself unless it was told so', async () => {
    world.moveTo(new Date())
    await world.subscribe(world.companies.seller, server.url)
    await startService({ WEBHOOKS_ALLOW_LOOPBACK: 'false' })
    const [id] = await accept(1)
    const attempt = await firstAttempt(id ?? '')
    expect(attempt).toEqual({ status: null, error: 'target-refused' })
    expect(server.received).toEqual([])
  })
})

/** Asks until the attempt is recorded; the test's own time limit ends it. */
async function firstAttempt(eventId: string): Promise<{ status: number | null; error: unknown }> {
  for (;;) {
    const row = await world.store.db
      .selectFrom('notifications.attempt')
      .select(['status', 'error'])
      .where('event_id', '=', eventId)
      .executeTakeFirst()
    if (row !== undefined) return row
  }
}
