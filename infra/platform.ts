import path from 'node:path'
import pg from 'pg'
import { migrate } from './migrate.ts'
import { freePort } from './port.ts'
import { requireExistingPostgres, startPostgres } from './postgres-server.ts'
import { ProcessRecord } from './process-record.ts'
import { Refusal } from './refusal.ts'
import type { Sentence } from './refusal.ts'
import { keptSecretKey } from './secret-key.ts'
import { serviceNames, servicePart } from './services.ts'
import type { Installation, ServiceName } from './services.ts'
import { Supervisor } from './supervisor.ts'
import { obtainTemporal, surroundings } from './temporal-executable.ts'
import { startTemporal } from './temporal-server.ts'

/** How the platform tells what it does; the terminal, or silence for a benchmark. */
export type Tell = {
  say(sentence: Sentence): void
  step<T>(sentence: Sentence, work: (reached: (far: string) => void) => Promise<T>): Promise<T>
}

/** Where a platform stands and what it reads. */
export type PlatformOptions = {
  /** The checkout. */
  root: string
  /** The build of its sources, see `build.mjs`. */
  build: string
  /** Data, logs and locks, kept between starts: `.facteur`. */
  stateFolder: string
  environment: NodeJS.ProcessEnv
  tell: Tell
}

/** Every server and service of Facteur, running on this machine. */
export type Platform = {
  apiUrl: string
  /** Owner's connection string on the database of Facteur. */
  adminUrl: string
  databaseUrls: Installation['databaseUrls']
  /** host:port */
  temporalAddress: string
  opsPorts: Installation['opsPorts']
  platformNumber: string
  /** Stops services, then Temporal, then PostgreSQL. */
  stop(): Promise<void>
  /** Ends everything by force. */
  kill(): void
}

const ports = { api: 8080, ops: 9100, postgres: 54_320, temporal: 7_233 }

/**
 * Brings the whole platform up: ends what an earlier start left behind, starts PostgreSQL and
 * Temporal unless they are given, migrates, and starts each service in its own process.
 * @throws {Refusal} one sentence on what is wrong; whatever had been started is stopped again
 */
export async function startPlatform(options: PlatformOptions): Promise<Platform> {
  const record = new ProcessRecord(path.join(options.stateFolder, 'processes.json'))
  await endLeftovers(record, options.tell)
  const supervisor = new Supervisor({ record, say: (sentence) => options.tell.say(sentence) })
  const stop = async (): Promise<void> => {
    await supervisor.stop(serviceNames)
    await supervisor.stop(['temporal'])
    await supervisor.stop(['postgres'])
  }
  try {
    const adminUrl = await bringPostgres(options, supervisor)
    const temporalAddress = await bringTemporal(options, supervisor)
    const secretKey = keptSecretKey(options.stateFolder, options.environment)
    const { urls } = await options.tell.step(
      { fr: 'Migration de la base', en: 'Migrating the database' },
      (reached) => migrate({ adminUrl, secretKey, onStep: reached }),
    )
    const installation: Installation = {
      build: options.build,
      stateFolder: options.stateFolder,
      databaseUrls: urls,
      secretKey,
      temporalAddress,
      platformNumber: options.environment['PLATFORM_NUMBER'] ?? '0001',
      apiPort: await portFor('api', wantedApiPort(options.environment), options.tell),
      opsPorts: await opsPorts(),
    }
    await bringServices(installation, options.tell, supervisor)
    return {
      apiUrl: `http://127.0.0.1:${String(installation.apiPort)}`,
      adminUrl,
      databaseUrls: urls,
      temporalAddress,
      opsPorts: installation.opsPorts,
      platformNumber: installation.platformNumber,
      stop,
      kill: () => supervisor.kill(),
    }
  } catch (error) {
    await stop()
    throw error
  }
}

async function endLeftovers(record: ProcessRecord, tell: Tell): Promise<void> {
  const names = record.leftovers().map(({ name }) => name)
  if (names.length === 0) return
  const list = names.join(', ')
  await tell.step(
    { fr: `Fin des restes d’un départ interrompu : ${list}`, en: `Ending leftovers: ${list}` },
    () => record.endLeftovers(),
  )
}

async function bringPostgres(options: PlatformOptions, supervisor: Supervisor): Promise<string> {
  const { stateFolder, environment, tell } = options
  const given = environment['DATABASE_URL'] ?? ''
  if (given !== '') {
    await tell.step({ fr: 'PostgreSQL de DATABASE_URL', en: 'PostgreSQL of DATABASE_URL' }, () =>
      requireExistingPostgres(given),
    )
    return given
  }
  const port = await portFor('PostgreSQL', ports.postgres, tell)
  let adminUrl = ''
  await tell.step({ fr: `PostgreSQL, port ${String(port)}`, en: 'PostgreSQL' }, () =>
    supervisor.run({
      name: 'postgres',
      launch: async (onSpawn) => {
        const server = await startPostgres({
          dataFolder: path.join(stateFolder, 'postgres'),
          logFile: path.join(stateFolder, 'logs', 'postgres.log'),
          durable: true,
          port,
          onSpawn,
        })
        adminUrl = server.adminUrl
        return server
      },
    }),
  )
  return ensureDatabase(adminUrl, 'facteur')
}

async function bringTemporal(options: PlatformOptions, supervisor: Supervisor): Promise<string> {
  const { root, stateFolder, environment, tell } = options
  const source = await obtainTemporal(
    surroundings(root, environment),
    (reason) => tell.say(reason),
    (way, work) => tell.step(way.title, work),
  )
  if (source.kind === 'address') return source.address
  const port = await portFor('Temporal', ports.temporal, tell)
  await tell.step({ fr: `Temporal, port ${String(port)}`, en: 'Temporal' }, () =>
    supervisor.run({
      name: 'temporal',
      launch: (onSpawn) =>
        startTemporal({
          program: source.file,
          dataFile: path.join(stateFolder, 'temporal', 'temporal.db'),
          logFile: path.join(stateFolder, 'logs', 'temporal.log'),
          port,
          onSpawn,
        }),
    }),
  )
  return `127.0.0.1:${String(port)}`
}

async function bringServices(
  installation: Installation,
  tell: Tell,
  supervisor: Supervisor,
): Promise<void> {
  const waiting = new Set<string>(serviceNames)
  await tell.step({ fr: 'Services', en: 'Services' }, async (reached) => {
    const starts = serviceNames.map(async (name) => {
      await supervisor.run(servicePart(name, installation))
      waiting.delete(name)
      reached(`${String(serviceNames.length - waiting.size)} / ${String(serviceNames.length)}`)
    })
    // All of them settle before a failure is told, so that nothing is left half started.
    const results = await Promise.allSettled(starts)
    const failed = results.find((result) => result.status === 'rejected')
    if (failed !== undefined) throw failed.reason
  })
}

async function ensureDatabase(adminUrl: string, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`)
  } finally {
    await client.end()
  }
  const url = new URL(adminUrl)
  url.pathname = `/${name}`
  return url.href
}

function wantedApiPort(environment: NodeJS.ProcessEnv): number {
  const given = environment['API_PORT'] ?? ''
  if (given === '') return ports.api
  const port = Number(given)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new Refusal({
    fr: `API_PORT vaut « ${given} » : donnez un port entre 1 et 65535.`,
    en: `API_PORT is "${given}": give a port between 1 and 65535.`,
  })
}

async function portFor(who: string, wanted: number, tell: Tell): Promise<number> {
  const port = await freePort(wanted)
  if (port === undefined) {
    throw new Refusal({
      fr: `Aucun port libre pour ${who} à partir de ${String(wanted)} : fermez un programme ou donnez un autre port.`,
      en: `No free port for ${who} from ${String(wanted)} on: close a program, or give another port.`,
    })
  }
  if (port !== wanted) {
    tell.say({
      fr: `Le port ${String(wanted)} est pris : ${who} utilise ${String(port)}`,
      en: `Port ${String(wanted)} is taken: ${who} uses ${String(port)}`,
    })
  }
  return port
}

async function opsPorts(): Promise<Record<ServiceName, number>> {
  let next = ports.ops
  const choose = async (): Promise<number> => {
    const port = await freePort(next)
    next = (port ?? 0) + 1
    return port ?? 0
  }
  return {
    'ppf-simulator': await choose(),
    invoicing: await choose(),
    routing: await choose(),
    ereporting: await choose(),
    notifications: await choose(),
    api: await choose(),
  }
}
