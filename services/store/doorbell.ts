import pg from 'pg'
import type { Logger } from 'pino'

/** Wakes the other processes after a commit. Lost rings are harmless: a slow poll stands behind. */
export interface Doorbell {
  ring(text?: string): void
}

const GATHER_MS = 3
const NAMES_PER_RING = 200
const RECONNECT_MS = 500

/**
 * Rings are gathered for a few milliseconds and sent in a statement of their own: a NOTIFY inside
 * the transaction would make every commit of the database wait for every other.
 */
export function createDoorbell(pool: pg.Pool, channel: string, logger?: Logger): Doorbell {
  let waiting: Set<string> | undefined
  const send = async (): Promise<void> => {
    const names = [...(waiting ?? [])]
    waiting = undefined
    for (let i = 0; i < Math.max(names.length, 1); i += NAMES_PER_RING) {
      const text = names.slice(i, i + NAMES_PER_RING).join(',')
      await pool.query('select pg_notify($1, $2)', [channel, text])
    }
  }
  return {
    ring(text) {
      if (waiting === undefined) {
        waiting = new Set()
        setTimeout(() => {
          send().catch((error: unknown) => logger?.warn({ err: error }, 'doorbell-failed'))
        }, GATHER_MS).unref()
      }
      if (text !== undefined) waiting.add(text)
    },
  }
}

/** Listens on a connection of its own, and takes it up again whenever it is lost. */
export async function listen(options: {
  url: string
  channel: string
  onRing: (names: readonly string[]) => void
  logger?: Logger
}): Promise<{ close(): Promise<void> }> {
  let closed = false
  let ear: pg.Client | undefined
  let retry: NodeJS.Timeout | undefined
  const connect = async (): Promise<void> => {
    const next = await openEar(options)
    ear = next
    // Only a connection that listened is taken up again here: an attempt that failed is retried
    // by whoever made it, or one lost connection would become two, then four.
    next.once('end', () => {
      if (!closed) reconnectLater()
    })
    if (closed) await next.end()
    // What was rung while nobody listened is found by looking once.
    else options.onRing([])
  }
  const reconnectLater = (): void => {
    retry = setTimeout(() => {
      connect().catch((error: unknown) => {
        options.logger?.warn({ err: error }, 'doorbell-unreachable')
        if (!closed) reconnectLater()
      })
    }, RECONNECT_MS).unref()
  }
  await connect()
  return {
    async close() {
      closed = true
      clearTimeout(retry)
      await ear?.end()
    },
  }
}

async function openEar(options: {
  url: string
  channel: string
  onRing: (names: readonly string[]) => void
  logger?: Logger
}): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: options.url,
    application_name: 'doorbell',
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  })
  client.on('error', (error) => options.logger?.warn({ err: error }, 'doorbell-lost'))
  client.on('notification', ({ payload }) => options.onRing(payload ? payload.split(',') : []))
  try {
    await client.connect()
    await client.query(`listen ${pg.escapeIdentifier(options.channel)}`)
    return client
  } catch (error) {
    // Not waited for: of a connection that never was, no end is announced.
    void client.end()
    throw error
  }
}
