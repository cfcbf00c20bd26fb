import type { Bilingual } from '../rules/finding.ts'

/** Pixels on a side: a logo needs far fewer. */
export const PICTURE_SIDE_MAX = 4000

const REASONS = {
  'picture-format': {
    fr: 'Le logo n’est ni un PNG ni un JPEG.',
    en: 'The logo is neither a PNG nor a JPEG.',
  },
  'picture-damaged': { fr: 'Le logo est endommagé.', en: 'The logo is damaged.' },
  'picture-size': {
    fr: 'Le logo dépasse 4 000 pixels de côté, ou n’en a aucun.',
    en: 'The logo is more than 4,000 pixels wide or high, or has none.',
  },
  'picture-colours': {
    fr: 'Les couleurs du logo ne sont ni RVB ni en niveaux de gris, ou il est entrelacé.',
    en: 'The colours of the logo are neither RGB nor grey, or it is interlaced.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>

export type PictureRefusalCode = keyof typeof REASONS

/** A picture that no PDF/A can hold as it is. */
export class PictureRefusal extends Error {
  readonly code: PictureRefusalCode
  readonly text: Bilingual

  constructor(code: PictureRefusalCode, options?: ErrorOptions) {
    super(code, options)
    this.name = 'PictureRefusal'
    this.code = code
    this.text = REASONS[code]
  }
}
