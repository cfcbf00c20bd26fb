import { Worker } from '@temporalio/worker'
import type { Registry } from 'prom-client'
import { Type } from 'typebox'
import { TASK_QUEUES } from '../../workflows/contract.ts'
import {
  createInvoicing,
  type Invoicing,
  INVOICING_OUTBOX_CHANNEL,
  type InvoicingTables,
} from '../invoicing/contract.ts'
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
import { connectTemporal, type Temporal, workerDefaults } from '../runtime/temporal.ts'
import { workflowSource } from '../runtime/workflow-bundle.ts'
import { type Database, openDatabase } from '../store/database.ts'
import { createDoorbell, listen } from '../store/doorbell.ts'
import { type Relay, startRelay } from '../store/relay.ts'
import type { Store } from '../store/unit-of-work.ts'
import { createActivities } from './activities.ts'
import { ROUTING_OUTBOX_CHANNEL, type RoutingTables } from './contract.ts'
import { createDelivery } from './deliver-messages.ts'
import { registerFlowGauges } from './flow-gauges.ts'
import type { FlowDependencies } from './ppf-flow.ts'
import { openPpfFolders } from './ppf-folder-gateway.ts'
import { receiveFiles } from './receive-files.ts'
import { watchInbox } from './watch-inbox.ts'

const Configuration = Type.Object({
  ...BaseConfiguration.properties,
  ...TemporalConfiguration.properties,
  ROUTING_DATABASE_URL: DatabaseUrl,
  INVOICING_DATABASE_URL: DatabaseUrl,
  PPF_DIRECTORY: Type.String({ minLength: 1 }),
  PPF_APPLICATION_CODE: Type.String({ pattern: '^[A-Z0-9]{6}$' }),
  F1_WINDOW_SECONDS: Type.Optional(WholeNumber),
  PPF_ANSWER_WARNING_SECONDS: Type.Optional(WholeNumber),
  WORKFLOW_BUNDLE: Type.Optional(Type.String()),
  OPS_HOST: Type.Optional(Type.String({ minLength: 1 })),
  OPS_PORT: Type.Optional(WholeNumber),
})
type Configuration = ReturnType<typeof readOwnConfiguration>

/** A flow leaves an hour after its first object at the latest: what the PPF asks for. */
const WINDOW_SECONDS = 3_600
/** The PPF promises no time; after four hours somebody asks. */
const ANSWER_WARNING_SECONDS = 4 * 3_600

const logger = createLogger('routing', process.env['LOG_LEVEL'])

await runService(logger, start)

function readOwnConfiguration() {
  return readConfiguration(Configuration, process.env)
}

/** The routing worker: flows to the PPF by Temporal, the file gateway, the relay between them. */
async function start(): Promise<RunningService> {
  const configuration = readOwnConfiguration()
  const open = <T>(url: string) => openDatabase<T>({ url, application: 'routing', logger })
  const own = open<RoutingTables>(configuration.ROUTING_DATABASE_URL)
  const invoicingDatabase = open<InvoicingTables>(configuration.INVOICING_DATABASE_URL)
  const temporal = await connectTemporal(
    configuration.TEMPORAL_ADDRESS,
    configuration.TEMPORAL_NAMESPACE ?? 'default',
    logger,
  )
  const metrics = createMetrics('routing')
  registerFlowGauges(metrics, own.db, systemClock)
  const store = { db: own.db, schema: 'routing', onOutbox: () => relay.wake() }
  const flows = await flowDependencies(configuration, store, invoicingDatabase)

  const worker = await Worker.create({
    ...workerDefaults,
    ...workflowSource(configuration.WORKFLOW_BUNDLE),
    connection: temporal.connection,
    namespace: temporal.namespace,
    taskQueue: TASK_QUEUES.routing,
    activities: createActivities(flows),
  })
  const relay = relayOf(configuration, store, temporal, flows.invoicing)
  const ear = await listen({
    url: configuration.ROUTING_DATABASE_URL,
    channel: ROUTING_OUTBOX_CHANNEL,
    onRing: () => relay.wake(),
    logger,
  })
  const inbox = watchInbox({
    transport: flows.transport,
    receive: () => receiveFiles(flows),
    logger,
  })
  const ops = await serveOps(configuration, metrics, own, temporal)
  const running = worker.run()
  running.catch((error: unknown) => {
    logger.fatal({ err: error }, 'worker-failed')
    process.exit(1)
  })
  void inbox.look()

  return {
    async stop() {
      ops.close()
      await inbox.close()
      await ear.close()
      await relay.stop()
      worker.shutdown()
      await running
      await temporal.connection.close()
      await Promise.all([own.close(), invoicingDatabase.close()])
    },
  }
}

async function flowDependencies(
  configuration: Configuration,
  store: Store<RoutingTables>,
  invoicingDatabase: Database<InvoicingTables>,
): Promise<FlowDependencies & { invoicing: Invoicing }> {
  const applicationCode = configuration.PPF_APPLICATION_CODE
  const outboxBell = createDoorbell(invoicingDatabase.pool, INVOICING_OUTBOX_CHANNEL, logger)
  const invoicing = createInvoicing({
    store: {
      db: invoicingDatabase.db,
      schema: 'invoicing',
      onOutbox: () => outboxBell.ring(),
    },
    clock: systemClock,
  })
  const directory = configuration.PPF_DIRECTORY
  const transport = await openPpfFolders({ directory, applicationCode, logger })
  return { store, clock: systemClock, logger, transport, invoicing, applicationCode }
}

function relayOf(
  configuration: Configuration,
  store: Store<RoutingTables>,
  temporal: Temporal,
  invoicing: Invoicing,
): Relay {
  const windowSeconds = Number(configuration.F1_WINDOW_SECONDS ?? WINDOW_SECONDS)
  const deliver = createDelivery({
    store,
    client: temporal.client,
    clock: systemClock,
    invoicing,
    plan: {
      applicationCode: configuration.PPF_APPLICATION_CODE,
      windowMs: windowSeconds * 1000,
    },
    answerWarningSeconds: Number(
      configuration.PPF_ANSWER_WARNING_SECONDS ?? ANSWER_WARNING_SECONDS,
    ),
  })
  return startRelay({ db: store.db, schema: 'routing', clock: systemClock, logger, deliver })
}

async function serveOps(
  configuration: Configuration,
  metrics: Registry,
  own: Database<RoutingTables>,
  temporal: Temporal,
): ReturnType<typeof startOpsServer> {
  return startOpsServer({
    host: configuration.OPS_HOST ?? '127.0.0.1',
    port: Number(configuration.OPS_PORT ?? 0),
    metrics,
    checks: {
      database: () => own.pool.query('select 1'),
      temporal: () => temporal.connection.workflowService.getSystemInfo({}),
    },
  })
}
