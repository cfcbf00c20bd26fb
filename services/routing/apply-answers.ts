import { unitOfWork, type Work } from '../store/unit-of-work.ts'
import { markApplied, readUnapplied, type WaitingAnswer } from './answer.ts'
import { companiesOf, readObjects } from './f1-object.ts'
import { type FlowDependencies, lockFlow, type PpfFlow } from './ppf-flow.ts'
import { raiseAlert } from './raise-alert.ts'
import { refuseFlow } from './refuse-flow.ts'
import { settleObjects } from './settle-objects.ts'
import type { DB as RoutingTables } from './tables.ts'

/**
 * Applies the answers about a flow that were not applied yet: 500 makes it receivable, 501 sends
 * its objects on in another flow, 250 and 251 settle an object each. True when the flow waits for
 * nothing any more: it was refused, or it is receivable and each of its objects has its answer.
 */
export async function applyAnswers(
  dependencies: FlowDependencies,
  flowId: string,
): Promise<boolean> {
  const { store, clock } = dependencies
  const companies = companiesOf(await readObjects(store.db, flowId))
  return unitOfWork(store, { companies, at: clock.now() }, async (work) => {
    const flow = await lockFlow(work.db, flowId)
    const answers = await readUnapplied(work.db, flowId)
    await markApplied(work.db, answers, work.at)
    const state = await applyToFlow(work, dependencies, flow, answers)
    const contradictions = await settleObjects(work, flowId, answers)
    await contradict(work, dependencies, flowId, contradictions)
    return settle(work, flowId, state)
  })
}

/** What becomes of the flow itself. A second word that differs from the first is raised. */
async function applyToFlow(
  work: Work<RoutingTables>,
  dependencies: FlowDependencies,
  flow: PpfFlow,
  answers: readonly WaitingAnswer[],
): Promise<string> {
  const refusal = answers.find((answer) => answer.code === '501')
  const isReceivable = answers.some((answer) => answer.code === '500')
  if (flow.state === 'sent' && refusal !== undefined) {
    await refuseFlow(work, dependencies, flow, refusal.reasons)
    return 'refused'
  }
  if (flow.state === 'sent' && isReceivable) {
    await setState(work, flow.id, 'receivable')
    return 'receivable'
  }
  const contradicts = flow.state === 'refused' ? isReceivable : refusal !== undefined
  if (contradicts) await contradict(work, dependencies, flow.id, answers)
  return flow.state
}

async function settle(work: Work<RoutingTables>, flowId: string, state: string): Promise<boolean> {
  if (state !== 'receivable') return state !== 'sent'
  const waiting = await work.db
    .selectFrom('routing.f1_object')
    .select('invoice_id')
    .where('flow_id', '=', flowId)
    .where('state', '=', 'sent')
    .limit(1)
    .executeTakeFirst()
  if (waiting !== undefined) return false
  await setState(work, flowId, 'answered')
  return true
}

async function setState(
  work: Work<RoutingTables>,
  flowId: string,
  state: 'receivable' | 'answered',
): Promise<void> {
  await work.db
    .updateTable('routing.ppf_flow')
    .set({ state, ...(state === 'answered' && { settled_at: work.at }) })
    .where('id', '=', flowId)
    .execute()
}

async function contradict(
  work: Work<RoutingTables>,
  { logger }: FlowDependencies,
  flowId: string,
  answers: readonly WaitingAnswer[],
): Promise<void> {
  for (const { fileName, position, code, invoiceId } of answers) {
    const alert = {
      kind: 'ppf-answer-contradiction',
      subject: `${fileName}#${String(position)}`,
      details: { flow: flowId, code, invoiceId },
    } as const
    await raiseAlert(work.db, logger, alert, work.at)
  }
}
