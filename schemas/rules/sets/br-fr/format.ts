import { normalizeSpace, stringLength } from '../../tree/xpath-text.ts'

// Digits are those of Unicode, as `\d` means in the official expressions.
const INVOICE_NUMBER = /^[A-Za-z0-9+\-_/]+$/
const ADDRESS = /^[A-Za-z0-9+\-_.]+$/
const SIREN = /^\p{Nd}{9}$/u
const SIRET = /^\p{Nd}{14}$/u
const AMOUNT = /^-?\p{Nd}{1,19}(?:\.\p{Nd}{1,2})?$/u
const QUANTITY = /^-?\p{Nd}{1,19}(?:\.\p{Nd}{1,4})?$/u
const PRICE = /^\p{Nd}{1,19}(?:\.\p{Nd}{1,6})?$/u
const SIGNED_PRICE = /^-?\p{Nd}{1,19}(?:\.\p{Nd}{1,6})?$/u
const RATE = /^\p{Nd}{1,4}(?:\.\p{Nd}{1,2})?$/u

const NUMBER_LENGTH_MAX = 35
const ADDRESS_LENGTH_MAX = 125
const ROUTING_CODE_LENGTH_MAX = 100
const CHARACTERS_MAX = 19
const RATE_CHARACTERS_MAX = 4
const SIREN_LENGTH = 9

/** BR-FR-01: at most 35 characters. */
export function isNumberShort(text: string): boolean {
  return stringLength(text) <= NUMBER_LENGTH_MAX
}

/** BR-FR-01, BR-FR-02: plain letters, digits, `+ - _ /`. Line ends around it are let through. */
export function isInvoiceNumber(text: string): boolean {
  return !text.includes(' ') && INVOICE_NUMBER.test(normalizeSpace(text))
}

/** BR-FR-23, BR-FR-24: plain letters, digits, `+ - _ .` */
export function isAddressText(text: string): boolean {
  return ADDRESS.test(text)
}

/** BR-FR-25: at most 125 characters. */
export function isAddressShort(text: string): boolean {
  return stringLength(text) <= ADDRESS_LENGTH_MAX
}

/** BR-FR-26: at most 100 characters. */
export function isRoutingCodeShort(text: string): boolean {
  return stringLength(text) <= ROUTING_CODE_LENGTH_MAX
}

/** BR-FR-32: nine digits. The key is not looked at. */
export function isSiren(text: string): boolean {
  return SIREN.test(text)
}

/** BR-FR-09: fourteen digits that begin with the SIREN. */
export function isSiretOf(siret: string, siren: string): boolean {
  return SIRET.test(siret) && sirenOf(siret) === siren
}

/** The first nine characters: the SIREN within a SIRET. */
export function sirenOf(siret: string): string {
  return siret.slice(0, SIREN_LENGTH)
}

/** BR-FR-DEC-01: two decimals, 19 characters without the dot. */
export function isAmount(text: string): boolean {
  return AMOUNT.test(text) && lengthWithoutDot(text) <= CHARACTERS_MAX
}

/** BR-FR-DEC-02: four decimals, 19 characters without the dot. */
export function isQuantity(text: string): boolean {
  return QUANTITY.test(text) && lengthWithoutDot(text) <= CHARACTERS_MAX
}

/** BR-FR-DEC-03: six decimals, 19 characters without the dot, no sign unless `isSigned`. */
export function isPrice(text: string, isSigned: boolean): boolean {
  return (isSigned ? SIGNED_PRICE : PRICE).test(text) && lengthWithoutDot(text) <= CHARACTERS_MAX
}

/** BR-FR-DEC-04: two decimals, four characters without the dot, no sign. */
export function isRate(text: string): boolean {
  return RATE.test(text) && lengthWithoutDot(text) <= RATE_CHARACTERS_MAX
}

function lengthWithoutDot(text: string): number {
  return stringLength(text) - (text.includes('.') ? 1 : 0)
}
