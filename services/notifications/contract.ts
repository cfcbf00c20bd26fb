import type { Database } from '../store/database.ts'
import { createDoorbell } from '../store/doorbell.ts'
import type { Clock } from '../runtime/clock.ts'
import type { Logger } from 'pino'
import { acceptEvents } from './accept-events.ts'
import { NOTIFICATIONS_CHANNEL } from './channel.ts'
import type { InvoiceEvent } from './event.ts'
import type { DB as NotificationsTables } from './tables.ts'

export type { InvoiceEvent } from './event.ts'
export type { DB as NotificationsTables } from './tables.ts'

/** What other services may ask of notifications. */
export interface Notifications {
  /**
   * Keeps the events in the log of each company that may hear them, with a delivery for each of
   * its subscriptions that listens, in one transaction. An event kept before is passed over.
   * Events of one invoice are delivered in the order in which they are accepted.
   */
  acceptEvents(events: readonly InvoiceEvent[]): Promise<void>
}

/** `database`: a pool of the role `facteur_notifications`. */
export function createNotifications(dependencies: {
  database: Database<NotificationsTables>
  clock: Clock
  logger: Logger
}): Notifications {
  const { database, clock, logger } = dependencies
  const store = { db: database.db, schema: 'notifications' }
  const doorbell = createDoorbell(database.pool, NOTIFICATIONS_CHANNEL, logger)
  return {
    async acceptEvents(events) {
      const deliveries = await acceptEvents(store, events, clock.now())
      if (deliveries > 0) doorbell.ring()
    },
  }
}
