import {
  type Client,
  WorkflowExecutionAlreadyStartedError,
  WorkflowIdConflictPolicy,
} from '@temporalio/client'
import { Type } from 'typebox'
import { Compile } from 'typebox/compile'
import { parseStatusCode } from '../../schemas/lifecycle/status.ts'
import { SIGNALS, TASK_QUEUES } from '../../workflows/contract.ts'
import type { Notifications } from '../notifications/contract.ts'
import type { Deliver, TakenMessage } from '../store/relay.ts'
import { MESSAGE_KINDS, type MessageKind } from './invoice-event.ts'

/**
 * Delivers what invoicing's outbox holds: workflow starts and signals to Temporal, events to
 * notifications. Each may be told twice; the workflow id, the event id make it once.
 */
export function createDelivery(dependencies: {
  client: Client
  notifications: Notifications
}): Deliver {
  const deliverOne: Record<
    Exclude<MessageKind, 'event'>,
    (message: TakenMessage) => Promise<void>
  > = {
    'workflow-start': (message) => startWorkflow(dependencies.client, message),
    'workflow-signal': (message) => signalWorkflow(dependencies.client, message),
  }
  return async (messages) => {
    const failures = new Map<string, unknown>()
    const events = messages.filter((message) => kindOf(message) === 'event')
    const toTemporal = bySubject(messages.filter((message) => kindOf(message) !== 'event'))
    await Promise.all([
      deliverEvents(dependencies.notifications, events, failures),
      ...[...toTemporal.values()].map(async (queue) => {
        for (const [i, message] of queue.entries()) {
          const kind = kindOf(message)
          if (kind === 'event') continue
          try {
            await deliverOne[kind](message)
          } catch (error) {
            // What follows about the same invoice waits with it.
            for (const later of queue.slice(i)) failures.set(later.id, error)
            return
          }
        }
      }),
    ])
    return failures
  }
}

async function deliverEvents(
  notifications: Notifications,
  messages: readonly TakenMessage[],
  failures: Map<string, unknown>,
): Promise<void> {
  if (messages.length === 0) return
  try {
    await notifications.acceptEvents(messages.map(({ payload }) => EventMessage.Parse(payload)))
  } catch (error) {
    for (const message of messages) failures.set(message.id, error)
  }
}

const EventMessage = Compile(
  Type.Object({
    id: Type.String(),
    type: Type.String(),
    invoiceId: Type.String(),
    companyIds: Type.Array(Type.String()),
    at: Type.String(),
    sequence: Type.Integer(),
    data: Type.Record(Type.String(), Type.String()),
  }),
)

const WorkflowMessage = Compile(
  Type.Object({
    invoiceId: Type.String(),
    depositorId: Type.String(),
    workflowId: Type.String(),
    eventId: Type.Optional(Type.String()),
    code: Type.Optional(Type.String()),
  }),
)

async function startWorkflow(client: Client, message: TakenMessage): Promise<void> {
  const { invoiceId, depositorId, workflowId } = WorkflowMessage.Parse(message.payload)
  try {
    await client.workflow.start('invoiceEmission', {
      workflowId,
      taskQueue: TASK_QUEUES.invoicing,
      args: [{ invoiceId, depositorId }],
      workflowIdReusePolicy: 'REJECT_DUPLICATE',
      // The relay and the worker share a process: the first task comes back with the start.
      requestEagerStart: true,
    })
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error
  }
}

async function signalWorkflow(client: Client, message: TakenMessage): Promise<void> {
  const { invoiceId, depositorId, workflowId, eventId, code } = WorkflowMessage.Parse(
    message.payload,
  )
  const status = code === undefined ? undefined : parseStatusCode(code)
  if (eventId === undefined || status === undefined) {
    throw new Error(`outbox message ${message.id} names no status event`)
  }
  // An ended workflow starts again: a further payment or a refund may come at any time.
  await client.workflow.signalWithStart('invoiceEmission', {
    workflowId,
    taskQueue: TASK_QUEUES.invoicing,
    args: [{ invoiceId, depositorId }],
    signal: SIGNALS.statusRecorded,
    signalArgs: [{ eventId, code: status }],
    workflowIdConflictPolicy: WorkflowIdConflictPolicy.USE_EXISTING,
  })
}

function kindOf(message: TakenMessage): MessageKind {
  const kind = MESSAGE_KINDS.find((candidate) => candidate === message.kind)
  if (kind === undefined) throw new Error(`unknown outbox message kind ${message.kind}`)
  return kind
}

function bySubject(messages: readonly TakenMessage[]): Map<string, TakenMessage[]> {
  const queues = new Map<string, TakenMessage[]>()
  for (const message of messages) {
    const queue = queues.get(message.subject)
    if (queue === undefined) queues.set(message.subject, [message])
    else queue.push(message)
  }
  return queues
}
