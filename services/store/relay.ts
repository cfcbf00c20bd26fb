import { type Kysely, sql } from 'kysely'
import type { Logger } from 'pino'
import type { Json } from '../../schemas/audit/canonical-json.ts'
import type { Clock } from '../runtime/clock.ts'

/** A message taken out of the outbox, to be delivered at least once. */
export interface TakenMessage {
  readonly id: string
  readonly kind: string
  readonly subject: string
  readonly payload: Json
  readonly at: Date
  readonly attempts: number
}

/**
 * Delivers messages in the order given. Resolves with the failures, by message id; where messages
 * of one subject must keep their order, those after a failure are named with it.
 */
export type Deliver = (messages: readonly TakenMessage[]) => Promise<ReadonlyMap<string, unknown>>

export interface Relay {
  /** Look now: something was committed. */
  wake(): void
  stop(): Promise<void>
}

const TAKEN_MAX = 200
const IDLE_MS = 1_000
const RETRY_MS_MAX = 60_000

/**
 * Turns the outbox of a schema into deliveries, in order per subject, at least once. A message
 * that fails waits, with the later ones of its subject, and the others pass. Rows leave the outbox
 * in the transaction that took them, so a relay that dies has lost nothing.
 */
export function startRelay<DB>(options: {
  db: Kysely<DB>
  schema: string
  deliver: Deliver
  clock: Clock
  logger: Logger
}): Relay {
  let stopped = false
  let rung = false
  let wakeUp: (() => void) | undefined
  const idle = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, IDLE_MS)
      wakeUp = () => {
        clearTimeout(timer)
        resolve()
      }
    })

  const mayIdle = (): boolean => !rung && !stopped
  const run = async (): Promise<void> => {
    while (!stopped) {
      rung = false
      const taken = await pass(options).catch((error: unknown) => {
        options.logger.error({ err: error, schema: options.schema }, 'relay-pass-failed')
        return 0
      })
      if (taken < TAKEN_MAX && mayIdle()) await idle()
    }
  }
  const done = run()
  return {
    wake() {
      rung = true
      wakeUp?.()
    },
    async stop() {
      stopped = true
      wakeUp?.()
      await done
    },
  }
}

/** One pass: take, deliver, remove. Returns how many were taken. */
async function pass<DB>(options: {
  db: Kysely<DB>
  schema: string
  deliver: Deliver
  clock: Clock
  logger: Logger
}): Promise<number> {
  const { db, schema, deliver, clock, logger } = options
  const outbox = sql.id(schema, 'outbox')
  return db.transaction().execute(async (transaction) => {
    const now = clock.now()
    const messages = await take(transaction, schema, now)
    if (messages.length === 0) return 0
    const failures = await deliver(messages)
    const delivered = messages.filter((m) => !failures.has(m.id)).map((m) => m.id)
    await sql`delete from ${outbox} where id = any (${delivered}::bigint[])`.execute(transaction)
    for (const message of messages) {
      if (!failures.has(message.id)) continue
      const waitMs = Math.min(RETRY_MS_MAX, 250 * 2 ** Math.min(message.attempts, 10))
      logger.warn(
        { err: failures.get(message.id), kind: message.kind, subject: message.subject, waitMs },
        'relay-delivery-failed',
      )
      await sql`
        update ${outbox} set attempts = attempts + 1,
          retry_at = ${new Date(now.getTime() + waitMs)}
        where id = ${message.id}`.execute(transaction)
    }
    return messages.length
  })
}

async function take<DB>(db: Kysely<DB>, schema: string, now: Date): Promise<TakenMessage[]> {
  const outbox = sql.id(schema, 'outbox')
  // One relay at a time a schema: two would each keep an order of their own.
  const lock = await sql<{ locked: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${`relay ${schema}`}, 0)) as locked`.execute(
    db,
  )
  if (lock.rows[0]?.locked !== true) return []
  const { rows } = await sql<TakenMessage>`
    select id, kind, subject, payload, at, attempts from ${outbox} as message
    where (retry_at is null or retry_at <= ${now})
      and not exists (
        select from ${outbox} as earlier
        where earlier.subject = message.subject and earlier.id < message.id
          and earlier.retry_at is not null and earlier.retry_at > ${now})
    order by id limit ${TAKEN_MAX}
    for update skip locked`.execute(db)
  return rows
}
