import { fileURLToPath } from 'node:url'
import { Client } from '@temporalio/client'
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker'
import type { BareActivities } from './bare-workflow.ts'

const activities: BareActivities = { nothing: () => Promise.resolve() }

/** A worker of bare lives on the server of the platform under test. */
export interface BareBench {
  /** Bare lives a second: as many as `seconds` hold, `concurrency` at a time. */
  rate(seconds: number, concurrency: number): Promise<number>
  close(): Promise<void>
}

export async function createBareBench(address: string): Promise<BareBench> {
  Runtime.install({ logger: new DefaultLogger('WARN') })
  const connection = await NativeConnection.connect({ address })
  const client = new Client({ connection })
  const worker = await Worker.create({
    connection,
    taskQueue: 'bare',
    workflowsPath: fileURLToPath(new URL('./bare-workflow.ts', import.meta.url)),
    activities,
    maxCachedWorkflows: 500,
  })
  const running = worker.run()
  let started = 0
  const life = async (): Promise<void> => {
    started += 1
    const handle = await client.workflow.start('bareLife', {
      workflowId: `bare-${String(process.pid)}-${String(started)}`,
      taskQueue: 'bare',
      requestEagerStart: true,
    })
    await handle.signal('bareSignal')
    await handle.signal('bareSignal')
    await handle.result()
  }
  return {
    async rate(seconds, concurrency) {
      const end = performance.now() + seconds * 1000
      let lives = 0
      await Promise.all(
        Array.from({ length: concurrency }, async () => {
          while (performance.now() < end) {
            await life()
            lives += 1
          }
        }),
      )
      return lives / ((performance.now() - end) / 1000 + seconds)
    },
    async close() {
      worker.shutdown()
      await running
      await connection.close()
    },
  }
}
