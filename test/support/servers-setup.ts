import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate } from '../../infra/migrate.ts'
import { anyFreePort } from '../../infra/port.ts'
import { startPostgres } from '../../infra/postgres-server.ts'
import { ProcessRecord } from '../../infra/process-record.ts'
import { obtainTemporal, surroundings } from '../../infra/temporal-executable.ts'
import { startTemporal } from '../../infra/temporal-server.ts'

/** What a test file is told of the servers of its run; see `servers.ts` for how to use it. */
export type TestServers = {
  /** Owner's connection string, on the database `postgres`. */
  adminUrl: string
  /** The migrated database that each file's own is a copy of. */
  template: string
  /** Each role's connection string on the template. */
  roleUrls: Awaited<ReturnType<typeof migrate>>['urls']
  temporalAddress: string
  namespaces: string[]
  /** A folder of the run, thrown away at its end. */
  folder: string
}

declare module 'vitest' {
  interface ProvidedContext {
    servers: TestServers
  }
}

const prefix = 'facteur-test-'
const template = 'facteur_template'
const namespaceCount = 200

type Running = { servers: TestServers; users: number; stop: () => Promise<void> }

// Each project loads this file anew; they share one pair of servers through the process.
declare global {
  var facteurTestServers: Promise<Running> | undefined
}

/** Starts one PostgreSQL and one Temporal for the whole run, whichever projects it holds. */
export async function setup(project: TestProject): Promise<void> {
  globalThis.facteurTestServers ??= start()
  const running = await globalThis.facteurTestServers
  running.users += 1
  project.provide('servers', running.servers)
}

export async function teardown(): Promise<void> {
  const running = await globalThis.facteurTestServers
  if (running === undefined) return
  running.users -= 1
  if (running.users > 0) return
  globalThis.facteurTestServers = undefined
  await running.stop()
}

async function start(): Promise<Running> {
  await sweep()
  // PostgreSQL runs as another user when we are root, so the folder must not be ours alone.
  const folder = mkdtempSync(path.join(tmpdir(), prefix))
  chmodSync(folder, 0o755)
  const record = new ProcessRecord(path.join(folder, 'processes.json'))
  record.add('run', process.pid)
  // A real PostgreSQL, but the disk is not waited for: the cluster is thrown away after the run.
  const postgres = await startPostgres({
    dataFolder: path.join(folder, 'postgres'),
    port: await anyFreePort(),
    logFile: path.join(folder, 'postgres.log'),
    durable: false,
  })
  record.add('postgres', postgres.process.pid)
  const namespaces = Array.from({ length: namespaceCount }, (_, index) => `test-${String(index)}`)
  const temporal = await ownTemporal(folder, namespaces)
  record.add('temporal', temporal.process.pid)
  const roleUrls = await makeTemplate(postgres.adminUrl)
  mkdirSync(path.join(folder, 'namespaces'))
  const stop = async (): Promise<void> => {
    await Promise.all([temporal.stop(), postgres.stop()])
    rmSync(folder, { recursive: true, force: true })
  }
  const { adminUrl } = postgres
  const temporalAddress = temporal.address
  return {
    servers: { adminUrl, template, roleUrls, temporalAddress, namespaces, folder },
    users: 0,
    stop,
  }
}

// TEMPORAL_ADDRESS is left out: a test never writes to a server that others use.
async function ownTemporal(folder: string, namespaces: string[]): ReturnType<typeof startTemporal> {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const environment = { ...process.env, TEMPORAL_ADDRESS: '' }
  const source = await obtainTemporal(surroundings(root, environment), (reason) => {
    process.stderr.write(`  ${reason.fr} · ${reason.en}\n`)
  })
  if (source.kind !== 'program') throw new Error('the tests start their own Temporal')
  return startTemporal({
    program: source.file,
    port: await anyFreePort(),
    logFile: path.join(folder, 'temporal.log'),
    namespaces,
  })
}

async function makeTemplate(adminUrl: string): Promise<TestServers['roleUrls']> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  await client.query(`create database ${template}`)
  await client.end()
  const url = new URL(adminUrl)
  url.pathname = `/${template}`
  process.env['SECRET_KEY'] ??= Buffer.alloc(32, 7).toString('base64')
  const { urls } = await migrate({ adminUrl: url.href })
  return urls
}

// A run that was ended by force leaves its servers and its folder; its first process is the run.
async function sweep(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const folder = path.join(tmpdir(), name)
    const record = new ProcessRecord(path.join(folder, 'processes.json'))
    const leftovers = record.leftovers()
    if (leftovers.length === 0 || leftovers.some((left) => left.name === 'run')) continue
    await record.endLeftovers()
    rmSync(folder, { recursive: true, force: true })
  }
}
