import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  createStatusWatch,
  STATUS_CHANNEL,
  type StatusWatch,
} from '../../../services/invoicing/await-status.ts'
import { readInvoice } from '../../../services/invoicing/read-invoice.ts'
import { createDoorbell } from '../../../services/store/doorbell.ts'
import { createInvoicingBench, type InvoicingBench } from '../../support/invoicing-bench.ts'

let bench: InvoicingBench
let watch: StatusWatch
beforeAll(async () => {
  bench = await createInvoicingBench()
  watch = await createStatusWatch({ url: bench.test.urls.api })
})
afterAll(async () => {
  await watch.close()
  await bench.close()
})

const reader = (id: Awaited<ReturnType<InvoicingBench['deposited']>>) => () =>
  bench.as(bench.seller, (db) => readInvoice(db, bench.seller, id))

describe('a status watch', () => {
  it('answers at once when what is awaited already holds', async () => {
    const id = await bench.available('W-1')
    const view = await watch.settled(
      id,
      reader(id),
      ({ delivery }) => delivery !== 'pending',
      60_000,
    )
    expect(view.status.code).toBe('203')
  })

  it('answers when the bell rings for that invoice', async () => {
    const id = await bench.deposited('W-2')
    let looks = 0
    let looked = (): void => undefined
    const firstLook = new Promise<void>((resolve) => {
      looked = resolve
    })
    const read = async () => {
      const view = await reader(id)()
      looks += 1
      looked()
      return view
    }
    const settled = watch.settled(id, read, () => looks > 1, 60_000)
    await firstLook
    createDoorbell(bench.database.pool, STATUS_CHANNEL).ring(id)
    await settled
    expect(looks).toBe(2)
  })

  it('answers with what there is when the time is up', async () => {
    const id = await bench.deposited('W-3')
    const view = await watch.settled(id, reader(id), () => false, 20)
    expect(view.status.code).toBe('200')
  })
})
