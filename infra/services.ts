import path from 'node:path'
import { workflowBundle } from './build.mjs'
import { lastLines, launch } from './child-process.ts'
import type { RunningProcess } from './child-process.ts'
import type { migrate } from './migrate.ts'
import { Refusal } from './refusal.ts'
import type { Part, RunningPart } from './supervisor.ts'

/** The processes of Facteur, in the order of the table in ARCHITECTURE.md. */
export const serviceNames = [
  'ppf-simulator',
  'invoicing',
  'routing',
  'ereporting',
  'notifications',
  'api',
] as const

export type ServiceName = (typeof serviceNames)[number]

/** What the services of one installation are told. */
export type Installation = {
  /** The build to run, laid out as the checkout. */
  build: string
  /** `.facteur` of the checkout. */
  stateFolder: string
  databaseUrls: Awaited<ReturnType<typeof migrate>>['urls']
  secretKey: string
  /** host:port */
  temporalAddress: string
  /** Matricule of this platform, four digits. */
  platformNumber: string
  apiPort: number
  opsPorts: Record<ServiceName, number>
}

const readyWithinMs = 60_000
const stopWithinMs = 15_000
const refusedConfiguration = 78

/** One service as a process to keep running. */
export function servicePart(name: ServiceName, installation: Installation): Part {
  const isSimulator = name === 'ppf-simulator'
  const folder = path.join(isSimulator ? 'infra' : 'services', name)
  return {
    name,
    launch: async (onSpawn) => {
      const process = await launch({
        file: globalThis.process.execPath,
        args: [path.join(installation.build, folder, 'main.js')],
        env: environmentOf(name, installation),
        logFile: path.join(installation.stateFolder, 'logs', `${name}.log`),
        ipc: true,
        onSpawn,
      })
      await ready(name, process)
      return runningPart(process)
    },
  }
}

function runningPart(process: RunningProcess): RunningPart {
  const stop = async (): Promise<void> => {
    await process.stop('SIGTERM', stopWithinMs)
  }
  return { process, stop }
}

// What the person set wins over the development defaults, never over where this launcher's own
// servers and folders are.
function environmentOf(name: ServiceName, installation: Installation): NodeJS.ProcessEnv {
  const { databaseUrls } = installation
  return {
    TEMPORAL_NAMESPACE: 'default',
    API_HOST: '127.0.0.1',
    PPF_APPLICATION_CODE: 'AAA001',
    PPF_DIRECTORY: path.join(installation.stateFolder, 'ppf'),
    F1_WINDOW_SECONDS: '2',
    WEBHOOKS_ALLOW_LOOPBACK: 'true',
    LOG_LEVEL: 'info',
    ...process.env,
    PLATFORM_NUMBER: installation.platformNumber,
    SECRET_KEY: installation.secretKey,
    API_DATABASE_URL: databaseUrls.api,
    INVOICING_DATABASE_URL: databaseUrls.invoicing,
    ROUTING_DATABASE_URL: databaseUrls.routing,
    EREPORTING_DATABASE_URL: databaseUrls.ereporting,
    NOTIFICATIONS_DATABASE_URL: databaseUrls.notifications,
    OPERATOR_DATABASE_URL: databaseUrls.operator,
    TEMPORAL_ADDRESS: installation.temporalAddress,
    API_PORT: String(installation.apiPort),
    OPS_PORT: String(installation.opsPorts[name]),
    WORKFLOW_BUNDLE: path.join(installation.build, workflowBundle),
  }
}

async function ready(name: ServiceName, running: RunningProcess): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const said = new Promise<'ready'>((resolve) => {
    running.child.on('message', (message: unknown) => {
      if (isReady(message)) resolve('ready')
    })
  })
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), readyWithinMs)
  })
  const result = await Promise.race([said, late, running.exit])
  clearTimeout(timer)
  if (result === 'ready') return
  if (result === 'late') await running.stop('SIGTERM', 1_000)
  throw refusal(name, running, result === 'late' ? null : result.code)
}

function isReady(message: unknown): boolean {
  return (
    typeof message === 'object' && message !== null && 'type' in message && message.type === 'ready'
  )
}

function refusal(name: ServiceName, running: RunningProcess, code: number | null): Refusal {
  const words = lastLines(running.said(), 12)
  if (code === refusedConfiguration) return new Refusal({ fr: words, en: `${name} refused it.` })
  return new Refusal({
    fr: `Le service ${name} n’a pas démarré (code ${String(code)}). Ses dernières lignes :\n${words}`,
    en: `The service ${name} did not start (code ${String(code)}); its last lines are above.`,
  })
}
