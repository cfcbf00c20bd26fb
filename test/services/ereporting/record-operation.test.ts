import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ReportableOperation } from '../../../services/ereporting/contract.ts'
import { listOperations } from '../../../services/ereporting/list-operations.ts'
import { OperationInvalid, recordOperation } from '../../../services/ereporting/record-operation.ts'
import type { DB } from '../../../services/ereporting/tables.ts'
import type { Caller } from '../../../services/invoicing/caller.ts'
import { type Database, openDatabase } from '../../../services/store/database.ts'
import { readAs, unitOfWork } from '../../../services/store/unit-of-work.ts'
import { registerCompanies, type TestCompanies } from '../../support/companies.ts'
import { operationOf } from '../../support/operations.ts'
import { createTestDatabase, type TestDatabase } from '../../support/servers.ts'

let test: TestDatabase
let own: Database<DB>
let api: Database<DB>
let companies: TestCompanies
beforeAll(async () => {
  test = await createTestDatabase()
  own = openDatabase<DB>({ url: test.urls.ereporting, application: 'test' })
  api = openDatabase<DB>({ url: test.urls.api, application: 'test' })
  companies = await registerCompanies(test.adminUrl)
})
afterAll(async () => {
  await Promise.all([own.close(), api.close()])
  await test.drop()
})

const AT = new Date('2026-11-22T10:00:00.000Z')
const store = () => ({ db: own.db, schema: 'ereporting' })
const record = (operation: ReportableOperation) => recordOperation(store(), operation, AT)
const list = (of: Caller, page: { period?: string } = {}) =>
  readAs(api.db, [of.companyId], (db) => listOperations(db, of.companyId, { limit: 50, ...page }))

describe('recordOperation', () => {
  it('puts an operation in its period, as the normal monthly regime cuts it', async () => {
    const operation = operationOf(companies.stranger)
    await record(operation)
    const { companyId, ...rest } = operation
    expect(companyId).toBe(companies.stranger.companyId)
    expect((await list(companies.stranger)).items).toEqual([
      {
        ...rest,
        period: {
          regime: 'normal-monthly',
          start: '2026-11-11',
          end: '2026-11-20',
          handoverDay: '2026-11-30',
          sendBefore: '2026-12-01T07:00:00Z',
        },
        recordedAt: AT.toISOString(),
      },
    ])
  })

  it('follows the regime that the declarant told', async () => {
    const { companyId, siren } = companies.buyer
    await unitOfWork(store(), { companies: [companyId], at: AT }, ({ db }) =>
      db
        .insertInto('ereporting.declarant')
        .values({ company_id: companyId, siren, regime: 'normal-quarterly', updated_at: AT })
        .execute(),
    )
    await record(operationOf(companies.buyer))
    expect((await list(companies.buyer)).items[0]?.period).toMatchObject({
      regime: 'normal-quarterly',
      start: '2026-11-01',
      end: '2026-11-30',
    })
  })

  it('records an invoice once, and writes one audit entry', async () => {
    const operation = operationOf(companies.seller, { date: '2026-10-02' })
    await Promise.all([record(operation), record(operation), record(operation)])
    await record(operation)
    expect((await list(companies.seller, { period: '2026-10-01' })).items).toHaveLength(1)
    const entries = await readAs(own.db, [companies.seller.companyId], (db) =>
      db
        .selectFrom('ereporting.audit_entry')
        .select(['action', 'details'])
        .where('subject', '=', operation.invoiceId)
        .execute(),
    )
    expect(entries).toEqual([
      {
        action: 'operation.recorded',
        details: { flux: '10.1', periodStart: '2026-10-01', periodEnd: '2026-10-10' },
      },
    ])
  })

  it.each([
    ['an amount that is a number', { totals: { withoutVat: 12, vat: '0' } }],
    ['an unknown field', { colour: 'blue' }],
    ['a day that is none', { date: '2026-02-30' }],
    ['a SIREN with a wrong key', { declarantSiren: '100000008' }],
    ['an unknown kind', { kind: 'domestic' }],
    ['an invoice that is no UUID', { invoiceId: 'F-1' }],
  ])('refuses %s', async (_, fault) => {
    // What a workflow of another version might send.
    const wrong: ReportableOperation = JSON.parse(
      JSON.stringify({ ...operationOf(companies.seller), ...fault }),
    )
    await expect(record(wrong)).rejects.toThrow(OperationInvalid)
  })
})
