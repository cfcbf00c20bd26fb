import { type Kysely, sql } from 'kysely'
import type { OperationCategory, OperationVat } from '../../schemas/reporting/operation.ts'
import { deadlineOf } from '../../schemas/reporting/deadline.ts'
import { periodOf } from '../../schemas/reporting/period.ts'
import type { VatRegime } from '../../schemas/reporting/regime.ts'
import { parseLocalDate } from '../../schemas/values/local-date.ts'
import type { CompanyId } from '../runtime/ids.ts'
import { decodeCursor, encodeCursor } from '../store/cursor.ts'
import type { OperationView, PeriodTotalsView, PeriodView } from './operation-view.ts'
import type { DB as EreportingTables } from './tables.ts'

/**
 * Operations of a declarant in the order in which their invoices came. `period` is the first day of
 * one, `YYYY-MM-DD`, and leaves the others out. Throws Problem `cursor-invalid`.
 */
export async function listOperations(
  db: Kysely<EreportingTables>,
  companyId: CompanyId,
  page: { period?: string; cursor?: string; limit: number },
): Promise<{ items: OperationView[]; nextCursor?: string }> {
  const [after = NO_INVOICE] =
    page.cursor === undefined ? [] : decodeCursor('operations', page.cursor, ['id'])
  const { rows } = await sql<OperationRow>`
    select invoice_id, declarant_siren, kind, direction, flux, date, regime, period_start, currency,
      category, total_without_vat, total_vat, recorded_at,
      ${breakdownOf(sql`operation_vat.company_id = operation.company_id
        and operation_vat.invoice_id = operation.invoice_id`)} as vat_breakdown
    from ereporting.operation
    where company_id = ${companyId} and invoice_id > ${after}::uuid
      ${page.period === undefined ? sql`` : sql`and period_start = ${page.period}::date`}
    order by invoice_id
    limit ${page.limit + 1}`.execute(db)
  const items = rows.slice(0, page.limit).map(viewOf)
  const last = rows.length > page.limit ? items.at(-1) : undefined
  return {
    items,
    ...(last && { nextCursor: encodeCursor('operations', [last.invoiceId]) }),
  }
}

/** Totals of a declarant, by period (newest first), role, flux and currency. */
export async function listPeriodTotals(
  db: Kysely<EreportingTables>,
  companyId: CompanyId,
  options: { period?: string; limit: number },
): Promise<PeriodTotalsView[]> {
  const { rows } = await sql<TotalsRow>`
    select declarant_siren, direction, flux, regime, period_start, currency,
      count(*)::integer as operations,
      sum(total_without_vat)::text as total_without_vat, sum(total_vat)::text as total_vat,
      ${breakdownOf(sql`(operation_vat.company_id, operation_vat.invoice_id) in (
        select company_id, unnest(array_agg(operation.invoice_id)))`)} as vat_breakdown
    from ereporting.operation
    where company_id = ${companyId}
      ${options.period === undefined ? sql`` : sql`and period_start = ${options.period}::date`}
    group by company_id, declarant_siren, direction, flux, regime, period_start, currency
    order by period_start desc, direction desc, flux, currency
    limit ${options.limit}`.execute(db)
  return rows.map((row) => ({
    declarantSiren: row.declarant_siren,
    direction: row.direction,
    flux: row.flux,
    period: periodView(row.regime, row.period_start),
    currency: row.currency,
    operations: row.operations,
    withoutVat: row.total_without_vat,
    vat: row.total_vat,
    vatBreakdown: row.vat_breakdown,
  }))
}

const NO_INVOICE = '00000000-0000-0000-0000-000000000000'

interface TotalsRow {
  readonly declarant_siren: string
  readonly direction: OperationView['direction']
  readonly flux: OperationView['flux']
  readonly regime: VatRegime
  readonly period_start: string
  readonly currency: string
  readonly operations: number
  readonly total_without_vat: string
  readonly total_vat: string
  readonly vat_breakdown: OperationVat[]
}

interface OperationRow extends Omit<TotalsRow, 'operations'> {
  readonly invoice_id: string
  readonly kind: OperationView['kind']
  readonly date: string
  readonly category: OperationCategory | null
  readonly recorded_at: Date
}

/** VAT by category and rate. Amounts are texts in JSON: a number there would become a float. */
function breakdownOf(which: ReturnType<typeof sql>): ReturnType<typeof sql> {
  return sql`(
    select coalesce(jsonb_agg(jsonb_build_object('category', category, 'rate', rate::text,
      'base', base::text, 'tax', tax::text) order by category, rate), '[]')
    from (
      select category, min(rate) as rate, sum(base) as base, sum(tax) as tax
      from ereporting.operation_vat where ${which}
      group by category, trim_scale(rate)
    ) as vat)`
}

function viewOf(row: OperationRow): OperationView {
  return {
    invoiceId: row.invoice_id,
    kind: row.kind,
    direction: row.direction,
    flux: row.flux,
    declarantSiren: row.declarant_siren,
    date: row.date,
    currency: row.currency,
    ...(row.category !== null && { category: row.category }),
    vatBreakdown: row.vat_breakdown,
    totals: { withoutVat: row.total_without_vat, vat: row.total_vat },
    period: periodView(row.regime, row.period_start),
    recordedAt: row.recorded_at.toISOString(),
  }
}

/** The period as it was when the operation was put in it: its regime is kept with it. */
function periodView(regime: VatRegime, start: string): PeriodView {
  const day = parseLocalDate(start)
  if (day === undefined) throw new Error(`no day: ${start}`)
  const period = periodOf(regime, day)
  const { handoverDay, sendBefore } = deadlineOf(period)
  return { regime, start: period.start, end: period.end, handoverDay, sendBefore }
}
