import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDepositor } from '../../../services/invoicing/deposit-invoice.ts'
import { exportAudit, readAudit } from '../../../services/invoicing/audit.ts'
import { readInbox } from '../../../services/invoicing/inbox.ts'
import { readInvoice, readStatuses } from '../../../services/invoicing/read-invoice.ts'
import { recordStatus } from '../../../services/invoicing/record-status.ts'
import { recordTaxReports } from '../../../services/invoicing/record-tax-reports.ts'
import { routeInvoice } from '../../../services/invoicing/route-invoice.ts'
import { readOriginal } from '../../../services/invoicing/store-document.ts'
import type { DB } from '../../../services/invoicing/tables.ts'
import type { Caller } from '../../../services/invoicing/caller.ts'
import type { Route } from '../../../services/routing/contract.ts'
import { type Id, newId } from '../../../services/runtime/ids.ts'
import { createChainVerifier } from '../../../schemas/audit/chain.ts'
import { type Database, openDatabase } from '../../../services/store/database.ts'
import { readAs, type Store, unitOfWork } from '../../../services/store/unit-of-work.ts'
import { registerCompanies, type TestCompanies } from '../../support/companies.ts'
import { depositOf, TEST_INSTANT } from '../../support/deposits.ts'
import { createTestDatabase, type TestDatabase } from '../../support/servers.ts'
import { validInvoice } from '../../support/valid-invoice.ts'

let test: TestDatabase
let database: Database<DB>
let store: Store<DB>
let companies: TestCompanies
const orders: string[] = []

beforeAll(async () => {
  test = await createTestDatabase()
  database = openDatabase<DB>({ url: test.urls.invoicing, application: 'test' })
  store = { db: database.db, schema: 'invoicing' }
  companies = await registerCompanies(test.adminUrl)
})
afterAll(async () => {
  await database.close()
  await test.drop()
})

/** The directory stands on the other side of a port: what it answers is given here. */
const dependencies = (route: Route) => ({
  store,
  clock: { now: () => TEST_INSTANT },
  statusDoorbell: { ring: () => undefined },
  routing: {
    decideRoute: () => Promise.resolve(route),
    acceptF1: (order: { invoiceId: string }) => {
      orders.push(order.invoiceId)
      return Promise.resolve()
    },
    declareLine: () => Promise.reject(new Error('not asked for')),
  },
})
const here: Route = { kind: 'here', platform: '0001' }

async function deposited(number: string): Promise<Id> {
  const deposit = depositOf(companies.seller, { number })
  await createDepositor(store).submit(deposit)
  return deposit.invoiceId
}
const asCaller = <T>(caller: Caller, read: (db: Store<DB>['db']) => Promise<T>): Promise<T> =>
  readAs(database.db, [caller.companyId], read)
const put = (caller: Caller, id: Id, body: Parameters<typeof recordStatus>[3]) =>
  unitOfWork(store, { companies: [caller.companyId], at: TEST_INSTANT }, (work) =>
    recordStatus(work, caller, id, body),
  )

describe('routeInvoice', () => {
  it('puts an invoice at the disposal of a buyer who lives here, once', async () => {
    const id = await deposited('R-1')
    const { seller, buyer } = companies
    await routeInvoice(dependencies(here), id, seller.companyId)
    const again = await routeInvoice(dependencies(here), id, seller.companyId)
    expect(again).toEqual({ status: '203', reportable: false })
    const statuses = await asCaller(buyer, (db) => readStatuses(db, buyer, id))
    expect(statuses.map((status) => status.code)).toEqual(['200', '201', '202', '203'])
    expect(orders.filter((order) => order === id)).toHaveLength(1)
    const inbox = await asCaller(buyer, (db) => readInbox(db, buyer, { limit: 10 }))
    expect(inbox.items.map((item) => item.invoice.id)).toEqual([id])
    const original = await readOriginal(database.db, buyer.companyId, id)
    expect(original.mediaType).toBe('application/json')
  })

  it.each([
    [{ kind: 'no-platform' }, '200', 'not-sent', 'pending'],
    [{ kind: 'unknown' }, '213', 'not-sent', 'not-concerned'],
    [{ kind: 'elsewhere', platform: '0042' }, '200', 'awaiting-exchange', 'pending'],
  ] as const)('answers %o with %s', async (route, code, delivery, taxReport) => {
    const id = await deposited(`N-${route.kind}`)
    await routeInvoice(dependencies(route), id, companies.seller.companyId)
    const view = await asCaller(companies.seller, (db) => readInvoice(db, companies.seller, id))
    expect(view).toMatchObject({ delivery, taxReport, status: { code } })
  })
})

describe('what the BAR note asks', () => {
  const asking = async (number: string, text: string): Promise<Id> => {
    const notes = [...(validInvoice().notes ?? []), { subjectCode: 'BAR', text }]
    const deposit = depositOf(companies.seller, { number, notes })
    await createDepositor(store).submit(deposit)
    await routeInvoice(dependencies(here), deposit.invoiceId, companies.seller.companyId)
    return deposit.invoiceId
  }

  it.each([
    ['ARCHIVEONLY', 'not-concerned', '200'],
    ['OUTOFSCOPE', 'delivered', '203'],
    ['B2C', 'delivered', '203'],
  ])('%s: %s, and no tax data of its own', async (text, delivery, code) => {
    const id = await asking(`BAR-${text}`, text)
    const view = await asCaller(companies.seller, (db) => readInvoice(db, companies.seller, id))
    expect(view).toMatchObject({ delivery, taxReport: 'not-concerned', status: { code } })
    expect(orders).not.toContain(id)
  })
})

describe('a whole life', () => {
  it('is refused out of order, told to both chains, and proves itself', async () => {
    const { seller, buyer, stranger } = companies
    const id = await deposited('L-1')
    await routeInvoice(dependencies(here), id, seller.companyId)
    await expect(put(seller, id, { code: '205' })).rejects.toMatchObject({
      code: 'status-not-allowed',
    })
    await expect(put(buyer, id, { code: '210' })).rejects.toMatchObject({ code: 'status-invalid' })
    await expect(put(stranger, id, { code: '205' })).rejects.toMatchObject({ code: 'not-found' })
    await put(buyer, id, { code: '205' })
    await expect(put(buyer, id, { code: '204' })).rejects.toMatchObject({
      code: 'status-not-allowed',
      members: { allowed: expect.arrayContaining(['211']) },
    })
    await put(buyer, id, { code: '211' })
    const paid = await put(seller, id, { code: '212', amounts: [{ rate: '20', amount: '1.00' }] })
    expect(paid.status.word).toBe('paid')
    const result = {
      eventId: newId(),
      invoiceId: id,
      depositorId: seller.companyId,
      outcome: 'accepted' as const,
      flowId: 'AAA0010111000000000000001',
      at: TEST_INSTANT,
    }
    await recordTaxReports(store, [result, result], TEST_INSTANT)
    await recordTaxReports(store, [result], TEST_INSTANT)
    const story = await asCaller(seller, (db) =>
      readAudit(db, seller.companyId, { subject: id, limit: 100 }),
    )
    expect(story.items.map((entry) => entry.action)).toEqual([
      'invoice.deposited',
      'invoice.status-201',
      'invoice.status-202',
      'invoice.status-203',
      'invoice.status-205',
      'invoice.status-211',
      'invoice.status-212',
      'invoice.tax-report-accepted',
    ])
    const verifier = createChainVerifier()
    for (const caller of [seller, buyer]) {
      await asCaller(caller, async (db) => {
        for await (const entry of exportAudit(db, caller.companyId)) {
          expect(verifier.accept(entry)).toBeUndefined()
        }
      })
    }
    expect(verifier.companies).toBe(2)
  })

  it('cannot be rewritten by the application', async () => {
    const attempt = unitOfWork(
      store,
      { companies: [companies.seller.companyId], at: TEST_INSTANT },
      ({ db }) => db.updateTable('invoicing.audit_entry').set({ actor: 'nobody' }).execute(),
    )
    await expect(attempt).rejects.toMatchObject({ code: '42501' })
  })
})
