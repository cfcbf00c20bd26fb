import { type Kysely, sql } from 'kysely'
import { Counter, Gauge, Histogram, type Registry } from 'prom-client'
import type { Clock } from '../runtime/clock.ts'
import type { Outcome } from './outcome.ts'
import type { DB as NotificationsTables } from './tables.ts'

/** Registers the figures of the delivery engine; gives what is to be told of each outcome. */
export function registerDeliveryMetrics(
  metrics: Registry,
  db: Kysely<NotificationsTables>,
  clock: Clock,
): (outcome: Outcome) => void {
  const attempts = new Counter({
    name: 'facteur_webhook_attempts_total',
    help: 'attempts to deliver, by what they came to',
    labelNames: ['outcome', 'fault'],
    registers: [metrics],
  })
  const duration = new Histogram({
    name: 'facteur_webhook_attempt_seconds',
    help: 'time from the call to the answer',
    buckets: [0.01, 0.05, 0.1, 0.5, 1, 5, 15],
    registers: [metrics],
  })
  new Gauge({
    name: 'facteur_webhook_queue_age_seconds',
    help: 'age of the oldest event that an active subscription still waits for',
    registers: [metrics],
    async collect() {
      this.set(await oldestPendingSeconds(db, clock.now()))
    },
  })
  return ({ state, fault, durationMs }) => {
    attempts.inc({ outcome: state, fault: fault ?? 'none' })
    duration.observe(durationMs / 1000)
  }
}

/** Seconds since the oldest event still owed to an active subscription; 0 when none is owed. */
async function oldestPendingSeconds(db: Kysely<NotificationsTables>, now: Date): Promise<number> {
  const { rows } = await sql<{ oldest: Date | null }>`
    select min(event.at) as oldest
    from notifications.subscription
    cross join lateral (
      select company_id, event_id from notifications.delivery
      where delivery.subscription_id = subscription.id and state = 'pending'
      order by position limit 1
    ) as delivery
    join notifications.event on event.company_id = delivery.company_id
      and event.id = delivery.event_id
    where subscription.state = 'active'`.execute(db)
  const oldest = rows[0]?.oldest
  return oldest ? Math.max(0, (now.getTime() - oldest.getTime()) / 1000) : 0
}
