import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PpfAnswer } from '../../../schemas/cdar/ppf-answer.ts'
import { applyAnswers } from '../../../services/routing/apply-answers.ts'
import type { F1Order } from '../../../services/routing/contract.ts'
import { deadlineSlack } from '../../../services/routing/deadline-slack.ts'
import { handOverFlow } from '../../../services/routing/hand-over-flow.ts'
import { packFlow } from '../../../services/routing/pack-flow.ts'
import { readFlow } from '../../../services/routing/ppf-flow.ts'
import { receiveFiles } from '../../../services/routing/receive-files.ts'
import { readTaxReports, TAX_REPORTS } from '../../../services/routing/tax-report.ts'
import { TEST_INSTANT } from '../../support/deposits.ts'
import {
  actionsOn,
  alertsOn,
  answerWith,
  createFlowBench,
  depositedOrder,
  f1Answer,
  flowAnswer,
  type FlowBench,
  openFlowWith,
} from '../../support/flows.ts'

let bench: FlowBench
let arrivals = 0
beforeAll(async () => {
  bench = await createFlowBench()
})
afterAll(() => bench.close())

interface SentFlow {
  readonly flowId: string
  readonly orders: readonly [F1Order, F1Order]
}

async function sentFlow(): Promise<SentFlow> {
  const orders = [await depositedOrder(bench), await depositedOrder(bench)] as const
  const flowId = await openFlowWith(bench, orders)
  await leave(flowId)
  return { flowId, orders }
}

async function leave(flowId: string): Promise<void> {
  await packFlow(bench.dependencies, flowId)
  await handOverFlow(bench.dependencies, flowId)
}

/** The PPF answers; the gateway receives; the flow's workflow applies. */
async function answered(flowId: string, ...answers: PpfAnswer[]): Promise<boolean> {
  arrivals += 1
  const { name, bytes } = await answerWith(answers, arrivals)
  await writeFile(path.join(bench.inbound, name), bytes)
  await receiveFiles(bench.dependencies)
  return applyAnswers(bench.dependencies, flowId)
}

const stateOf = async (flowId: string) => (await readFlow(bench.routing.db, flowId)).state
const objectOf = (order: F1Order) =>
  bench.routing.db
    .selectFrom('routing.f1_object')
    .select(['state', 'reason', 'flow_id'])
    .where('invoice_id', '=', order.invoiceId)
    .executeTakeFirstOrThrow()

async function outcomesOf(flowId: string): Promise<readonly string[]> {
  const rows = await bench.routing.db
    .selectFrom('routing.outbox')
    .select('payload')
    .where('kind', '=', TAX_REPORTS)
    .where('subject', '=', flowId)
    .orderBy('id')
    .execute()
  return rows
    .flatMap(({ payload }) => readTaxReports(payload))
    .map(({ outcome, reason }) => (reason === undefined ? outcome : `${outcome} ${reason}`))
}

async function rebuiltFrom(flowId: string): Promise<string> {
  const { id } = await bench.routing.db
    .selectFrom('routing.ppf_flow')
    .select('id')
    .where('replaces', '=', flowId)
    .executeTakeFirstOrThrow()
  return id
}

describe('applyAnswers', () => {
  it('settles a flow when it is receivable and each object has its answer', async () => {
    const { flowId, orders } = await sentFlow()
    expect(await answered(flowId, flowAnswer(flowId, '500'))).toBe(false)
    expect(await answered(flowId, f1Answer(orders[0], '250'))).toBe(false)
    const reasons = [{ code: 'REJ_SEMAN', rule: 'G1.05' }]
    expect(await answered(flowId, f1Answer(orders[1], '251', reasons))).toBe(true)
    expect(await stateOf(flowId)).toBe('answered')
    expect(await objectOf(orders[0])).toMatchObject({ state: 'accepted', reason: null })
    expect(await objectOf(orders[1])).toMatchObject({
      state: 'rejected',
      reason: 'REJ_SEMAN G1.05',
    })
    expect(await outcomesOf(flowId)).toEqual(['sent', 'sent', 'accepted', 'rejected REJ_SEMAN'])
    const story = ['f1.queued', 'f1.packed', 'f1.sent']
    expect(await actionsOn(bench, orders[0].invoiceId)).toEqual([...story, 'f1.accepted'])
    expect(await actionsOn(bench, orders[1].invoiceId)).toEqual([...story, 'f1.rejected'])
  })

  it('takes the answers in any order, and again without effect', async () => {
    const { flowId, orders } = await sentFlow()
    const both = orders.map((order) => f1Answer(order, '250'))
    expect(await answered(flowId, ...both)).toBe(false)
    expect(await answered(flowId, flowAnswer(flowId, '500'))).toBe(true)
    expect(await answered(flowId, ...both)).toBe(true)
    expect(await answered(flowId, flowAnswer(flowId, '500'))).toBe(true)
    expect(await outcomesOf(flowId)).toEqual(['sent', 'sent', 'accepted', 'accepted'])
    expect(await alertsOn(bench, flowId)).toEqual([])
  })

  it('lets the first word stand when a second contradicts it, and raises it', async () => {
    const { flowId, orders } = await sentFlow()
    await answered(flowId, flowAnswer(flowId, '500'), f1Answer(orders[0], '250'))
    await answered(flowId, f1Answer(orders[0], '251', [{ code: 'REJ_UNI' }]))
    await answered(flowId, flowAnswer(flowId, '501', [{ code: 'IRR_UNICITE' }]))
    expect(await objectOf(orders[0])).toMatchObject({ state: 'accepted' })
    expect(await stateOf(flowId)).toBe('receivable')
    const { rows } = await contradictionsOf(flowId)
    expect(rows).toBe(2)
  })
})

describe('a flow not receivable (501)', () => {
  it('is built again under a new id, its objects leave again and are accepted', async () => {
    const { flowId, orders } = await sentFlow()
    expect(await answered(flowId, flowAnswer(flowId, '501', [{ code: 'IRR_ANTIVIRUS' }]))).toBe(
      true,
    )
    expect(await stateOf(flowId)).toBe('refused')
    expect(await alertsOn(bench, flowId)).toEqual(['ppf-flow-refused'])
    const nextId = await rebuiltFrom(flowId)
    expect(Number(nextId.slice(-15))).toBeGreaterThan(Number(flowId.slice(-15)))
    await leave(nextId)
    const answers = orders.map((order) => f1Answer(order, '250'))
    await answered(nextId, flowAnswer(nextId, '500'))
    expect(await answered(nextId, ...answers)).toBe(true)
    expect(await actionsOn(bench, orders[0].invoiceId)).toEqual([
      'f1.queued',
      'f1.packed',
      'f1.sent',
      'f1.requeued',
      'f1.packed',
      'f1.sent',
      'f1.accepted',
    ])
  })

  it('holds the object whose file the PPF names, and sends the others again', async () => {
    const { flowId, orders } = await sentFlow()
    const { sellerSiren, number } = orders[0].legalKey
    const subject = `Base_${sellerSiren}_2026_${number}.xml`
    await answered(flowId, flowAnswer(flowId, '501', [{ code: 'IRR_SYNTAX', subject }]))
    const nextId = await rebuiltFrom(flowId)
    expect(await objectOf(orders[0])).toMatchObject({ state: 'held', reason: 'IRR_SYNTAX' })
    expect(await objectOf(orders[1])).toMatchObject({ state: 'queued', flow_id: nextId })
  })

  it('is given up after three times, its objects held', async () => {
    const { flowId, orders } = await sentFlow()
    let current = flowId
    for (const attempt of [1, 2, 3]) {
      await answered(current, flowAnswer(current, '501', [{ code: 'IRR_ANTIVIRUS' }]))
      if (attempt === 3) break
      current = await rebuiltFrom(current)
      await leave(current)
    }
    expect(await alertsOn(bench, current)).toEqual(['ppf-flow-refused', 'ppf-flow-given-up'])
    expect(await objectOf(orders[0])).toMatchObject({ state: 'held', flow_id: null })
    expect(await deadlineSlack(bench.routing.db, TEST_INSTANT)).toBe(24 * 3600)
  })
})

async function contradictionsOf(flowId: string): Promise<{ rows: number }> {
  const rows = await bench.routing.db
    .selectFrom('routing.alert')
    .select('details')
    .where('kind', '=', 'ppf-answer-contradiction')
    .execute()
  return { rows: rows.filter(({ details }) => JSON.stringify(details).includes(flowId)).length }
}
