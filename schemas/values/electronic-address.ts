import type { Brand } from './brand.ts'
import { parseSiren, type Siren } from './siren.ts'
import { parseSiret, sirenOf, type Siret } from './siret.ts'

/** Scheme of the addresses of the French directory (`FR:CTC` in the EAS list). */
export const FRENCH_ADDRESS_SCHEME = '0225'

/** The text of an address of the French directory, BT-34 or BT-49 with scheme 0225. */
export type ElectronicAddressText = Brand<string, 'ElectronicAddress'>

/**
 * A parsed address: `SIREN`, `SIREN_SIRET`, `SIREN_SIRET_ROUTING` or `SIREN_SUFFIX`. A routing code
 * comes only after a SIRET, and a suffix never does (rules G1.93, G1.95 and G1.115).
 */
export interface ElectronicAddress {
  readonly text: ElectronicAddressText
  readonly siren: Siren
  readonly siret?: Siret
  readonly routingCode?: string
  readonly suffix?: string
}

const LENGTH_MAX = 125
const PART_LENGTH_MAX = 100
const ROUTING_CODE = /^[A-Za-z0-9_-]+$/
const SUFFIX = /^[A-Za-z0-9_.-]+$/
const FOURTEEN_DIGITS = /^\d{14}$/

/**
 * Reads an address of scheme 0225; anything else gives `undefined`. Fourteen digits after the SIREN
 * are a SIRET of that SIREN or a mistake, never a suffix.
 */
export function parseElectronicAddress(text: string): ElectronicAddress | undefined {
  if (!isShort(text)) return undefined
  const siren = parseSiren(text.slice(0, 9))
  if (siren === undefined) return undefined
  if (text.length === 9) return { text, siren }
  if (text[9] !== '_') return undefined
  const rest = text.slice(10)
  const [head = '', ...tail] = rest.split('_')
  if (FOURTEEN_DIGITS.test(head)) return withSiret(text, siren, head, tail)
  return isPart(rest, SUFFIX) ? { text, siren, suffix: rest } : undefined
}

function withSiret(
  text: ElectronicAddressText,
  siren: Siren,
  head: string,
  tail: readonly string[],
): ElectronicAddress | undefined {
  const siret = parseSiret(head)
  if (siret === undefined || sirenOf(siret) !== siren) return undefined
  if (tail.length === 0) return { text, siren, siret }
  const routingCode = tail.join('_')
  return isPart(routingCode, ROUTING_CODE) ? { text, siren, siret, routingCode } : undefined
}

function isPart(text: string, shape: RegExp): boolean {
  return text.length <= PART_LENGTH_MAX && shape.test(text)
}

/** The brand is given here on length alone; it leaves this file only inside a parsed address. */
function isShort(text: string): text is ElectronicAddressText {
  return text.length <= LENGTH_MAX
}
