import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDepositor } from '../../../services/invoicing/deposit-invoice.ts'
import {
  changeDraft,
  createDraft,
  listDrafts,
  originalOf,
  readDraft,
} from '../../../services/invoicing/draft.ts'
import { parseId, type Id } from '../../../services/runtime/ids.ts'
import { depositOf } from '../../support/deposits.ts'
import { createInvoicingBench, type InvoicingBench } from '../../support/invoicing-bench.ts'
import { validInvoice } from '../../support/valid-invoice.ts'

let bench: InvoicingBench
beforeAll(async () => {
  bench = await createInvoicingBench()
})
afterAll(() => bench.close())

async function drafted(number: string): Promise<Id> {
  const { seller } = bench
  const view = await bench.write(seller, (work) =>
    createDraft(work, seller, validInvoice({ number })),
  )
  const id = parseId(view.id)
  if (id === undefined) throw new Error('a draft has an id')
  return id
}

describe('a draft', () => {
  it('changes for who holds its version, and for nobody else', async () => {
    const { seller, stranger } = bench
    const id = await drafted('B-1')
    const change = (version: number) =>
      bench.write(seller, (work) =>
        changeDraft(work, seller, id, version, validInvoice({ number: 'B-1b' })),
      )
    expect(await change(1)).toMatchObject({ version: 2, content: { number: 'B-1b' } })
    await expect(change(1)).rejects.toMatchObject({
      code: 'version-stale',
      members: { currentVersion: '"v2"' },
    })
    const read = bench.as(stranger, (db) => readDraft(db, stranger, id))
    await expect(read).rejects.toMatchObject({ code: 'not-found' })
  })

  it('is issued once, and no longer changes', async () => {
    const { seller } = bench
    const id = await drafted('B-2')
    const depositor = createDepositor(bench.store)
    const deposit = depositOf(seller, { number: 'B-2' }, { invoiceId: id, draftId: id })
    await depositor.submit(deposit)
    const again = depositOf(seller, { number: 'B-3' }, { draftId: id })
    await expect(depositor.submit(again)).rejects.toMatchObject({ code: 'draft-issued' })
    const change = bench.write(seller, (work) => changeDraft(work, seller, id, 1, validInvoice()))
    await expect(change).rejects.toMatchObject({ code: 'draft-issued' })
  })

  it('has one spelling only as an original', async () => {
    const { seller } = bench
    const id = await drafted('B-4')
    const view = await bench.as(seller, (db) => readDraft(db, seller, id))
    const bytes = originalOf(view)
    expect(originalOf(view).equals(bytes)).toBe(true)
    expect(JSON.parse(bytes.toString('utf8'))).toEqual(view.content)
  })
})

describe('listDrafts', () => {
  it('goes through the open ones, oldest first, without loss', async () => {
    const { seller } = bench
    for (const number of ['L-1', 'L-2', 'L-3']) await drafted(number)
    const numbers: (string | undefined)[] = []
    let cursor: string | undefined
    do {
      const page = await bench.as(seller, (db) =>
        listDrafts(db, seller, { limit: 2, ...(cursor !== undefined && { cursor }) }),
      )
      numbers.push(...page.items.map((draft) => draft.content.number))
      cursor = page.nextCursor
    } while (cursor !== undefined)
    expect(numbers.slice(-3)).toEqual(['L-1', 'L-2', 'L-3'])
    expect(new Set(numbers).size).toBe(numbers.length)
  })

  it('refuses a cursor of another list', async () => {
    const list = bench.as(bench.seller, (db) =>
      listDrafts(db, bench.seller, {
        limit: 2,
        cursor: Buffer.from('["inbox","1"]').toString('base64url'),
      }),
    )
    await expect(list).rejects.toMatchObject({ code: 'cursor-invalid' })
  })
})
