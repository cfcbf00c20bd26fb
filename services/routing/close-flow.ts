import { sql } from 'kysely'
import { type Store, unitOfWork } from '../store/unit-of-work.ts'
import { F1_INTERFACE, F1_QUEUED } from './accept-f1.ts'
import { F1_OBJECTS_MAX } from './open-flow.ts'
import { lockFlow } from './ppf-flow.ts'
import type { DB as RoutingTables } from './tables.ts'

/**
 * Closes an open flow: what waits in the queue goes with it, the oldest first, as far as it holds.
 * What comes from now on, or is left, goes with the next. A flow already closed stays as it is.
 */
export async function closeFlow(
  store: Store<RoutingTables>,
  flowId: string,
  at: Date,
): Promise<void> {
  await unitOfWork(store, { companies: [], at }, async (work) => {
    const flow = await lockFlow(work.db, flowId)
    if (flow.state !== 'open') return
    await sql`
      update routing.f1_object set flow_id = ${flowId} where invoice_id in (
        select invoice_id from routing.f1_object
        where state = 'queued' and flow_id is null
        order by position limit ${F1_OBJECTS_MAX} for update)`.execute(work.db)
    await work.db
      .updateTable('routing.ppf_flow')
      .set({ state: 'closed' })
      .where('id', '=', flowId)
      .execute()
    const left = await work.db
      .selectFrom('routing.f1_object')
      .select('invoice_id')
      .where('state', '=', 'queued')
      .where('flow_id', 'is', null)
      .limit(1)
      .executeTakeFirst()
    if (left !== undefined) work.emit({ kind: F1_QUEUED, subject: F1_INTERFACE, payload: {} })
  })
}
