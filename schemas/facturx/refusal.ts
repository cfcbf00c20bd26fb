import type { Bilingual } from '../rules/finding.ts'

/** Each reason for which no invoice can be taken out of a PDF, with what to do about it. */
const REASONS = {
  'pdf-not': {
    message: { fr: 'Le fichier n’est pas un PDF.', en: 'The file is not a PDF.' },
    remedy: { fr: 'Envoyer le PDF lui-même.', en: 'Send the PDF itself.' },
  },
  'pdf-size': {
    message: { fr: 'Le PDF est trop volumineux.', en: 'The PDF is too large.' },
    remedy: { fr: 'Réduire les images du PDF.', en: 'Shrink the images of the PDF.' },
  },
  'pdf-damaged': {
    message: { fr: 'Le PDF est endommagé.', en: 'The PDF is damaged.' },
    remedy: { fr: 'Produire le PDF à nouveau.', en: 'Produce the PDF again.' },
  },
  'pdf-encrypted': {
    message: { fr: 'Le PDF est chiffré.', en: 'The PDF is encrypted.' },
    remedy: {
      fr: 'Retirer le mot de passe et les restrictions : PDF/A-3 les interdit.',
      en: 'Remove the password and the restrictions: PDF/A-3 forbids them.',
    },
  },
  'pdf-javascript': {
    message: { fr: 'Le PDF contient du JavaScript.', en: 'The PDF holds JavaScript.' },
    remedy: {
      fr: 'Retirer les scripts et les actions du PDF : PDF/A-3 les interdit.',
      en: 'Remove the scripts and actions of the PDF: PDF/A-3 forbids them.',
    },
  },
  'pdf-filter': {
    message: {
      fr: 'La pièce jointe est comprimée d’une façon inconnue.',
      en: 'The attachment is compressed in an unknown way.',
    },
    remedy: { fr: 'Employer FlateDecode.', en: 'Use FlateDecode.' },
  },
  'pdf-bomb': {
    message: {
      fr: 'Le contenu décompressé dépasse la taille permise.',
      en: 'The decompressed content is larger than allowed.',
    },
    remedy: {
      fr: 'Réduire la pièce jointe.',
      en: 'Shrink the attachment.',
    },
  },
  'pdf-loop': {
    message: {
      fr: 'Le PDF renvoie à lui-même sans fin.',
      en: 'The PDF refers to itself without end.',
    },
    remedy: { fr: 'Produire le PDF à nouveau.', en: 'Produce the PDF again.' },
  },
  'pdf-no-invoice': {
    message: {
      fr: 'Le PDF ne contient pas de facture : ni factur-x.xml, ni équivalent.',
      en: 'The PDF holds no invoice: neither factur-x.xml nor an equivalent.',
    },
    remedy: {
      fr: 'Joindre factur-x.xml au PDF, ou envoyer la facture en UBL ou CII.',
      en: 'Attach factur-x.xml to the PDF, or send the invoice as UBL or CII.',
    },
  },
  'pdf-two-invoices': {
    message: {
      fr: 'Le PDF contient plusieurs factures différentes.',
      en: 'The PDF holds several different invoices.',
    },
    remedy: { fr: 'N’en joindre qu’une.', en: 'Attach only one.' },
  },
} as const

export type PdfRefusalCode = keyof typeof REASONS

/** Every code with its words, for the documentation and for the test that keeps both equal. */
export const PDF_REFUSALS: Readonly<
  Record<PdfRefusalCode, { message: Bilingual; remedy: Bilingual }>
> = REASONS

/** A PDF that no invoice can be taken out of. Thrown by `extractInvoice`; `check` converts it. */
export class PdfRefusal extends Error {
  readonly code: PdfRefusalCode
  readonly detail: string
  readonly text: Bilingual
  readonly remedy: Bilingual

  constructor(code: PdfRefusalCode, detail = '') {
    const { message, remedy } = REASONS[code]
    const suffix = detail === '' ? '' : ` (${detail})`
    super(`${code}${suffix}`)
    this.name = 'PdfRefusal'
    this.code = code
    this.detail = detail
    this.text = { fr: `${message.fr}${suffix}`, en: `${message.en}${suffix}` }
    this.remedy = remedy
  }
}
