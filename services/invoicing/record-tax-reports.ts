import { sql } from 'kysely'
import type { CompanyId, Id } from '../runtime/ids.ts'
import { type Store, unitOfWork, type Work } from '../store/unit-of-work.ts'
import { partiesOf } from './advance-invoice.ts'
import { invoiceEvent } from './invoice-event.ts'
import type { InvoiceRow } from './invoice-row.ts'
import { TAX_REPORTS, type TaxReport } from './invoice-view.ts'
import type { DB } from './tables.ts'

/** What became of an invoice's tax data (flux 1) at the PPF. */
export interface TaxReportResult {
  /** The event's id: the same result told twice is one event. */
  readonly eventId: Id
  readonly invoiceId: string
  readonly depositorId: CompanyId
  readonly outcome: 'sent' | 'accepted' | 'rejected'
  /** PPF reason of a rejection: REJ_SEMAN, REJ_UNI, REJ_COH. */
  readonly reason?: string
  readonly flowId: string
  readonly at: Date
}

/** What may follow what: a result that does not lead on was told before, and is passed over. */
const LEADS_TO: Record<TaxReport, readonly TaxReport[]> = {
  pending: ['sent', 'accepted', 'rejected'],
  sent: ['accepted', 'rejected'],
  rejected: ['accepted'],
  accepted: [],
  'not-concerned': [],
}

/** Brings results into the invoices' lives, many in one transaction: row, audit, event. */
export async function recordTaxReports(
  store: Store<DB>,
  results: readonly TaxReportResult[],
  at: Date,
): Promise<void> {
  if (results.length === 0) return
  const companies = [...new Set(results.map((result) => result.depositorId))]
  await unitOfWork(store, { companies, at }, async (work) => {
    const rows = await work.db
      .selectFrom('invoicing.invoice')
      .selectAll()
      .where('id', 'in', [...new Set(results.map((result) => result.invoiceId))])
      .orderBy('id')
      .forUpdate()
      .execute()
    const byId = new Map(rows.map((row) => [row.id, row]))
    const changed = new Map<string, InvoiceRow>()
    for (const result of results) {
      const row = changed.get(result.invoiceId) ?? byId.get(result.invoiceId)
      if (row === undefined || !leadsOn(row, result)) continue
      changed.set(row.id, announce(work, row, result))
    }
    await update(work, [...changed.values()])
  })
}

function leadsOn(row: InvoiceRow, result: TaxReportResult): boolean {
  const state = TAX_REPORTS.find((candidate) => candidate === row.tax_report)
  return state !== undefined && LEADS_TO[state].includes(result.outcome)
}

function announce(work: Work<DB>, row: InvoiceRow, result: TaxReportResult): InvoiceRow {
  const next = { ...row, tax_report: result.outcome, event_count: row.event_count + 1 }
  const detail = result.reason === undefined ? {} : { reason: result.reason }
  work.audit({
    companyId: result.depositorId,
    actor: result.outcome === 'sent' ? 'service:routing' : 'network:ppf',
    action: `invoice.tax-report-${result.outcome}`,
    subject: row.id,
    before: { taxReport: row.tax_report },
    after: { taxReport: result.outcome },
    details: { number: row.number, flow: result.flowId, ...detail },
  })
  work.emit(
    invoiceEvent(row, {
      id: result.eventId,
      type: `invoice.tax-report.${result.outcome}`,
      sequence: next.event_count,
      companies: partiesOf(row).filter((company) => company === result.depositorId),
      at: result.at,
      data: { flow: result.flowId, ...detail },
    }),
  )
  return next
}

async function update(work: Work<DB>, rows: readonly InvoiceRow[]): Promise<void> {
  if (rows.length === 0) return
  await sql`
    update invoicing.invoice as invoice
    set tax_report = next.tax_report, event_count = next.event_count
    from unnest(
      ${rows.map((row) => row.id)}::uuid[],
      ${rows.map((row) => row.tax_report)}::text[],
      ${rows.map((row) => row.event_count)}::integer[]
    ) as next (id, tax_report, event_count)
    where invoice.id = next.id`.execute(work.db)
}
