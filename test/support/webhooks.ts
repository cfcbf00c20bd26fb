import { pino } from 'pino'
import { acceptEvents } from '../../services/notifications/accept-events.ts'
import { createSubscription } from '../../services/notifications/change-subscription.ts'
import { createDeliveryEngine } from '../../services/notifications/delivery-engine.ts'
import type { InvoiceEvent } from '../../services/notifications/event.ts'
import type { Outcome } from '../../services/notifications/outcome.ts'
import type { Subscriber } from '../../services/notifications/subscriber.ts'
import type { SubscriptionView } from '../../services/notifications/subscription-view.ts'
import type { DB } from '../../services/notifications/tables.ts'
import { checkTarget, type TargetPolicy } from '../../services/notifications/target.ts'
import { createWebhookGateway } from '../../services/notifications/webhook-gateway.ts'
import {
  newWebhookSecret,
  WEBHOOK_SECRET_PURPOSE,
} from '../../services/notifications/webhook-secret.ts'
import { newId } from '../../services/runtime/ids.ts'
import { createSecretBox } from '../../services/runtime/secret-box.ts'
import { openDatabase } from '../../services/store/database.ts'
import { readAs, unitOfWork, type Work } from '../../services/store/unit-of-work.ts'
import { registerCompanies } from './companies.ts'
import { createTestDatabase } from './servers.ts'

export const SECRET_KEY = Buffer.alloc(32, 3).toString('base64')

/** Loopback is allowed, for the receivers of the tests stand there; names are never looked up. */
export const TEST_POLICY: TargetPolicy = {
  allowLoopback: true,
  resolve: (host) => Promise.reject(new Error(`no look-up in tests: ${host}`)),
}

/** The notifications service with its real database, a clock that one moves, and engines. */
export async function createWebhookWorld() {
  const test = await createTestDatabase()
  const own = openDatabase<DB>({ url: test.urls.notifications, application: 'test' })
  const api = openDatabase<DB>({ url: test.urls.api, application: 'test' })
  const companies = await registerCompanies(test.adminUrl)
  const secretBox = createSecretBox(SECRET_KEY, WEBHOOK_SECRET_PURPOSE)
  let now = new Date('2026-11-22T10:00:00.000Z')
  const clock = { now: () => now }
  const store = { db: own.db, schema: 'notifications' }
  const apiStore = { db: api.db, schema: 'notifications' }
  const gateway = createWebhookGateway(TEST_POLICY)

  const write = <T>(subscriber: Subscriber, work: (work: Work<DB>) => Promise<T>): Promise<T> =>
    unitOfWork(apiStore, { companies: [subscriber.companyId], at: now }, work)
  return {
    test,
    companies,
    secretBox,
    clock,
    store,
    advance(ms: number) {
      now = new Date(now.getTime() + ms)
    },
    moveTo(instant: Date) {
      now = instant
    },
    write,
    read: <T>(subscriber: Subscriber, read: (db: typeof api.db) => Promise<T>): Promise<T> =>
      readAs(api.db, [subscriber.companyId], read),
    async subscribe(
      subscriber: Subscriber,
      url: string,
      events: string[] = ['*'],
    ): Promise<SubscriptionView & { secret: string }> {
      const target = await checkTarget(url, TEST_POLICY)
      const secret = newWebhookSecret(secretBox)
      const view = await write(subscriber, (work) =>
        createSubscription(work, subscriber, { id: newId(), url, events, target }, secret),
      )
      return { ...view, secret: secret.text }
    },
    accept: (events: readonly InvoiceEvent[]): Promise<number> => acceptEvents(store, events, now),
    engine: (onOutcome?: (outcome: Outcome) => void) =>
      createDeliveryEngine({
        store,
        gateway,
        secretBox,
        clock,
        random: () => 0.5,
        logger: pino({ level: 'silent' }),
        ...(onOutcome && { onOutcome }),
      }),
    async close() {
      await gateway.close()
      await Promise.all([own.close(), api.close()])
      await test.drop()
    },
  }
}
export type WebhookWorld = Awaited<ReturnType<typeof createWebhookWorld>>

/** Events 1 to `count` of one invoice, heard by `companies`. */
export function eventsOf(
  companies: readonly Subscriber[],
  count: number,
  overrides: Partial<InvoiceEvent> = {},
): InvoiceEvent[] {
  const invoiceId = newId()
  return Array.from({ length: count }, (_, index) => ({
    id: newId(),
    type: 'invoice.status.200',
    invoiceId,
    companyIds: companies.map((company) => company.companyId),
    at: '2026-11-22T09:59:00.000Z',
    sequence: index + 1,
    data: { number: 'F2026-0001', sellerSiren: '100000009', status: '200' },
    ...overrides,
  }))
}
