import { describe, expect, it } from 'vitest'
import { BILLING_FRAMEWORKS } from '../../../schemas/codelists/billing-framework.ts'
import { codeList, extended, isIn, without } from '../../../schemas/codelists/code-list.ts'
import { CII_COUNTRIES, COUNTRIES } from '../../../schemas/codelists/country.ts'
import { CURRENCIES } from '../../../schemas/codelists/currency.ts'
import {
  CII_DOCUMENT_TYPES,
  FRENCH_DOCUMENT_TYPES,
  UBL_CREDIT_NOTE_TYPES,
  UBL_INVOICE_TYPES,
} from '../../../schemas/codelists/document-type.ts'
import { ELECTRONIC_ADDRESS_SCHEMES } from '../../../schemas/codelists/electronic-address-scheme.ts'
import { EXEMPTION_REASONS } from '../../../schemas/codelists/exemption-reason.ts'
import { IDENTIFIER_SCHEMES } from '../../../schemas/codelists/identifier-scheme.ts'
import { UNITS } from '../../../schemas/codelists/unit.ts'
import { FRENCH_VAT_CATEGORIES, VAT_CATEGORIES } from '../../../schemas/codelists/vat-category.ts'
import { FRENCH_VAT_RATES } from '../../../schemas/codelists/vat-rate.ts'

describe('code lists', () => {
  it('compare exactly', () => {
    expect(isIn(CURRENCIES, 'EUR')).toBe(true)
    expect(isIn(CURRENCIES, 'eur')).toBe(false)
    expect(isIn(CURRENCIES, ' EUR')).toBe(false)
    expect(isIn(CURRENCIES, '')).toBe(false)
  })

  it('are changed only in their copies', () => {
    const base = codeList('base', 'source', 'A B')
    expect([...extended(base, 'C').codes]).toEqual(['A', 'B', 'C'])
    expect([...without(base, 'A').codes]).toEqual(['B'])
    expect([...base.codes]).toEqual(['A', 'B'])
  })

  it('have the sizes their sources give', () => {
    expect(UBL_INVOICE_TYPES.codes.size).toBe(50)
    expect(UBL_CREDIT_NOTE_TYPES.codes.size).toBe(13)
    expect(CII_DOCUMENT_TYPES.codes.size).toBe(62)
    expect(CURRENCIES.codes.size).toBe(178)
    expect(ELECTRONIC_ADDRESS_SCHEMES.codes.size).toBe(104)
    expect(IDENTIFIER_SCHEMES.codes.size).toBe(243)
    expect(EXEMPTION_REASONS.codes.size).toBe(88)
    expect(UNITS.codes.size).toBe(2162)
    expect(BILLING_FRAMEWORKS.codes.size).toBe(20)
  })

  it('say where UBL and CII differ on countries', () => {
    expect(isIn(COUNTRIES, 'SS') && !isIn(CII_COUNTRIES, 'SS')).toBe(true)
    expect(isIn(CII_COUNTRIES, 'AN') && !isIn(COUNTRIES, 'AN')).toBe(true)
  })

  it('hold the French choices inside the European lists', () => {
    for (const code of FRENCH_VAT_CATEGORIES.codes) expect(isIn(VAT_CATEGORIES, code)).toBe(true)
    for (const code of FRENCH_DOCUMENT_TYPES.codes) {
      expect(isIn(CII_DOCUMENT_TYPES, code)).toBe(true)
    }
    expect(isIn(FRENCH_VAT_RATES, '20.00')).toBe(true)
    expect(isIn(FRENCH_VAT_RATES, '20.000')).toBe(false)
  })
})
