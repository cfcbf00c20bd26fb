import type { Work } from '../store/unit-of-work.ts'
import type { Reason } from './answer.ts'
import { type F1Object, readObjects } from './f1-object.ts'
import { insertFlow } from './open-flow.ts'
import type { FlowDependencies, PpfFlow } from './ppf-flow.ts'
import { raiseAlert } from './raise-alert.ts'
import type { DB as RoutingTables } from './tables.ts'

/** The message that starts the workflow of a flow built again. Its subject: the new flow. */
export const FLOW_REBUILT = 'ppf-flow.rebuilt'

/** How often the same objects leave before a person must look. */
const ATTEMPTS_MAX = 3

/**
 * The PPF found the flow not receivable (501), all of it: none of its data reached the tax
 * administration. Its objects leave again under a new flow id; a file that the PPF names as the
 * fault is held, for it would have the next flow refused too.
 */
export async function refuseFlow(
  work: Work<RoutingTables>,
  dependencies: FlowDependencies,
  flow: PpfFlow,
  reasons: readonly Reason[],
): Promise<void> {
  const { logger } = dependencies
  const objects = (await readObjects(work.db, flow.id)).filter(({ state }) => state === 'sent')
  await work.db
    .updateTable('routing.ppf_flow')
    .set({ state: 'refused', settled_at: work.at })
    .where('id', '=', flow.id)
    .execute()
  const codes = [...new Set(reasons.map((reason) => reason.code))]
  const details = { codes, attempt: flow.attempt }
  await raiseAlert(
    work.db,
    logger,
    { kind: 'ppf-flow-refused', subject: flow.id, details },
    work.at,
  )
  const { held, again } = partObjects(objects, reasons, flow.attempt)
  if (flow.attempt >= ATTEMPTS_MAX) {
    const alert = { kind: 'ppf-flow-given-up', subject: flow.id, details } as const
    await raiseAlert(work.db, logger, alert, work.at)
  }
  await move(work, held, { state: 'held', reason: codes.join(', '), flowId: null })
  if (again.length > 0) await rebuild(work, dependencies, flow, again)
}

/** Which objects wait for a person, and which leave again. Pure. */
function partObjects(
  objects: readonly F1Object[],
  reasons: readonly Reason[],
  attempt: number,
): { held: readonly F1Object[]; again: readonly F1Object[] } {
  if (attempt >= ATTEMPTS_MAX) return { held: objects, again: [] }
  const named = new Set(reasons.map((reason) => reason.subject))
  const isAtFault = ({ file_name: fileName }: F1Object): boolean =>
    fileName !== null && named.has(fileName)
  return {
    held: objects.filter(isAtFault),
    again: objects.filter((object) => !isAtFault(object)),
  }
}

async function rebuild(
  work: Work<RoutingTables>,
  { applicationCode }: FlowDependencies,
  flow: PpfFlow,
  objects: readonly F1Object[],
): Promise<void> {
  const flowId = await insertFlow(work, applicationCode, {
    state: 'closed',
    attempt: flow.attempt + 1,
    replaces: flow.id,
  })
  await move(work, objects, { state: 'queued', reason: null, flowId })
  const dueMs = Math.min(...objects.map((object) => object.due_at.getTime()))
  work.emit({
    kind: FLOW_REBUILT,
    subject: flowId,
    payload: { flowId, dueAt: new Date(dueMs).toISOString() },
  })
}

async function move(
  work: Work<RoutingTables>,
  objects: readonly F1Object[],
  to: { state: 'held' | 'queued'; reason: string | null; flowId: string | null },
): Promise<void> {
  if (objects.length === 0) return
  const ids = objects.map((object) => object.invoice_id)
  await work.db
    .updateTable('routing.f1_object')
    .set({ state: to.state, reason: to.reason, flow_id: to.flowId })
    .where('invoice_id', 'in', ids)
    .execute()
  for (const object of objects) {
    work.audit({
      companyId: object.company_id,
      actor: 'network:ppf',
      action: to.state === 'held' ? 'f1.held' : 'f1.requeued',
      subject: object.invoice_id,
      before: { state: 'sent' },
      after: { state: to.state },
      details: { flow: to.flowId, ...(to.reason !== null && { reason: to.reason }) },
    })
  }
}
