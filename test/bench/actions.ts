import { fileURLToPath } from 'node:url'
import { Client, type WorkflowHandle } from '@temporalio/client'
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker'
import pg from 'pg'
import type { ActionActivities } from './action-workflow.ts'
import { figure, line, percentile } from './figures.ts'
import { raiseStage } from './stage.ts'

/**
 * How a person's action is best answered: one unit of work, then a signal; or a Temporal update
 * whose handler does the same unit of work. Same database, same server, turn by turn.
 * `npm run bench:actions -- [seconds] [concurrency]`
 */
const seconds = Number(process.argv[2] ?? 5)
const concurrency = Number(process.argv[3] ?? 20)
const PASSES = 2

const stage = await raiseStage({ LOG_LEVEL: 'warn' })
try {
  await bench(stage.platform.adminUrl, stage.platform.temporalAddress)
} finally {
  await stage.end()
}

async function bench(adminUrl: string, address: string): Promise<void> {
  const pool = new pg.Pool({ connectionString: adminUrl, max: concurrency })
  await pool.query('create table bench_action (id bigint generated always as identity, text text)')
  // The weight of a status: one transaction of four statements.
  const unitOfWork = async (): Promise<void> => {
    const client = await pool.connect()
    await client.query('begin')
    for (let row = 0; row < 3; row += 1) {
      await client.query('insert into bench_action (text) values ($1)', ['x'.repeat(200)])
    }
    await client.query('commit')
    client.release()
  }
  Runtime.install({ logger: new DefaultLogger('WARN') })
  const connection = await NativeConnection.connect({ address })
  const client = new Client({ connection })
  const activities: ActionActivities = { act: unitOfWork }
  const worker = await Worker.create({
    connection,
    taskQueue: 'actions',
    workflowsPath: fileURLToPath(new URL('./action-workflow.ts', import.meta.url)),
    activities,
  })
  const running = worker.run()
  const handles = await Promise.all(
    Array.from({ length: concurrency }, (_, i) =>
      client.workflow.start('actions', {
        workflowId: `actions-${String(i)}`,
        taskQueue: 'actions',
      }),
    ),
  )
  const bySignal = async (handle: WorkflowHandle): Promise<void> => {
    await unitOfWork()
    // The answer leaves here; the signal follows, by the relay in the product.
    await handle.signal('acted')
  }
  const byUpdate = (handle: WorkflowHandle): Promise<unknown> => handle.executeUpdate('actNow')
  const signals: number[] = []
  const updates: number[] = []
  await timed(handles, bySignal, 1)
  await timed(handles, byUpdate, 1)
  for (let pass = 0; pass < PASSES; pass += 1) {
    signals.push(...(await timed(handles, bySignal, seconds)))
    updates.push(...(await timed(handles, byUpdate, seconds)))
  }
  report('unit of work, then signal', signals)
  report('update', updates)
  line('update / signal, actions a second', (updates.length / signals.length).toFixed(2))
  await Promise.all(handles.map((handle) => handle.signal('end')))
  worker.shutdown()
  await running
  await connection.close()
  await pool.end()
}

/** Milliseconds of each action, one at a time a workflow. */
async function timed(
  handles: readonly WorkflowHandle[],
  act: (handle: WorkflowHandle) => Promise<unknown>,
  forSeconds: number,
): Promise<number[]> {
  const end = performance.now() + forSeconds * 1000
  const times: number[] = []
  await Promise.all(
    handles.map(async (handle) => {
      while (performance.now() < end) {
        const start = performance.now()
        await act(handle)
        times.push(performance.now() - start)
      }
    }),
  )
  return times
}

function report(name: string, times: readonly number[]): void {
  line(`${name}: actions a second`, figure(times.length / (seconds * PASSES)))
  line('  ms: p50 / p99', `${figure(percentile(times, 0.5))} / ${figure(percentile(times, 0.99))}`)
}
