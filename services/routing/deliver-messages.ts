import type { Invoicing } from '../invoicing/contract.ts'
import type { Deliver, TakenMessage } from '../store/relay.ts'
import { F1_QUEUED } from './accept-f1.ts'
import { createFlowStarter, type FlowStarterDependencies } from './flow-starter.ts'
import { FLOW_ANSWERED } from './record-answers.ts'
import { FLOW_REBUILT } from './refuse-flow.ts'
import { readTaxReports, TAX_REPORTS } from './tax-report.ts'

export interface DeliveryDependencies extends FlowStarterDependencies {
  readonly invoicing: Pick<Invoicing, 'recordTaxReports'>
}

/** Messages of routing's outbox, by kind. */
const MESSAGE_KINDS = [F1_QUEUED, FLOW_REBUILT, FLOW_ANSWERED, TAX_REPORTS] as const
type MessageKind = (typeof MESSAGE_KINDS)[number]

/**
 * Delivers what routing's outbox holds: flows opened for what waits, answers signalled to their
 * flows, outcomes told to invoicing in bulk. Messages of one kind that come together are one call;
 * told twice, the workflow ids and the event ids make them once.
 */
export function createDelivery(dependencies: DeliveryDependencies): Deliver {
  const starter = createFlowStarter(dependencies)
  const deliver: Record<MessageKind, (messages: readonly TakenMessage[]) => Promise<void>> = {
    [F1_QUEUED]: () => starter.gather(),
    [FLOW_REBUILT]: (messages) => starter.startRebuilt(messages),
    [FLOW_ANSWERED]: (messages) => starter.signalAnswered(messages),
    [TAX_REPORTS]: (messages) =>
      dependencies.invoicing.recordTaxReports(messages.flatMap((m) => readTaxReports(m.payload))),
  }
  return async (messages) => {
    const failures = new Map<string, unknown>()
    const stray = messages.filter((message) => kindOf(message) === undefined)
    for (const { id, kind } of stray) failures.set(id, new Error(`unknown message kind ${kind}`))
    for (const kind of MESSAGE_KINDS) {
      const group = messages.filter((message) => kindOf(message) === kind)
      if (group.length === 0) continue
      try {
        await deliver[kind](group)
      } catch (error) {
        for (const message of group) failures.set(message.id, error)
      }
    }
    return failures
  }
}

function kindOf(message: TakenMessage): MessageKind | undefined {
  return MESSAGE_KINDS.find((kind) => kind === message.kind)
}
