import type { ClaimedDelivery } from './claim-deliveries.ts'
import type { DeliveryFault } from './delivery-fault.ts'

/** What an attempt came to, and what follows from it. */
export interface Outcome {
  readonly delivery: ClaimedDelivery
  readonly at: Date
  readonly durationMs: number
  readonly status?: number
  readonly fault?: DeliveryFault
  /** `pending`: tried again at `nextAt`. */
  readonly state: 'delivered' | 'pending' | 'parked'
  readonly nextAt: Date
}
