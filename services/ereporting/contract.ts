import type { Operation } from '../../schemas/reporting/operation.ts'

/** The Temporal task queue of this service. */
export const EREPORTING_TASK_QUEUE = 'ereporting'

/** An operation to be reported by one of our companies: small values, never the invoice. */
export interface ReportableOperation extends Operation {
  /** UUID of the invoice; recording it again changes nothing. */
  readonly invoiceId: string
  /** UUID of the declarant's company on this platform. */
  readonly companyId: string
}

/** Activities on the task queue `ereporting`. */
export interface EreportingActivities {
  /**
   * Puts the operation in its declarant's period, once per invoice. Fails without retry, with
   * type `operation-invalid`, when the operation does not fit its schema.
   */
  recordOperation(operation: ReportableOperation): Promise<void>
}
