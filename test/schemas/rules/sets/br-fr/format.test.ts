import { describe, expect, it } from 'vitest'
import {
  isAddressText,
  isAmount,
  isInvoiceNumber,
  isPrice,
  isQuantity,
  isRate,
  isSiren,
  isSiretOf,
} from '../../../../../schemas/rules/sets/br-fr/format.ts'

describe('the formats of BR-FR', () => {
  it('let line ends around an invoice number through, but no space', () => {
    expect(isInvoiceNumber('\nF-2026/01_a+\t')).toBe(true)
    expect(isInvoiceNumber('F2026 01')).toBe(false)
    expect(isInvoiceNumber('F2026.01')).toBe(false)
    expect(isInvoiceNumber('')).toBe(false)
  })

  it('take a dot in an address, but no slash', () => {
    expect(isAddressText('100000009_achats.lyon')).toBe(true)
    expect(isAddressText('100000009/achats')).toBe(false)
  })

  it('count the minus sign of an amount among its nineteen characters, but not the dot', () => {
    expect(isAmount('12345678901234567.89')).toBe(true)
    expect(isAmount('-12345678901234567.89')).toBe(false)
    expect(isAmount('1.005')).toBe(false)
    expect(isAmount('1.')).toBe(false)
  })

  it('give quantities four decimals and prices six', () => {
    expect(isQuantity('-1.2345')).toBe(true)
    expect(isQuantity('1.23456')).toBe(false)
    expect(isPrice('1.234567', false)).toBe(true)
    expect(isPrice('1.2345678', false)).toBe(false)
  })

  it('take a negative price only where one is allowed', () => {
    expect(isPrice('-1', false)).toBe(false)
    expect(isPrice('-1', true)).toBe(true)
  })

  it('give a rate four digits in all', () => {
    expect(isRate('05.50')).toBe(true)
    expect(isRate('100.00')).toBe(false)
    expect(isRate('-5')).toBe(false)
  })

  it('take digits of any script, as the official expressions do', () => {
    expect(isSiren('１２３４５６７８９')).toBe(true)
  })

  it('tie a SIRET to its SIREN', () => {
    expect(isSiretOf('10000000900017', '100000009')).toBe(true)
    expect(isSiretOf('10000000900017', '')).toBe(false)
    expect(isSiretOf('1000000090001', '100000009')).toBe(false)
  })
})
