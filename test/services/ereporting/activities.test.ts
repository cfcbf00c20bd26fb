import { randomUUID } from 'node:crypto'
import { ApplicationFailure } from '@temporalio/activity'
import { MockActivityEnvironment } from '@temporalio/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createActivities } from '../../../services/ereporting/activities.ts'
import type { DB } from '../../../services/ereporting/tables.ts'
import { type Database, openDatabase } from '../../../services/store/database.ts'
import { registerCompanies, type TestCompanies } from '../../support/companies.ts'
import { operationOf } from '../../support/operations.ts'
import { createTestDatabase, type TestDatabase } from '../../support/servers.ts'

let test: TestDatabase
let database: Database<DB>
let companies: TestCompanies
beforeAll(async () => {
  test = await createTestDatabase()
  database = openDatabase<DB>({ url: test.urls.ereporting, application: 'test' })
  companies = await registerCompanies(test.adminUrl)
})
afterAll(async () => {
  await database.close()
  await test.drop()
})

const activities = () =>
  createActivities({
    store: { db: database.db, schema: 'ereporting' },
    clock: { now: () => new Date('2026-11-22T10:00:00.000Z') },
  })

describe('the activities of e-reporting', () => {
  it('record an operation', async () => {
    const { recordOperation } = activities()
    const environment = new MockActivityEnvironment()
    await environment.run(recordOperation, operationOf(companies.seller))
    await environment.run(recordOperation, operationOf(companies.seller))
  })

  it('fail without retry on what will never fit', async () => {
    const wrong = { ...operationOf(companies.seller), companyId: `${randomUUID()}x` }
    const environment = new MockActivityEnvironment()
    const failure: unknown = await environment
      .run(activities().recordOperation, wrong)
      .then(() => undefined)
      .catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(ApplicationFailure)
    expect(failure).toMatchObject({ type: 'operation-invalid', nonRetryable: true })
  })
})
