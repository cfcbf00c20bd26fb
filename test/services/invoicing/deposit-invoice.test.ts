import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDepositor, type Deposit } from '../../../services/invoicing/deposit-invoice.ts'
import { changeDraft, createDraft, readDraft } from '../../../services/invoicing/draft.ts'
import { readInvoice, readStatuses } from '../../../services/invoicing/read-invoice.ts'
import type { DB } from '../../../services/invoicing/tables.ts'
import { newId, parseId } from '../../../services/runtime/ids.ts'
import { Problem } from '../../../services/runtime/problem.ts'
import { type Database, openDatabase } from '../../../services/store/database.ts'
import { fingerprint } from '../../../services/store/idempotency.ts'
import { readAs, unitOfWork } from '../../../services/store/unit-of-work.ts'
import { registerCompanies, type TestCompanies } from '../../support/companies.ts'
import { depositOf, TEST_INSTANT } from '../../support/deposits.ts'
import { createTestDatabase, type TestDatabase } from '../../support/servers.ts'
import { validInvoice } from '../../support/valid-invoice.ts'

let test: TestDatabase
let database: Database<DB>
let companies: TestCompanies
let depositor: ReturnType<typeof createDepositor>

beforeAll(async () => {
  test = await createTestDatabase()
  database = openDatabase<DB>({ url: test.urls.api, application: 'test' })
  companies = await registerCompanies(test.adminUrl)
  depositor = createDepositor({ db: database.db, schema: 'invoicing' })
})
afterAll(async () => {
  await database.close()
  await test.drop()
})

const codeOf = async (promise: Promise<unknown>): Promise<string> => {
  try {
    await promise
    return 'none'
  } catch (error) {
    if (error instanceof Problem) return error.code
    throw error
  }
}

describe('createDepositor', () => {
  it('keeps an invoice at status 200, with its original and a message to drive it', async () => {
    const deposit = depositOf(companies.seller, { number: 'F-1' })
    const answer = await depositor.submit(deposit)
    expect(answer).toMatchObject({ status: 202, replayed: false, body: { id: deposit.invoiceId } })
    const view = await readAs(database.db, [companies.seller.companyId], (db) =>
      readInvoice(db, companies.seller, deposit.invoiceId),
    )
    expect(view).toMatchObject({ number: 'F-1', side: 'issued', delivery: 'pending' })
    expect(view.status).toMatchObject({ code: '200', word: 'issued' })
  })

  it('deposits what arrives together in one chain without gap', async () => {
    const deposits = Array.from({ length: 40 }, (_, i) =>
      depositOf(companies.seller, { number: `G-${i}` }),
    )
    const answers = await Promise.all(deposits.map((deposit) => depositor.submit(deposit)))
    expect(answers.every((answer) => answer.status === 202)).toBe(true)
    const statuses = await readAs(database.db, [companies.seller.companyId], (db) =>
      Promise.all(deposits.slice(0, 2).map((d) => readStatuses(db, companies.seller, d.invoiceId))),
    )
    expect(statuses.map((list) => list.map((status) => status.code))).toEqual([['200'], ['200']])
  })

  it('refuses a second invoice of the same legal key and names the first', async () => {
    const first = depositOf(companies.seller, { number: 'D-1' })
    const second = depositOf(companies.seller, { number: 'D-1', paymentTerms: 'autre' })
    await depositor.submit(first)
    await expect(depositor.submit(second)).rejects.toMatchObject({
      code: 'invoice-duplicate',
      members: { existing: { id: first.invoiceId } },
    })
  })

  it('keeps one of two twins in the same group', async () => {
    const twins = [1, 2].map(() => depositOf(companies.seller, { number: 'T-1' }))
    const codes = await Promise.all(twins.map((twin) => codeOf(depositor.submit(twin))))
    expect(codes.sort()).toEqual(['invoice-duplicate', 'none'])
  })

  it('refuses a depositor that is not the seller', async () => {
    const deposit = depositOf(companies.stranger, { number: 'S-1' })
    expect(await codeOf(depositor.submit(deposit))).toBe('depositor-not-party')
  })

  it('replays the answer of the same request, refuses another body under its key', async () => {
    const request = (body: string) => ({
      clientId: companies.seller.clientId,
      companyId: companies.seller.companyId,
      key: 'key-1',
      fingerprint: fingerprint('POST', '/v1/invoices', body),
    })
    const deposit = depositOf(companies.seller, { number: 'I-1' }, { request: request('a') })
    await depositor.submit(deposit)
    const again = { ...deposit, invoiceId: newId() }
    expect(await depositor.submit(again)).toMatchObject({
      replayed: true,
      body: { id: deposit.invoiceId },
    })
    const other = depositOf(companies.seller, { number: 'I-2' }, { request: request('b') })
    expect(await codeOf(depositor.submit(other))).toBe('idempotency-key-reused')
  })

  it('lets one of two requests with one key run, and says so to the other', async () => {
    const request = {
      clientId: companies.seller.clientId,
      companyId: companies.seller.companyId,
      key: 'key-2',
      fingerprint: fingerprint('POST', '/v1/invoices', 'same'),
    }
    const deposits = [1, 2].map(() => depositOf(companies.seller, { number: 'I-3' }, { request }))
    const codes = await Promise.all(deposits.map((deposit) => codeOf(depositor.submit(deposit))))
    expect(codes.sort()).toEqual(['none', 'request-running'])
  })

  it('shows nothing of it to another company', async () => {
    const deposit = depositOf(companies.seller, { number: 'R-1' })
    await depositor.submit(deposit)
    const read = readAs(database.db, [companies.stranger.companyId], (db) =>
      readInvoice(db, companies.stranger, deposit.invoiceId),
    )
    expect(await codeOf(read)).toBe('not-found')
    const unnamed = await readAs(database.db, [], (db) =>
      db.selectFrom('invoicing.invoice').select('id').execute(),
    )
    expect(unnamed).toEqual([])
  })
})

describe('a draft', () => {
  const write = <T>(work: Parameters<typeof unitOfWork<DB, T>>[2]): Promise<T> =>
    unitOfWork(
      { db: database.db, schema: 'invoicing' },
      { companies: [companies.seller.companyId], at: TEST_INSTANT },
      work,
    )
  const newDraft = async (number: string) => {
    const { id } = await write((work) =>
      createDraft(work, companies.seller, validInvoice({ number })),
    )
    const draftId = parseId(id)
    if (draftId === undefined) throw new Error('a draft has an id')
    return draftId
  }
  const issueOf = (draftId: Deposit['invoiceId'], number: string, draftVersion: number) =>
    depositOf(companies.seller, { number }, { invoiceId: draftId, draftId, draftVersion })

  it('is issued from the version that was checked, or not at all', async () => {
    const draftId = await newDraft('V-1')
    const stale = issueOf(draftId, 'V-1', 1)
    const changed = validInvoice({ number: 'V-2' })
    await write((work) => changeDraft(work, companies.seller, draftId, 1, changed))
    await expect(depositor.submit(stale)).rejects.toMatchObject({
      code: 'version-stale',
      members: { currentVersion: '"v2"' },
    })
    const read = () =>
      readAs(database.db, [companies.seller.companyId], (db) =>
        readDraft(db, companies.seller, draftId),
      )
    expect((await read()).issuedAt).toBeUndefined()
    const answer = await depositor.submit(issueOf(draftId, 'V-2', 2))
    expect(answer).toMatchObject({ status: 202, body: { id: draftId } })
    expect((await read()).issuedAt).toBeDefined()
  })

  it('is issued once', async () => {
    const draftId = await newDraft('V-3')
    await depositor.submit(issueOf(draftId, 'V-3', 1))
    expect(await codeOf(depositor.submit(issueOf(draftId, 'V-4', 1)))).toBe('draft-issued')
  })
})
