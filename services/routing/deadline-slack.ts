import { type Kysely, sql } from 'kysely'
import type { DB as RoutingTables } from './tables.ts'

/**
 * Seconds that the oldest F1 object which has not left still has before its deadline; negative when
 * it is late, `undefined` when nothing waits. Held objects count: nobody is excused by a fault. The
 * role facteur_api may ask this too, and sees no more of the objects than this takes.
 */
export async function deadlineSlack(
  db: Kysely<RoutingTables>,
  now: Date,
): Promise<number | undefined> {
  const { rows } = await sql<{ due_at: Date | null }>`
    select min(due_at) as due_at from routing.f1_object
    where state in ('queued', 'packed', 'held')`.execute(db)
  const dueAt = rows[0]?.due_at
  return dueAt ? (dueAt.getTime() - now.getTime()) / 1000 : undefined
}
