import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readInbox } from '../../../services/invoicing/inbox.ts'
import { createInvoicingBench, type InvoicingBench } from '../../support/invoicing-bench.ts'

let bench: InvoicingBench
beforeAll(async () => {
  bench = await createInvoicingBench()
})
afterAll(() => bench.close())

const page = (cursor: string | undefined, limit: number) =>
  bench.as(bench.buyer, (db) =>
    readInbox(db, bench.buyer, { limit, ...(cursor !== undefined && { cursor }) }),
  )

describe('readInbox', () => {
  it('gives each invoice once to a poller, while others come in at the same time', async () => {
    const arriving = Array.from({ length: 20 }, (_, i) => bench.available(`I-${String(i)}`))
    const seen: string[] = []
    let cursor: string | undefined
    const poll = async (): Promise<number> => {
      const { items, nextCursor } = await page(cursor, 3)
      seen.push(...items.map((item) => item.invoice.id))
      cursor = nextCursor
      return items.length
    }
    const all = Promise.all(arriving)
    const arrived = new AbortController()
    void all.then(() => arrived.abort())
    while (!arrived.signal.aborted) await poll()
    while ((await poll()) > 0);
    expect(seen.toSorted()).toEqual((await all).toSorted())
  })

  it('shows it as received, and nothing of it to the seller’s inbox', async () => {
    const id = await bench.available('S-1')
    const { items } = await page(undefined, 100)
    expect(items.find((item) => item.invoice.id === id)?.invoice.side).toBe('received')
    const { seller } = bench
    const own = await bench.as(seller, (db) => readInbox(db, seller, { limit: 100 }))
    expect(own.items).toEqual([])
  })

  it('gives a cursor to come back with even when it is empty', async () => {
    const { stranger } = bench
    const empty = await bench.as(stranger, (db) => readInbox(db, stranger, { limit: 10 }))
    const again = await bench.as(stranger, (db) =>
      readInbox(db, stranger, { limit: 10, cursor: empty.nextCursor }),
    )
    expect(again).toEqual({ items: [], nextCursor: empty.nextCursor })
  })
})
