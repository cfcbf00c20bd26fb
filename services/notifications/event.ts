/**
 * Something that happened to an invoice, told to those who may hear it. Thin on purpose: ids and
 * codes, never names or amounts; the listener asks for the rest with its own rights.
 */
export interface InvoiceEvent {
  /** UUID; an event accepted twice is kept once. It is the `webhook-id` of every delivery. */
  readonly id: string
  /** `invoice.status.200`, `invoice.tax-report.accepted`… : lower-case words parted by dots. */
  readonly type: string
  readonly invoiceId: string
  /** The companies that may hear it. */
  readonly companyIds: readonly string[]
  /** RFC 3339, UTC. */
  readonly at: string
  /** Place in the life of the invoice: 1, 2, 3… */
  readonly sequence: number
  /** Ids and codes: `number`, `sellerSiren`, `status`, `word`… */
  readonly data: Readonly<Record<string, string | number | undefined>>
}
