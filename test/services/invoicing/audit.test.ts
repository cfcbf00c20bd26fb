import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createChainVerifier } from '../../../schemas/audit/chain.ts'
import { exportAudit, readAudit } from '../../../services/invoicing/audit.ts'
import type { DB } from '../../../services/invoicing/tables.ts'
import { openDatabase } from '../../../services/store/database.ts'
import { createInvoicingBench, type InvoicingBench } from '../../support/invoicing-bench.ts'

let bench: InvoicingBench
beforeAll(async () => {
  bench = await createInvoicingBench()
  for (const number of ['A-1', 'A-2', 'A-3']) await bench.available(number)
})
afterAll(() => bench.close())

describe('readAudit', () => {
  it('pages through every entry of a company once', async () => {
    const { seller } = bench
    const sequences: number[] = []
    let cursor: string | undefined
    do {
      const page = await bench.as(seller, (db) =>
        readAudit(db, seller.companyId, { limit: 5, ...(cursor !== undefined && { cursor }) }),
      )
      sequences.push(...page.items.map((entry) => entry.sequence))
      cursor = page.nextCursor
    } while (cursor !== undefined)
    expect(sequences).toEqual(Array.from({ length: 12 }, (_, i) => i + 1))
  })

  it.each([
    [{ action: 'invoice.deposited' }, 3],
    [{ actor: 'service:invoicing' }, 9],
    [{ from: '2027-01-01T00:00:00Z' }, 0],
    [{ to: '2026-01-01T00:00:00Z' }, 0],
  ] as const)('filters by %o', async (filter, count) => {
    const { seller } = bench
    const page = await bench.as(seller, (db) =>
      readAudit(db, seller.companyId, { ...filter, limit: 100 }),
    )
    expect(page.items).toHaveLength(count)
  })

  it('gives nothing to a stranger, even by the seller’s own id', async () => {
    const { seller, stranger } = bench
    const page = await bench.as(stranger, (db) => readAudit(db, seller.companyId, { limit: 100 }))
    expect(page.items).toEqual([])
  })
})

describe('exportAudit', () => {
  it('gives an operator every chain, and each of them holds', async () => {
    const operator = openDatabase<DB>({ url: bench.test.urls.operator, application: 'test' })
    const verifier = createChainVerifier()
    for await (const entry of exportAudit(operator.db, undefined)) {
      expect(verifier.accept(entry)).toBeUndefined()
    }
    await operator.close()
    expect([verifier.entries, verifier.companies]).toEqual([24, 2])
  })
})
