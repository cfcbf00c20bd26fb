import type { Bilingual } from '../rules/finding.ts'

/** Each reason for which bytes are not a document that Facteur reads, with what to do about it. */
const REASONS = {
  'xml-empty': {
    message: { fr: 'Le fichier est vide.', en: 'The file is empty.' },
    remedy: { fr: 'Envoyer un document XML.', en: 'Send an XML document.' },
  },
  'xml-size': {
    message: { fr: 'Le fichier est trop volumineux.', en: 'The file is too large.' },
    remedy: {
      fr: 'Réduire les pièces jointes ou scinder la facture.',
      en: 'Shrink the attachments or split the invoice.',
    },
  },
  'xml-encoding': {
    message: {
      fr: 'Le codage des caractères n’est pas accepté.',
      en: 'The character encoding is not accepted.',
    },
    remedy: {
      fr: 'Enregistrer en UTF-8 (ou UTF-16, ISO-8859-1, US-ASCII) et le déclarer ainsi.',
      en: 'Save as UTF-8 (or UTF-16, ISO-8859-1, US-ASCII) and declare it so.',
    },
  },
  'xml-bytes': {
    message: {
      fr: 'Des octets ne forment pas de caractères dans le codage du document.',
      en: 'Some bytes are not characters in the encoding of the document.',
    },
    remedy: {
      fr: 'Vérifier que le codage déclaré est celui du fichier.',
      en: 'Check that the declared encoding is that of the file.',
    },
  },
  'xml-character': {
    message: {
      fr: 'Un caractère est interdit en XML.',
      en: 'A character is forbidden in XML.',
    },
    remedy: {
      fr: 'Retirer les caractères de contrôle du texte.',
      en: 'Remove control characters from the text.',
    },
  },
  'xml-declaration': {
    message: {
      fr: 'La déclaration XML est incorrecte.',
      en: 'The XML declaration is wrong.',
    },
    remedy: {
      fr: 'Commencer par <?xml version="1.0" encoding="UTF-8"?>.',
      en: 'Start with <?xml version="1.0" encoding="UTF-8"?>.',
    },
  },
  'xml-doctype': {
    message: {
      fr: 'Une déclaration de type (DOCTYPE) est interdite.',
      en: 'A document type declaration (DOCTYPE) is forbidden.',
    },
    remedy: {
      fr: 'Retirer le DOCTYPE et ses entités.',
      en: 'Remove the DOCTYPE and its entities.',
    },
  },
  'xml-syntax': {
    message: { fr: 'Le document n’est pas du XML bien formé.', en: 'The document is not XML.' },
    remedy: {
      fr: 'Corriger la balise à l’endroit indiqué.',
      en: 'Correct the markup at the place shown.',
    },
  },
  'xml-name': {
    message: {
      fr: 'Un nom d’élément ou d’attribut est incorrect.',
      en: 'The name of an element or attribute is wrong.',
    },
    remedy: { fr: 'Corriger ce nom.', en: 'Correct that name.' },
  },
  'xml-unbalanced': {
    message: {
      fr: 'Une balise n’est pas fermée, ou pas dans l’ordre.',
      en: 'A tag is not closed, or not in order.',
    },
    remedy: {
      fr: 'Fermer chaque élément dans l’ordre inverse de son ouverture.',
      en: 'Close each element in the reverse order of opening.',
    },
  },
  'xml-trailing': {
    message: {
      fr: 'Du contenu suit ou précède l’élément racine.',
      en: 'There is content before or after the root element.',
    },
    remedy: {
      fr: 'Ne garder qu’un seul élément racine.',
      en: 'Keep a single root element.',
    },
  },
  'xml-no-root': {
    message: { fr: 'Le document n’a pas d’élément racine.', en: 'The document has no root.' },
    remedy: { fr: 'Envoyer un document complet.', en: 'Send a complete document.' },
  },
  'xml-attribute-repeated': {
    message: { fr: 'Un attribut est répété.', en: 'An attribute is repeated.' },
    remedy: {
      fr: 'Ne garder qu’un attribut de ce nom.',
      en: 'Keep one attribute of that name.',
    },
  },
  'xml-reference': {
    message: {
      fr: 'Une référence (&…;) est inconnue ou incorrecte.',
      en: 'A reference (&…;) is unknown or wrong.',
    },
    remedy: {
      fr: 'N’employer que &amp; &lt; &gt; &quot; &apos; et les références numériques.',
      en: 'Use only &amp; &lt; &gt; &quot; &apos; and character references.',
    },
  },
  'xml-prefix': {
    message: {
      fr: 'Un préfixe d’espace de noms n’est pas déclaré, ou l’est à tort.',
      en: 'A namespace prefix is not declared, or wrongly so.',
    },
    remedy: {
      fr: 'Déclarer le préfixe par xmlns:préfixe="…".',
      en: 'Declare the prefix with xmlns:prefix="…".',
    },
  },
  'xml-depth': {
    message: {
      fr: 'Les éléments sont imbriqués trop profondément.',
      en: 'The elements are nested too deeply.',
    },
    remedy: {
      fr: 'Envoyer une facture : aucune n’atteint cette profondeur.',
      en: 'Send an invoice: none is nested this deep.',
    },
  },
  'xml-elements': {
    message: { fr: 'Le document a trop d’éléments.', en: 'The document has too many elements.' },
    remedy: { fr: 'Scinder la facture.', en: 'Split the invoice.' },
  },
  'xml-names': {
    message: {
      fr: 'Le document emploie trop de noms différents.',
      en: 'The document uses too many different names.',
    },
    remedy: {
      fr: 'Envoyer une facture : aucune n’emploie autant de noms.',
      en: 'Send an invoice: none uses so many names.',
    },
  },
  'xml-attributes': {
    message: {
      fr: 'Un élément a trop d’attributs.',
      en: 'An element has too many attributes.',
    },
    remedy: { fr: 'Retirer ces attributs.', en: 'Remove those attributes.' },
  },
  'xml-text-length': {
    message: {
      fr: 'Un texte, un nom ou un attribut est trop long.',
      en: 'A text, name or attribute is too long.',
    },
    remedy: {
      fr: 'Raccourcir ce contenu ou réduire la pièce jointe.',
      en: 'Shorten that content or shrink the attachment.',
    },
  },
} as const

export type XmlRefusalCode = keyof typeof REASONS

/** Every code with its words, for the documentation and for the test that keeps both equal. */
export const XML_REFUSALS: Readonly<
  Record<XmlRefusalCode, { message: Bilingual; remedy: Bilingual }>
> = REASONS

/**
 * Bytes that are not a document Facteur reads. It is thrown by `readXml` and by the writer, and
 * converted to a finding by `check`. `line` and `column` count from 1; `detail` names the thing
 * found there (a tag, a limit, an encoding).
 */
export class XmlRefusal extends Error {
  readonly code: XmlRefusalCode
  readonly line: number
  readonly column: number
  readonly detail: string
  readonly text: Bilingual
  readonly remedy: Bilingual

  constructor(code: XmlRefusalCode, at: { line: number; column: number }, detail = '') {
    const reason = REASONS[code]
    const suffix = detail === '' ? '' : ` (${detail})`
    super(`${code} at ${at.line}:${at.column}${suffix}`)
    this.name = 'XmlRefusal'
    this.code = code
    this.line = at.line
    this.column = at.column
    this.detail = detail
    this.text = {
      fr: `${reason.message.fr} Ligne ${at.line}, colonne ${at.column}${suffix}.`,
      en: `${reason.message.en} Line ${at.line}, column ${at.column}${suffix}.`,
    }
    this.remedy = reason.remedy
  }
}
