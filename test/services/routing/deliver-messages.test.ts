import { EventEmitter, once } from 'node:events'
import { Worker } from '@temporalio/worker'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Simulator } from '../../../infra/ppf-simulator/simulator.ts'
import { createInvoicing, type TaxReportResult } from '../../../services/invoicing/contract.ts'
import { createActivities } from '../../../services/routing/activities.ts'
import { createRouting, type F1Order, type Routing } from '../../../services/routing/contract.ts'
import { createDelivery } from '../../../services/routing/deliver-messages.ts'
import type { FlowDependencies } from '../../../services/routing/ppf-flow.ts'
import { receiveFiles } from '../../../services/routing/receive-files.ts'
import { watchInbox } from '../../../services/routing/watch-inbox.ts'
import { systemClock } from '../../../services/runtime/clock.ts'
import { createLogger } from '../../../services/runtime/logging.ts'
import { connectTemporal, type Temporal } from '../../../services/runtime/temporal.ts'
import { workflowSource } from '../../../services/runtime/workflow-bundle.ts'
import { type Relay, startRelay } from '../../../services/store/relay.ts'
import { readAs } from '../../../services/store/unit-of-work.ts'
import { PPF_FLOW_SIGNALS, ppfFlowWorkflowId, TASK_QUEUES } from '../../../workflows/contract.ts'
import { TEST_INSTANT } from '../../support/deposits.ts'
import { PARTNER } from '../../support/f1-file.ts'
import {
  alertsOn,
  createFlowBench,
  depositedOrder,
  type FlowBench,
  openFlowWith,
} from '../../support/flows.ts'
import { recordHistory } from '../../support/histories.ts'
import { claimTestNamespace } from '../../support/servers.ts'

let bench: FlowBench
let temporal: Temporal
let worker: Worker
let running: Promise<void>
let relay: Relay
let routing: Routing
let simulator: Simulator
let inbox: ReturnType<typeof watchInbox>
const events = new EventEmitter()
/** Every outcome that invoicing was told, in order. */
const heard: string[] = []
/** Alerts are logged once: the log is where the tests hear of them. */
const logger = createLogger('test', 'error', { write: (line) => tellAlert(JSON.parse(line)) })

function tellAlert(entry: unknown): void {
  if (typeof entry === 'object' && entry !== null && 'msg' in entry) events.emit(String(entry.msg))
}

/** A port that a test can break for a while: the way out to the PPF. */
let publishing: (name: string) => Promise<void>

beforeAll(async () => {
  bench = await createFlowBench(systemClock)
  const { dependencies, store, invoicing: invoicingDatabase } = bench
  const { address, namespace } = claimTestNamespace()
  const { clock } = dependencies
  temporal = await connectTemporal(address, namespace, logger)
  const { transport } = dependencies
  publishing = (name) => transport.publish(name)
  const flows: FlowDependencies = {
    ...dependencies,
    logger,
    transport: { ...transport, publish: (name) => publishing(name) },
  }
  worker = await Worker.create({
    ...workflowSource(undefined),
    connection: temporal.connection,
    namespace,
    taskQueue: TASK_QUEUES.routing,
    activities: createActivities(flows),
  })
  running = worker.run()
  const invoicing = createInvoicing({
    store: { db: invoicingDatabase.db, schema: 'invoicing' },
    clock,
  })
  const awake = { ...store, onOutbox: () => relay.wake() }
  const deliver = createDelivery({
    store: awake,
    client: temporal.client,
    clock,
    plan: { applicationCode: PARTNER, windowMs: 50 },
    answerWarningSeconds: 0.2,
    invoicing: {
      async recordTaxReports(results: readonly TaxReportResult[]) {
        await invoicing.recordTaxReports(results)
        for (const { invoiceId, outcome } of results) {
          heard.push(`${outcome} ${invoiceId}`)
          events.emit(`${outcome} ${invoiceId}`)
        }
      },
    },
  })
  relay = startRelay({ db: store.db, schema: 'routing', clock, logger, deliver })
  routing = createRouting({ store: awake, platformNumber: '0001' })
  const files = { ...flows, store: awake }
  inbox = watchInbox({ transport: flows.transport, receive: () => receiveFiles(files), logger })
})
afterAll(async () => {
  await inbox.close()
  await relay.stop()
  worker.shutdown()
  await running
  await temporal.connection.close()
  await bench.close()
})

async function simulated<T>(faults: object, work: () => Promise<T>): Promise<T> {
  simulator = await Simulator.start({
    directory: bench.directory,
    connections: [PARTNER],
    faults,
    crashAfter: undefined,
    clock: { now: () => TEST_INSTANT },
    logger: bench.dependencies.logger,
  })
  try {
    return await work()
  } finally {
    await simulator.stop()
  }
}

async function accept(...orders: F1Order[]): Promise<void> {
  await Promise.all(orders.map((order) => routing.acceptF1(order)))
}

const told = (order: F1Order, outcome: string) => once(events, `${outcome} ${order.invoiceId}`)
const handleOf = (flowId: string) => temporal.client.workflow.getHandle(ppfFlowWorkflowId(flowId))

async function flowOf(order: F1Order): Promise<string> {
  const { flow_id: flowId } = await bench.routing.db
    .selectFrom('routing.f1_object')
    .select('flow_id')
    .where('invoice_id', '=', order.invoiceId)
    .executeTakeFirstOrThrow()
  if (flowId === null) throw new Error('the object goes with no flow')
  return flowId
}

async function taxReportOf(order: F1Order): Promise<string> {
  const { tax_report: taxReport } = await readAs(bench.invoicing.db, [order.depositorId], (db) =>
    db
      .selectFrom('invoicing.invoice')
      .select('tax_report')
      .where('id', '=', order.invoiceId)
      .executeTakeFirstOrThrow(),
  )
  return taxReport
}

describe('a flow, from the orders to the answers', () => {
  it('leaves, is accepted, and its invoices know', async () => {
    const orders = [await depositedOrder(bench), await depositedOrder(bench)]
    await simulated({}, async () => {
      const accepted = Promise.all(orders.map((order) => told(order, 'accepted')))
      await accept(...orders)
      await accepted
    })
    for (const order of orders) expect(await taxReportOf(order)).toBe('accepted')
    const [first] = orders
    if (first === undefined) throw new Error('two orders')
    const flowId = await flowOf(first)
    await handleOf(flowId).result()
    await recordHistory(temporal.client, ppfFlowWorkflowId(flowId), 'ppf-flow-accepted')
  })

  it('leaves again under another id when the PPF refuses it', async () => {
    const order = await depositedOrder(bench)
    // Arrivals are numbered: the second of this simulator's life is refused, the third is not.
    await simulated({ refuseEvery: 2 }, async () => {
      const accepted = told(order, 'accepted')
      await accept(order)
      await accepted
    })
    const flowId = await flowOf(order)
    await handleOf(flowId).result()
    const { replaces } = await bench.routing.db
      .selectFrom('routing.ppf_flow')
      .select('replaces')
      .where('id', '=', flowId)
      .executeTakeFirstOrThrow()
    expect(await alertsOn(bench, replaces ?? '')).toContain('ppf-flow-refused')
    const refused = ppfFlowWorkflowId(replaces ?? '')
    await handleOf(replaces ?? '').result()
    await recordHistory(temporal.client, refused, 'ppf-flow-refused')
  })

  it('says that it is late while the way out is closed, and leaves when it opens', async () => {
    const order = await depositedOrder(bench)
    const open = publishing
    const wasDeposited = new Date(Date.now() - 20 * 3_600_000 + 1_000)
    let tries = 0
    publishing = async (name) => {
      tries += 1
      if ((await alertsOn(bench, await flowOf(order))).length === 0) throw new Error('closed')
      await open(name)
    }
    try {
      await simulated({}, async () => {
        const accepted = told(order, 'accepted')
        await accept({ ...order, depositedAt: wasDeposited })
        await accepted
      })
    } finally {
      publishing = open
    }
    const flowId = await flowOf(order)
    expect(tries).toBeGreaterThan(1)
    expect(await alertsOn(bench, flowId)).toContain('f1-deadline-near')
    await handleOf(flowId).result()
    await recordHistory(temporal.client, ppfFlowWorkflowId(flowId), 'ppf-flow-late')
  })

  it('says that answers are missing, and takes them when they come', async () => {
    const order = await depositedOrder(bench)
    const accepted = told(order, 'accepted')
    const missing = once(events, 'ppf-answer-missing')
    await accept(order)
    await missing
    const flowId = await flowOf(order)
    await simulated({}, () => accepted)
    await handleOf(flowId).result()
    await recordHistory(temporal.client, ppfFlowWorkflowId(flowId), 'ppf-flow-missing-answer')
  })

  it('leaves at once when it is full, however long its window', async () => {
    const order = await depositedOrder(bench)
    const flowId = await openFlowWith(bench, [order])
    const inAnHour = new Date(Date.now() + 3_600_000).toISOString()
    const input = { flowId, closeAt: inAnHour, warnAt: inAnHour, answerWarningSeconds: 60 }
    const sent = told(order, 'sent')
    await temporal.client.workflow.signalWithStart('ppfFlow', {
      workflowId: ppfFlowWorkflowId(flowId),
      taskQueue: TASK_QUEUES.routing,
      args: [input],
      signal: PPF_FLOW_SIGNALS.full,
      signalArgs: [],
    })
    relay.wake()
    await sent
    await simulated({}, () => told(order, 'accepted'))
  })

  it('starts again for a late answer, and ends again with nothing done twice', async () => {
    const order = await depositedOrder(bench)
    await simulated({}, async () => {
      const accepted = told(order, 'accepted')
      await accept(order)
      await accepted
    })
    const flowId = await flowOf(order)
    await handleOf(flowId).result()
    const now = new Date().toISOString()
    const handle = await temporal.client.workflow.signalWithStart('ppfFlow', {
      workflowId: ppfFlowWorkflowId(flowId),
      taskQueue: TASK_QUEUES.routing,
      args: [{ flowId, closeAt: now, warnAt: now, answerWarningSeconds: 60 }],
      signal: PPF_FLOW_SIGNALS.answered,
      signalArgs: [['a-file-told-twice.tar.gz']],
    })
    await handle.result()
    expect(heard.filter((outcome) => outcome.endsWith(order.invoiceId))).toEqual([
      `sent ${order.invoiceId}`,
      `accepted ${order.invoiceId}`,
    ])
  })
})
