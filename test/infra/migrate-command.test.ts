import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anyFreePort } from '../../infra/port.ts'
import { startPostgres } from '../../infra/postgres-server.ts'
import { runTool } from '../../infra/tool-run.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
let folder: string
let postgres: Awaited<ReturnType<typeof startPostgres>>

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'facteur-migrate-'))
  // PostgreSQL runs as another user when we are root.
  chmodSync(folder, 0o755)
  postgres = await startPostgres({
    dataFolder: path.join(folder, 'postgres'),
    port: await anyFreePort(),
    logFile: path.join(folder, 'postgres.log'),
    durable: false,
  })
})
afterAll(async () => {
  await postgres.stop()
  rmSync(folder, { recursive: true, force: true })
})

const run = (environment: Record<string, string>) =>
  runTool(process.execPath, ['--import', 'tsx', 'infra/migrate-command.ts'], {
    environment: {
      ...process.env,
      SECRET_KEY: Buffer.alloc(32, 3).toString('base64'),
      DATABASE_URL: '',
      ROLE_URLS_FOLDER: '',
      ...environment,
    },
    timeoutMs: 60_000,
    cwd: root,
  })

describe('npm run migrate', () => {
  it('asks for the database when none is named', async () => {
    const { code, output } = await run({})
    expect(code).toBe(78)
    expect(output).toContain('DATABASE_URL est absente')
    expect(output).toContain('DATABASE_URL is missing')
  })

  it('migrates, and again without a step; each role finds how to connect', async () => {
    const roles = path.join(folder, 'roles')
    const environment = { DATABASE_URL: postgres.adminUrl, ROLE_URLS_FOLDER: roles }
    const first = await run(environment)
    expect([first.code, first.output]).toEqual([0, expect.stringContaining('foundation: ok')])
    expect(await run(environment)).toMatchObject({ code: 0, output: '' })

    const file = path.join(roles, 'routing.env')
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const [, url = ''] = /^ROUTING_DATABASE_URL='(.*)'\n$/.exec(readFileSync(file, 'utf8')) ?? []
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    const { rows } = await client.query<{ role: string }>('select current_user as role')
    await client.end()
    expect(rows).toEqual([{ role: 'facteur_routing' }])
  })
})
