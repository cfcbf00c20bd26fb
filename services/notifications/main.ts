import { Type } from 'typebox'
import { systemClock } from '../runtime/clock.ts'
import {
  BaseConfiguration,
  DatabaseUrl,
  readConfiguration,
  Switch,
  WholeNumber,
} from '../runtime/configuration.ts'
import { createLogger } from '../runtime/logging.ts'
import { createMetrics } from '../runtime/metrics.ts'
import { startOpsServer } from '../runtime/ops-server.ts'
import { type RunningService, runService } from '../runtime/process.ts'
import { createSecretBox } from '../runtime/secret-box.ts'
import { openDatabase } from '../store/database.ts'
import { listen } from '../store/doorbell.ts'
import { purgeAnswers } from '../store/idempotency.ts'
import { NOTIFICATIONS_CHANNEL } from './channel.ts'
import { createDeliveryEngine } from './delivery-engine.ts'
import { registerDeliveryMetrics } from './delivery-metrics.ts'
import type { DB } from './tables.ts'
import { resolveBySystem } from './target.ts'
import { createWebhookGateway } from './webhook-gateway.ts'
import { WEBHOOK_SECRET_PURPOSE } from './webhook-secret.ts'

// No Temporal here. A delivery is one call with a schedule of attempts, and there are several for
// each step of each invoice: as workflows they would cost the Temporal server two workflow tasks
// each and hold three days of timers, to keep what the row of the delivery holds already. So the
// queue is the table; claims, order and attempts are columns of it.

const Configuration = Type.Object({
  ...BaseConfiguration.properties,
  NOTIFICATIONS_DATABASE_URL: DatabaseUrl,
  SECRET_KEY: Type.String({ pattern: '^[A-Za-z0-9+/]{43}=$' }),
  WEBHOOKS_ALLOW_LOOPBACK: Type.Optional(Switch),
  OPS_HOST: Type.Optional(Type.String({ minLength: 1 })),
  OPS_PORT: Type.Optional(WholeNumber),
})

const PURGE_EVERY_MS = 60 * 60 * 1000
const logger = createLogger('notifications', process.env['LOG_LEVEL'])

await runService(logger, start)

/** The notifications process: delivers what acceptEvents queued, and tries again what failed. */
async function start(): Promise<RunningService> {
  const configuration = readConfiguration(Configuration, process.env)
  const url = configuration.NOTIFICATIONS_DATABASE_URL
  const database = openDatabase<DB>({ url, application: 'notifications', logger })
  const metrics = createMetrics('notifications')
  const gateway = createWebhookGateway({
    allowLoopback: configuration.WEBHOOKS_ALLOW_LOOPBACK === 'true',
    resolve: resolveBySystem,
  })
  const engine = createDeliveryEngine({
    store: { db: database.db, schema: 'notifications' },
    gateway,
    secretBox: createSecretBox(configuration.SECRET_KEY, WEBHOOK_SECRET_PURPOSE),
    clock: systemClock,
    random: Math.random,
    logger,
    onOutcome: registerDeliveryMetrics(metrics, database.db, systemClock),
  })
  const doorbell = await listen({
    url,
    channel: NOTIFICATIONS_CHANNEL,
    onRing: () => engine.wake(),
    logger,
  })
  const purge = setInterval(() => {
    purgeAnswers(database.db, 'notifications').catch((error: unknown) =>
      logger.warn({ err: error }, 'idempotency-purge-failed'),
    )
  }, PURGE_EVERY_MS)
  const ops = await startOpsServer({
    host: configuration.OPS_HOST ?? '127.0.0.1',
    port: Number(configuration.OPS_PORT ?? 0),
    metrics,
    checks: { database: () => database.pool.query('select 1') },
  })
  engine.start()

  return {
    async stop() {
      clearInterval(purge)
      ops.close()
      await doorbell.close()
      await engine.stop()
      await gateway.close()
      await database.close()
    },
  }
}
