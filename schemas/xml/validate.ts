import type { DocumentType } from '../grammar/document-type.ts'
import type { Bilingual, Finding } from '../rules/finding.ts'
import type { XmlDocument } from './document.ts'
import { Locator } from './location.ts'
import { SCHEMA_FAULTS, type SchemaFault } from './validate-fault.ts'
import { DATE_TYPES, isDateValue, validateWithLibxml2 } from './validate-libxml2.ts'
import { faultsOfLibxml2 } from './validate-libxml2-fault.ts'
import { elementOf } from './validate-place.ts'
import { isOfType, valueFaults } from './validate-value.ts'

/** What judges a document by its grammar: libxml2, below, or Xerces, which runs in a JVM. */
export const SCHEMA_ENGINES = ['libxml2', 'xerces'] as const
export type SchemaEngine = (typeof SCHEMA_ENGINES)[number]
export type ValidateSchema = (document: XmlDocument, type: DocumentType) => readonly Finding[]

/** A document with more faults than this is not of the type it says it is. */
const FINDINGS_MAX = 500
const EXPECTED_MAX = 8
const VALUE_LENGTH_MAX = 60

/**
 * Whether a document is as the grammar of its type says: a fatal finding for each fault, none when
 * it is. `document` comes from `readXml`, which refuses a DTD and bounds every size.
 */
export function validateSchema(document: XmlDocument, type: DocumentType): Finding[] {
  const faults = schemaFaults(document, type)
  return faults.length === 0 ? [] : schemaFindings(document, type, faults)
}

/**
 * What libxml2 finds, put right where it judges otherwise than XML Schema: blanks around a date,
 * base64, addresses, names, and CDATA sections with nothing in them.
 */
export function schemaFaults(document: XmlDocument, type: DocumentType): SchemaFault[] {
  const faults = faultsOfLibxml2(validateWithLibxml2(document, type)).filter(
    (fault) => !isRefusedInError(document, fault),
  )
  const said = new Set(faults.map(({ value }) => value))
  return [...faults, ...valueFaults(document, type).filter(({ value }) => !said.has(value))]
}

function isRefusedInError(document: XmlDocument, fault: SchemaFault): boolean {
  const { code, value = '', type } = fault
  if (type === 'anyURI') return isOfType(value, type)
  const date = DATE_TYPES.find((each) => each === type)
  if (date !== undefined) return BLANKS.test(value) && isDateValue(value.trim(), date)
  // An empty CDATA section is no content.
  return code === 'schema-content' && isEmpty(document, elementOf(document, fault))
}

const BLANKS = /^[ \t\r\n]|[ \t\r\n]$/

function isEmpty(document: XmlDocument, element: number): boolean {
  return document.firstChildOf(element) === -1 && document.textOf(element) === ''
}

/** The faults an engine found, as findings in our words, at their place in the document. */
export function schemaFindings(
  document: XmlDocument,
  type: DocumentType,
  faults: readonly SchemaFault[],
): Finding[] {
  const locator = new Locator(document)
  return faults.slice(0, FINDINGS_MAX).map((fault) => {
    const element = elementOf(document, fault, locator)
    const { message, remedy } = SCHEMA_FAULTS[fault.code]
    const detail = detailOf(document, fault)
    return {
      rule: `APP-${fault.code.toUpperCase()}`,
      set: `schema-${type}`,
      severity: 'fatal',
      location: locator.xpathOf(element),
      line: locator.lineOf(element),
      terms: [],
      message: { fr: `${message.fr}${detail.fr}.`, en: `${message.en}${detail.en}.` },
      remedy,
    }
  })
}

/** What was found, and what was expected. */
function detailOf(document: XmlDocument, fault: SchemaFault): Bilingual {
  const found = foundIn(document, fault)
  const { fr, en } = expectation(document, fault)
  const isMissing = fault.code === 'schema-missing'
  return {
    fr: detail(' : ', isMissing ? `dans ${found.fr}` : found.fr, ' ; attendu : ', fr),
    en: detail(': ', isMissing ? `in ${found.en}` : found.en, '; expected: ', en),
  }
}

function detail(colon: string, found: string, expected: string, words: string): string {
  return (found === '' ? '' : colon + found) + (words === '' ? '' : expected + words)
}

function foundIn(document: XmlDocument, { name, attribute, value }: SchemaFault): Bilingual {
  const element = name === undefined ? '' : spelled(document, name)
  const place = attribute === undefined ? element : `${element}/@${spelled(document, attribute)}`
  if (value === undefined) return { fr: place, en: place }
  const shown = value.length > VALUE_LENGTH_MAX ? `${value.slice(0, VALUE_LENGTH_MAX)}…` : value
  return { fr: `${place} = « ${shown} »`.trim(), en: `${place} = “${shown}”`.trim() }
}

function expectation(document: XmlDocument, { expected = [], type }: SchemaFault): Bilingual {
  const words = type === undefined ? undefined : TYPES[type]
  if (words !== undefined) return words
  const names = expected.slice(0, EXPECTED_MAX).map((each) => spelled(document, each))
  const left = expected.length - names.length
  if (left === 0) return { fr: names.join(', '), en: names.join(', ') }
  const list = names.join(', ')
  return { fr: `${list} et ${left} autres`, en: `${list} and ${left} others` }
}

/** `{namespace}local` with the prefix that the document gives to that namespace. */
function spelled(document: XmlDocument, name: string): string {
  const [, namespace, local = name] = /^\{([^}]*)\}(.*)$/.exec(name) ?? []
  const known = document.names.find((each) => each.namespace === namespace)
  return known === undefined || known.prefix === '' ? local : `${known.prefix}:${local}`
}

/** The types of XML Schema in words. */
const TYPES: Readonly<Record<string, Bilingual>> = {
  date: { fr: 'une date, AAAA-MM-JJ', en: 'a date, YYYY-MM-DD' },
  dateTime: {
    fr: 'une date et une heure, AAAA-MM-JJThh:mm:ss',
    en: 'a date and time, YYYY-MM-DDThh:mm:ss',
  },
  time: { fr: 'une heure, hh:mm:ss', en: 'a time, hh:mm:ss' },
  decimal: {
    fr: 'un nombre décimal avec un point, sans espace ni exposant',
    en: 'a decimal number with a point, without spaces or exponent',
  },
  integer: { fr: 'un nombre entier', en: 'a whole number' },
  boolean: { fr: 'true ou false', en: 'true or false' },
  base64Binary: { fr: 'un contenu en base64', en: 'a content in base64' },
  anyURI: { fr: 'une adresse (URI)', en: 'an address (URI)' },
  language: { fr: 'un code de langue', en: 'a code of a language' },
  ID: { fr: 'un identifiant sans espace', en: 'an identifier without spaces' },
}
