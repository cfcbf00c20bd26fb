import { ApplicationFailure } from '@temporalio/activity'
import type { Clock } from '../runtime/clock.ts'
import type { Store } from '../store/unit-of-work.ts'
import type { EreportingActivities } from './contract.ts'
import { OperationInvalid, recordOperation } from './record-operation.ts'
import type { DB as EreportingTables } from './tables.ts'

/** What the e-reporting worker does for workflows. */
export function createActivities(dependencies: {
  store: Store<EreportingTables>
  clock: Clock
}): EreportingActivities {
  const { store, clock } = dependencies
  return {
    async recordOperation(operation) {
      try {
        await recordOperation(store, operation, clock.now())
      } catch (error) {
        if (!(error instanceof OperationInvalid)) throw error
        throw ApplicationFailure.create({
          type: 'operation-invalid',
          message: error.message,
          nonRetryable: true,
          cause: error,
        })
      }
    },
  }
}
