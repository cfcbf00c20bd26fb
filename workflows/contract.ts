import type { ActivityOptions, LocalActivityOptions } from '@temporalio/common'
import type { StatusCode } from '../schemas/lifecycle/status.ts'
import type { EreportingActivities } from '../services/ereporting/contract.ts'

/** The task queues, one a worker service. */
export const TASK_QUEUES = {
  invoicing: 'invoicing',
  routing: 'routing',
  ereporting: 'ereporting',
} as const

/** Names an invoice to a workflow: ids only, never the document. */
export interface InvoiceRef {
  readonly invoiceId: string
  /** Company that deposited it; an activity acts for that company and no other. */
  readonly depositorId: string
}

/** What routing made of an invoice. */
export interface RoutedInvoice {
  readonly status: StatusCode
  /** The operation falls outside domestic B2B and is owed to e-reporting. */
  readonly reportable: boolean
}

/** A status put by a person or the network, already in the database; idempotent by event id. */
export interface StatusRecorded {
  readonly eventId: string
  readonly code: StatusCode
}

/** Activities on the task queue `invoicing`; all are idempotent and may be tried again. */
export interface InvoicingActivities {
  routeInvoice(invoice: InvoiceRef): Promise<RoutedInvoice>
  describeOperation(
    invoice: InvoiceRef,
  ): Promise<Parameters<EreportingActivities['recordOperation']>[0]>
}

export const SIGNALS = { statusRecorded: 'statusRecorded' } as const

/** Our own database on both sides of the call: tried again until it answers. */
export const INVOICING_ACTIVITY: LocalActivityOptions = {
  startToCloseTimeout: '30s',
  localRetryThreshold: '1 minute',
  retry: { initialInterval: '200ms', backoffCoefficient: 2, maximumInterval: '30s' },
}

/** Another service: by its task queue, however long that service is away. */
export const EREPORTING_ACTIVITY: ActivityOptions = {
  taskQueue: TASK_QUEUES.ereporting,
  startToCloseTimeout: '30s',
  retry: { initialInterval: '500ms', backoffCoefficient: 2, maximumInterval: '1 minute' },
}

/** A flow of tax data to the PPF, when it closes at the latest and when its lateness is said. */
export interface PpfFlowInput {
  /** The 25 characters of the flow id, which name the row and the workflow. */
  readonly flowId: string
  /** Instants, RFC 3339. */
  readonly closeAt: string
  readonly warnAt: string
  /** How long after it left a flow may stay without all its answers before that is said. */
  readonly answerWarningSeconds: number
}

/** Activities on the task queue `routing`; all are idempotent and may be tried again. */
export interface PpfFlowActivities {
  /** Closes the flow to new objects and makes its envelope. False: nothing in it can leave. */
  closeAndPack(flowId: string): Promise<boolean>
  /** Gives the envelope to the PPF, once. */
  handOver(flowId: string): Promise<void>
  /** Applies the answers that have come. True: every object of the flow has its answer. */
  applyAnswers(flowId: string): Promise<boolean>
  /** Says that the flow is late: 4 hours are left of the 24, or answers are missing. */
  warnDeadline(flowId: string): Promise<void>
  warnMissingAnswer(flowId: string): Promise<void>
}

export const PPF_FLOW_SIGNALS = {
  /** The flow has all the objects it can take. */
  full: 'ppfFlowFull',
  /** Files with answers about the flow are in the database: their names. */
  answered: 'ppfAnswered',
} as const

/**
 * The way out may be closed for a day. A retry that waits longer than a second waits as a timer of
 * the workflow: the warning of the deadline must be able to come meanwhile.
 */
export const PPF_FLOW_ACTIVITY: LocalActivityOptions = {
  startToCloseTimeout: '2 minutes',
  localRetryThreshold: '1s',
  retry: { initialInterval: '500ms', backoffCoefficient: 2, maximumInterval: '2 minutes' },
}

export const ppfFlowWorkflowId = (flowId: string): string => `ppf-flow-${flowId}`
