import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createInvoicing } from '../../../services/invoicing/contract.ts'
import { TEST_INSTANT } from '../../support/deposits.ts'
import { createInvoicingBench, type InvoicingBench } from '../../support/invoicing-bench.ts'

let bench: InvoicingBench
beforeAll(async () => {
  bench = await createInvoicingBench()
})
afterAll(() => bench.close())

describe('readModels', () => {
  it('reads invoices again from their originals', async () => {
    const { seller, store } = bench
    const id = await bench.deposited('M-1')
    const invoicing = createInvoicing({ store, clock: { now: () => TEST_INSTANT } })
    const models = await invoicing.readModels([{ invoiceId: id, depositorId: seller.companyId }])
    expect([...models.keys()]).toEqual([id])
    expect(models.get(id)?.number).toBe('M-1')
  })
})
