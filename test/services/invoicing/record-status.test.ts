import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readStatuses } from '../../../services/invoicing/read-invoice.ts'
import { recordStatus } from '../../../services/invoicing/record-status.ts'
import type { Caller } from '../../../services/invoicing/caller.ts'
import type { StatusRequestBody } from '../../../services/invoicing/invoice-view.ts'
import type { Id } from '../../../services/runtime/ids.ts'
import { createInvoicingBench, type InvoicingBench } from '../../support/invoicing-bench.ts'

let bench: InvoicingBench
beforeAll(async () => {
  bench = await createInvoicingBench()
})
afterAll(() => bench.close())

const put = (caller: Caller, id: Id, body: StatusRequestBody) =>
  bench.write(caller, (work) => recordStatus(work, caller, id, body))

describe('recordStatus', () => {
  it('answers with the new state and keeps what came with it', async () => {
    const { buyer } = bench
    const id = await bench.available('S-1')
    const reason = { code: '207', reason: 'QTE_ERR', comment: '3 au lieu de 2' }
    expect((await put(buyer, id, reason)).status.word).toBe('disputed')
    const statuses = await bench.as(buyer, (db) => readStatuses(db, buyer, id))
    expect(statuses.at(-1)).toMatchObject({ ...reason, actor: 'buyer' })
  })

  it.each([
    ['a status that does not exist', { code: '999' }, 'status-invalid'],
    ['a refusal without reason', { code: '210', comment: 'non' }, 'status-invalid'],
    [
      'a reason of another status',
      { code: '210', reason: 'DEST_INC', comment: 'x' },
      'status-invalid',
    ],
    ['a status of the other side', { code: '212' }, 'status-not-allowed'],
    ['a status that cannot follow', { code: '209' }, 'status-not-allowed'],
  ] as const)('refuses %s', async (name, body, code) => {
    const id = await bench.available(`N-${name.length}-${body.code}`)
    await expect(put(bench.buyer, id, body)).rejects.toMatchObject({ code })
  })

  it('lets one of two opposite decisions pass', async () => {
    const { buyer } = bench
    const id = await bench.available('S-2')
    const outcomes = await Promise.allSettled([
      put(buyer, id, { code: '205' }),
      put(buyer, id, { code: '210', reason: 'TX_TVA_ERR', comment: 'Taux faux' }),
    ])
    expect(outcomes.map((outcome) => outcome.status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })
})
