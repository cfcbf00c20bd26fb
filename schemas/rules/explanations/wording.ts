import type { Bilingual } from '../finding.ts'
import type { Explanation, Explanations } from './explanation.ts'

/** A thing of the invoice with its article: `le numéro de la facture`, `the invoice number`. */
export type Thing = Bilingual

/** A text in both languages, French first. */
export function both(fr: string, en: string): Bilingual {
  return { fr, en }
}

/** Something is not there that must be; `where` tells in which part of the invoice. */
export function missing(
  term: string,
  thing: Thing,
  example?: string,
  where: Bilingual = { fr: '', en: '' },
): Explanation {
  return {
    terms: [term],
    message: {
      fr: `Il manque ${thing.fr}${where.fr} (${term}).`,
      en: `Missing${where.en}: ${thing.en} (${term}).`,
    },
    remedy: {
      fr: `Renseignez ${thing.fr}${where.fr}.`,
      en: `Give ${thing.en}${where.en}.`,
    },
    ...(example === undefined ? {} : { example }),
  }
}

/** The explanations of several families together. */
export function merged(...families: readonly Explanations[]): Explanations {
  return Object.fromEntries(families.flatMap((family) => Object.entries(family)))
}
