import type { Kysely, Selectable } from 'kysely'
import { type CompanyId, type Id, parseCompanyId, parseId } from '../runtime/ids.ts'
import type { DB as RoutingTables, RoutingF1Object } from './tables.ts'

/** An F1 object as the database holds it, its ids parsed. */
export type F1Object = Omit<Selectable<RoutingF1Object>, 'invoice_id' | 'company_id'> & {
  readonly invoice_id: Id
  readonly company_id: CompanyId
}

/** The objects of a flow, in the order in which they were queued. */
export async function readObjects(
  db: Kysely<RoutingTables>,
  flowId: string,
): Promise<readonly F1Object[]> {
  const rows = await db
    .selectFrom('routing.f1_object')
    .selectAll()
    .where('flow_id', '=', flowId)
    .orderBy('position')
    .execute()
  return rows.map(parseObject)
}

function parseObject(row: Selectable<RoutingF1Object>): F1Object {
  const invoiceId = parseId(row.invoice_id)
  const companyId = parseCompanyId(row.company_id)
  if (invoiceId === undefined || companyId === undefined) {
    throw new Error(`F1 object ${row.invoice_id} has malformed ids`)
  }
  return { ...row, invoice_id: invoiceId, company_id: companyId }
}

/** The companies whose audit chains the objects belong to, each once. */
export function companiesOf(objects: readonly F1Object[]): CompanyId[] {
  return [...new Set(objects.map((object) => object.company_id))]
}
