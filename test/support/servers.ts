import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { inject } from 'vitest'
import type { TestServers } from './servers-setup.ts'

/** A database of its own for one test file, with the connection string of each role. */
export type TestDatabase = {
  name: string
  /** The owner's, for what no role may do. */
  adminUrl: string
  urls: TestServers['roleUrls']
  /** Drops it, ending any session left; call it in `afterAll`, after closing the pools. */
  drop(): Promise<void>
}

/** A fresh copy of the migrated database, as a new file needs it. Call it in `beforeAll`. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { adminUrl, template, roleUrls } = inject('servers')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await asAdmin(adminUrl, `create database ${name} template ${template}`)
  return {
    name,
    adminUrl: onDatabase(adminUrl, name),
    urls: {
      api: onDatabase(roleUrls.api, name),
      invoicing: onDatabase(roleUrls.invoicing, name),
      routing: onDatabase(roleUrls.routing, name),
      ereporting: onDatabase(roleUrls.ereporting, name),
      notifications: onDatabase(roleUrls.notifications, name),
      operator: onDatabase(roleUrls.operator, name),
    },
    drop: () => asAdmin(adminUrl, `drop database ${name} with (force)`),
  }
}

/** The run's Temporal server and a namespace that no other test file uses. */
export type TestTemporal = { address: string; namespace: string }

/** Claims one of the namespaces the server was started with; it is never given back. */
export function claimTestNamespace(): TestTemporal {
  const { temporalAddress, namespaces, folder } = inject('servers')
  const namespace = namespaces.find((name) => claim(path.join(folder, 'namespaces', name)))
  if (namespace === undefined) throw new Error('more test files than namespaces: raise their count')
  return { address: temporalAddress, namespace }
}

// Making a folder either works or fails, even when two files try at the same moment.
function claim(folder: string): boolean {
  try {
    mkdirSync(folder)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw new Error('cannot claim a namespace', { cause: error })
  }
}

function onDatabase(url: string, name: string): string {
  const changed = new URL(url)
  changed.pathname = `/${name}`
  return changed.href
}

async function asAdmin(adminUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
