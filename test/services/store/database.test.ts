import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createLogger } from '../../../services/runtime/logging.ts'
import { type Database, openDatabase } from '../../../services/store/database.ts'
import { type AccessStore, openAccessStore } from '../../support/access-store.ts'
import { createGate } from '../../support/gate.ts'

let access: AccessStore

beforeAll(async () => {
  access = await openAccessStore()
})
afterAll(() => access.close())

const open = (onLog?: (line: string) => void): Database<unknown> =>
  openDatabase<unknown>({
    url: access.test.urls.api,
    application: 'database-test',
    connectionsMax: 1,
    ...(onLog && { logger: createLogger('test', 'info', { write: onLog }) }),
  })

const one = async (database: Database<unknown>, expression: string): Promise<unknown> => {
  const { rows } = await sql<{ value: unknown }>`select ${sql.raw(expression)} as value`.execute(
    database.db,
  )
  return rows[0]?.value
}

describe('openDatabase', () => {
  it('reads a date as the day it is, a bigint and a numeric as text', async () => {
    const database = open()
    expect(await one(database, `date '2026-03-29'`)).toBe('2026-03-29')
    expect(await one(database, '9007199254740993::bigint')).toBe('9007199254740993')
    expect(await one(database, '1.10::numeric')).toBe('1.10')
    await database.close()
  })

  it('says who it is, and lets no transaction lie idle', async () => {
    const database = open()
    expect(await one(database, `current_setting('application_name')`)).toBe('database-test')
    const limit = `current_setting('idle_in_transaction_session_timeout')`
    expect(await one(database, limit)).toBe('30s')
    await database.close()
  })

  it('connects to nothing before the first query', async () => {
    const database = openDatabase<unknown>({
      url: 'postgres://nobody@127.0.0.1:1/none',
      application: 'x',
    })
    await database.close()
  })

  it('survives the loss of an idle connection, and says so', async () => {
    const lost = createGate<string>()
    const database = open((line) => lost.open(line))
    const pid = await one(database, 'pg_backend_pid()')
    await access.admin.query('select pg_terminate_backend($1)', [pid])
    expect(await lost.opened).toContain('database-connection-lost')
    expect(await one(database, '1')).toBe(1)
    await database.close()
  })

  it('survives the loss of a connection at work', async () => {
    const lost = createGate<string>()
    const database = open((line) => lost.open(line))
    const sleeping = database.db.connection().execute(async (db) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db)
      await Promise.all([
        sql`select pg_sleep(60)`.execute(db),
        access.admin.query('select pg_terminate_backend($1)', [rows[0]?.pid]),
      ])
    })
    await expect(sleeping).rejects.toMatchObject({ code: '57P01' })
    expect(await lost.opened).toContain('database-connection-lost')
    expect(await one(database, '1')).toBe(1)
    await database.close()
  })
})
