import { Problem } from '../runtime/problem.ts'
import {
  claimKeys,
  type IdempotentRequest,
  type RecordedAnswer,
  recordAnswers,
} from './idempotency.ts'
import { type Scope, type Store, unitOfWork, type Work } from './unit-of-work.ts'

export interface Answer extends RecordedAnswer {
  /** True when an earlier answer is given again. */
  readonly replayed: boolean
}

/**
 * A unit of work that a caller may repeat: with an idempotency key, its answer is recorded in the
 * same transaction and given again to the same request. Throws `request-running` (409) while the
 * first one runs, `idempotency-key-reused` (422) when the key served another request. A refused
 * request records nothing: asked again, it is judged again.
 */
export async function writeOnce<DB>(
  store: Store<DB>,
  scope: Scope,
  request: IdempotentRequest | undefined,
  work: (work: Work<DB>) => Promise<RecordedAnswer>,
): Promise<Answer> {
  return unitOfWork(store, scope, async (unit) => {
    const [claim] = await claimKeys(unit.db, store.schema, [request])
    if (claim instanceof Problem) throw claim
    if (claim?.kind === 'replay') return { ...claim.answer, replayed: true }
    const answer = await work(unit)
    if (request !== undefined)
      await recordAnswers(unit.db, store.schema, unit.at, [{ request, answer }])
    return { ...answer, replayed: false }
  })
}
