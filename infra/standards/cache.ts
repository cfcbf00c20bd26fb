import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where the standards of this user are kept. */
export function standardsCache(environment: NodeJS.ProcessEnv): string {
  const cache = environment['XDG_CACHE_HOME'] ?? path.join(homedir(), '.cache')
  return path.join(cache, 'facteur', 'standards')
}

/** The files that make the standards, and the SHA-256 of each, in hexadecimal. */
export function readManifest(): ReadonlyMap<string, string> {
  const text = readFileSync(fileURLToPath(new URL('manifest.sha256', import.meta.url)), 'utf8')
  return new Map(
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  )
}

/** The files of a list that are not there, or not as they should be. */
export function missingFrom(folder: string, files: ReadonlyMap<string, string>): string[] {
  return [...files.keys()].filter((file) => !isIntact(path.join(folder, file), files.get(file)))
}

/** Moves a file to its place, where it then is whole or not at all. */
export function settle(from: string, folder: string, place: string): void {
  const target = path.join(folder, place)
  mkdirSync(path.dirname(target), { recursive: true })
  rmSync(target, { force: true })
  renameSync(from, target)
}

export function isIntact(file: string, sha256: string | undefined): boolean {
  return existsSync(file) && sha256Of(file) === sha256
}

export function sha256Of(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}
