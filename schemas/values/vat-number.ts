import type { Brand } from './brand.ts'
import { parseSiren, type Siren } from './siren.ts'

/** A VAT number of the European Union or Northern Ireland, with its country prefix. */
export type VatNumber = Brand<string, 'VatNumber'>

/** Bodies by prefix, as the European Commission lists them for VIES (`EL` is Greece). */
const BODIES: ReadonlyMap<string, RegExp> = new Map([
  ['AT', /^U\d{8}$/],
  ['BE', /^[01]\d{9}$/],
  ['BG', /^\d{9,10}$/],
  ['CY', /^\d{8}[A-Z]$/],
  ['CZ', /^\d{8,10}$/],
  ['DE', /^\d{9}$/],
  ['DK', /^\d{8}$/],
  ['EE', /^\d{9}$/],
  ['EL', /^\d{9}$/],
  ['ES', /^[A-Z0-9]\d{7}[A-Z0-9]$/],
  ['FI', /^\d{8}$/],
  ['FR', /^[A-HJ-NP-Z0-9]{2}\d{9}$/],
  ['HR', /^\d{11}$/],
  ['HU', /^\d{8}$/],
  ['IE', /^(\d{7}[A-W][A-I]?|\d[A-Z+*]\d{5}[A-W])$/],
  ['IT', /^\d{11}$/],
  ['LT', /^(\d{9}|\d{12})$/],
  ['LU', /^\d{8}$/],
  ['LV', /^\d{11}$/],
  ['MT', /^\d{8}$/],
  ['NL', /^[A-Z0-9+*]{12}$/],
  ['PL', /^\d{10}$/],
  ['PT', /^\d{9}$/],
  ['RO', /^\d{2,10}$/],
  ['SE', /^\d{12}$/],
  ['SI', /^\d{8}$/],
  ['SK', /^\d{10}$/],
  ['XI', /^(\d{9}|\d{12}|GD\d{3}|HA\d{3})$/],
])

/**
 * A number of the right shape for its country, capitals, no blanks; a French one must also hold a
 * SIREN, and when its key is two digits the key must be right. Anything else gives `undefined`.
 */
export function parseVatNumber(text: string): VatNumber | undefined {
  return isVatNumber(text) ? text : undefined
}

/** The VAT number of a French company: key `(12 + 3 × (SIREN mod 97)) mod 97`, then the SIREN. */
export function frenchVatNumber(siren: Siren): VatNumber {
  const text = `FR${keyOf(siren)}${siren}`
  if (!isVatNumber(text)) throw new TypeError('a SIREN always gives a VAT number')
  return text
}

function isVatNumber(text: string): text is VatNumber {
  const prefix = text.slice(0, 2)
  const body = text.slice(2)
  if (BODIES.get(prefix)?.test(body) !== true) return false
  return prefix !== 'FR' || hasRightFrenchKey(body)
}

function hasRightFrenchKey(body: string): boolean {
  const key = body.slice(0, 2)
  const siren = body.slice(2)
  // Monaco's numbers begin with FR and hold 000 and a local number where a SIREN would stand.
  if (siren.startsWith('000')) return true
  return parseSiren(siren) !== undefined && (!/^\d\d$/.test(key) || key === keyOf(siren))
}

function keyOf(siren: string): string {
  return String((12 + 3 * (Number(siren) % 97)) % 97).padStart(2, '0')
}
