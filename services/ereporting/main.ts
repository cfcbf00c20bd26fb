import { Worker } from '@temporalio/worker'
import { Type } from 'typebox'
import { TASK_QUEUES } from '../../workflows/contract.ts'
import { systemClock } from '../runtime/clock.ts'
import {
  BaseConfiguration,
  DatabaseUrl,
  readConfiguration,
  TemporalConfiguration,
  WholeNumber,
} from '../runtime/configuration.ts'
import { createLogger } from '../runtime/logging.ts'
import { createMetrics } from '../runtime/metrics.ts'
import { startOpsServer } from '../runtime/ops-server.ts'
import { type RunningService, runService } from '../runtime/process.ts'
import { connectTemporal, workerDefaults } from '../runtime/temporal.ts'
import { openDatabase } from '../store/database.ts'
import { createActivities } from './activities.ts'
import type { DB } from './tables.ts'

const Configuration = Type.Object({
  ...BaseConfiguration.properties,
  ...TemporalConfiguration.properties,
  EREPORTING_DATABASE_URL: DatabaseUrl,
  OPS_HOST: Type.Optional(Type.String({ minLength: 1 })),
  OPS_PORT: Type.Optional(WholeNumber),
})

const logger = createLogger('ereporting', process.env['LOG_LEVEL'])

await runService(logger, start)

/** The e-reporting worker: takes in the operations that fall outside domestic B2B. */
async function start(): Promise<RunningService> {
  const configuration = readConfiguration(Configuration, process.env)
  const url = configuration.EREPORTING_DATABASE_URL
  const database = openDatabase<DB>({ url, application: 'ereporting', logger })
  const temporal = await connectTemporal(
    configuration.TEMPORAL_ADDRESS,
    configuration.TEMPORAL_NAMESPACE ?? 'default',
    logger,
  )
  const metrics = createMetrics('ereporting')
  const worker = await Worker.create({
    ...workerDefaults,
    connection: temporal.connection,
    namespace: temporal.namespace,
    taskQueue: TASK_QUEUES.ereporting,
    activities: createActivities({
      store: { db: database.db, schema: 'ereporting' },
      clock: systemClock,
    }),
  })
  const ops = await startOpsServer({
    host: configuration.OPS_HOST ?? '127.0.0.1',
    port: Number(configuration.OPS_PORT ?? 0),
    metrics,
    checks: {
      database: () => database.pool.query('select 1'),
      temporal: () => temporal.connection.workflowService.getSystemInfo({}),
    },
  })
  const running = worker.run()
  running.catch((error: unknown) => {
    logger.fatal({ err: error }, 'worker-failed')
    process.exit(1)
  })

  return {
    async stop() {
      ops.close()
      worker.shutdown()
      await running
      await temporal.connection.close()
      await database.close()
    },
  }
}
