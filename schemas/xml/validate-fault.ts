import type { Bilingual } from '../rules/finding.ts'

/** Each way in which a document parts from the grammar of its type, with what to do about it. */
const FAULTS = {
  'schema-root': {
    message: {
      fr: 'L’élément racine n’est pas celui du format',
      en: 'The root element is not that of the format',
    },
    remedy: {
      fr: 'Vérifier le nom de la racine et son espace de noms.',
      en: 'Check the name of the root and its namespace.',
    },
  },
  'schema-element': {
    message: {
      fr: 'Un élément n’est pas admis à cet endroit',
      en: 'An element is not allowed at this place',
    },
    remedy: {
      fr: 'Le retirer, ou remettre les éléments dans l’ordre du format, sans en répéter.',
      en: 'Remove it, or put the elements in the order of the format, none of them twice.',
    },
  },
  'schema-missing': {
    message: { fr: 'Il manque un élément obligatoire', en: 'A mandatory element is missing' },
    remedy: { fr: 'Ajouter l’élément attendu.', en: 'Add the expected element.' },
  },
  'schema-attribute': {
    message: { fr: 'Un attribut n’est pas admis ici', en: 'An attribute is not allowed here' },
    remedy: { fr: 'Retirer cet attribut.', en: 'Remove that attribute.' },
  },
  'schema-attribute-missing': {
    message: { fr: 'Il manque un attribut obligatoire', en: 'A mandatory attribute is missing' },
    remedy: { fr: 'Ajouter cet attribut.', en: 'Add that attribute.' },
  },
  'schema-value': {
    message: { fr: 'La valeur n’est pas admise par le format', en: 'The value is not allowed' },
    remedy: {
      fr: 'Écrire la valeur comme le format la demande.',
      en: 'Write the value as the format asks for it.',
    },
  },
  'schema-text': {
    message: {
      fr: 'Du texte se trouve entre les éléments, où il n’en faut pas',
      en: 'There is text between elements, where none belongs',
    },
    remedy: {
      fr: 'Retirer ce texte, ou le mettre dans l’élément prévu.',
      en: 'Remove that text, or put it in the element meant for it.',
    },
  },
  'schema-content': {
    message: {
      fr: 'Un élément qui porte une valeur, ou rien, contient d’autres éléments ou du texte',
      en: 'An element that holds a value, or nothing, contains other elements or text',
    },
    remedy: { fr: 'N’y laisser que sa valeur.', en: 'Leave nothing but its value in it.' },
  },
  'schema-instance': {
    message: {
      fr: 'Un attribut xsi:type ou xsi:nil n’est pas admis ici',
      en: 'An attribute xsi:type or xsi:nil is not allowed here',
    },
    remedy: { fr: 'Retirer cet attribut.', en: 'Remove that attribute.' },
  },
  'schema-identity': {
    message: {
      fr: 'Un identifiant est donné deux fois dans le document',
      en: 'An identifier is given twice in the document',
    },
    remedy: { fr: 'Rendre les identifiants uniques.', en: 'Make the identifiers unique.' },
  },
  'schema-other': {
    message: {
      fr: 'Le document n’est pas conforme au format',
      en: 'The document does not conform to the format',
    },
    remedy: {
      fr: 'Comparer cet élément avec un exemple du format.',
      en: 'Compare this element with an example of the format.',
    },
  },
} as const

export type SchemaFaultCode = keyof typeof FAULTS

/** Every code with its words, for the documentation and for the test that keeps both equal. */
export const SCHEMA_FAULTS: Readonly<
  Record<SchemaFaultCode, { message: Bilingual; remedy: Bilingual }>
> = FAULTS

/**
 * What an engine found, in its own terms no longer. Names are `{namespace}local`, or `local` when
 * the engine does not say the namespace.
 */
export interface SchemaFault {
  readonly code: SchemaFaultCode
  /** The element or attribute found, or the element in which something is missing. */
  readonly name?: string
  readonly attribute?: string
  readonly value?: string
  /** Names of elements, or values, that would have been accepted. */
  readonly expected?: readonly string[]
  /** The type of XML Schema that the value should be of: `date`, `decimal`… */
  readonly type?: string
  /** Where: the element itself, the path of libxml2 to the node, or, failing both, a line. */
  readonly element?: number
  readonly path?: string
  readonly line: number
}
