import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PreparedClient } from '../../../services/store/prepared-client.ts'
import { createTestDatabase, type TestDatabase } from '../../support/servers.ts'

let test: TestDatabase
let client: PreparedClient

beforeAll(async () => {
  test = await createTestDatabase()
  client = new PreparedClient({ connectionString: test.adminUrl })
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await test.drop()
})

const prepared = async (text: string): Promise<number> => {
  const { rows } = await client.query<{ count: number }>(
    `select count(*)::int as count from pg_prepared_statements where statement = '${text}'`,
  )
  return rows[0]?.count ?? 0
}

describe('PreparedClient', () => {
  it('prepares a statement with values once, and runs it with each', async () => {
    const text = 'select $1::int + 1 as sum'
    const sums = [1, 2].map((value) => client.query<{ sum: number }>(text, [value]))
    expect((await Promise.all(sums)).map(({ rows }) => rows[0]?.sum)).toEqual([2, 3])
    expect(await prepared(text)).toBe(1)
  })

  it('prepares nothing without values', async () => {
    await client.query('select 1 as plain')
    expect(await prepared('select 1 as plain')).toBe(0)
  })

  it('answers a pool, which waits by callback', async () => {
    const pool = new pg.Pool({ Client: PreparedClient, connectionString: test.adminUrl, max: 1 })
    try {
      for (const value of [1, 2, 3]) {
        const { rows } = await pool.query<{ value: number }>('select $1::int as value', [value])
        expect(rows).toEqual([{ value }])
      }
    } finally {
      await pool.end()
    }
  })

  it('goes on after a statement that fails', async () => {
    const divide = (by: number) => client.query<{ q: number }>('select 4 / $1::int as q', [by])
    await expect(divide(0)).rejects.toMatchObject({ code: '22012' })
    expect((await divide(2)).rows).toEqual([{ q: 2 }])
  })
})
