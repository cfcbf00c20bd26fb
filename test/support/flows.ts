import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { writeCdar } from '../../schemas/cdar/cdar.ts'
import {
  type F1Answer,
  type FlowAnswer,
  type PpfAnswer,
  ppfAnswerMessage,
} from '../../schemas/cdar/ppf-answer.ts'
import { packEnvelope, unpackEnvelope } from '../../schemas/envelope/archive.ts'
import {
  flowIdOf,
  formatEnvelopeName,
  PPF_APPLICATION_CODE,
} from '../../schemas/envelope/envelope-name.ts'
import type { Invoice } from '../../schemas/invoice/invoice.ts'
import { createInvoicing, type InvoicingTables } from '../../services/invoicing/contract.ts'
import { createDepositor } from '../../services/invoicing/deposit-invoice.ts'
import type { F1Order, RoutingTables } from '../../services/routing/contract.ts'
import { createF1Queue } from '../../services/routing/accept-f1.ts'
import { openFlow } from '../../services/routing/open-flow.ts'
import type { FlowDependencies } from '../../services/routing/ppf-flow.ts'
import { openPpfFolders } from '../../services/routing/ppf-folder-gateway.ts'
import type { Clock } from '../../services/runtime/clock.ts'
import { createLogger } from '../../services/runtime/logging.ts'
import { type Database, openDatabase } from '../../services/store/database.ts'
import { readAs, type Store } from '../../services/store/unit-of-work.ts'
import { registerCompanies, type TestCompanies } from './companies.ts'
import { depositOf, TEST_INSTANT } from './deposits.ts'
import { PARTNER } from './f1-file.ts'
import { createTestDatabase, type TestDatabase } from './servers.ts'

/** Routing on a database and folders of its own, with invoicing beside it, both real. */
export interface FlowBench {
  readonly test: TestDatabase
  readonly companies: TestCompanies
  readonly routing: Database<RoutingTables>
  readonly invoicing: Database<InvoicingTables>
  readonly store: Store<RoutingTables>
  readonly dependencies: FlowDependencies
  /** `to-ppf` and `from-ppf` of the partner. */
  readonly outbound: string
  readonly inbound: string
  readonly directory: string
  close(): Promise<void>
}

/** `clock`: stands at TEST_INSTANT unless said; a workflow needs the one its server goes by. */
export async function createFlowBench(
  clock: Clock = { now: () => TEST_INSTANT },
): Promise<FlowBench> {
  const test = await createTestDatabase()
  const companies = await registerCompanies(test.adminUrl)
  const routing = openDatabase<RoutingTables>({ url: test.urls.routing, application: 'test' })
  const invoicing = openDatabase<InvoicingTables>({ url: test.urls.invoicing, application: 'test' })
  const store = { db: routing.db, schema: 'routing' }
  const directory = mkdtempSync(path.join(tmpdir(), 'facteur-ppf-'))
  const logger = createLogger('test', 'silent')
  const transport = await openPpfFolders({ directory, applicationCode: PARTNER, logger })
  const dependencies: FlowDependencies = {
    store,
    clock,
    logger,
    transport,
    invoicing: createInvoicing({ store: { db: invoicing.db, schema: 'invoicing' }, clock }),
    applicationCode: PARTNER,
  }
  return {
    test,
    companies,
    routing,
    invoicing,
    store,
    dependencies,
    directory,
    outbound: path.join(directory, 'to-ppf', PARTNER),
    inbound: path.join(directory, 'from-ppf', PARTNER),
    async close() {
      await Promise.all([routing.close(), invoicing.close()])
      await test.drop()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

/** A number that no other invoice of the run has. */
export const freshNumber = (): string => `F${randomUUID().slice(0, 12)}`

/** Deposits a real invoice and gives the order that its workflow would give to routing. */
export async function depositedOrder(
  bench: FlowBench,
  overrides: Partial<Invoice> = {},
): Promise<F1Order> {
  const { number = freshNumber() } = overrides
  const { companies, invoicing } = bench
  const deposit = depositOf(companies.seller, { ...overrides, number })
  await createDepositor({ db: invoicing.db, schema: 'invoicing' }).submit(deposit)
  return {
    invoiceId: deposit.invoiceId,
    depositorId: companies.seller.companyId,
    legalKey: { sellerSiren: companies.seller.siren, number, year: 2026 },
    depositedAt: bench.dependencies.clock.now(),
  }
}

/** Puts orders in the queue and opens the flow that they go with; gives its id. */
export async function openFlowWith(bench: FlowBench, orders: readonly F1Order[]): Promise<string> {
  const queue = createF1Queue(bench.store, bench.dependencies.clock)
  await Promise.all(orders.map((order) => queue.accept(order)))
  const flow = await openFlow(bench.store, bench.dependencies.clock.now(), {
    applicationCode: PARTNER,
    windowMs: 2_000,
  })
  if (flow === undefined) throw new Error('orders that wait open a flow')
  return flow.flowId
}

/** The files that lie in the partner's box, and what is in an envelope. */
export async function filesIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder)).sort()
}

export async function unpacked(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const archive = await unpackEnvelope(bytes)
  if (!archive.ok) throw new Error(archive.code)
  return new Map(archive.files.map(({ name, bytes: xml }) => [name, Buffer.from(xml).toString()]))
}

/** What the audit chain says of a subject, in order: the actions of its entries. */
export async function actionsOn(bench: FlowBench, subject: string): Promise<readonly string[]> {
  const companies = Object.values(bench.companies).map(({ companyId }) => companyId)
  return readAs(bench.routing.db, companies, async (db) => {
    const rows = await db
      .selectFrom('routing.audit_entry')
      .select('action')
      .where('subject', '=', subject)
      .orderBy('sequence')
      .execute()
    return rows.map(({ action }) => action)
  })
}

/** The answers of the PPF to a flow of ours, as envelopes; `arrival` numbers them. */
export async function answerWith(
  answers: readonly PpfAnswer[],
  arrival: number,
): Promise<{ name: string; bytes: Uint8Array }> {
  const about = answers[0]?.kind === 'flow' ? 'CFE0111A' : 'FFE0604A'
  const flowId = flowIdOf(PPF_APPLICATION_CODE, 'FFE0604A', arrival)
  const envelope = { interfaceCode: about, applicationCode: PARTNER, flowId }
  const at = { createdAt: '2026-11-22T11:00:00', receivedAt: '2026-11-22T10:59:00' }
  const files = answers.map((answer, i) => {
    const id = `${flowId}_${String(i + 1)}`
    const message = ppfAnswerMessage(answer, { id, applicationCode: PARTNER, ...at })
    return { name: `CDV_${id}.xml`, bytes: Buffer.from(writeCdar(message)) }
  })
  return { name: `${formatEnvelopeName(envelope)}.tar.gz`, bytes: await packEnvelope(files) }
}

export const flowAnswer = (
  flowId: string,
  status: FlowAnswer['status'],
  reasons: PpfAnswer['reasons'] = [],
): FlowAnswer => ({ kind: 'flow', status, flowId, reasons })

export const f1Answer = (
  order: F1Order,
  status: F1Answer['status'],
  reasons: PpfAnswer['reasons'] = [],
): F1Answer => ({
  kind: 'f1',
  status,
  number: order.legalKey.number,
  issueDate: '2026-11-20T00:00:00',
  siren: order.legalKey.sellerSiren,
  reasons,
})

/** The kinds of the alerts raised about a subject, oldest first. */
export async function alertsOn(bench: FlowBench, subject: string): Promise<readonly string[]> {
  const rows = await bench.routing.db
    .selectFrom('routing.alert')
    .select('kind')
    .where('subject', '=', subject)
    .orderBy('id')
    .execute()
  return rows.map(({ kind }) => kind)
}

/** What a fault of storage would do: the original is no longer the invoice that was checked. */
export async function breakOriginal(bench: FlowBench, invoiceId: string): Promise<void> {
  const client = new pg.Client({ connectionString: bench.test.adminUrl })
  await client.connect()
  try {
    await client.query(`alter table invoicing.document disable trigger append_only`)
    await client.query(
      `update invoicing.document set content = '{}' where sha256 = (
         select document_sha256 from invoicing.invoice where id = $1)`,
      [invoiceId],
    )
    await client.query(`alter table invoicing.document enable trigger append_only`)
  } finally {
    await client.end()
  }
}
