import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createF1Queue } from '../../../services/routing/accept-f1.ts'
import { closeFlow } from '../../../services/routing/close-flow.ts'
import { openFlow } from '../../../services/routing/open-flow.ts'
import { packFlow } from '../../../services/routing/pack-flow.ts'
import { readFlow } from '../../../services/routing/ppf-flow.ts'
import { newId } from '../../../services/runtime/ids.ts'
import { TEST_INSTANT } from '../../support/deposits.ts'
import { f1Xml, PARTNER } from '../../support/f1-file.ts'
import {
  actionsOn,
  alertsOn,
  breakOriginal,
  createFlowBench,
  depositedOrder,
  type FlowBench,
  freshNumber,
  openFlowWith,
  unpacked,
} from '../../support/flows.ts'

let bench: FlowBench
const plan = { applicationCode: PARTNER, windowMs: 2_000 }

beforeAll(async () => {
  bench = await createFlowBench()
})
afterAll(() => bench.close())

const open = () => openFlow(bench.store, TEST_INSTANT, plan)
const pack = (flowId: string, bytesMax?: number) => packFlow(bench.dependencies, flowId, bytesMax)

describe('openFlow', () => {
  it('opens nothing for nothing', async () => {
    expect(await open()).toBeUndefined()
  })

  it('opens one flow, however often it is asked, and says when it closes', async () => {
    const flowId = await openFlowWith(bench, [await depositedOrder(bench)])
    const [one, other] = await Promise.all([open(), open()])
    expect(one).toEqual({
      flowId,
      closeAt: new Date('2026-11-22T09:00:02.000Z'),
      warnAt: new Date('2026-11-23T05:00:00.000Z'),
      isFull: false,
    })
    expect(other).toEqual(one)
    expect(flowId).toBe('AAA0010111000000000000001')
    await pack(flowId)
  })

  it('closes at once when the oldest object is late', async () => {
    const order = await depositedOrder(bench)
    const depositedAt = new Date('2026-11-21T12:00:00.000Z')
    const flowId = await openFlowWith(bench, [{ ...order, depositedAt }])
    expect(await open()).toMatchObject({ flowId, closeAt: new Date('2026-11-22T08:00:00.000Z') })
    await pack(flowId)
  })

  it('numbers flows without a gap when many open at once', async () => {
    await openFlowWith(bench, [await depositedOrder(bench)])
    const opened = await Promise.all(Array.from({ length: 8 }, open))
    expect(new Set(opened.map((flow) => flow?.flowId)).size).toBe(1)
    await pack(opened[0]?.flowId ?? '')
    const { rows } = await sql<{ gaps: string }>`
      select max(sequence) - count(*) as gaps from routing.ppf_flow`.execute(bench.routing.db)
    expect(rows[0]?.gaps).toBe('0')
  })
})

describe('closeFlow', () => {
  it('leaves to the next flow what comes after it', async () => {
    const first = await depositedOrder(bench)
    const flowId = await openFlowWith(bench, [first])
    await closeFlow(bench.store, flowId, TEST_INSTANT)
    const late = await depositedOrder(bench)
    const nextId = await openFlowWith(bench, [late])
    expect(nextId).not.toBe(flowId)
    await Promise.all([pack(flowId), pack(nextId)])
    expect([await flowOf(first.invoiceId), await flowOf(late.invoiceId)]).toEqual([flowId, nextId])
  })

  it('loses nothing that is queued while flows close', async () => {
    const queue = createF1Queue(bench.store, bench.dependencies.clock)
    const orders = await Promise.all(Array.from({ length: 24 }, () => depositedOrder(bench)))
    const closed: string[] = []
    await Promise.all(
      orders.map(async (order) => {
        await queue.accept(order)
        const flow = await open()
        if (flow === undefined) return
        closed.push(flow.flowId)
        await closeFlow(bench.store, flow.flowId, TEST_INSTANT)
      }),
    )
    for (const order of orders) expect(closed).toContain(await flowOf(order.invoiceId))
    for (const flowId of new Set(closed)) await pack(flowId)
  })
})

describe('packFlow', () => {
  it('packs each object as one F1 file and keeps the envelope to the byte', async () => {
    const orders = [await depositedOrder(bench), await depositedOrder(bench)]
    const flowId = await openFlowWith(bench, orders)
    expect(await pack(flowId)).toBe(true)
    const flow = await readFlow(bench.routing.db, flowId)
    expect(flow).toMatchObject({ state: 'packed', object_count: 2 })
    expect(flow.envelope).toBe(`FFE0111A_AAA001_${flowId}`)
    const content = await contentOf(flowId)
    expect(createHash('sha256').update(content).digest()).toEqual(flow.sha256)
    const expected = orders.map(({ legalKey: { sellerSiren, number } }) => [
      `Base_${sellerSiren}_2026_${number}.xml`,
      f1Xml({ number }),
    ])
    expect([...(await unpacked(content))].sort()).toEqual(expected.sort())
    for (const { invoiceId } of orders) {
      expect(await actionsOn(bench, invoiceId)).toEqual(['f1.queued', 'f1.packed'])
    }
  })

  it('does it once, however often it is begun', async () => {
    const order = await depositedOrder(bench)
    const flowId = await openFlowWith(bench, [order])
    expect(await Promise.all([pack(flowId), pack(flowId)])).toEqual([true, true])
    const content = await contentOf(flowId)
    expect(await pack(flowId)).toBe(true)
    expect(await contentOf(flowId)).toEqual(content)
    expect(await actionsOn(bench, order.invoiceId)).toEqual(['f1.queued', 'f1.packed'])
  })

  it('holds the invoice whose data cannot be made, and lets the others leave', async () => {
    const good = await depositedOrder(bench)
    const flawed = await depositedOrder(bench)
    await breakOriginal(bench, flawed.invoiceId)
    const flowId = await openFlowWith(bench, [flawed, good])
    expect(await pack(flowId)).toBe(true)
    expect([...(await unpacked(await contentOf(flowId))).keys()]).toHaveLength(1)
    expect(await actionsOn(bench, flawed.invoiceId)).toEqual(['f1.queued', 'f1.held'])
    expect(await alertsOn(bench, flawed.invoiceId)).toEqual(['f1-not-extractable'])
  })

  it('abandons a flow that has nothing to carry, and says so', async () => {
    const flawed = await depositedOrder(bench)
    await breakOriginal(bench, flawed.invoiceId)
    const flowId = await openFlowWith(bench, [flawed])
    expect(await pack(flowId)).toBe(false)
    expect(await pack(flowId)).toBe(false)
    expect(await alertsOn(bench, flowId)).toEqual(['ppf-flow-empty'])
  })

  it('leaves to the next flow what would make the envelope too big', async () => {
    const orders = [await depositedOrder(bench), await depositedOrder(bench)]
    const flowId = await openFlowWith(bench, orders)
    expect(await pack(flowId, 1_000)).toBe(true)
    expect([...(await unpacked(await contentOf(flowId))).keys()]).toHaveLength(1)
    const next = await open()
    expect(await pack(next?.flowId ?? '')).toBe(true)
    const flows = await Promise.all(orders.map(({ invoiceId }) => flowOf(invoiceId)))
    expect(flows.sort()).toEqual([flowId, next?.flowId].sort())
  })

  it('takes a thousand objects and no more', async () => {
    const { companyId, siren } = bench.companies.seller
    const queue = createF1Queue(bench.store, bench.dependencies.clock)
    await Promise.all(
      Array.from({ length: 1_001 }, () =>
        queue.accept({
          invoiceId: newId(),
          depositorId: companyId,
          legalKey: { sellerSiren: siren, number: freshNumber(), year: 2026 },
          depositedAt: TEST_INSTANT,
        }),
      ),
    )
    const full = await open()
    expect(full?.isFull).toBe(true)
    await closeFlow(bench.store, full?.flowId ?? '', TEST_INSTANT)
    const next = await open()
    expect(next?.isFull).toBe(false)
    expect(next?.flowId).not.toBe(full?.flowId)
  })
})

async function contentOf(flowId: string): Promise<Buffer> {
  const { content } = await bench.routing.db
    .selectFrom('routing.ppf_flow_content')
    .select('content')
    .where('flow_id', '=', flowId)
    .executeTakeFirstOrThrow()
  return content
}

async function flowOf(invoiceId: string): Promise<string | null> {
  const { flow_id: flowId } = await bench.routing.db
    .selectFrom('routing.f1_object')
    .select('flow_id')
    .where('invoice_id', '=', invoiceId)
    .executeTakeFirstOrThrow()
  return flowId
}
