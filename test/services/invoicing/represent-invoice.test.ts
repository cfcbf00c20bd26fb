import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inspect } from '../../../schemas/convert/inspect.ts'
import { REPRESENTATIONS, representInvoice } from '../../../services/invoicing/represent-invoice.ts'
import { loadTypefaces } from '../../../services/runtime/typefaces.ts'
import { createInvoicingBench, type InvoicingBench } from '../../support/invoicing-bench.ts'
import { validInvoice } from '../../support/valid-invoice.ts'

let bench: InvoicingBench
beforeAll(async () => {
  bench = await createInvoicingBench()
})
afterAll(() => bench.close())

const dependencies = () => ({ db: bench.database.db, typefaces: loadTypefaces })

describe('representInvoice', () => {
  it('offers a received invoice in every form, the same bytes each time', async () => {
    const id = await bench.available('A/1+2')
    const options = { language: 'fr' } as const
    for (const as of REPRESENTATIONS) {
      const make = () => representInvoice(dependencies(), bench.buyer, id, { ...options, as })
      const [one, two] = [await make(), await make()]
      expect(one.fileName).toMatch(/^A_1_2\.(ubl\.xml|cii\.xml|pdf|html)$/)
      expect(one.notCarried).toEqual([])
      expect(Buffer.compare(one.bytes, two.bytes)).toBe(0)
      if (as === 'html' || as === 'pdf') continue
      expect(inspect(one.bytes).model).toEqual(validInvoice({ number: 'A/1+2' }))
    }
  })

  it('knows no invoice that is not yet at the buyer’s disposal', async () => {
    const id = await bench.deposited('A-2')
    const options = { as: 'pdf', language: 'fr' } as const
    const made = representInvoice(dependencies(), bench.buyer, id, options)
    await expect(made).rejects.toMatchObject({ code: 'not-found' })
  })
})
