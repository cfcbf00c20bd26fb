import { execFileSync } from 'node:child_process'
import { accessSync, constants, mkdirSync, mkdtempSync, statSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import path from 'node:path'
import { Refusal } from './refusal.ts'

/** The unprivileged user that PostgreSQL runs as when the launcher is root. */
export type Account = { uid: number; gid: number; name: string }

/**
 * PostgreSQL refuses to run as root. Root lends it an account that exists: `postgres` where the
 * system has one, else `nobody`; initdb asks for an account with a name, so a bare number is not
 * enough. Undefined when the launcher is no root: PostgreSQL then runs as the launcher does.
 */
export function postgresAccount(): Account | undefined {
  if (userInfo().uid !== 0) return undefined
  for (const name of ['postgres', 'nobody']) {
    const account = lookUp(name)
    if (account !== undefined) return account
  }
  throw new Refusal({
    fr: 'PostgreSQL refuse de tourner sous root, et ni « postgres » ni « nobody » n’existent ici : créez l’un des deux comptes ou donnez DATABASE_URL.',
    en: 'PostgreSQL refuses to run as root, and there is neither a "postgres" nor a "nobody" account: create one of them, or set DATABASE_URL.',
  })
}

/** Whether the account may enter every folder above this path, and so reach what is in it. */
export function canReach(account: Account | undefined, target: string): boolean {
  if (account === undefined) return true
  const parent = path.dirname(path.resolve(target))
  return parents(parent).every((folder) => {
    const { mode, uid, gid } = statSync(folder)
    if (uid === account.uid) return (mode & 0o100) !== 0
    if (gid === account.gid) return (mode & 0o010) !== 0
    return (mode & 0o001) !== 0
  })
}

/**
 * A folder that every account can enter, for what cannot stay under a private checkout.
 * @param kind what is kept there: one word, it names the folder
 */
export function reachableFolder(kind: 'data' | 'programs'): string {
  const system = kind === 'data' ? '/var/lib/facteur' : '/var/cache/facteur'
  const chosen = isWritable(path.dirname(system)) ? system : path.join(tmpdir(), 'facteur')
  mkdirSync(chosen, { recursive: true, mode: 0o755 })
  return chosen
}

/** A new folder of its own inside the reachable one. */
export function newReachableFolder(kind: 'data'): string {
  return mkdtempSync(path.join(reachableFolder(kind), `${kind}-`))
}

function lookUp(name: string): Account | undefined {
  const ask = (flag: '-u' | '-g'): number =>
    Number(
      execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    )
  try {
    return { name, uid: ask('-u'), gid: ask('-g') }
  } catch {
    // `id` ends with 1 for a name that nobody has.
    return undefined
  }
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    // Read-only or absent: the caller has another place.
    return false
  }
}

function parents(folder: string): string[] {
  const above = path.dirname(folder)
  return above === folder ? [folder] : [folder, ...parents(above)]
}
