import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  recordTaxReports,
  type TaxReportResult,
} from '../../../services/invoicing/record-tax-reports.ts'
import { readInvoice } from '../../../services/invoicing/read-invoice.ts'
import { type Id, newId } from '../../../services/runtime/ids.ts'
import { TEST_INSTANT } from '../../support/deposits.ts'
import { createInvoicingBench, type InvoicingBench } from '../../support/invoicing-bench.ts'

let bench: InvoicingBench
beforeAll(async () => {
  bench = await createInvoicingBench()
})
afterAll(() => bench.close())

const result = (invoiceId: Id, outcome: TaxReportResult['outcome']): TaxReportResult => ({
  eventId: newId(),
  invoiceId,
  depositorId: bench.seller.companyId,
  outcome,
  flowId: 'AAA0010111000000000000001',
  at: TEST_INSTANT,
})
const reportOf = async (id: Id): Promise<string> =>
  (await bench.as(bench.seller, (db) => readInvoice(db, bench.seller, id))).taxReport

const eventsOf = async (id: Id): Promise<number> => {
  const rows = await bench.store.db
    .selectFrom('invoicing.outbox')
    .select('id')
    .where('subject', '=', id)
    .where('kind', '=', 'event')
    .execute()
  return rows.length
}

describe('recordTaxReports', () => {
  it('follows the tax data of many invoices, each told once', async () => {
    const ids = [await bench.available('T-1'), await bench.available('T-2')]
    const [first, second] = ids
    if (first === undefined || second === undefined) throw new Error('two invoices')
    const before = await eventsOf(first)
    const results = [
      result(first, 'sent'),
      result(second, 'sent'),
      result(first, 'accepted'),
      { ...result(second, 'rejected'), reason: 'REJ_SEMAN' },
    ]
    await recordTaxReports(bench.store, results, TEST_INSTANT)
    await recordTaxReports(bench.store, results, TEST_INSTANT)
    expect([await reportOf(first), await reportOf(second)]).toEqual(['accepted', 'rejected'])
    expect((await eventsOf(first)) - before).toBe(2)
  })

  it('does not go back: an answer that comes late changes nothing', async () => {
    const id = await bench.available('T-3')
    await recordTaxReports(bench.store, [result(id, 'accepted')], TEST_INSTANT)
    await recordTaxReports(bench.store, [result(id, 'sent'), result(id, 'rejected')], TEST_INSTANT)
    expect(await reportOf(id)).toBe('accepted')
  })
})
