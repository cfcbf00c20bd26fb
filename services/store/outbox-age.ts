import { type Kysely, sql } from 'kysely'

/** Seconds since the oldest message of a schema's outbox was written; 0 when it is empty. */
export async function outboxAgeSeconds<DB>(
  db: Kysely<DB>,
  schema: string,
  now: Date,
): Promise<number> {
  const { rows } = await sql<{ oldest: Date | null }>`
    select min(at) as oldest from ${sql.id(schema, 'outbox')}`.execute(db)
  const oldest = rows[0]?.oldest
  return oldest ? Math.max(0, (now.getTime() - oldest.getTime()) / 1000) : 0
}
