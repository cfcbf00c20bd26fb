import type { Logger } from 'pino'
import type { Registry } from 'prom-client'
import type { EreportingTables } from '../ereporting/contract.ts'
import { createDepositor } from '../invoicing/deposit-invoice.ts'
import { createStatusWatch, type StatusWatch } from '../invoicing/await-status.ts'
import { OUTBOX_CHANNEL } from '../invoicing/outbox-channel.ts'
import type { DB as InvoicingTables } from '../invoicing/tables.ts'
import type { NotificationsTables } from '../notifications/contract.ts'
import { resolveBySystem, type TargetPolicy } from '../notifications/target.ts'
import { WEBHOOK_SECRET_PURPOSE } from '../notifications/webhook-secret.ts'
import type { RoutingTables } from '../routing/contract.ts'
import type { Clock } from '../runtime/clock.ts'
import { systemClock } from '../runtime/clock.ts'
import { createMetrics } from '../runtime/metrics.ts'
import { createSecretBox, type SecretBox } from '../runtime/secret-box.ts'
import { openDatabase } from '../store/database.ts'
import { createDoorbell } from '../store/doorbell.ts'
import type { Store } from '../store/unit-of-work.ts'
import { type BearerGuard, createBearerGuard } from './access/bearer-guard.ts'
import { createKeyRing, type KeyRing } from './access/signing-keys.ts'
import { createTokens, type Tokens } from './access/token.ts'
import type { RequestLog } from './access-log.ts'
import { type ApiConfiguration, type ApiLimits, limitsOf } from './configuration.ts'
import type { DB as AccessTables } from './tables.ts'
import { type TcpAddress, tcpAddress } from './tcp-check.ts'

/** Everything the routes work with, built once, passed as an argument. */
export interface ApiDependencies {
  readonly clock: Clock
  readonly logger: Logger
  readonly metrics: Registry
  readonly limits: ApiLimits
  readonly requestLog: RequestLog
  readonly access: Store<AccessTables>
  readonly keyRing: KeyRing
  readonly tokens: Tokens
  readonly guard: BearerGuard
  readonly invoicing: Store<InvoicingTables>
  readonly depositor: ReturnType<typeof createDepositor>
  /** Opens its ear the first time somebody waits. */
  readonly statusWatch: () => Promise<StatusWatch>
  /** Reads every company's rows, and writes none. */
  readonly operator: Store<InvoicingTables>
  readonly notifications: Store<NotificationsTables>
  readonly webhookTargets: TargetPolicy
  readonly webhookSecretBox: SecretBox
  readonly routing: Store<RoutingTables>
  readonly ereporting: Store<EreportingTables>
  readonly temporal: TcpAddress
  /** Closes pools and ears; nothing may be asked of the dependencies afterwards. */
  close(): Promise<void>
}

/** Builds them from the configuration. Nothing connects before it is used. */
export function buildDependencies(
  configuration: ApiConfiguration,
  options: { logger: Logger; clock?: Clock; limits?: Partial<ApiLimits> },
): ApiDependencies {
  const { logger, clock = systemClock } = options
  const open = <T>(url: string, connectionsMax: number) =>
    openDatabase<T>({ url, application: 'api', connectionsMax, logger })
  const accessDatabase = open<AccessTables>(configuration.API_DATABASE_URL, 3)
  const invoicingDatabase = open<InvoicingTables>(configuration.API_DATABASE_URL, 10)
  const operatorDatabase = open<InvoicingTables>(configuration.OPERATOR_DATABASE_URL, 3)
  // What a company asks of the other services runs under facteur_api too: their own roles see the
  // rows of every company, this one is held to those of the company that asks.
  const notificationsDatabase = open<NotificationsTables>(configuration.API_DATABASE_URL, 5)
  const routingDatabase = open<RoutingTables>(configuration.API_DATABASE_URL, 3)
  const ereportingDatabase = open<EreportingTables>(configuration.API_DATABASE_URL, 3)
  const databases = [
    accessDatabase,
    invoicingDatabase,
    operatorDatabase,
    notificationsDatabase,
    routingDatabase,
    ereportingDatabase,
  ]

  const access = { db: accessDatabase.db, schema: 'access' }
  const outboxBell = createDoorbell(invoicingDatabase.pool, OUTBOX_CHANNEL, logger)
  const invoicing = {
    db: invoicingDatabase.db,
    schema: 'invoicing',
    onOutbox: () => outboxBell.ring(),
  }
  const secretBox = createSecretBox(configuration.SECRET_KEY, 'signing-keys')
  const keyRing = createKeyRing({ store: access, secretBox, clock })
  const tokens = createTokens({ keyRing, issuer: issuerOf(configuration), clock })
  const watch = openedOnce(() => createStatusWatch({ url: configuration.API_DATABASE_URL, logger }))
  return {
    clock,
    logger,
    metrics: createMetrics('api'),
    limits: { ...limitsOf(configuration), ...options.limits },
    requestLog: configuration.API_REQUEST_LOG ?? 'refused',
    access,
    keyRing,
    tokens,
    guard: createBearerGuard(tokens),
    invoicing,
    depositor: createDepositor(invoicing),
    statusWatch: () => watch.open(),
    operator: { db: operatorDatabase.db, schema: 'invoicing' },
    notifications: { db: notificationsDatabase.db, schema: 'notifications' },
    webhookTargets: {
      allowLoopback: configuration.WEBHOOKS_ALLOW_LOOPBACK === 'true',
      resolve: resolveBySystem,
    },
    webhookSecretBox: createSecretBox(configuration.SECRET_KEY, WEBHOOK_SECRET_PURPOSE),
    routing: { db: routingDatabase.db, schema: 'routing' },
    ereporting: { db: ereportingDatabase.db, schema: 'ereporting' },
    temporal: tcpAddress(configuration.TEMPORAL_ADDRESS),
    async close() {
      await watch.close()
      await Promise.all(databases.map((database) => database.close()))
    },
  }
}

/** Opens at the first use, and again after an opening that failed; closes what is open. */
function openedOnce<T extends { close(): Promise<void> }>(open: () => Promise<T>) {
  let opened: Promise<T> | undefined
  return {
    open(): Promise<T> {
      opened ??= open().catch((error: unknown) => {
        opened = undefined
        throw error
      })
      return opened
    },
    async close(): Promise<void> {
      if (opened !== undefined) await (await opened).close()
    },
  }
}

function issuerOf(configuration: ApiConfiguration): string {
  const { API_PUBLIC_URL, API_HOST, API_PORT } = configuration
  return API_PUBLIC_URL ?? `http://${API_HOST ?? '127.0.0.1'}:${API_PORT ?? '8080'}`
}
