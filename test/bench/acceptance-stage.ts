import { rmSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { build } from '../../infra/build.mjs'
import { type Demo, ensureDemo } from '../../infra/demo.ts'
import { migrate } from '../../infra/migrate.ts'
import { anyFreePort } from '../../infra/port.ts'
import { startPostgres } from '../../infra/postgres-server.ts'
import { ProcessRecord } from '../../infra/process-record.ts'
import { servicePart } from '../../infra/services.ts'
import { Supervisor } from '../../infra/supervisor.ts'
import { raiseStage, ROOT, stageFolder, tellQuietly } from './stage.ts'

/** What a deposit needs: PostgreSQL, durable, and the api; or the whole platform. */
export interface AcceptanceStage {
  readonly apiUrl: string
  readonly adminUrl: string
  readonly demo: Demo
  end(): Promise<void>
}

export async function raiseAcceptance(everything: boolean): Promise<AcceptanceStage> {
  // No limit of requests a token stands between the load and what is measured; logs are quiet.
  Object.assign(process.env, { API_RATE_LIMIT: '10000000', LOG_LEVEL: 'warn' })
  if (everything) {
    const { platform, demo, end } = await raiseStage()
    return { apiUrl: platform.apiUrl, adminUrl: platform.adminUrl, demo, end }
  }
  const folder = stageFolder()
  const postgres = await startPostgres({
    dataFolder: path.join(folder, 'postgres'),
    logFile: path.join(folder, 'logs', 'postgres.log'),
    port: await anyFreePort(),
    durable: true,
  })
  const secretKey = randomBytes(32).toString('base64')
  const { urls } = await migrate({ adminUrl: postgres.adminUrl, secretKey })
  const apiPort = await anyFreePort()
  const supervisor = new Supervisor({
    record: new ProcessRecord(path.join(folder, 'processes.json')),
    say: (sentence) => tellQuietly.say(sentence),
  })
  await supervisor.run(
    servicePart('api', {
      build: await build(ROOT),
      stateFolder: folder,
      databaseUrls: urls,
      secretKey,
      // Nobody answers there: a deposit does not wait for Temporal.
      temporalAddress: '127.0.0.1:9',
      platformNumber: '0001',
      apiPort,
      opsPorts: {
        'ppf-simulator': 0,
        invoicing: 0,
        routing: 0,
        ereporting: 0,
        notifications: 0,
        api: 0,
      },
    }),
  )
  const demo = await ensureDemo({
    urls,
    platformNumber: '0001',
    file: path.join(folder, 'demo.json'),
  })
  return {
    apiUrl: `http://127.0.0.1:${String(apiPort)}`,
    adminUrl: postgres.adminUrl,
    demo,
    async end() {
      await supervisor.stop(['api'])
      await postgres.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
