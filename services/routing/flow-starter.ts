import {
  type Client,
  WorkflowExecutionAlreadyStartedError,
  WorkflowIdConflictPolicy,
} from '@temporalio/client'
import { Type } from 'typebox'
import { Compile } from 'typebox/compile'
import {
  PPF_FLOW_SIGNALS,
  type PpfFlowInput,
  ppfFlowWorkflowId,
  TASK_QUEUES,
} from '../../workflows/contract.ts'
import type { Clock } from '../runtime/clock.ts'
import type { TakenMessage } from '../store/relay.ts'
import type { Store } from '../store/unit-of-work.ts'
import { type FlowPlan, openFlow, WARNED_BEFORE_MS } from './open-flow.ts'
import type { DB as RoutingTables } from './tables.ts'

export interface FlowStarterDependencies {
  readonly store: Store<RoutingTables>
  readonly client: Client
  readonly clock: Clock
  readonly plan: FlowPlan
  /** How long after it left a flow may stay without all its answers before that is said. */
  readonly answerWarningSeconds: number
}

/** Starts and signals the workflows of flows; their id is the flow's, so each is started once. */
export interface FlowStarter {
  /** Sees to it that what waits in the queue has an open flow, and that its workflow runs. */
  gather(): Promise<void>
  startRebuilt(messages: readonly TakenMessage[]): Promise<void>
  signalAnswered(messages: readonly TakenMessage[]): Promise<void>
}

const Rebuilt = Compile(Type.Object({ flowId: Type.String(), dueAt: Type.String() }))
const Answered = Compile(Type.Object({ fileName: Type.String() }))

export function createFlowStarter(dependencies: FlowStarterDependencies): FlowStarter {
  const { store, client, clock, plan, answerWarningSeconds } = dependencies
  // What this process has done for the open flow: saves a call a message, and is only a saving.
  let gathering: { flowId: string; isFull: boolean } | undefined

  const inputOf = (flowId: string, closeAt: Date, warnAt: Date): PpfFlowInput => ({
    flowId,
    closeAt: closeAt.toISOString(),
    warnAt: warnAt.toISOString(),
    answerWarningSeconds,
  })
  return {
    async gather() {
      const flow = await openFlow(store, clock.now(), plan)
      if (flow === undefined) return
      const { flowId, closeAt, warnAt, isFull } = flow
      if (gathering?.flowId !== flowId) {
        await start(client, inputOf(flowId, closeAt, warnAt))
        gathering = { flowId, isFull: false }
      }
      if (isFull && !gathering.isFull) {
        await signal(client, inputOf(flowId, closeAt, warnAt), PPF_FLOW_SIGNALS.full, [])
        gathering = { flowId, isFull }
      }
    },
    async startRebuilt(messages) {
      for (const { payload, at } of messages) {
        const { flowId, dueAt } = Rebuilt.Parse(payload)
        const warnAt = new Date(new Date(dueAt).getTime() - WARNED_BEFORE_MS)
        await start(client, inputOf(flowId, at, warnAt))
      }
    },
    async signalAnswered(messages) {
      const files = new Map<string, string[]>()
      for (const { subject, payload } of messages) {
        files.set(subject, [...(files.get(subject) ?? []), Answered.Parse(payload).fileName])
      }
      const now = clock.now()
      for (const [flowId, names] of files) {
        // A flow that had ended starts again and finds its steps done: only the answers are new.
        await signal(client, inputOf(flowId, now, now), PPF_FLOW_SIGNALS.answered, [names])
      }
    },
  }
}

async function start(client: Client, input: PpfFlowInput): Promise<void> {
  try {
    await client.workflow.start('ppfFlow', {
      workflowId: ppfFlowWorkflowId(input.flowId),
      taskQueue: TASK_QUEUES.routing,
      args: [input],
      workflowIdReusePolicy: 'ALLOW_DUPLICATE_FAILED_ONLY',
    })
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error
  }
}

async function signal(
  client: Client,
  input: PpfFlowInput,
  name: string,
  signalArgs: unknown[],
): Promise<void> {
  await client.workflow.signalWithStart('ppfFlow', {
    workflowId: ppfFlowWorkflowId(input.flowId),
    taskQueue: TASK_QUEUES.routing,
    args: [input],
    signal: name,
    signalArgs,
    workflowIdConflictPolicy: WorkflowIdConflictPolicy.USE_EXISTING,
  })
}
