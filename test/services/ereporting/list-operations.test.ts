import { Compile } from 'typebox/compile'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ReportableOperation } from '../../../services/ereporting/contract.ts'
import { listOperations, listPeriodTotals } from '../../../services/ereporting/list-operations.ts'
import { OperationView, PeriodTotalsView } from '../../../services/ereporting/operation-view.ts'
import { recordOperation } from '../../../services/ereporting/record-operation.ts'
import type { DB } from '../../../services/ereporting/tables.ts'
import type { Caller } from '../../../services/invoicing/caller.ts'
import { type Database, openDatabase } from '../../../services/store/database.ts'
import { readAs } from '../../../services/store/unit-of-work.ts'
import { registerCompanies, type TestCompanies } from '../../support/companies.ts'
import { operationOf } from '../../support/operations.ts'
import { refusalCode } from '../../support/refusal-code.ts'
import { createTestDatabase, type TestDatabase } from '../../support/servers.ts'
import { BUYER } from '../../support/valid-invoice.ts'

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
const record = (operation: ReportableOperation) =>
  recordOperation({ db: own.db, schema: 'ereporting' }, operation, AT)
const list = (of: Caller, page: { period?: string; cursor?: string; limit?: number } = {}) =>
  readAs(api.db, [of.companyId], (db) => listOperations(db, of.companyId, { limit: 50, ...page }))
const totals = (of: Caller, period: string) =>
  readAs(api.db, [of.companyId], (db) => listPeriodTotals(db, of.companyId, { period, limit: 50 }))

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

  it('refuses the cursor of another list', async () => {
    const cursor = Buffer.from('["drafts","x"]').toString('base64url')
    expect(await refusalCode(list(companies.seller, { cursor }))).toBe('cursor-invalid')
  })
})

describe('the views', () => {
  const isOperation = Compile(OperationView)
  const isTotals = Compile(PeriodTotalsView)

  it('are what is listed, credit notes and all', async () => {
    await record(
      operationOf(companies.stranger, {
        date: '2026-07-01',
        vatBreakdown: [{ category: 'G', rate: '0', base: '-12.00', tax: '0.00' }],
        totals: { withoutVat: '-12.00', vat: '0.00' },
      }),
    )
    const { items } = await list(companies.stranger, { period: '2026-07-01' })
    const added = await totals(companies.stranger, '2026-07-01')
    expect(items.map((item) => isOperation.Check(item))).toEqual([true])
    expect(added.map((item) => isTotals.Check(item))).toEqual([true])
    expect(isTotals.Check({ ...added[0], withoutVat: -12 })).toBe(false)
    expect(isOperation.Check({ ...items[0], period: { start: '2026-07-01' } })).toBe(false)
  })
})
