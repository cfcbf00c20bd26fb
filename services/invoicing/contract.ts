import { check } from '../../schemas/check.ts'
import type { Invoice } from '../../schemas/invoice/invoice.ts'
import { legalDay } from '../../schemas/values/legal-day.ts'
import type { Clock } from '../runtime/clock.ts'
import type { CompanyId } from '../runtime/ids.ts'
import { parseId } from '../runtime/ids.ts'
import type { Store } from '../store/unit-of-work.ts'
import { recordTaxReports, type TaxReportResult } from './record-tax-reports.ts'
import { readOriginal } from './store-document.ts'
import type { DB } from './tables.ts'

export type { TaxReportResult } from './record-tax-reports.ts'

/** What other services may ask of invoicing. */
export interface Invoicing {
  /** The invoices in the model, read again from their originals, by invoice id. */
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
        models.set(invoiceId, await readModel(store, clock, invoiceId, depositorId))
      }
      return models
    },
    recordTaxReports: (results) => recordTaxReports(store, results, clock.now()),
  }
}

/** The model of one invoice. It passed its check at deposit: failing to read it is our fault. */
export async function readModel(
  store: Store<DB>,
  clock: Clock,
  invoiceId: string,
  depositorId: CompanyId,
): Promise<Invoice> {
  const id = parseId(invoiceId)
  if (id === undefined) throw new Error(`not an invoice id: ${invoiceId}`)
  const original = await readOriginal(store.db, depositorId, id)
  const chunks: Buffer[] = []
  for await (const chunk of original.chunks) chunks.push(chunk)
  const today = legalDay(clock.now())
  const { invoice } = check(Buffer.concat(chunks), { mediaType: original.mediaType, today })
  if (invoice === undefined) throw new Error(`invoice ${invoiceId} can no longer be read`)
  return invoice
}
