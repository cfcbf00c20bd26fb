import { readSource } from '../../schemas/convert/source.ts'
import type { Invoice } from '../../schemas/invoice/invoice.ts'
import type { Clock } from '../runtime/clock.ts'
import type { CompanyId } from '../runtime/ids.ts'
import { parseId } from '../runtime/ids.ts'
import type { Store } from '../store/unit-of-work.ts'
import { recordTaxReports, type TaxReportResult } from './record-tax-reports.ts'
import { readOriginal } from './store-document.ts'
import type { DB } from './tables.ts'

export { OUTBOX_CHANNEL as INVOICING_OUTBOX_CHANNEL } from './outbox-channel.ts'
export type { TaxReportResult } from './record-tax-reports.ts'
export type { DB as InvoicingTables } from './tables.ts'

/** What other services may ask of invoicing. */
export interface Invoicing {
  /**
   * The invoices in the model, read again from their originals, by invoice id. One that can no
   * longer be read is left out: it must not keep the others from their deadline.
   */
  readModels(
    items: readonly { readonly invoiceId: string; readonly depositorId: CompanyId }[],
  ): Promise<ReadonlyMap<string, Invoice>>
  /** Brings what the PPF said of tax data into the life of their invoices. Idempotent. */
  recordTaxReports(results: readonly TaxReportResult[]): Promise<void>
}

/** `store`: a pool of the role `facteur_invoicing`. */
export function createInvoicing(dependencies: { store: Store<DB>; clock: Clock }): Invoicing {
  const { store, clock } = dependencies
  return {
    async readModels(items) {
      const models = new Map<string, Invoice>()
      for (const { invoiceId, depositorId } of items) {
        const model = await findModel(store, invoiceId, depositorId)
        if (model !== undefined) models.set(invoiceId, model)
      }
      return models
    },
    recordTaxReports: (results) => recordTaxReports(store, results, clock.now()),
  }
}

/** The model of one invoice. It passed its check at deposit: failing to read it is our fault. */
export async function readModel(
  store: Store<DB>,
  invoiceId: string,
  depositorId: CompanyId,
): Promise<Invoice> {
  const invoice = await findModel(store, invoiceId, depositorId)
  if (invoice === undefined) throw new Error(`invoice ${invoiceId} can no longer be read`)
  return invoice
}

async function findModel(
  store: Store<DB>,
  invoiceId: string,
  depositorId: CompanyId,
): Promise<Invoice | undefined> {
  const id = parseId(invoiceId)
  if (id === undefined) throw new Error(`not an invoice id: ${invoiceId}`)
  const original = await readOriginal(store.db, depositorId, id)
  const chunks: Buffer[] = []
  for await (const chunk of original.chunks) chunks.push(chunk)
  // It passed its check at deposit: it is read again, not judged again.
  return readSource(Buffer.concat(chunks), original.mediaType).invoice
}
