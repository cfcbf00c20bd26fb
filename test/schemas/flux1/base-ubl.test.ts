import { describe, expect, it } from 'vitest'
import { extractF1Base } from '../../../schemas/flux1/base-facts.ts'
import { writeF1BaseUbl } from '../../../schemas/flux1/base-ubl.ts'
import { F1_CASES } from '../../support/f1-cases.ts'

describe('F1 Base in UBL', () => {
  it.each(Object.entries(F1_CASES))('%s is written as its golden', async (name, invoice) => {
    const extraction = extractF1Base(invoice)
    const written = extraction.ok ? writeF1BaseUbl(extraction.facts) : extraction.missing.join()
    await expect(written).toMatchFileSnapshot(`../../fixtures/flux1/${name}.xml`)
  })
})
