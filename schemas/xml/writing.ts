import type { Invoice } from '../invoice/invoice.ts'

/** What the writing of one invoice needs beside the object at hand. */
export interface Writing {
  readonly invoice: Invoice
}
