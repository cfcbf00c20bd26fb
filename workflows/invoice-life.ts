import { isFinal } from '../schemas/lifecycle/transitions.ts'
import type { StatusCode } from '../schemas/lifecycle/status.ts'
import type { StatusRecorded } from './contract.ts'

/**
 * What a workflow knows of an invoice's life. The database has the truth; this holds the last code
 * heard, so that the workflow knows when nothing is left to drive.
 */
export class InvoiceLife {
  readonly #heard = new Set<string>()
  #status: StatusCode | undefined

  /** The status the database gave, older events included. */
  begin(status: StatusCode): void {
    this.#status = status
  }

  /** A status heard by signal; the same event twice counts once. */
  hear({ eventId, code }: StatusRecorded): void {
    if (this.#heard.has(eventId)) return
    this.#heard.add(eventId)
    if (this.#status !== undefined) this.#status = code
  }

  /** A later status (a further payment, a refund) starts the workflow again by its signal. */
  get ended(): boolean {
    return this.#status === '212' || (this.#status !== undefined && isFinal(this.#status))
  }

  get status(): StatusCode | undefined {
    return this.#status
  }
}
