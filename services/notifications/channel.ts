import { type Kysely, sql } from 'kysely'

/** Rung (NOTIFY) when deliveries may have become due. */
export const NOTIFICATIONS_CHANNEL = 'facteur_notifications'

/**
 * Rings when the transaction commits, and not if it does not. For what people ask for now and then;
 * the stream of events uses a doorbell outside its transactions (services/store/doorbell.ts).
 */
export async function ringAtCommit<DB>(db: Kysely<DB>): Promise<void> {
  await sql`select pg_notify(${NOTIFICATIONS_CHANNEL}, '')`.execute(db)
}
