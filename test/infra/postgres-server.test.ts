import { existsSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import pg from 'pg'
import { afterEach, describe, expect, it, onTestFinished } from 'vitest'
import { anyFreePort } from '../../infra/port.ts'
import { requireExistingPostgres, startPostgres } from '../../infra/postgres-server.ts'
import type { PostgresOptions, PostgresServer } from '../../infra/postgres-server.ts'
import { Refusal } from '../../infra/refusal.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const running: PostgresServer[] = []

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()))
})

/** A folder as a checkout is: `mode` 0700 is what /root and mkdtemp have. */
async function optionsIn(mode = 0o755): Promise<PostgresOptions> {
  const folder = temporaryFolder(mode)
  return {
    dataFolder: path.join(folder, 'postgres'),
    logFile: path.join(folder, 'postgres.log'),
    port: await anyFreePort(),
    durable: true,
  }
}

async function start(options: PostgresOptions): Promise<PostgresServer> {
  const server = await startPostgres(options)
  running.push(server)
  return server
}

async function ask(server: PostgresServer, query: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: server.adminUrl })
  await client.connect()
  const { rows } = await client.query<Record<string, unknown>>({ text: query })
  await client.end()
  return Object.values(rows[0] ?? {})[0]
}

describe('PostgreSQL', () => {
  it('keeps its data between starts, with durable settings', async () => {
    const options = await optionsIn()
    const first = await start(options)
    expect(first.isNew).toBe(true)
    await ask(first, 'create table kept as select 42 as answer')
    await first.stop()
    const second = await start(options)
    expect(second.isNew).toBe(false)
    expect(await ask(second, 'select answer from kept')).toBe(42)
    expect(await ask(second, 'show fsync')).toBe('on')
    expect(await ask(second, 'show synchronous_commit')).toBe('on')
    expect(await ask(second, 'show full_page_writes')).toBe('on')
  })

  it('comes back after kill -9 with all that was committed', async () => {
    const options = await optionsIn()
    const first = await start(options)
    await ask(first, 'create table kept as select 42 as answer')
    first.process.child.kill('SIGKILL')
    await first.process.exit
    expect(existsSync(path.join(options.dataFolder, 'postmaster.pid'))).toBe(true)
    const second = await start(options)
    expect(await ask(second, 'select answer from kept')).toBe(42)
  })

  it('ends the server that a killed launcher left on its folder', async () => {
    const options = await optionsIn()
    const orphan = await start(options)
    const second = await start({ ...options, port: await anyFreePort() })
    expect(await orphan.process.exit).toEqual({ code: 0, signal: null })
    expect(await ask(second, 'select 1')).toBe(1)
  })

  it('does not mind a lock file whose number is a stranger’s by now', async () => {
    const options = await optionsIn()
    await (await start(options)).stop()
    const lock = path.join(options.dataFolder, 'postmaster.pid')
    writeFileSync(lock, `${String(process.pid)}\n${options.dataFolder}\n`)
    const server = await start(options)
    expect(await ask(server, 'select 1')).toBe(1)
  })

  it('starts anew where an earlier initdb was cut off', async () => {
    const options = await optionsIn()
    mkdirSync(`${options.dataFolder}.partial/base`, { recursive: true })
    expect((await start(options)).isNew).toBe(true)
    expect(existsSync(`${options.dataFolder}.partial`)).toBe(false)
  })

  it('runs under a folder that only its owner may enter', async () => {
    const options = await optionsIn(0o700)
    const server = await start(options)
    expect(await ask(server, 'select 1')).toBe(1)
    expect(existsSync(path.join(options.dataFolder, 'PG_VERSION'))).toBe(true)
    // Root's PostgreSQL runs as another account, which cannot enter: the data is elsewhere then.
    const elsewhere = path.dirname(realpathSync(options.dataFolder))
    if (!elsewhere.startsWith(path.dirname(options.dataFolder))) {
      onTestFinished(() => rmSync(elsewhere, { recursive: true }))
    }
  })

  it('refuses a folder that holds something else', async () => {
    const options = await optionsIn()
    mkdirSync(options.dataFolder)
    writeFileSync(path.join(options.dataFolder, 'photo.jpg'), '')
    await expect(start(options)).rejects.toThrow(/neither empty nor a data folder/)
  })

  it('refuses the data of another version', async () => {
    const options = await optionsIn()
    await (await start(options)).stop()
    writeFileSync(path.join(options.dataFolder, 'PG_VERSION'), '11\n')
    await expect(start(options)).rejects.toThrow(/comes from PostgreSQL 11/)
  })

  it('says that its port is taken', async () => {
    const options = await optionsIn()
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(options.port, '127.0.0.1', resolve))
    await expect(start(options)).rejects.toThrow(/port of PostgreSQL has just been taken/)
    other.close()
  })

  it('keeps its owner’s password to itself', async () => {
    const options = await optionsIn()
    const server = await start(options)
    const wrong = new URL(server.adminUrl)
    wrong.password = 'guess'
    const client = new pg.Client({ connectionString: wrong.href })
    await expect(client.connect()).rejects.toThrow(/password authentication failed/)
    expect(readFileSync(options.logFile, 'utf8')).not.toContain(new URL(server.adminUrl).password)
  })
})

describe('the server of DATABASE_URL', () => {
  it('is refused in one sentence when it does not answer', async () => {
    const url = `postgres://nobody@127.0.0.1:${String(await anyFreePort())}/x`
    await expect(requireExistingPostgres(url)).rejects.toThrow(Refusal)
  })

  it('is accepted when its user may create roles, and refused when not', async () => {
    const server = await start(await optionsIn())
    await requireExistingPostgres(server.adminUrl)
    await ask(server, "create role guest login password 'guest'")
    const guest = new URL(server.adminUrl)
    guest.username = 'guest'
    guest.password = 'guest'
    await expect(requireExistingPostgres(guest.href)).rejects.toThrow(/may not create roles/)
  })
})
