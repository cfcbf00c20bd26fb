import type { Brand } from './brand.ts'
import { passesLuhn } from './luhn.ts'

/** The number of a French legal unit: nine digits, the last one a Luhn key. */
export type Siren = Brand<string, 'Siren'>

const SHAPE = /^\d{9}$/

/**
 * Nine digits with a right key, no blanks; anything else, nine zeros included, gives `undefined`.
 */
export function parseSiren(text: string): Siren | undefined {
  return isSiren(text) ? text : undefined
}

function isSiren(text: string): text is Siren {
  return SHAPE.test(text) && text !== '000000000' && passesLuhn(text)
}
