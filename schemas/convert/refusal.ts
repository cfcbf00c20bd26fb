import type { Loss } from '../invoice/loss.ts'
import type { Bilingual, Finding } from '../rules/finding.ts'

/** Each reason for which a document is not converted, with what to do about it. */
const REASONS = {
  'convert-unreadable': {
    message: {
      fr: 'Le document n’est pas une facture que l’on peut lire en entier.',
      en: 'The document is not an invoice that can be read whole.',
    },
    remedy: {
      fr: 'Corriger le document selon les constats.',
      en: 'Mend the document as the findings say.',
    },
  },
  'convert-profile': {
    message: {
      fr: 'Ce format n’a pas ce profil.',
      en: 'This format has no such profile.',
    },
    remedy: {
      fr: 'Choisir un profil du format, ou n’en donner aucun.',
      en: 'Choose a profile of the format, or give none.',
    },
  },
  'convert-beyond': {
    message: {
      fr: 'Le profil demandé ne porte pas toutes les données de la facture.',
      en: 'The profile asked for does not hold all the data of the invoice.',
    },
    remedy: {
      fr: 'Choisir un profil plus large, ou accepter de perdre ces données.',
      en: 'Choose a wider profile, or accept to lose these data.',
    },
  },
} as const

export type ConvertRefusalCode = keyof typeof REASONS

/** Every code with its words, for the documentation and for the test that keeps both equal. */
export const CONVERT_REFUSALS: Readonly<
  Record<ConvertRefusalCode, { message: Bilingual; remedy: Bilingual }>
> = REASONS

/** What goes with a refusal: why the document is unreadable, or what the profile cannot hold. */
interface Grounds {
  readonly findings?: readonly Finding[]
  readonly losses?: readonly Loss[]
  readonly detail?: string
}

/** A conversion that is not made. Thrown by `convert`, which makes it whole or not at all. */
export class ConvertRefusal extends Error {
  override readonly name = 'ConvertRefusal'
  readonly code: ConvertRefusalCode
  readonly text: Bilingual
  readonly remedy: Bilingual
  readonly findings: readonly Finding[]
  readonly losses: readonly Loss[]

  constructor(code: ConvertRefusalCode, { findings = [], losses = [], detail = '' }: Grounds = {}) {
    const { message, remedy } = REASONS[code]
    const suffix = detail === '' ? '' : ` (${detail})`
    super(`${code}${suffix}`)
    this.code = code
    this.text = { fr: `${message.fr}${suffix}`, en: `${message.en}${suffix}` }
    this.remedy = remedy
    this.findings = findings
    this.losses = losses
  }
}
