import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { watch } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundleWorkflowCode, DefaultLogger, Runtime } from '@temporalio/worker'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { INVOICING_OUTBOX_CHANNEL } from '../../services/invoicing/contract.ts'
import { createRouting, type F1Order } from '../../services/routing/contract.ts'
import { countSequenceGaps } from '../../services/routing/flow-gauges.ts'
import { systemClock } from '../../services/runtime/clock.ts'
import { listen } from '../../services/store/doorbell.ts'
import { readAs } from '../../services/store/unit-of-work.ts'
import { PARTNER } from '../support/f1-file.ts'
import { createFlowBench, depositedOrder, type FlowBench } from '../support/flows.ts'
import { claimTestNamespace, type TestTemporal } from '../support/servers.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const ORDERS = 24
const KILLS = 3

let bench: FlowBench
let temporal: TestTemporal
let bundle: string
const processes = new Set<ChildProcess>()

beforeAll(async () => {
  Runtime.install({ logger: new DefaultLogger('WARN') })
  bench = await createFlowBench(systemClock)
  temporal = claimTestNamespace()
  const { code } = await bundleWorkflowCode({
    workflowsPath: path.join(root, 'workflows', 'index.ts'),
    logger: new DefaultLogger('WARN'),
  })
  bundle = path.join(bench.directory, 'workflows.js')
  await writeFile(bundle, code)
})
afterAll(async () => {
  for (const child of processes) child.kill('SIGKILL')
  await bench.close()
})

/** Starts a process of ours as `npm start` does, and waits until it says that it is ready. */
async function start(file: string, environment: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const child = fork(path.join(root, file), {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, LOG_LEVEL: 'fatal', PPF_DIRECTORY: bench.directory, ...environment },
    cwd: root,
  })
  processes.add(child)
  child.once('exit', () => processes.delete(child))
  await once(child, 'message')
  return child
}

const startSimulator = () =>
  start('infra/ppf-simulator/main.ts', {
    PPF_CONNECTIONS: PARTNER,
    PPF_SIMULATOR_CLOCK: '2026-11-22T09:00:00Z',
  })
const startRouting = () =>
  start('services/routing/main.ts', {
    ROUTING_DATABASE_URL: bench.test.urls.routing,
    INVOICING_DATABASE_URL: bench.test.urls.invoicing,
    TEMPORAL_ADDRESS: temporal.address,
    TEMPORAL_NAMESPACE: temporal.namespace,
    PPF_APPLICATION_CODE: PARTNER,
    F1_WINDOW_SECONDS: '0',
    WORKFLOW_BUNDLE: bundle,
  })

async function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  const exited = once(child, 'exit')
  child.kill(signal)
  await exited
}

/** Resolves when something moves in a folder of the exchange. */
function movement(folder: string): Promise<void> {
  return new Promise((resolve) => {
    const watcher = watch(folder, () => {
      watcher.close()
      resolve()
    })
  })
}

async function countAccepted(): Promise<number> {
  const { companyId } = bench.companies.seller
  const rows = await readAs(bench.invoicing.db, [companyId], (db) =>
    db.selectFrom('invoicing.invoice').select('id').where('tax_report', '=', 'accepted').execute(),
  )
  return rows.length
}

/** Resolves when invoicing knows that so many invoices have been accepted. */
async function accepted(count: number): Promise<void> {
  let look: () => void = () => undefined
  const ear = await listen({
    url: bench.test.urls.invoicing,
    channel: INVOICING_OUTBOX_CHANNEL,
    onRing: () => look(),
  })
  await new Promise<void>((resolve, reject) => {
    look = () => {
      countAccepted().then((found) => {
        if (found >= count) resolve()
      }, reject)
    }
    look()
  })
  await ear.close()
}

describe('the routing process and the PPF, killed again and again', () => {
  it('bring every invoice to the PPF once and its answer back once', async () => {
    const simulator = await startSimulator()
    let routing = await startRouting()
    const contract = createRouting({ store: bench.store, platformNumber: '0001' })
    const orders: F1Order[] = []
    const post = async (count: number): Promise<void> => {
      const next = await Promise.all(Array.from({ length: count }, () => depositedOrder(bench)))
      orders.push(...next)
      await Promise.all(next.map((order) => contract.acceptF1(order)))
    }
    for (let kill = 0; kill < KILLS; kill += 1) {
      const moved = movement(kill % 2 === 0 ? bench.outbound : bench.inbound)
      await post(ORDERS / KILLS)
      await moved
      await end(routing, 'SIGKILL')
      routing = await startRouting()
    }
    await accepted(ORDERS)
    await end(routing, 'SIGTERM')
    await end(simulator, 'SIGTERM')
    await onceEach(orders)
  }, 240_000)
})

/** Each object sent and accepted once, no number lost, nothing to look at. */
async function onceEach(orders: readonly F1Order[]): Promise<void> {
  const { db } = bench.routing
  const objects = await db.selectFrom('routing.f1_object').select('state').execute()
  expect(objects).toHaveLength(orders.length)
  expect(new Set(objects.map(({ state }) => state))).toEqual(new Set(['accepted']))
  const alerts = await db.selectFrom('routing.alert').select(['kind', 'subject']).execute()
  expect(alerts).toEqual([])
  expect(await countSequenceGaps(db)).toBe(0)
  const flows = await db.selectFrom('routing.ppf_flow').select('state').execute()
  expect(new Set(flows.map(({ state }) => state))).toEqual(new Set(['answered']))
  const journal = await readFile(path.join(bench.directory, 'state', 'journal.ndjson'), 'utf8')
  expect(journal.match(/"flowId":/g)).toHaveLength(flows.length)
  expect(journal.match(/"status":"500"/g)).toHaveLength(flows.length)
}
