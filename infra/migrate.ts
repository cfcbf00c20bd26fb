import { createHmac, randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Kysely, type Migration, Migrator, PostgresDialect, sql } from 'kysely'
import pg from 'pg'

/** The roles of the application, one a service, and one that reads for operators. */
export const ROLES = [
  'api',
  'invoicing',
  'routing',
  'ereporting',
  'notifications',
  'operator',
] as const
export type Role = (typeof ROLES)[number]

export interface MigrateOptions {
  /** Connection of the owner: may create roles and schemas. */
  readonly adminUrl: string
  /** Base64 of 32 bytes; role passwords derive from it. Default: SECRET_KEY or the kept file. */
  readonly secretKey?: string
  readonly onStep?: (text: string) => void
}

/**
 * Brings the database to the newest schema and makes sure of the roles. Safe to run again, and by
 * two processes at once (Kysely holds a lock). Gives each role's connection string.
 */
export async function migrate(options: MigrateOptions): Promise<{ urls: Record<Role, string> }> {
  const secretKey = options.secretKey ?? (await keptSecretKey())
  const pool = new pg.Pool({ connectionString: options.adminUrl, max: 2 })
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
  try {
    await ensureRoles(db, secretKey)
    const migrator = new Migrator({
      db,
      provider: { getMigrations },
      migrationTableSchema: 'migration',
      // Folders grow side by side: a migration of one schema may be older than another's newest.
      allowUnorderedMigrations: true,
    })
    const { error, results } = await migrator.migrateToLatest()
    for (const result of results ?? []) {
      options.onStep?.(`${result.migrationName}: ${result.status === 'Success' ? 'ok' : 'échec'}`)
    }
    if (error !== undefined) throw new Error('migration failed', { cause: error })
  } finally {
    await db.destroy()
  }
  return { urls: roleUrls(options.adminUrl, secretKey) }
}

/** The connection string of each role on the database that `adminUrl` names. */
export function roleUrls(adminUrl: string, secretKey: string): Record<Role, string> {
  const urlOf = (role: Role): string => {
    const url = new URL(adminUrl)
    url.username = `facteur_${role}`
    url.password = passwordOf(role, secretKey)
    return url.href
  }
  return {
    api: urlOf('api'),
    invoicing: urlOf('invoicing'),
    routing: urlOf('routing'),
    ereporting: urlOf('ereporting'),
    notifications: urlOf('notifications'),
    operator: urlOf('operator'),
  }
}

/** SECRET_KEY of the environment, or the one kept under `.facteur/`, made at the first start. */
export async function keptSecretKey(): Promise<string> {
  const given = process.env['SECRET_KEY']
  if (given !== undefined && given !== '') return given
  const file = join(root, '.facteur', 'secret.key')
  if (!existsSync(file)) {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, randomBytes(32).toString('base64'), { mode: 0o600, flag: 'wx' })
  }
  return (await readFile(file, 'utf8')).trim()
}

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

function passwordOf(role: Role, secretKey: string): string {
  return createHmac('sha256', Buffer.from(secretKey, 'base64'))
    .update(`facteur/role/${role}`)
    .digest('base64url')
}

async function ensureRoles(db: Kysely<unknown>, secretKey: string): Promise<void> {
  for (const role of ROLES) {
    const name = `facteur_${role}`
    // A role is the cluster's, not the database's: two databases of one test run race for it.
    await sql
      .raw(
        `do $$ begin
           perform pg_advisory_xact_lock(hashtextextended('facteur roles', 0));
           if not exists (select from pg_roles where rolname = '${name}') then
             create role ${name} login;
           end if;
           alter role ${name} nosuperuser nocreatedb nocreaterole noreplication nobypassrls
             password '${passwordOf(role, secretKey)}';
         end $$`,
      )
      .execute(db)
  }
}

async function getMigrations(): Promise<Record<string, Migration>> {
  const folder = join(root, 'migrations')
  const migrations: Record<string, Migration> = {}
  for (const entry of await readdir(folder, { recursive: true })) {
    const [, name] = /(?:^|[\\/])(\d{14}-[a-z0-9-]+)\.[tj]s$/.exec(entry) ?? []
    if (name === undefined) continue
    const module: unknown = await import(pathToFileURL(join(folder, entry)).href)
    if (!isMigration(module)) throw new Error(`migrations/${entry} must export up()`)
    migrations[name] = module
  }
  return migrations
}

function isMigration(module: unknown): module is Migration {
  return typeof module === 'object' && module !== null && 'up' in module
}
