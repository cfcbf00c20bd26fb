import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createActivities } from '../../../services/routing/activities.ts'
import {
  alertsOn,
  createFlowBench,
  depositedOrder,
  type FlowBench,
  openFlowWith,
} from '../../support/flows.ts'

let bench: FlowBench
beforeAll(async () => {
  bench = await createFlowBench()
})
afterAll(() => bench.close())

describe('the activities of a flow', () => {
  it('say once that it is late to leave, and nothing of one that left', async () => {
    const activities = createActivities(bench.dependencies)
    const late = await openFlowWith(bench, [await depositedOrder(bench)])
    await activities.warnDeadline(late)
    await activities.warnDeadline(late)
    expect(await alertsOn(bench, late)).toEqual(['f1-deadline-near'])
    expect(await activities.closeAndPack(late)).toBe(true)
    await activities.handOver(late)
    const left = await openFlowWith(bench, [await depositedOrder(bench)])
    await activities.closeAndPack(left)
    await activities.handOver(left)
    await activities.warnDeadline(left)
    expect(await alertsOn(bench, left)).toEqual([])
    expect(await activities.applyAnswers(left)).toBe(false)
    await activities.warnMissingAnswer(left)
    expect(await alertsOn(bench, left)).toEqual(['ppf-answer-missing'])
  })
})
