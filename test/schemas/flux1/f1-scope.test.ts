import { describe, expect, it } from 'vitest'
import { EXEMPTION_REASONS } from '../../../schemas/codelists/exemption-reason.ts'
import { f1KeyOf, f1KeyText, isOutsideF1 } from '../../../schemas/flux1/f1-scope.ts'
import { validInvoice } from '../../support/valid-invoice.ts'

const of = (...rows: readonly [string, string?][]) =>
  validInvoice({
    vatBreakdown: rows.map(([category, exemptionReasonCode]) => ({
      category,
      ...(exemptionReasonCode === undefined ? {} : { exemptionReasonCode }),
    })),
  })

describe('an invoice outside F1', () => {
  it.each([
    [true, of(['O'])],
    [true, of(['E', 'VATEX-FR-CGI261-1'])],
    [true, of(['E', 'VATEX-FR-CGI261C-2'], ['O'])],
    [false, of(['E', 'VATEX-FR-FRANCHISE'])],
    [false, of(['E'])],
    [false, of(['O'], ['S'])],
    [false, of()],
    [false, validInvoice()],
  ])('is %o', (outside, invoice) => {
    expect(isOutsideF1(invoice)).toBe(outside)
  })

  it('is never one for a public buyer', () => {
    expect(isOutsideF1(of(['O']), { publicBuyer: true })).toBe(false)
  })

  it('knows all the codes of article 261, and no other', () => {
    for (const code of EXEMPTION_REASONS.codes) {
      expect(isOutsideF1(of(['E', code]))).toBe(code.startsWith('VATEX-FR-CGI261'))
    }
  })
})

describe('the key of an invoice', () => {
  it('is number, year and seller', () => {
    const key = f1KeyOf({ number: 'F1', issueDate: '2026-11-20', seller: { siren: '100000009' } })
    expect(key).toEqual({ number: 'F1', year: '2026', siren: '100000009' })
    expect(f1KeyText(key)).toBe('100000009|2026|F1')
  })
})
