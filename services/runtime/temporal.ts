import { Client } from '@temporalio/client'
import { NativeConnection, Runtime, type WorkerOptions } from '@temporalio/worker'
import type { Logger } from 'pino'

/** The one connection of a worker process: its worker and its client share it (eager starts). */
export interface Temporal {
  readonly connection: NativeConnection
  readonly client: Client
  readonly namespace: string
}

export async function connectTemporal(
  address: string,
  namespace: string,
  logger: Logger,
): Promise<Temporal> {
  // Our own handler stops the process (services/runtime/process.ts): the SDK's must not race it.
  Runtime.install({ shutdownSignals: [], logger: runtimeLogger(logger) })
  const connection = await NativeConnection.connect({ address })
  return { connection, namespace, client: new Client({ connection, namespace }) }
}

// What the SDK finds worth saying is detail to whoever reads a service's log.
const LEVELS = {
  TRACE: 'trace',
  DEBUG: 'debug',
  INFO: 'debug',
  WARN: 'warn',
  ERROR: 'error',
} as const

type RuntimeLogger = NonNullable<Parameters<typeof Runtime.install>[0]['logger']>

function runtimeLogger(logger: Logger): RuntimeLogger {
  const temporal = logger.child({ component: 'temporal' })
  return {
    log: (level, message, meta) => {
      temporal[LEVELS[level]]({ meta }, message)
    },
    trace: (message, meta) => temporal.trace({ meta }, message),
    debug: (message, meta) => temporal.debug({ meta }, message),
    info: (message, meta) => temporal.debug({ meta }, message),
    warn: (message, meta) => temporal.warn({ meta }, message),
    error: (message, meta) => temporal.error({ meta }, message),
  }
}

/** Settings of every worker of ours; a service adds its queue, activities and workflow bundle. */
export const workerDefaults = {
  maxCachedWorkflows: 500,
  reuseV8Context: true,
  shutdownGraceTime: '5s',
} as const satisfies Partial<WorkerOptions>
