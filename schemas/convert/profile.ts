import type { FacturXLevel } from '../facturx/level.ts'

/** The forms an invoice is written in. */
export const FORMATS = ['ubl', 'cii', 'factur-x'] as const
export type Format = (typeof FORMATS)[number]

/** The profiles an invoice is written in, by our names, with their BT-24 (XP Z12-012, Factur-X). */
export const SPECIFICATIONS = {
  minimum: 'urn:factur-x.eu:1p0:minimum',
  basicwl: 'urn:factur-x.eu:1p0:basicwl',
  basic: 'urn:cen.eu:en16931:2017#compliant#urn:factur-x.eu:1p0:basic',
  en16931: 'urn:cen.eu:en16931:2017',
  extended: 'urn:cen.eu:en16931:2017#conformant#urn:factur-x.eu:1p0:extended',
  'extended-ctc-fr': 'urn:cen.eu:en16931:2017#conformant#urn.cpro.gouv.fr:1p0:extended-ctc-fr',
} as const
export type Profile = keyof typeof SPECIFICATIONS

const LEVELS = ['minimum', 'basicwl', 'basic', 'en16931', 'extended'] as const

/** Of each format: EXTENDED-CTC-FR never stands in a PDF, the levels of Factur-X never in UBL. */
export const PROFILES_OF: Readonly<Record<Format, readonly Profile[]>> = {
  ubl: ['en16931', 'extended-ctc-fr'],
  cii: [...LEVELS, 'extended-ctc-fr'],
  'factur-x': LEVELS,
}

/** The level of Factur-X that a profile is, when it is one. */
export function levelOf(profile: Profile): FacturXLevel | undefined {
  return LEVELS.find((level) => level === profile)
}
