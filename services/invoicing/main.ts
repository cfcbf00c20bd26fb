import type { Server } from 'node:http'
import { Worker } from '@temporalio/worker'
import { Gauge } from 'prom-client'
import { Type } from 'typebox'
import { TASK_QUEUES } from '../../workflows/contract.ts'
import { createNotifications, type NotificationsTables } from '../notifications/contract.ts'
import {
  createRouting,
  type Routing,
  ROUTING_OUTBOX_CHANNEL,
  type RoutingTables,
} from '../routing/contract.ts'
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
import { purgeAnswers } from '../store/idempotency.ts'
import { outboxAgeSeconds } from '../store/outbox-age.ts'
import { type Relay, startRelay } from '../store/relay.ts'
import { createActivities } from './activities.ts'
import { STATUS_CHANNEL } from './await-status.ts'
import { createDelivery } from './deliver-messages.ts'
import { OUTBOX_CHANNEL } from './outbox-channel.ts'
import type { DB } from './tables.ts'

const Configuration = Type.Object({
  ...BaseConfiguration.properties,
  ...TemporalConfiguration.properties,
  INVOICING_DATABASE_URL: DatabaseUrl,
  ROUTING_DATABASE_URL: DatabaseUrl,
  NOTIFICATIONS_DATABASE_URL: DatabaseUrl,
  PLATFORM_NUMBER: Type.String({ pattern: '^\\d{4}$' }),
  WORKFLOW_BUNDLE: Type.Optional(Type.String()),
  OPS_HOST: Type.Optional(Type.String({ minLength: 1 })),
  OPS_PORT: Type.Optional(WholeNumber),
})

const PURGE_EVERY_MS = 60 * 60 * 1000
const logger = createLogger('invoicing', process.env['LOG_LEVEL'])

await runService(logger, start)

/** The invoicing worker: drives invoices by Temporal, and relays what their changes announce. */
async function start(): Promise<RunningService> {
  const configuration = readConfiguration(Configuration, process.env)
  const open = <T>(url: string) => openDatabase<T>({ url, application: 'invoicing', logger })
  const own = open<DB>(configuration.INVOICING_DATABASE_URL)
  const routingDatabase = open<RoutingTables>(configuration.ROUTING_DATABASE_URL)
  const notificationsDatabase = open<NotificationsTables>(configuration.NOTIFICATIONS_DATABASE_URL)
  const temporal = await connectTemporal(
    configuration.TEMPORAL_ADDRESS,
    configuration.TEMPORAL_NAMESPACE ?? 'default',
    logger,
  )
  const store = { db: own.db, schema: 'invoicing', onOutbox: () => relay.wake() }
  const worker = await Worker.create({
    ...workerDefaults,
    ...workflowSource(configuration.WORKFLOW_BUNDLE),
    connection: temporal.connection,
    namespace: temporal.namespace,
    taskQueue: TASK_QUEUES.invoicing,
    activities: createActivities({
      store,
      clock: systemClock,
      routing: routingOf(routingDatabase, configuration.PLATFORM_NUMBER),
      statusDoorbell: createDoorbell(own.pool, STATUS_CHANNEL, logger),
    }),
  })
  const relay = relayOf(own, notificationsDatabase, temporal)
  const ear = await listen({
    url: configuration.INVOICING_DATABASE_URL,
    channel: OUTBOX_CHANNEL,
    onRing: () => relay.wake(),
    logger,
  })
  const purge = setInterval(() => void purgeIdempotency(own), PURGE_EVERY_MS)
  const ops = await serveOps(configuration, own, temporal)
  const running = worker.run()
  running.catch((error: unknown) => {
    logger.fatal({ err: error }, 'worker-failed')
    process.exit(1)
  })

  return {
    async stop() {
      clearInterval(purge)
      ops.close()
      await ear.close()
      await relay.stop()
      worker.shutdown()
      await running
      await temporal.connection.close()
      await Promise.all([own.close(), routingDatabase.close(), notificationsDatabase.close()])
    },
  }
}

function routingOf(database: Database<RoutingTables>, platformNumber: string): Routing {
  const doorbell = createDoorbell(database.pool, ROUTING_OUTBOX_CHANNEL, logger)
  const store = { db: database.db, schema: 'routing', onOutbox: () => doorbell.ring() }
  return createRouting({ store, clock: systemClock, platformNumber })
}

function relayOf(
  own: Database<DB>,
  notificationsDatabase: Database<NotificationsTables>,
  temporal: Temporal,
): Relay {
  const notifications = createNotifications({
    database: notificationsDatabase,
    clock: systemClock,
    logger,
  })
  const deliver = createDelivery({ client: temporal.client, notifications })
  return startRelay({ db: own.db, schema: 'invoicing', clock: systemClock, logger, deliver })
}

async function purgeIdempotency(own: Database<DB>): Promise<void> {
  try {
    await purgeAnswers(own.db, 'invoicing')
  } catch (error) {
    // The next hour tries again; an answer kept too long does no harm.
    logger.warn({ err: error }, 'idempotency-purge-failed')
  }
}

function serveOps(
  { OPS_HOST: host = '127.0.0.1', OPS_PORT: port = '0' }: { OPS_HOST?: string; OPS_PORT?: string },
  own: Database<DB>,
  temporal: Temporal,
): Promise<Server> {
  const metrics = createMetrics('invoicing')
  new Gauge({
    name: 'facteur_outbox_age_seconds',
    help: 'age of the oldest message not yet relayed',
    registers: [metrics],
    async collect() {
      this.set(await outboxAgeSeconds(own.db, 'invoicing', systemClock.now()))
    },
  })
  return startOpsServer({
    host,
    port: Number(port),
    metrics,
    checks: {
      database: () => own.pool.query('select 1'),
      temporal: () => temporal.connection.workflowService.getSystemInfo({}),
    },
  })
}
