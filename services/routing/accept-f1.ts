import { sql } from 'kysely'
import type { InterfaceCode } from '../../schemas/envelope/interface.ts'
import type { Clock } from '../runtime/clock.ts'
import type { CompanyId, Id } from '../runtime/ids.ts'
import { createGroupCommit } from '../store/group-commit.ts'
import { type Store, unitOfWork, type Work } from '../store/unit-of-work.ts'
import type { DB as RoutingTables } from './tables.ts'

/** The F1 data of one domestic invoice are due at the PPF. Routing reads the model itself later. */
export interface F1Order {
  readonly invoiceId: Id
  /** The company that deposited it, in whose audit chain its tax data are followed. */
  readonly depositorId: CompanyId
  /** BT-30, BT-1 and the year of BT-2: the key under which the PPF knows it. */
  readonly legalKey: {
    readonly sellerSiren: string
    readonly number: string
    readonly year: number
  }
  /** The instant of status 200, which starts the 24 hours. */
  readonly depositedAt: Date
}

/** From status 200 to the PPF (external specifications, deadlines). */
const F1_DUE_HOURS = 24

/** All our F1 data leave in one syntax, so in one interface: a flow holds one syntax. */
export const F1_INTERFACE = 'FFE0111A' satisfies InterfaceCode

/** The message that makes the service gather what waits into a flow. Its subject: an interface. */
export const F1_QUEUED = 'f1.queued'

const GROUP_MAX = 100

/** Puts F1 objects in the queue; orders that come together share a transaction. */
export function createF1Queue(
  store: Store<RoutingTables>,
  clock: Clock,
): { accept(order: F1Order): Promise<void> } {
  const groups = createGroupCommit<F1Order, undefined>({
    commit: async (orders) => {
      const companies = [...new Set(orders.map((order) => order.depositorId))]
      await unitOfWork(store, { companies, at: clock.now() }, (work) => queue(work, orders))
      return orders.map(() => undefined)
    },
    sizeMax: GROUP_MAX,
    concurrency: 2,
  })
  return { accept: (order) => groups.submit(order) }
}

/** An order that comes again finds its row and changes nothing: no audit entry, no message. */
async function queue(work: Work<RoutingTables>, orders: readonly F1Order[]): Promise<void> {
  const queued = await insertObjects(work, orders)
  if (queued.size === 0) return
  for (const order of orders) {
    if (!queued.delete(order.invoiceId)) continue
    work.audit({
      companyId: order.depositorId,
      actor: 'service:routing',
      action: 'f1.queued',
      subject: order.invoiceId,
      after: { state: 'queued', dueAt: dueAt(order).toISOString() },
    })
  }
  work.emit({ kind: F1_QUEUED, subject: F1_INTERFACE, payload: {} })
}

async function insertObjects(
  work: Work<RoutingTables>,
  orders: readonly F1Order[],
): Promise<Set<string>> {
  const { rows } = await sql<{ invoice_id: string }>`
    insert into routing.f1_object (invoice_id, company_id, seller_siren, number, issue_year,
      deposited_at, due_at, queued_at, state)
    select invoice_id, company_id, seller_siren, number, issue_year, deposited_at, due_at,
      ${work.at}, 'queued'
    from unnest(
      ${orders.map((o) => o.invoiceId)}::uuid[],
      ${orders.map((o) => o.depositorId)}::uuid[],
      ${orders.map((o) => o.legalKey.sellerSiren)}::text[],
      ${orders.map((o) => o.legalKey.number)}::text[],
      ${orders.map((o) => o.legalKey.year)}::smallint[],
      ${orders.map((o) => o.depositedAt)}::timestamptz[],
      ${orders.map((o) => dueAt(o))}::timestamptz[]
    ) as ordered (invoice_id, company_id, seller_siren, number, issue_year, deposited_at, due_at)
    on conflict (invoice_id) do nothing
    returning invoice_id`.execute(work.db)
  return new Set(rows.map((row) => row.invoice_id))
}

const HOUR_MS = 3_600_000

const dueAt = (order: F1Order): Date =>
  new Date(order.depositedAt.getTime() + F1_DUE_HOURS * HOUR_MS)
