import { type Static, Type } from 'typebox'
import { Operation } from '../../schemas/reporting/operation.ts'

/** An operation to be reported by one of our companies: small values, never the invoice. */
export const ReportableOperation = Type.Object(
  {
    invoiceId: Type.String({
      format: 'uuid',
      description: 'of the invoice; recording it again changes nothing',
    }),
    companyId: Type.String({ format: 'uuid', description: "of the declarant's company here" }),
    ...Operation.properties,
  },
  { additionalProperties: false },
)
export type ReportableOperation = Static<typeof ReportableOperation>

/** Activities on the task queue `ereporting`. */
export interface EreportingActivities {
  /**
   * Puts the operation in its declarant's period, once per invoice. Fails without retry, with
   * type `operation-invalid`, when the operation does not fit its schema.
   */
  recordOperation(operation: ReportableOperation): Promise<void>
}

export type { DB as EreportingTables } from './tables.ts'
