import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  createRouting,
  type F1Order,
  type RoutingTables,
} from '../../../services/routing/contract.ts'
import { deadlineSlack } from '../../../services/routing/deadline-slack.ts'
import { newId } from '../../../services/runtime/ids.ts'
import { openDatabase } from '../../../services/store/database.ts'
import { TEST_INSTANT } from '../../support/deposits.ts'
import { actionsOn, createFlowBench, type FlowBench, freshNumber } from '../../support/flows.ts'

let bench: FlowBench
let accept: (order: F1Order) => Promise<void>

beforeAll(async () => {
  bench = await createFlowBench()
  const { store, dependencies } = bench
  const routing = createRouting({ store, platformNumber: '0001', clock: dependencies.clock })
  accept = (order) => routing.acceptF1(order)
})
afterAll(() => bench.close())

const orderOf = (overrides: Partial<F1Order> = {}): F1Order => ({
  invoiceId: newId(),
  depositorId: bench.companies.seller.companyId,
  legalKey: { sellerSiren: bench.companies.seller.siren, number: freshNumber(), year: 2026 },
  depositedAt: TEST_INSTANT,
  ...overrides,
})

describe('acceptF1', () => {
  it('queues an object due 24 hours after the deposit, with audit entry and message', async () => {
    const order = orderOf()
    await accept(order)
    const row = await bench.routing.db
      .selectFrom('routing.f1_object')
      .selectAll()
      .where('invoice_id', '=', order.invoiceId)
      .executeTakeFirstOrThrow()
    expect(row).toMatchObject({ state: 'queued', flow_id: null, number: order.legalKey.number })
    expect(row.due_at.toISOString()).toBe('2026-11-23T09:00:00.000Z')
    expect(await actionsOn(bench, order.invoiceId)).toEqual(['f1.queued'])
    expect(await deadlineSlack(bench.routing.db, TEST_INSTANT)).toBe(24 * 3600)
  })

  it('is once, however often and however many at a time it is asked', async () => {
    const orders = Array.from({ length: 30 }, () => orderOf())
    const before = await messageCount()
    await Promise.all([...orders, ...orders, ...orders].map(accept))
    await Promise.all(orders.map(accept))
    const { rows } = await sql<{ count: string }>`
      select count(*) as count from routing.f1_object
      where invoice_id = any (${orders.map((order) => order.invoiceId)}::uuid[])`.execute(
      bench.routing.db,
    )
    expect(rows[0]?.count).toBe('30')
    for (const order of orders)
      expect(await actionsOn(bench, order.invoiceId)).toEqual(['f1.queued'])
    expect((await messageCount()) - before).toBeLessThan(30)
  })

  it('gives a fault to the order that has it, not to those that came with it', async () => {
    const first = orderOf()
    await accept(first)
    const twin = orderOf({ legalKey: first.legalKey })
    const others = [orderOf(), orderOf()]
    const results = await Promise.allSettled([...others, twin].map(accept))
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected'])
  })
})

describe('the objects of a company', () => {
  it('are nothing to the api but their state and deadline', async () => {
    const api = openDatabase<RoutingTables>({ url: bench.test.urls.api, application: 'test' })
    try {
      expect(await deadlineSlack(api.db, TEST_INSTANT)).toBe(24 * 3600)
      const read = api.db.selectFrom('routing.f1_object').select('number').execute()
      await expect(read).rejects.toMatchObject({ code: '42501' })
      const write = api.db.deleteFrom('routing.f1_object').execute()
      await expect(write).rejects.toMatchObject({ code: '42501' })
    } finally {
      await api.close()
    }
  })
})

async function messageCount(): Promise<number> {
  const { rows } = await sql<{ count: string }>`
    select count(*) as count from routing.outbox`.execute(bench.routing.db)
  return Number(rows[0]?.count)
}
