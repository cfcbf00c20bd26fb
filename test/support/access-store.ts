import pg from 'pg'
import type { DB } from '../../services/api/tables.ts'
import { type CompanyId, newId, parseCompanyId } from '../../services/runtime/ids.ts'
import { type Database, openDatabase } from '../../services/store/database.ts'
import type { Store } from '../../services/store/unit-of-work.ts'
import { createTestDatabase, type TestDatabase } from './servers.ts'

/** The schema `access` of a test's own database, seen by its role and by the owner. */
export interface AccessStore {
  readonly test: TestDatabase
  readonly database: Database<DB>
  readonly store: Store<DB>
  /** The owner's connection. */
  readonly admin: pg.Client
  close(): Promise<void>
}

/** Opens the smallest schema that has a journal: what every schema's store is proved on. */
export async function openAccessStore(): Promise<AccessStore> {
  const test = await createTestDatabase()
  const database = openDatabase<DB>({
    url: test.urls.api,
    application: 'test',
    connectionsMax: 30,
  })
  const admin = new pg.Client({ connectionString: test.adminUrl })
  await admin.connect()
  return {
    test,
    database,
    store: { db: database.db, schema: 'access' },
    admin,
    async close() {
      await database.close()
      await admin.end()
      await test.drop()
    },
  }
}

export function newCompanyId(): CompanyId {
  const id = parseCompanyId(newId())
  if (id === undefined) throw new Error('a new id is a company id')
  return id
}

/** A row of `access.company`: its SIREN only has to be nine digits here. */
export function companyRow(id: CompanyId, siren: string) {
  return { id, siren, name: 'Société', created_at: new Date(0) }
}
