import type { Logger } from 'pino'
import type { Registry } from 'prom-client'
import { createDepositor } from '../invoicing/deposit-invoice.ts'
import { createStatusWatch, type StatusWatch } from '../invoicing/await-status.ts'
import { OUTBOX_CHANNEL } from '../invoicing/outbox-channel.ts'
import type { DB as InvoicingTables } from '../invoicing/tables.ts'
import type { Clock } from '../runtime/clock.ts'
import { systemClock } from '../runtime/clock.ts'
import { createMetrics } from '../runtime/metrics.ts'
import { createSecretBox } from '../runtime/secret-box.ts'
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
  readonly operator: Store<InvoicingTables>
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
  const databases = [accessDatabase, invoicingDatabase, operatorDatabase]

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
  let watch: Promise<StatusWatch> | undefined
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
    statusWatch: () => {
      watch ??= createStatusWatch({ url: configuration.API_DATABASE_URL, logger }).catch(
        (error: unknown) => {
          watch = undefined
          throw error
        },
      )
      return watch
    },
    operator: { db: operatorDatabase.db, schema: 'invoicing' },
    temporal: tcpAddress(configuration.TEMPORAL_ADDRESS),
    async close() {
      if (watch !== undefined) await (await watch).close()
      await Promise.all(databases.map((database) => database.close()))
    },
  }
}

function issuerOf(configuration: ApiConfiguration): string {
  const { API_PUBLIC_URL, API_HOST, API_PORT } = configuration
  return API_PUBLIC_URL ?? `http://${API_HOST ?? '127.0.0.1'}:${API_PORT ?? '8080'}`
}
