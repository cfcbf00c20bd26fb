import type { Bilingual } from '../rules/finding.ts'

/** Each reason for which no invoice can be taken out of a PDF, with what to do about it. */
const READING = {
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

/** Each further reason for which no invoice can be put into a PDF: it cannot become PDF/A-3b. */
const ARCHIVING = {
  'pdf-signed': {
    message: { fr: 'Le PDF est signé.', en: 'The PDF is signed.' },
    remedy: {
      fr: 'Joindre la facture avant de signer : l’ajouter après romprait la signature.',
      en: 'Attach the invoice before signing: adding it later would break the signature.',
    },
  },
  'pdf-font': {
    message: {
      fr: 'Une police du PDF n’est pas incorporée.',
      en: 'A font of the PDF is not embedded.',
    },
    remedy: {
      fr: 'Produire le PDF avec toutes ses polices incorporées, ou laisser Facteur le dessiner.',
      en: 'Produce the PDF with all its fonts embedded, or let Facteur draw it.',
    },
  },
  'pdf-colour': {
    message: {
      fr: 'Les couleurs du PDF dépendent d’une imprimante qui n’est pas décrite.',
      en: 'The colours of the PDF depend on a printer that is not described.',
    },
    remedy: {
      fr: 'Produire le PDF en RVB, ou en PDF/A avec le profil ICC de ses encres.',
      en: 'Produce the PDF in RGB, or as PDF/A with the ICC profile of its inks.',
    },
  },
  'pdf-action': {
    message: {
      fr: 'Le PDF contient une action que PDF/A interdit.',
      en: 'The PDF holds an action that PDF/A forbids.',
    },
    remedy: {
      fr: 'Retirer du PDF sons, films, programmes et formulaires actifs.',
      en: 'Remove sounds, films, programs and active forms from the PDF.',
    },
  },
  'pdf-annotation': {
    message: {
      fr: 'Le PDF contient une annotation cachée, sans apparence, ou que PDF/A interdit.',
      en: 'The PDF holds an annotation that is hidden, has no look, or is forbidden by PDF/A.',
    },
    remedy: {
      fr: 'Aplatir les annotations en imprimant le PDF vers un nouveau fichier.',
      en: 'Flatten the annotations by printing the PDF to a new file.',
    },
  },
  'pdf-form': {
    message: {
      fr: 'Le PDF contient un formulaire actif.',
      en: 'The PDF holds an active form.',
    },
    remedy: {
      fr: 'Aplatir le formulaire en imprimant le PDF vers un nouveau fichier.',
      en: 'Flatten the form by printing the PDF to a new file.',
    },
  },
  'pdf-forbidden': {
    message: {
      fr: 'Le PDF contient ce que PDF/A interdit et qui ne peut être retiré sans le changer.',
      en: 'The PDF holds what PDF/A forbids and what cannot be removed without changing it.',
    },
    remedy: { fr: 'Produire le PDF en PDF/A.', en: 'Produce the PDF as PDF/A.' },
  },
} as const

const REASONS = { ...READING, ...ARCHIVING }

export type PdfRefusalCode = keyof typeof REASONS

type Reasons<Code extends string> = Readonly<
  Record<Code, { readonly message: Bilingual; readonly remedy: Bilingual }>
>

/** Every code with its words, for the documentation and for the test that keeps both equal. */
export const PDF_REFUSALS: Reasons<keyof typeof READING> = READING

/** The codes that only `attachToPdf` gives. */
export const PDF_ARCHIVE_REFUSALS: Reasons<keyof typeof ARCHIVING> = ARCHIVING

/**
 * A PDF that no invoice can be taken out of, or put into. Thrown by `extractInvoice`, whose codes
 * `check` converts, and by `attachToPdf`.
 */
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
