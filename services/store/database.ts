import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Logger } from 'pino'
import { PreparedClient } from './prepared-client.ts'

// A date is a calendar day: the driver would make an instant of it in the process's time zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)

/** A database as one service sees it: its role, its schema, its pool. */
export interface Database<DB> {
  readonly db: Kysely<DB>
  readonly pool: pg.Pool
  close(): Promise<void>
}

export interface DatabaseOptions {
  readonly url: string
  /** Shown in pg_stat_activity. */
  readonly application: string
  readonly connectionsMax?: number
  readonly logger?: Logger
}

/** Opens a pool. Nothing connects before the first query. */
export function openDatabase<DB>(options: DatabaseOptions): Database<DB> {
  const pool = new pg.Pool({
    Client: PreparedClient,
    connectionString: options.url,
    application_name: options.application,
    max: options.connectionsMax ?? 10,
    connectionTimeoutMillis: 5_000,
    idle_in_transaction_session_timeout: 30_000,
  })
  // A connection dies with its server, idle or at work: whoever works on it learns it from its
  // query, the next one opens another. Without these listeners the whole process would end.
  pool.on('connect', (client) => {
    client.on('error', (error) => options.logger?.warn({ err: error }, 'database-connection-lost'))
  })
  pool.on('error', () => undefined)
  const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) })
  return { db, pool, close: () => db.destroy() }
}
