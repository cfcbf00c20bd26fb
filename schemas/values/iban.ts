import type { Brand } from './brand.ts'

/** An international bank account number (ISO 13616) in its electronic form: capitals, no blanks. */
export type Iban = Brand<string, 'Iban'>

const SHAPE = /^[A-Z]{2}\d{2}[A-Z0-9]{8,30}$/

/** Whole lengths by country, from the SWIFT registry. */
const LENGTHS: ReadonlyMap<string, number> = new Map(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 ' +
    'DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 ' +
    'IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 ' +
    'MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 ' +
    'SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))] as const),
)

/**
 * Reads an IBAN, in its electronic form or printed in groups parted by single blanks, and checks
 * country, length and key. Gives the electronic form; anything else gives `undefined`.
 */
export function parseIban(text: string): Iban | undefined {
  if (!/^\S+( \S+)*$/.test(text)) return undefined
  const electronic = text.replaceAll(' ', '')
  return isIban(electronic) ? electronic : undefined
}

function isIban(text: string): text is Iban {
  if (!SHAPE.test(text) || LENGTHS.get(text.slice(0, 2)) !== text.length) return false
  return remainderOf97(text.slice(4) + text.slice(0, 4)) === 1
}

/** ISO 7064 mod 97-10: letters count as 10 to 35, and the remainder must be 1. */
function remainderOf97(text: string): number {
  let remainder = 0
  for (const character of text) {
    const value = Number.parseInt(character, 36)
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97
  }
  return remainder
}
