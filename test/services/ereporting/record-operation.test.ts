import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ReportableOperation } from '../../../services/ereporting/contract.ts'
import { listOperations, listPeriodTotals } from '../../../services/ereporting/list-operations.ts'
import { OperationInvalid, recordOperation } from '../../../services/ereporting/record-operation.ts'
import type { DB } from '../../../services/ereporting/tables.ts'
import type { Caller } from '../../../services/invoicing/caller.ts'
import { type Database, openDatabase } from '../../../services/store/database.ts'
import { readAs, unitOfWork } from '../../../services/store/unit-of-work.ts'
import { registerCompanies, type TestCompanies } from '../../support/companies.ts'
import { operationOf } from '../../support/operations.ts'
import { BUYER } from '../../support/valid-invoice.ts'
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
const list = (of: Caller, page: { period?: string; cursor?: string; limit?: number } = {}) =>
  readAs(api.db, [of.companyId], (db) => listOperations(db, of.companyId, { limit: 50, ...page }))
const totals = (of: Caller, period: string) =>
  readAs(api.db, [of.companyId], (db) => listPeriodTotals(db, of.companyId, { period, limit: 50 }))

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

describe('listPeriodTotals', () => {
  it('adds up by role, flux, currency and rate, in decimals', async () => {
    const sale = (rate: string, base: string, tax: string) =>
      operationOf(companies.seller, {
        kind: 'b2c',
        flux: '10.3',
        date: '2026-09-05',
        vatBreakdown: [{ category: 'S', rate, base, tax }],
        totals: { withoutVat: base, vat: tax },
      })
    await record(sale('20', '0.10', '0.02'))
    await record(sale('20.00', '0.20', '0.04'))
    await record(sale('5.5', '100.00', '5.50'))
    await record(sale('20', '-0.10', '-0.02'))
    const period = {
      regime: 'normal-monthly',
      start: '2026-09-01',
      end: '2026-09-10',
      handoverDay: '2026-09-20',
      sendBefore: '2026-09-21T06:00:00Z',
    }
    expect(await totals(companies.seller, '2026-09-01')).toEqual([
      {
        declarantSiren: companies.seller.siren,
        direction: 'sale',
        flux: '10.3',
        period,
        currency: 'EUR',
        operations: 4,
        withoutVat: '100.20',
        vat: '5.54',
        vatBreakdown: [
          { category: 'S', rate: '5.5', base: '100.00', tax: '5.50' },
          { category: 'S', rate: '20', base: '0.20', tax: '0.04' },
        ],
      },
    ])
  })
})

describe('listOperations', () => {
  it('pages without losing or repeating any', async () => {
    const made = Array.from({ length: 5 }, () =>
      operationOf(companies.seller, { date: '2026-08-01' }),
    )
    for (const operation of made) await record(operation)
    const first = await list(companies.seller, { period: '2026-08-01', limit: 3 })
    const second = await list(companies.seller, {
      period: '2026-08-01',
      limit: 3,
      cursor: first.nextCursor ?? '',
    })
    expect([...first.items, ...second.items].map((operation) => operation.invoiceId)).toEqual(
      made.map((operation) => operation.invoiceId),
    )
    expect(second.nextCursor).toBeUndefined()
  })

  it('shows a company nothing of another, even when asked for it by id', async () => {
    await record(operationOf(companies.seller))
    const visible = (await list(companies.buyer)).items
    expect(visible.every((operation) => operation.declarantSiren === BUYER.siren)).toBe(true)
    const forged = await readAs(api.db, [companies.buyer.companyId], (db) =>
      listOperations(db, companies.seller.companyId, { limit: 50 }),
    )
    expect(forged.items).toEqual([])
  })
})
