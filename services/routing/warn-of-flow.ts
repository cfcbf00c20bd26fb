import { unitOfWork } from '../store/unit-of-work.ts'
import { readObjects } from './f1-object.ts'
import { type FlowDependencies, readFlow } from './ppf-flow.ts'
import { raiseAlert } from './raise-alert.ts'

/** Twenty of the 24 hours are over and the flow has not left. Says nothing of one that has. */
export async function warnDeadline(dependencies: FlowDependencies, flowId: string): Promise<void> {
  const { store, clock, logger } = dependencies
  const flow = await readFlow(store.db, flowId)
  if (flow.sent_at !== null) return
  await unitOfWork(store, { companies: [], at: clock.now() }, async (work) => {
    const details = { state: flow.state, objects: (await readObjects(work.db, flowId)).length }
    const alert = { kind: 'f1-deadline-near', subject: flowId, details } as const
    await raiseAlert(work.db, logger, alert, work.at)
  })
}

/** The flow left long ago and the PPF has not answered for all of it. */
export async function warnMissingAnswer(
  dependencies: FlowDependencies,
  flowId: string,
): Promise<void> {
  const { store, clock, logger } = dependencies
  const flow = await readFlow(store.db, flowId)
  await unitOfWork(store, { companies: [], at: clock.now() }, async (work) => {
    const objects = await readObjects(work.db, flowId)
    const unanswered = objects.filter(({ state }) => state === 'sent').length
    const alert = {
      kind: 'ppf-answer-missing',
      subject: flowId,
      details: { state: flow.state, unanswered },
    } as const
    await raiseAlert(work.db, logger, alert, work.at)
  })
}
