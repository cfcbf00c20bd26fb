import { Compile } from 'typebox/compile'
import { periodOf } from '../../schemas/reporting/period.ts'
import { VAT_REGIMES, type VatRegime } from '../../schemas/reporting/regime.ts'
import { type LocalDate, parseLocalDate } from '../../schemas/values/local-date.ts'
import { parseSiren } from '../../schemas/values/siren.ts'
import { type CompanyId, parseCompanyId, parseId } from '../runtime/ids.ts'
import { type Store, unitOfWork, type Work } from '../store/unit-of-work.ts'
import { ReportableOperation } from './contract.ts'
import type { DB as EreportingTables } from './tables.ts'

/** An operation that does not fit its schema: the caller is wrong, and stays so. */
export class OperationInvalid extends Error {
  override readonly name = 'OperationInvalid'
}

/**
 * Puts an operation in the period in which its declarant reports it, once per invoice: the second
 * time changes nothing. Throws OperationInvalid.
 */
export async function recordOperation(
  store: Store<EreportingTables>,
  operation: ReportableOperation,
  at: Date,
): Promise<void> {
  const { companyId, date } = checked(operation)
  await unitOfWork(store, { companies: [companyId], at }, async (work) => {
    const regime = await regimeOf(work, companyId)
    const period = periodOf(regime, date)
    const { numInsertedOrUpdatedRows } = await work.db
      .insertInto('ereporting.operation')
      .values({
        company_id: companyId,
        invoice_id: operation.invoiceId,
        declarant_siren: operation.declarantSiren,
        kind: operation.kind,
        direction: operation.direction,
        flux: operation.flux,
        date,
        regime,
        period_start: period.start,
        period_end: period.end,
        currency: operation.currency,
        category: operation.category ?? null,
        total_without_vat: operation.totals.withoutVat,
        total_vat: operation.totals.vat,
        recorded_at: at,
      })
      .onConflict((conflict) => conflict.columns(['company_id', 'invoice_id']).doNothing())
      .executeTakeFirstOrThrow()
    if (numInsertedOrUpdatedRows === 0n) return
    await insertVat(work, companyId, operation)
    work.audit({
      companyId,
      actor: 'service:ereporting',
      action: 'operation.recorded',
      subject: operation.invoiceId,
      after: operation,
      details: { flux: operation.flux, periodStart: period.start, periodEnd: period.end },
    })
  })
}

const validator = Compile(ReportableOperation)

function checked(operation: ReportableOperation): { companyId: CompanyId; date: LocalDate } {
  const faults = [...validator.Errors(operation)].map((e) => `${e.instancePath} ${e.message}`)
  if (faults.length > 0) throw new OperationInvalid(faults.join('; '))
  const companyId = parseCompanyId(operation.companyId)
  const date = parseLocalDate(operation.date)
  if (companyId === undefined || parseId(operation.invoiceId) === undefined) {
    throw new OperationInvalid('ids must be UUIDs in lower case')
  }
  if (date === undefined) throw new OperationInvalid('date: no such day')
  if (parseSiren(operation.declarantSiren) === undefined) {
    throw new OperationInvalid('declarantSiren: no SIREN')
  }
  return { companyId, date }
}

/** The declarant's VAT regime; the normal monthly one unless it told another. */
async function regimeOf(work: Work<EreportingTables>, companyId: CompanyId): Promise<VatRegime> {
  const row = await work.db
    .selectFrom('ereporting.declarant')
    .select('regime')
    .where('company_id', '=', companyId)
    .executeTakeFirst()
  if (row === undefined) return 'normal-monthly'
  const regime = VAT_REGIMES.find((candidate) => candidate === row.regime)
  if (regime === undefined) throw new Error(`unknown VAT regime ${row.regime}`)
  return regime
}

async function insertVat(
  { db }: Work<EreportingTables>,
  companyId: CompanyId,
  { invoiceId, vatBreakdown }: ReportableOperation,
): Promise<void> {
  if (vatBreakdown.length === 0) return
  await db
    .insertInto('ereporting.operation_vat')
    .values(
      vatBreakdown.map((vat, index) => ({
        company_id: companyId,
        invoice_id: invoiceId,
        position: index + 1,
        ...vat,
      })),
    )
    .execute()
}
