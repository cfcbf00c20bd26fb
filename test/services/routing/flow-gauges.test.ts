import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countSequenceGaps, registerFlowGauges } from '../../../services/routing/flow-gauges.ts'
import { handOverFlow } from '../../../services/routing/hand-over-flow.ts'
import { closeFlow } from '../../../services/routing/close-flow.ts'
import { packFlow } from '../../../services/routing/pack-flow.ts'
import { raiseAlert } from '../../../services/routing/raise-alert.ts'
import { createMetrics } from '../../../services/runtime/metrics.ts'
import { TEST_INSTANT } from '../../support/deposits.ts'
import {
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

describe('/metrics', () => {
  it('tells slack, gaps and alerts', async () => {
    const metrics = createMetrics('routing')
    registerFlowGauges(metrics, bench.routing.db, bench.dependencies.clock)
    expect(await metrics.metrics()).not.toMatch(/^facteur_f1_deadline_slack_seconds/m)

    const stuck = await openFlowWith(bench, [await depositedOrder(bench)])
    await closeFlow(bench.store, stuck, TEST_INSTANT)
    const left = await openFlowWith(bench, [await depositedOrder(bench)])
    await packFlow(bench.dependencies, left)
    await handOverFlow(bench.dependencies, left)
    const alert = { kind: 'f1-deadline-near', subject: stuck, details: {} } as const
    await raiseAlert(bench.routing.db, bench.dependencies.logger, alert, TEST_INSTANT)

    const text = await metrics.metrics()
    expect(text).toContain('facteur_f1_deadline_slack_seconds{service="routing"} 86400')
    expect(text).toContain('facteur_ppf_sequence_gaps{service="routing"} 1')
    expect(text).toContain('facteur_ppf_alerts{kind="f1-deadline-near",service="routing"} 1')
    expect(await countSequenceGaps(bench.routing.db)).toBe(1)
  })
})
