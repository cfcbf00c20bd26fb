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
