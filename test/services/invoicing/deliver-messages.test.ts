import { Worker } from '@temporalio/worker'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ReportableOperation } from '../../../services/ereporting/contract.ts'
import { createActivities } from '../../../services/invoicing/activities.ts'
import type { Caller } from '../../../services/invoicing/caller.ts'
import { createDelivery } from '../../../services/invoicing/deliver-messages.ts'
import { createDepositor } from '../../../services/invoicing/deposit-invoice.ts'
import { workflowIdOf } from '../../../services/invoicing/legal-key.ts'
import { recordStatus } from '../../../services/invoicing/record-status.ts'
import type { DB } from '../../../services/invoicing/tables.ts'
import type { InvoiceEvent } from '../../../services/notifications/contract.ts'
import type { Id } from '../../../services/runtime/ids.ts'
import { systemClock } from '../../../services/runtime/clock.ts'
import { createLogger } from '../../../services/runtime/logging.ts'
import { connectTemporal, type Temporal } from '../../../services/runtime/temporal.ts'
import { workflowSource } from '../../../services/runtime/workflow-bundle.ts'
import { type Database, openDatabase } from '../../../services/store/database.ts'
import { type Relay, startRelay } from '../../../services/store/relay.ts'
import { type Store, unitOfWork } from '../../../services/store/unit-of-work.ts'
import { TASK_QUEUES } from '../../../workflows/contract.ts'
import { registerCompanies, type TestCompanies } from '../../support/companies.ts'
import { depositOf, TEST_INSTANT } from '../../support/deposits.ts'
import { recordHistory } from '../../support/histories.ts'
import { claimTestNamespace, createTestDatabase, type TestDatabase } from '../../support/servers.ts'
import { validInvoice } from '../../support/valid-invoice.ts'

let test: TestDatabase
let database: Database<DB>
let store: Store<DB>
let companies: TestCompanies
let temporal: Temporal
let relay: Relay
const workers: Worker[] = []
let running: Promise<unknown>

const operations: ReportableOperation[] = []
const events: InvoiceEvent[] = []
/** Makes the next batches of events fail, as a database that is away would. */
let failures = 0
/** Resolves what waits for an invoice to be at the buyer's disposal, or to have been routed. */
const routed = new Map<string, () => void>()

beforeAll(async () => {
  test = await createTestDatabase()
  const logger = createLogger('test', 'silent')
  database = openDatabase<DB>({ url: test.urls.invoicing, application: 'test' })
  store = { db: database.db, schema: 'invoicing', onOutbox: () => relay.wake() }
  companies = await registerCompanies(test.adminUrl)
  const { address, namespace } = claimTestNamespace()
  temporal = await connectTemporal(address, namespace, logger)
  const { connection } = temporal
  const activities = createActivities({
    store,
    clock: systemClock,
    statusDoorbell: { ring: (id) => routed.get(id ?? '')?.() },
    // Routing stands on the other side of a port; its own tests run the real one.
    routing: {
      decideRoute: () => Promise.resolve({ kind: 'here', platform: '0001' }),
      acceptF1: () => Promise.resolve(),
      declareLine: () => Promise.reject(new Error('not asked for')),
    },
  })
  const recordOperation = (operation: ReportableOperation): Promise<void> => {
    operations.push(operation)
    return Promise.resolve()
  }
  const source = workflowSource(undefined)
  const { invoicing, ereporting } = TASK_QUEUES
  workers.push(
    await Worker.create({ ...source, connection, namespace, taskQueue: invoicing, activities }),
    await Worker.create({
      connection,
      namespace,
      taskQueue: ereporting,
      activities: { recordOperation },
    }),
  )
  running = Promise.all(workers.map((worker) => worker.run()))
  const notifications = {
    acceptEvents: (batch: readonly InvoiceEvent[]): Promise<void> => {
      failures -= 1
      if (failures >= 0) return Promise.reject(new Error('away'))
      events.push(...batch)
      return Promise.resolve()
    },
  }
  const deliver = createDelivery({ client: temporal.client, notifications })
  relay = startRelay({ db: database.db, schema: 'invoicing', clock: systemClock, logger, deliver })
})
afterAll(async () => {
  await relay.stop()
  for (const worker of workers) worker.shutdown()
  await running
  await temporal.connection.close()
  await database.close()
  await test.drop()
})

async function posted(number: string, overrides = {}): Promise<{ id: Id; workflowId: string }> {
  const deposit = depositOf(companies.seller, { number, ...overrides })
  const done = new Promise<void>((resolve) => routed.set(deposit.invoiceId, resolve))
  await createDepositor(store).submit(deposit)
  await done
  const key = { sellerSiren: companies.seller.siren, number, year: 2026 }
  return { id: deposit.invoiceId, workflowId: workflowIdOf(key) }
}
const put = (caller: Caller, id: Id, body: Parameters<typeof recordStatus>[3]) =>
  unitOfWork(store, { companies: [caller.companyId], at: TEST_INSTANT }, (work) =>
    recordStatus(work, caller, id, body),
  )
const resultOf = (workflowId: string): Promise<unknown> =>
  temporal.client.workflow.getHandle(workflowId).result()
const heardOf = (id: Id): string[] =>
  events.filter((event) => event.invoiceId === id).map((event) => event.type)

describe('the workflow of an invoice', () => {
  it('leads it from its deposit to its payment', async () => {
    const { id, workflowId } = await posted('W-1')
    await put(companies.buyer, id, { code: '204' })
    await put(companies.buyer, id, { code: '205' })
    await put(companies.seller, id, { code: '212', amounts: [{ rate: '20', amount: '1.00' }] })
    expect(await resultOf(workflowId)).toBe('212')
    await recordHistory(temporal.client, workflowId, 'invoice-emission-paid')
  })

  it('ends with a refusal', async () => {
    const { id, workflowId } = await posted('W-2')
    await put(companies.buyer, id, { code: '210', reason: 'TX_TVA_ERR', comment: 'Taux faux' })
    expect(await resultOf(workflowId)).toBe('210')
    await recordHistory(temporal.client, workflowId, 'invoice-emission-refused')
  })

  it('starts again for a refund after it had ended', async () => {
    const { id, workflowId } = await posted('W-3')
    const amounts = [{ rate: '20', amount: '1.00' }]
    await put(companies.seller, id, { code: '212', amounts })
    await resultOf(workflowId)
    const first = await temporal.client.workflow.getHandle(workflowId).describe()
    const refund = [{ rate: '20', amount: '-1.00' }]
    await put(companies.seller, id, { code: '212', amounts: refund, comment: 'Avoir' })
    await expect
      .poll(async () => {
        const again = await temporal.client.workflow.getHandle(workflowId).describe()
        return again.runId !== first.runId && again.status.name === 'COMPLETED'
      })
      .toBe(true)
    await recordHistory(temporal.client, workflowId, 'invoice-emission-refunded')
  })

  it('hands an operation outside domestic B2B to e-reporting', async () => {
    const notes = [...(validInvoice().notes ?? []), { subjectCode: 'BAR', text: 'B2C' }]
    const { id, workflowId } = await posted('W-4', { notes })
    await put(companies.seller, id, { code: '212', amounts: [{ rate: '20', amount: '1.00' }] })
    await resultOf(workflowId)
    expect(operations).toMatchObject([{ invoiceId: id, kind: 'b2c', flux: '10.3' }])
    await recordHistory(temporal.client, workflowId, 'invoice-emission-reported')
  })
})

describe('createDelivery', () => {
  it('tells events in order, also when the listener was away for a while', async () => {
    failures = 2
    const { id } = await posted('W-5')
    await expect
      .poll(() => heardOf(id), { timeout: 10_000 })
      .toEqual(['200', '201', '202', '203'].map((code) => `invoice.status.${code}`))
  })
})
