import { describe, expect, it } from 'vitest'
import { EN16931_UBL } from '../../../../../schemas/rules/sets/en16931-ubl/en16931-ubl.ts'
import { VAT_CATEGORIES } from '../../../../../schemas/rules/sets/vat-category.ts'
import { writeUbl } from '../../../../../schemas/ubl/ubl.ts'
import { EN16931_UBL_CASES } from '../../../../support/en16931-ubl-cases.ts'
import { broken, firedOn } from '../../../../support/fired.ts'
import { UBL_SYNTAX_CASES } from '../../../../support/ubl-syntax-cases.ts'
import { validInvoice } from '../../../../support/valid-invoice.ts'

describe('EN 16931 on UBL', () => {
  const valid = writeUbl(validInvoice())

  it('takes a valid invoice', () => {
    expect(firedOn(valid, EN16931_UBL)).toEqual([])
  })

  it('takes a valid credit note', () => {
    expect(firedOn(asCreditNote(valid), EN16931_UBL)).toEqual([])
  })

  it.each([...EN16931_UBL_CASES, ...UBL_SYNTAX_CASES])('fires %s', (ids, ...edits) => {
    expect(firedOn(broken(valid, [ids, ...edits]), EN16931_UBL).join(' ')).toBe(ids)
  })

  it('takes elements by namespace, whatever their prefix', () => {
    const renamed = valid.replaceAll('cbc:', 'b:').replace('xmlns:cbc', 'xmlns:b')
    expect(firedOn(renamed, EN16931_UBL)).toEqual([])
  })

  it('judges each line by itself', () => {
    const prices = valid.replace('>50.00<', '>-50.00<').replace('>10.01<', '>-10.01<')
    expect(firedOn(prices, EN16931_UBL)).toEqual(['BR-27'])
  })
})

describe.each(VAT_CATEGORIES.filter(({ code }) => code !== 'S' && code !== 'O'))(
  'VAT category $code',
  ({ code, family, rate, reason }) => {
    const valid = ofCategory(code, rate === 'zero' ? '0' : '20', reason === 'required')
    const other = rate === 'zero' ? '7' : '-7'

    it('is taken', () => {
      expect(firedOn(valid, EN16931_UBL)).toEqual([])
    })

    it.each([
      ['01', row(code), row('E' === code ? 'Z' : 'E')],
      ['05', `<cbc:Percent>${percent(rate)}</cbc:Percent><!-- line -->`, percentTag(other)],
      ['08', '>100.00</cbc:Taxable', '>102.00</cbc:Taxable'],
      ['09', `>${taxOf(rate)}</cbc:TaxAmount><!-- row -->`, '>50.00</cbc:TaxAmount>'],
      ['10', '<!-- reason -->', '<cbc:TaxExemptionReason>Autre</cbc:TaxExemptionReason>'],
    ])('has its rule %s', (number, from, to) => {
      const withReason = reason === 'required' && number === '10'
      const text = withReason
        ? valid.replace(REASON, '')
        : broken(valid, [`BR-${family}-${number}`, from, to])
      expect(firedOn(text, EN16931_UBL)).toContain(`BR-${family}-${number}`)
    })

    it('has its rule 02 on the numbers of the parties', () => {
      const unnumbered = valid.replaceAll('<cbc:CompanyID>FR', '<cbc:Nothing>FR')
      const text = unnumbered.replaceAll(/(<cbc:Nothing>\w+)<\/cbc:CompanyID>/g, '$1</cbc:Nothing>')
      expect(firedOn(text, EN16931_UBL)).toContain(`BR-${family}-02`)
    })
  },
)

describe('VAT category O', () => {
  it('stands alone, without VAT numbers', () => {
    const text = ofCategory('O', undefined, true)
    const ids = ['BR-O-02', 'BR-O-11', 'BR-O-12']
    expect(firedOn(text, EN16931_UBL)).toEqual(ids)
  })
})

const REASON = '<cbc:TaxExemptionReason>Motif</cbc:TaxExemptionReason>'

/** The valid invoice with its first line and row under another category. */
function ofCategory(code: string, rate: string | undefined, hasReason: boolean): string {
  const tax = rate === '20' ? '20.00' : '0.00'
  const percentOf = rate === undefined ? '' : percentTag(rate)
  const totals = tax === '0.00' ? ['5.51', '205.61'] : ['25.51', '225.61']
  return writeUbl(validInvoice())
    .replace(/<cbc:ID>S<\/cbc:ID>\s*<cbc:Percent>20<\/cbc:Percent>/, () => {
      return `${row(code)}${percentOf}${hasReason ? REASON : '<!-- reason -->'}`
    })
    .replace(/<cbc:ID>S<\/cbc:ID>\s*<cbc:Percent>20<\/cbc:Percent>/, () => {
      return `<cbc:ID>${code}</cbc:ID>${percentOf}<!-- line -->`
    })
    .replace('>20.00</cbc:TaxAmount>', `>${tax}</cbc:TaxAmount><!-- row -->`)
    .replace('>25.51<', `>${totals[0] ?? ''}<`)
    .replaceAll('>225.61<', `>${totals[1] ?? ''}<`)
    .replace(
      '</cbc:ActualDeliveryDate>',
      '</cbc:ActualDeliveryDate><cac:DeliveryLocation><cac:Address><cac:Country>' +
        '<cbc:IdentificationCode>DE</cbc:IdentificationCode></cac:Country></cac:Address>' +
        '</cac:DeliveryLocation>',
    )
}

function row(code: string): string {
  return `<cbc:ID>${code}</cbc:ID><!-- row category -->`
}

function percent(rate: string): string {
  return rate === 'zero' ? '0' : '20'
}

function percentTag(rate: string): string {
  return `<cbc:Percent>${rate}</cbc:Percent>`
}

function taxOf(rate: string): string {
  return rate === 'zero' ? '0.00' : '20.00'
}

function asCreditNote(invoice: string): string {
  return invoice
    .replaceAll('Invoice-2"', 'CreditNote-2"')
    .replace('<Invoice ', '<CreditNote ')
    .replace('</Invoice>', '</CreditNote>')
    .replaceAll('cac:InvoiceLine', 'cac:CreditNoteLine')
    .replaceAll('InvoicedQuantity', 'CreditedQuantity')
    .replaceAll('InvoiceTypeCode', 'CreditNoteTypeCode')
    .replace('>380<', '>381<')
}
