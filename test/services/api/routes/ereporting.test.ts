import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordOperation } from '../../../../services/ereporting/record-operation.ts'
import type { DB } from '../../../../services/ereporting/tables.ts'
import { newId } from '../../../../services/runtime/ids.ts'
import { openDatabase } from '../../../../services/store/database.ts'
import { operationOf } from '../../../support/operations.ts'
import { type RunningApi, startApi, type TestClient } from '../../../support/running-api.ts'

let api: RunningApi
let seller: TestClient
const ids = Array.from({ length: 5 }, newId)

beforeAll(async () => {
  api = await startApi()
  seller = await api.seller()
  const database = openDatabase<DB>({ url: api.database.urls.ereporting, application: 'test' })
  const store = { db: database.db, schema: 'ereporting' }
  for (const invoiceId of ids) {
    const operation = operationOf({ ...seller, siren: '100000009' }, { invoiceId })
    await recordOperation(store, operation, new Date('2026-11-22T10:00:00Z'))
  }
  await database.close()
})
afterAll(() => api.stop())

describe('GET /v1/ereporting/operations', () => {
  it('lists a declarant’s operations page by page', async () => {
    const first = await api.ask(seller, 'GET', '/v1/ereporting/operations?limit=3')
    const cursor = String(first.body.nextCursor)
    const rest = await api.ask(seller, 'GET', `/v1/ereporting/operations?limit=3&cursor=${cursor}`)
    const items = [...first.body.items, ...rest.body.items]
    expect(items.map((item) => item.invoiceId)).toEqual(ids)
    expect(items[0]).toMatchObject({ kind: 'international', period: { start: expect.any(String) } })
  })

  it('shows nothing of them to another company', async () => {
    const stranger = await api.client('300000007')
    const { body } = await api.ask(stranger, 'GET', '/v1/ereporting/operations')
    expect(body.items).toEqual([])
  })
})

describe('GET /v1/ereporting/periods', () => {
  it('adds them up by period', async () => {
    const { body } = await api.ask(seller, 'GET', '/v1/ereporting/periods')
    expect(body.items).toHaveLength(1)
    expect(body.items[0]).toMatchObject({ operations: 5, withoutVat: '5000.50' })
  })
})
