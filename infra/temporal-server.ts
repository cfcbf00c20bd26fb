import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { lastLines, launch } from './child-process.ts'
import type { RunningProcess } from './child-process.ts'
import { Refusal } from './refusal.ts'
import { probeTemporal } from './temporal-probe.ts'

const readyWithinMs = 60_000
const stopWithinMs = 15_000

/** What a Temporal server of ours needs to know. */
export type TemporalOptions = {
  /** The program `temporal`. */
  program: string
  /** 127.0.0.1 only. */
  port: number
  logFile: string
  onSpawn?: (process: RunningProcess) => void
  /** Where its histories are kept; without it they live in memory, for tests. */
  dataFile?: string
  /** Namespaces beside `default`. */
  namespaces?: string[]
  /** Search attributes by name, with their Temporal type. */
  searchAttributes?: Record<string, 'Keyword' | 'Text' | 'Int' | 'Datetime' | 'Bool'>
}

/** A Temporal server that serves its namespaces. */
export type TemporalServer = {
  /** host:port */
  address: string
  process: RunningProcess
  /** Returns when it has ended, so that its file may be opened again. */
  stop(): Promise<void>
}

/**
 * Starts Temporal's own single-program server and returns when it serves.
 *
 * SQLite's defaults wait for the disk at every step (11 workflows a second, and activities that run
 * out of time), hence the two pragmas: a write-ahead log, synced at checkpoints. What the server
 * has acknowledged survives its own kill -9; after a power cut the last moments may have to be
 * started again, which the outbox does.
 * @throws {Refusal} one sentence on what is wrong
 */
export async function startTemporal(options: TemporalOptions): Promise<TemporalServer> {
  const address = `127.0.0.1:${String(options.port)}`
  const running = await launch({
    file: options.program,
    args: argumentsOf(options),
    logFile: options.logFile,
    ...(options.onSpawn === undefined ? {} : { onSpawn: options.onSpawn }),
  })
  try {
    for (const namespace of ['default', ...(options.namespaces ?? [])]) {
      await serving(address, namespace, running)
    }
  } catch (error) {
    await running.stop('SIGTERM', stopWithinMs)
    throw error
  }
  const stop = async (): Promise<void> => {
    await running.stop('SIGTERM', stopWithinMs)
  }
  return { address, process: running, stop }
}

function argumentsOf(options: TemporalOptions): string[] {
  const { dataFile } = options
  if (dataFile !== undefined) mkdirSync(path.dirname(dataFile), { recursive: true })
  const file = [
    ['--db-filename', dataFile ?? ''],
    ['--sqlite-pragma', 'journal_mode=WAL'],
    ['--sqlite-pragma', 'synchronous=NORMAL'],
  ]
  const attributes = Object.entries(options.searchAttributes ?? {})
  return [
    ['server', 'start-dev', '--headless'],
    ['--ip', '127.0.0.1'],
    ['--port', String(options.port)],
    ['--log-level', 'error'],
    ...(dataFile === undefined ? [] : file),
    ...(options.namespaces ?? []).map((namespace) => ['--namespace', namespace]),
    ...attributes.map(([name, type]) => ['--search-attribute', `${name}=${type}`]),
  ].flat()
}

// The server tells nobody when it is ready, so it is asked until it says so; its end settles the
// wait at once.
async function serving(address: string, namespace: string, running: RunningProcess): Promise<void> {
  const ended = running.exit.then(() => 'ended' as const)
  const deadline = Date.now() + readyWithinMs
  while (Date.now() < deadline) {
    const result = await Promise.race([ended, probeTemporal(address, namespace, 5_000)])
    if (result === 'serving') return
    if (result === 'ended') break
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw temporalRefusal(running.said())
}

function temporalRefusal(output: string): Refusal {
  const cause = new Error(lastLines(output, 8))
  if (/database or disk is full|no space left/i.test(output)) {
    return new Refusal(
      {
        fr: 'Le disque est plein : Temporal ne peut plus rien écrire. Libérez de la place puis relancez.',
        en: 'The disk is full: Temporal cannot write any more. Free some space and start again.',
      },
      { cause },
    )
  }
  if (/address already in use|can't set frontend port|database is locked/i.test(output)) {
    return new Refusal(
      {
        fr: 'Un autre Temporal tient déjà ce port ou ce fichier : arrêtez-le puis relancez.',
        en: 'Another Temporal already holds this port or this file: stop it, then start again.',
      },
      { cause },
    )
  }
  return new Refusal(
    {
      fr: `Temporal s’est arrêté sans démarrer. Ses dernières lignes :\n${cause.message}`,
      en: 'Temporal ended before it was ready; its last lines are above.',
    },
    { cause },
  )
}
