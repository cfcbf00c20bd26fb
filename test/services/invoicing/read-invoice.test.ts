import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  listInvoices,
  readInvoice,
  readStatuses,
} from '../../../services/invoicing/read-invoice.ts'
import { createInvoicingBench, type InvoicingBench } from '../../support/invoicing-bench.ts'

let bench: InvoicingBench
beforeAll(async () => {
  bench = await createInvoicingBench()
})
afterAll(() => bench.close())

describe('readInvoice', () => {
  it('shows each party its own side', async () => {
    const id = await bench.available('R-1')
    const { seller, buyer } = bench
    const issued = await bench.as(seller, (db) => readInvoice(db, seller, id))
    const received = await bench.as(buyer, (db) => readInvoice(db, buyer, id))
    expect([issued.side, received.side]).toEqual(['issued', 'received'])
    expect(issued).toMatchObject({ status: { code: '203', word: 'made-available' } })
  })

  it('says of a buyer’s invoice that it is not there before it is made available', async () => {
    const id = await bench.deposited('R-2')
    const { buyer } = bench
    const read = bench.as(buyer, (db) => readInvoice(db, buyer, id))
    await expect(read).rejects.toMatchObject({ code: 'not-found' })
    const statuses = bench.as(buyer, (db) => readStatuses(db, buyer, id))
    await expect(statuses).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('listInvoices', () => {
  it('pages newest first, by side and by status', async () => {
    const { seller, buyer } = bench
    const ids = []
    for (const number of ['P-1', 'P-2', 'P-3']) ids.push(await bench.available(number))
    const first = await bench.as(seller, (db) =>
      listInvoices(db, seller, { side: 'issued', status: '203', limit: 2 }),
    )
    expect(first.items.map((item) => item.number)).toEqual(['P-3', 'P-2'])
    const cursor = first.nextCursor ?? ''
    const second = await bench.as(seller, (db) =>
      listInvoices(db, seller, { side: 'issued', status: '203', limit: 1, cursor }),
    )
    expect(second.items.map((item) => item.id)).toEqual([ids[0]])
    const received = await bench.as(buyer, (db) =>
      listInvoices(db, buyer, { side: 'issued', limit: 10 }),
    )
    expect(received.items).toEqual([])
  })
})
