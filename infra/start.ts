import path from 'node:path'
import { forgetOtherBuilds } from './build.mjs'
import { ensureDemo } from './demo.ts'
import type { Demo } from './demo.ts'
import { startPlatform } from './platform.ts'
import type { Platform } from './platform.ts'
import { fault, progress, say } from './progress.mjs'
import { Refusal } from './refusal.ts'
import type { Sentence } from './refusal.ts'
import { hasInvoices, playSampleLife } from './sample-life.ts'
import { takeStartLock } from './start-lock.ts'
import { welcome } from './welcome.ts'

/** What `start.mjs` hands over. */
export type StartOptions = {
  /** The checkout. */
  root: string
  /** The build of its sources that this very code runs from. */
  build: string
  /** `--once`: play one invoice through its life, stop everything and end. */
  args: string[]
}

/** Starts Facteur and runs it until it is told to stop; returns the exit code. */
export async function main(options: StartOptions): Promise<number> {
  try {
    return await run(options)
  } catch (error) {
    fault(sentenceOf(error))
    if (!(error instanceof Refusal)) console.error(error)
    return 1
  }
}

async function run({ root, build, args }: StartOptions): Promise<number> {
  const isOnce = parseArguments(args)
  const ownFolder = path.join(root, '.facteur')
  const stateFolder = stateFolderOf(process.env, ownFolder)
  const stopping = stopSignal()
  const lock = takeStartLock(path.join(stateFolder, 'lock'))
  try {
    // A second installation of the same checkout may still run from an older build.
    if (stateFolder === ownFolder) forgetOtherBuilds(build)
    const platform = await startPlatform({
      root,
      build,
      stateFolder,
      environment: process.env,
      tell: { say, step: progress },
    })
    stopping.onSecond(() => platform.kill())
    try {
      await serve(platform, stateFolder, isOnce, stopping.requested)
    } finally {
      await progress({ fr: 'Arrêt', en: 'Stopping' }, () => platform.stop())
    }
  } finally {
    lock.release()
  }
  return 0
}

async function serve(
  platform: Platform,
  stateFolder: string,
  isOnce: boolean,
  stopRequested: Promise<void>,
): Promise<void> {
  const demo = await ensureDemo({
    urls: platform.databaseUrls,
    platformNumber: platform.platformNumber,
    file: path.join(stateFolder, 'demo.json'),
  })
  if (isOnce) {
    await Promise.race([playSampleLife(platform.apiUrl, demo), stopRequested])
    return
  }
  if (!(await hasInvoices(platform.apiUrl, demo))) {
    await Promise.race([playIfPossible(platform.apiUrl, demo), stopRequested])
  }
  welcome(platform, demo, stateFolder)
  await stopRequested
}

/** FACTEUR_STATE puts data, secrets and logs elsewhere than under the checkout. */
function stateFolderOf(environment: NodeJS.ProcessEnv, ownFolder: string): string {
  const given = environment['FACTEUR_STATE'] ?? ''
  return given === '' ? ownFolder : path.resolve(given)
}

/** A sample that fails is told in full, but takes nothing from the platform that runs. */
async function playIfPossible(apiUrl: string, demo: Demo): Promise<void> {
  try {
    await playSampleLife(apiUrl, demo)
  } catch (error) {
    fault({
      fr: 'La facture d’exemple n’est pas allée au bout ; Facteur continue. La raison :',
      en: 'The sample invoice did not reach its end; Facteur goes on. The reason:',
    })
    console.error(error)
  }
}

function parseArguments(args: string[]): boolean {
  const unknown = args.filter((arg) => arg !== '--once')
  if (unknown.length === 0) return args.includes('--once')
  throw new Refusal({
    fr: `Option inconnue : ${unknown.join(' ')}. La seule est --once (npm start -- --once).`,
    en: `Unknown option: ${unknown.join(' ')}. The only one is --once (npm start -- --once).`,
  })
}

/** The first Ctrl-C stops in order; a second one does not wait. */
function stopSignal(): { requested: Promise<void>; onSecond(force: () => void): void } {
  let force = (): void => process.exit(130)
  let count = 0
  const requested = new Promise<void>((resolve) => {
    const onSignal = (): void => {
      count += 1
      if (count > 1) {
        force()
        process.exit(130)
      }
      say({
        fr: 'Arrêt demandé ; Ctrl-C encore une fois pour ne pas attendre',
        en: 'Stopping; Ctrl-C once more not to wait',
      })
      resolve()
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal)
  })
  return {
    requested,
    onSecond: (next) => {
      force = next
    },
  }
}

function sentenceOf(error: unknown): Sentence {
  if (error instanceof Refusal) return error.sentence
  const code = codeOf(error)
  if (code === 'ENOSPC') {
    return {
      fr: 'Le disque est plein : libérez de la place puis relancez.',
      en: 'The disk is full: free some space, then start again.',
    }
  }
  if (code === 'EACCES' || code === 'EROFS') {
    return {
      fr: 'Le dossier du projet n’est pas accessible en écriture : rendez-le à votre compte puis relancez.',
      en: 'The folder of the project cannot be written to: give it to your account, then start again.',
    }
  }
  return { fr: 'Facteur n’a pas pu démarrer :', en: 'Facteur could not start:' }
}

// The system's own error is at the end of the chain of causes.
function codeOf(error: unknown): unknown {
  if (!(error instanceof Error)) return undefined
  return 'code' in error ? error.code : codeOf(error.cause)
}
