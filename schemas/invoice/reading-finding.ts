import type { Bilingual, Finding } from '../rules/finding.ts'

/** Rule set of the findings of our own: what keeps a document from being read at all. */
export const READING_SET = 'facteur'

/** What can keep an invoice from being read into the model; every one of them is fatal. */
export const READING_RULES = {
  'APP-ENCODING': {
    message: {
      fr: 'Le fichier n’est pas du texte UTF-8 sans indicateur d’ordre (BOM)',
      en: 'The file is not UTF-8 text without a byte order mark (BOM)',
    },
    remedy: {
      fr: 'Enregistrez le fichier en UTF-8, sans BOM.',
      en: 'Save the file as UTF-8, without BOM.',
    },
  },
  'APP-JSON': {
    message: { fr: 'Le texte n’est pas du JSON', en: 'The text is not JSON' },
    remedy: {
      fr: 'Corrigez la syntaxe à l’endroit indiqué, ou produisez le JSON avec une bibliothèque.',
      en: 'Mend the syntax at the place given, or write the JSON with a library.',
    },
  },
  'APP-KEY': {
    message: {
      fr: 'Une clé est donnée deux fois, ou porte un nom interdit',
      en: 'A key is given twice, or has a forbidden name',
    },
    remedy: {
      fr: 'Ne gardez qu’une valeur par clé.',
      en: 'Keep one value for each key.',
    },
  },
  'APP-CHARACTER': {
    message: {
      fr: 'Un texte contient un caractère qu’une facture ne peut pas porter',
      en: 'A text holds a character that no invoice can carry',
    },
    remedy: {
      fr: 'Retirez les caractères de contrôle et les moitiés de caractères.',
      en: 'Remove control characters and halves of characters.',
    },
  },
  'APP-LIMIT': {
    message: {
      fr: 'Le document dépasse une limite de taille ou de profondeur',
      en: 'The document goes beyond a limit of size or depth',
    },
    remedy: {
      fr: 'Réduisez le document : moins de pièces jointes, moins d’imbrication.',
      en: 'Make the document smaller: fewer attachments, less nesting.',
    },
  },
  'APP-ROOT': {
    message: {
      fr: 'Le document XML n’est pas une facture que Facteur lit',
      en: 'The XML document is not an invoice that Facteur reads',
    },
    remedy: {
      fr: 'Envoyez une facture UBL 2.1 (Invoice, CreditNote) ou CII D22B.',
      en: 'Send a UBL 2.1 invoice (Invoice, CreditNote) or a CII D22B one.',
    },
  },
  'APP-TYPE': {
    message: { fr: 'La valeur n’est pas du type attendu', en: 'The value has the wrong type' },
    remedy: {
      fr: 'Donnez une valeur du type attendu, ou retirez le champ.',
      en: 'Give a value of the expected type, or leave the field out.',
    },
  },
  'APP-UNKNOWN': {
    message: { fr: 'Ce champ n’existe pas dans le modèle', en: 'The model has no such field' },
    remedy: {
      fr: 'Corrigez le nom du champ ou retirez-le : rien n’est ignoré en silence.',
      en: 'Correct the name of the field or remove it: nothing is dropped in silence.',
    },
  },
} as const satisfies Record<string, { message: Bilingual; remedy: Bilingual }>

export type ReadingRule = keyof typeof READING_RULES

/** What is particular to one finding: the terms of the field, a detail, a remedy closer to it. */
export interface ReadingDetail {
  readonly terms?: readonly string[]
  readonly detail?: Bilingual
  readonly remedy?: Bilingual
}

/** A fatal finding of our own; `location` is a JSON pointer or an XPath. */
export function readingFinding(
  rule: ReadingRule,
  location: string,
  { terms = [], detail, remedy }: ReadingDetail = {},
): Finding {
  const texts = READING_RULES[rule]
  return {
    rule,
    set: READING_SET,
    severity: 'fatal',
    location,
    terms: [...terms],
    message: {
      fr: texts.message.fr + (detail === undefined ? '.' : ` : ${detail.fr}.`),
      en: texts.message.en + (detail === undefined ? '.' : `: ${detail.en}.`),
    },
    remedy: remedy ?? texts.remedy,
  }
}
