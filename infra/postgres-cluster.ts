import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, lstatSync, mkdirSync, readFileSync, realpathSync } from 'node:fs'
import { readdirSync, renameSync, rmSync, rmdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { canReach, newReachableFolder } from './postgres-account.ts'
import type { Account } from './postgres-account.ts'
import { postgresRefusal } from './postgres-fault.ts'
import type { PostgresPrograms } from './postgres-programs.ts'
import { Refusal } from './refusal.ts'

const passwordFile = 'facteur-password'

/** A data folder that is ready to be served, and the password of its owner `facteur`. */
export type Cluster = { folder: string; password: string; isNew: boolean }

/**
 * The cluster in `folder`, made by initdb the first time. It is made beside its place and renamed
 * when whole, so a start that was cut off leaves nothing that looks like a cluster. Under a private
 * checkout that PostgreSQL's account cannot enter, the folder is a link to one that it can.
 * @throws {Refusal} a folder that holds something else, another version, a full disk
 */
export async function ensureCluster(
  folder: string,
  programs: PostgresPrograms,
  account: Account | undefined,
): Promise<Cluster> {
  const place = realPlace(folder, account)
  const isNew = !existsSync(path.join(place, 'PG_VERSION'))
  if (isNew) await makeCluster(place, programs, account)
  else requireVersion(place, programs)
  const password = readFileSync(path.join(place, passwordFile), 'utf8').trim()
  return { folder: place, password, isNew }
}

function realPlace(folder: string, account: Account | undefined): string {
  mkdirSync(path.dirname(folder), { recursive: true })
  const link = lstatSync(folder, { throwIfNoEntry: false })
  if (link?.isSymbolicLink() === true && !existsSync(folder)) rmSync(folder)
  else if (link !== undefined) return realpathSync(folder)
  if (canReach(account, folder)) return path.resolve(folder)
  const place = path.join(newReachableFolder('data'), 'postgres')
  mkdirSync(place)
  openTo(account, path.dirname(place))
  openTo(account, place)
  symlinkSync(place, folder)
  return place
}

async function makeCluster(
  place: string,
  programs: PostgresPrograms,
  account: Account | undefined,
): Promise<void> {
  requireEmpty(place)
  const draft = `${place}.partial`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { recursive: true, mode: 0o700 })
  openTo(account, draft)
  const secret = `${place}.password`
  writeFileSync(secret, randomBytes(24).toString('base64url'), { mode: 0o600 })
  openTo(account, secret)
  const args = [
    ['--pgdata', draft],
    ['--username', 'facteur'],
    ['--pwfile', secret],
    ['--auth', 'scram-sha-256'],
    ['--encoding', 'UTF8'],
    ['--locale-provider', 'builtin'],
    ['--builtin-locale', 'C.UTF-8'],
    ['--locale', 'C'],
  ].flat()
  try {
    await promisify(execFile)(programs.initdb, args, { ...account, cwd: '/', env: plainLocale() })
  } catch (error) {
    throw postgresRefusal(outputOf(error))
  }
  renameSync(secret, path.join(draft, passwordFile))
  renameSync(draft, place)
}

/** PostgreSQL's messages must be in English for us to know them. */
export function plainLocale(): NodeJS.ProcessEnv {
  return { ...process.env, LC_ALL: 'C', LC_MESSAGES: 'C' }
}

function requireEmpty(place: string): void {
  if (!existsSync(place)) return
  if (readdirSync(place).length > 0) {
    throw new Refusal({
      fr: `Le dossier ${place} n’est ni vide ni un dossier de PostgreSQL : écartez-le puis relancez.`,
      en: `The folder ${place} is neither empty nor a data folder of PostgreSQL: move it away, then start again.`,
    })
  }
  rmdirSync(place)
}

function requireVersion(place: string, programs: PostgresPrograms): void {
  const found = readFileSync(path.join(place, 'PG_VERSION'), 'utf8').trim()
  const ours = programs.version.split('.')[0] ?? ''
  if (found === ours) return
  throw new Refusal({
    fr: `Le dossier ${place} vient de PostgreSQL ${found}, celui-ci est PostgreSQL ${ours} : exportez vos données avec l’ancien, ou écartez ce dossier et relancez.`,
    en: `The folder ${place} comes from PostgreSQL ${found}, this one is PostgreSQL ${ours}: export your data with the old one, or move the folder away and start again.`,
  })
}

function openTo(account: Account | undefined, target: string): void {
  if (account !== undefined) chownSync(target, account.uid, account.gid)
}

function outputOf(error: unknown): string {
  if (error instanceof Error && 'stderr' in error)
    return `${error.message}\n${String(error.stderr)}`
  return String(error)
}
