import type { Logger } from 'pino'
import { newId } from '../runtime/ids.ts'
import { createGroupCommit } from '../store/group-commit.ts'
import type { Store } from '../store/unit-of-work.ts'
import {
  type CallCounts,
  claimDeliveries,
  type ClaimedDelivery,
  nextDueAt,
} from './claim-deliveries.ts'
import { deliverEvent, type DeliverDependencies } from './deliver-event.ts'
import type { Outcome } from './outcome.ts'
import { recordOutcomes } from './record-outcomes.ts'
import type { DB as NotificationsTables } from './tables.ts'

const CALLS_MAX = 256
const OUTCOMES_PER_COMMIT = 200
/** The longest the engine sleeps, should a ring be lost. */
const IDLE_MS_MAX = 30_000
const FAULT_PAUSE_MS = 1_000

export interface DeliveryEngine {
  /** Look now: something may have become due. */
  wake(): void
  /** Makes one round after another until nothing is due any more, then resolves. */
  settleDue(): Promise<void>
  /** Runs until stopped. */
  start(): void
  /** Claims no more; resolves when the calls under way are over and recorded. */
  stop(): Promise<void>
}

export interface EngineDependencies extends DeliverDependencies {
  readonly store: Store<NotificationsTables>
  readonly logger: Logger
  readonly onOutcome?: (outcome: Outcome) => void
}

/**
 * Takes due deliveries from the queue, tries them side by side and records what came of them. It
 * sleeps until the earliest next attempt, a ring of the doorbell, or the end of a call.
 */
export function createDeliveryEngine(dependencies: EngineDependencies): DeliveryEngine {
  const { store, clock, logger } = dependencies
  const calls = createCalls(dependencies)
  const sleeper = createSleeper()
  calls.onEnd = sleeper.wake
  let after = '00000000-0000-0000-0000-000000000000'
  let running: Promise<void> | undefined
  let isStopped = false

  const round = async (): Promise<number> => {
    const limit = CALLS_MAX - calls.underWay()
    if (limit <= 0) return 0
    const claimed = await claimDeliveries(store.db, {
      now: clock.now(),
      claim: newId(),
      limit,
      underWay: calls.bySubscription,
      after,
    })
    for (const delivery of claimed) calls.begin(delivery)
    after = claimed.at(-1)?.subscriptionId ?? after
    return claimed.length
  }

  const sleepMs = async (): Promise<number> => {
    const due = await nextDueAt(store.db, calls.bySubscription)
    const waitMs = due === undefined ? IDLE_MS_MAX : due.getTime() - clock.now().getTime()
    return Math.min(Math.max(waitMs, 0), IDLE_MS_MAX)
  }

  const run = async (): Promise<void> => {
    while (!isStopped) {
      sleeper.rearm()
      try {
        if ((await round()) > 0) continue
        // With every place taken, only the end of a call gives the engine something to do.
        await sleeper.sleep(calls.underWay() < CALLS_MAX ? await sleepMs() : IDLE_MS_MAX)
      } catch (error) {
        // The database is away: what is claimed runs out, what is due stays due.
        logger.error({ err: error }, 'delivery-round-failed')
        await sleeper.sleep(FAULT_PAUSE_MS)
      }
    }
  }

  return {
    wake: sleeper.wake,
    async settleDue() {
      while ((await round()) > 0) await calls.allEnded()
    },
    start() {
      running ??= run()
    },
    async stop() {
      isStopped = true
      sleeper.wake()
      await running
      await calls.allEnded()
    },
  }
}

interface Calls {
  begin(delivery: ClaimedDelivery): void
  underWay(): number
  readonly bySubscription: CallCounts
  allEnded(): Promise<void>
  onEnd: () => void
}

function createCalls(dependencies: EngineDependencies): Calls {
  const { store, clock, logger, onOutcome } = dependencies
  const record = createGroupCommit<Outcome, undefined>({
    async commit(outcomes) {
      await recordOutcomes(store, outcomes, clock.now())
      return outcomes.map(() => undefined)
    },
    sizeMax: OUTCOMES_PER_COMMIT,
    concurrency: 1,
  })
  const bySubscription = new Map<string, number>()
  const ongoing = new Set<Promise<void>>()
  const count = (subscriptionId: string, change: 1 | -1): void => {
    const next = (bySubscription.get(subscriptionId) ?? 0) + change
    if (next > 0) bySubscription.set(subscriptionId, next)
    else bySubscription.delete(subscriptionId)
  }
  const call = async (delivery: ClaimedDelivery): Promise<void> => {
    try {
      const outcome = await deliverEvent(dependencies, delivery)
      await record.submit(outcome)
      onOutcome?.(outcome)
    } catch (error) {
      // Not recorded: the claim runs out, and the same webhook-id is sent again.
      const { subscriptionId, eventId } = delivery
      logger.error({ err: error, subscriptionId, eventId }, 'delivery-not-recorded')
    }
  }
  const calls: Calls = {
    begin(delivery) {
      count(delivery.subscriptionId, 1)
      const ended = call(delivery).finally(() => {
        count(delivery.subscriptionId, -1)
        ongoing.delete(ended)
        calls.onEnd()
      })
      ongoing.add(ended)
    },
    underWay: () => ongoing.size,
    bySubscription,
    async allEnded() {
      await Promise.all(ongoing)
    },
    onEnd: () => undefined,
  }
  return calls
}

/** Sleeps until woken; a wake-up between `rearm` and `sleep` is not lost. */
function createSleeper() {
  let isRung = false
  let wakeUp: (() => void) | undefined
  return {
    wake: (): void => {
      isRung = true
      wakeUp?.()
    },
    rearm: (): void => {
      isRung = false
    },
    sleep: (ms: number): Promise<void> =>
      new Promise((resolve) => {
        if (isRung) {
          resolve()
          return
        }
        const timer = setTimeout(resolve, ms)
        wakeUp = () => {
          clearTimeout(timer)
          resolve()
        }
      }),
  }
}
