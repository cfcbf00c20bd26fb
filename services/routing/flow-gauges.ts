import { type Kysely, sql } from 'kysely'
import { Gauge, type Registry } from 'prom-client'
import type { Clock } from '../runtime/clock.ts'
import { outboxAgeSeconds } from '../store/outbox-age.ts'
import { deadlineSlack } from './deadline-slack.ts'
import { ALERT_KINDS } from './raise-alert.ts'
import type { DB as RoutingTables } from './tables.ts'

/** What `/metrics` tells of the flows, read from the database when it is asked. */
export function registerFlowGauges(
  metrics: Registry,
  db: Kysely<RoutingTables>,
  clock: Clock,
): void {
  const registers = [metrics]
  new Gauge({
    name: 'facteur_f1_deadline_slack_seconds',
    help: 'time the oldest unsent F1 object has left; no sample when nothing waits',
    registers,
    async collect() {
      const slack = await deadlineSlack(db, clock.now())
      if (slack === undefined) this.remove()
      else this.set(slack)
    },
  })
  new Gauge({
    name: 'facteur_ppf_sequence_gaps',
    help: 'flow numbers below the newest one sent that never left',
    registers,
    async collect() {
      this.set(await countSequenceGaps(db))
    },
  })
  new Gauge({
    name: 'facteur_ppf_alerts',
    help: 'matters raised for an operator, by kind',
    labelNames: ['kind'],
    registers,
    async collect() {
      const counts = await countAlerts(db)
      for (const kind of ALERT_KINDS) this.set({ kind }, counts.get(kind) ?? 0)
    },
  })
  new Gauge({
    name: 'facteur_outbox_age_seconds',
    help: 'age of the oldest message not yet relayed',
    registers,
    async collect() {
      this.set(await outboxAgeSeconds(db, 'routing', clock.now()))
    },
  })
}

/** Numbers that were given, are older than one that left, and did not leave themselves. */
export async function countSequenceGaps(db: Kysely<RoutingTables>): Promise<number> {
  const { rows } = await sql<{ gaps: string }>`
    select coalesce(sum(newest - sent), 0) as gaps from (
      select max(sequence) as newest, count(*) as sent
      from routing.ppf_flow where sent_at is not null group by interface) as flows`.execute(db)
  return Number(rows[0]?.gaps ?? 0)
}

async function countAlerts(db: Kysely<RoutingTables>): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('routing.alert')
    .select(['kind', ({ fn }) => fn.countAll<string>().as('count')])
    .groupBy('kind')
    .execute()
  return new Map(rows.map(({ kind, count }) => [kind, Number(count)]))
}
