import { type Kysely, sql } from 'kysely'
import { formatEnvelopeName, flowIdOf } from '../../schemas/envelope/envelope-name.ts'
import { type Store, unitOfWork, type Work } from '../store/unit-of-work.ts'
import { F1_INTERFACE } from './accept-f1.ts'
import type { DB as RoutingTables } from './tables.ts'

/** Objects of F1 a flow holds at most (batching asked of platforms). */
export const F1_OBJECTS_MAX = 1_000

/** The early warning: so long before the deadline a flow must have left. */
export const WARNED_BEFORE_MS = 4 * 3_600_000

/** A flow whose workflow is to run: when it closes, and when its lateness must be said. */
export interface FlowToRun {
  readonly flowId: string
  readonly closeAt: Date
  readonly warnAt: Date
  readonly isFull: boolean
}

/** How flows are named and how long they gather. */
export interface FlowPlan {
  /** Ours at the PPF, six characters. */
  readonly applicationCode: string
  readonly windowMs: number
}

/**
 * Makes sure that what waits in the queue has an open flow to go with. `undefined`: nothing waits.
 * The row of the open flow is locked in share, so a flow that is closing is waited for and not
 * counted upon.
 */
export async function openFlow(
  store: Store<RoutingTables>,
  at: Date,
  plan: FlowPlan,
): Promise<FlowToRun | undefined> {
  return unitOfWork(store, { companies: [], at }, async (work) => {
    const known = await findOpen(work.db)
    const waiting = await countWaiting(work.db)
    if (waiting === undefined) return undefined
    const flow = known ?? (await openNext(work, plan))
    const warnAt = new Date(waiting.dueAt.getTime() - WARNED_BEFORE_MS)
    const closeMs = Math.min(flow.openedAt.getTime() + plan.windowMs, warnAt.getTime())
    return {
      flowId: flow.id,
      closeAt: new Date(closeMs),
      warnAt,
      isFull: waiting.count >= F1_OBJECTS_MAX,
    }
  })
}

/** Gives the next number of the interface to a flow and writes its row. */
export async function insertFlow(
  work: Work<RoutingTables>,
  applicationCode: string,
  flow: { state: 'open' | 'closed'; attempt: number; replaces?: string },
): Promise<string> {
  const { sequence } = await work.db
    .updateTable('routing.ppf_counter')
    .set((row) => ({ sequence: row('sequence', '+', '1') }))
    .where('interface', '=', F1_INTERFACE)
    .returning('sequence')
    .executeTakeFirstOrThrow()
  const flowId = flowIdOf(applicationCode, F1_INTERFACE, Number(sequence))
  await work.db
    .insertInto('routing.ppf_flow')
    .values({
      id: flowId,
      interface: F1_INTERFACE,
      sequence,
      envelope: formatEnvelopeName({ interfaceCode: F1_INTERFACE, applicationCode, flowId }),
      state: flow.state,
      attempt: flow.attempt,
      replaces: flow.replaces ?? null,
      opened_at: work.at,
    })
    .execute()
  return flowId
}

interface OpenFlow {
  readonly id: string
  readonly openedAt: Date
}

async function findOpen(db: Kysely<RoutingTables>): Promise<OpenFlow | undefined> {
  return db
    .selectFrom('routing.ppf_flow')
    .select(['id', 'opened_at as openedAt'])
    .where('interface', '=', F1_INTERFACE)
    .where('state', '=', 'open')
    .forShare()
    .executeTakeFirst()
}

async function openNext(work: Work<RoutingTables>, plan: FlowPlan): Promise<OpenFlow> {
  await work.db
    .selectFrom('routing.ppf_counter')
    .select('sequence')
    .where('interface', '=', F1_INTERFACE)
    .forUpdate()
    .executeTakeFirstOrThrow()
  // Another process may have opened one while we waited for the counter.
  const opened = await findOpen(work.db)
  if (opened !== undefined) return opened
  const id = await insertFlow(work, plan.applicationCode, { state: 'open', attempt: 1 })
  return { id, openedAt: work.at }
}

async function countWaiting(
  db: Kysely<RoutingTables>,
): Promise<{ count: number; dueAt: Date } | undefined> {
  const { rows } = await sql<{ count: string; due_at: Date | null }>`
    select count(*) as count, min(due_at) as due_at from (
      select due_at from routing.f1_object where state = 'queued' and flow_id is null
      order by position limit ${F1_OBJECTS_MAX}) as waiting`.execute(db)
  const [row] = rows
  if (row === undefined || row.due_at === null) return undefined
  return { count: Number(row.count), dueAt: row.due_at }
}
