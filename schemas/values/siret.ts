import type { Brand } from './brand.ts'
import { passesLuhn } from './luhn.ts'
import { parseSiren, type Siren } from './siren.ts'

/** The number of a French establishment: its company's SIREN and five digits. */
export type Siret = Brand<string, 'Siret'>

const SHAPE = /^\d{14}$/
const LA_POSTE = '356000000'

/**
 * Fourteen digits that begin with a right SIREN and pass the Luhn key; anything else gives
 * `undefined`. INSEE numbers the offices of La Poste otherwise: their digits add up to a multiple
 * of five.
 */
export function parseSiret(text: string): Siret | undefined {
  return isSiret(text) ? text : undefined
}

/** The SIREN of the company an establishment belongs to. */
export function sirenOf(siret: Siret): Siren {
  const siren = parseSiren(siret.slice(0, 9))
  if (siren === undefined) throw new TypeError('a parsed SIRET begins with a SIREN')
  return siren
}

function isSiret(text: string): text is Siret {
  if (!SHAPE.test(text) || parseSiren(text.slice(0, 9)) === undefined) return false
  return passesLuhn(text) || (text.startsWith(LA_POSTE) && sumOfDigits(text) % 5 === 0)
}

function sumOfDigits(text: string): number {
  let total = 0
  for (const digit of text) total += Number(digit)
  return total
}
