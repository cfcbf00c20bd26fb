import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { identify, isRunning, parseIdentity } from './process-identity.ts'
import type { ProcessIdentity } from './process-identity.ts'
import { Refusal } from './refusal.ts'

/** Held by the one launcher that works on a `.facteur` folder. */
export type StartLock = { release(): void }

/**
 * Takes the lock of this folder. A lock whose holder no longer runs, for example after kill -9, is
 * taken over.
 * @throws {Refusal} another launcher runs on the same folder
 */
export function takeStartLock(file: string): StartLock {
  const own = identify(process.pid)
  if (own === undefined) throw new Error('this process does not know itself')
  mkdirSync(path.dirname(file), { recursive: true })
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (create(file, own)) return { release: () => release(file, own) }
    const holder = readHolder(file)
    if (holder !== undefined && isRunning(holder)) throw alreadyStarted(holder.pid)
    setAside(file)
  }
  throw alreadyStarted(readHolder(file)?.pid ?? 0)
}

function create(file: string, own: ProcessIdentity): boolean {
  try {
    writeFileSync(file, JSON.stringify(own), { flag: 'wx' })
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw new Error('cannot write the lock', { cause: error })
  }
}

// Undefined also for a lock that was cut off while it was written: its writer is gone then.
function readHolder(file: string): ProcessIdentity | undefined {
  try {
    return parseIdentity(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    if (error instanceof SyntaxError || hasCode(error, 'ENOENT')) return undefined
    throw new Error('cannot read the lock', { cause: error })
  }
}

// Of two launchers that find the same dead lock, one alone can rename it away.
function setAside(file: string): void {
  const aside = `${file}.${String(process.pid)}`
  try {
    renameSync(file, aside)
    rmSync(aside)
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw new Error('cannot take over the lock', { cause: error })
  }
}

function release(file: string, own: ProcessIdentity): void {
  const holder = readHolder(file)
  if (holder?.pid === own.pid && holder.startedAt === own.startedAt) rmSync(file)
}

function alreadyStarted(pid: number): Refusal {
  return new Refusal({
    fr: `Facteur tourne déjà dans ce dossier (processus ${String(pid)}) : servez-vous-en, ou arrêtez-le par Ctrl-C avant de relancer.`,
    en: `Facteur already runs in this folder (process ${String(pid)}): use it, or stop it with Ctrl-C before starting again.`,
  })
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
