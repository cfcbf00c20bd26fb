import {
  ParseOption,
  XmlBufferInputProvider,
  XmlDocument as LibraryDocument,
  XmlLibError,
  xmlRegisterInputProvider,
  XmlValidateError,
  XsdValidator,
  type ErrorDetail,
} from 'libxml2-wasm'
import { XmlErrorStruct } from 'libxml2-wasm/lib/libxml2.mjs'
import {
  DOCUMENT_TYPES,
  rootFileOf,
  xsdFilesOf,
  type DocumentType,
} from '../grammar/document-type.ts'
import type { XmlDocument } from './document.ts'
import { shortenedSource } from './shortened.ts'
import { escapeText } from './writer.ts'

/** No network, no external entity, lines beyond 65,535; sizes were bounded when we read it. */
const OPTIONS =
  ParseOption.XML_PARSE_NONET |
  ParseOption.XML_PARSE_NO_XXE |
  ParseOption.XML_PARSE_NO_SYS_CATALOG |
  ParseOption.XML_PARSE_NOCDATA |
  ParseOption.XML_PARSE_COMPACT |
  ParseOption.XML_PARSE_HUGE |
  ParseOption.XML_PARSE_BIG_LINES

/**
 * What libxml2 says of a document that `readXml` accepted, which therefore has no DTD; empty when
 * it is valid. The first document of a type costs the compilation of its schema, kept by the
 * process.
 */
export function validateWithLibxml2(
  document: XmlDocument,
  type: DocumentType,
): readonly ErrorDetail[] {
  const validator = validatorOf(type)
  const source = shortenedSource(document, type)
  const bytes = Buffer.from(source, document.isBytes ? 'latin1' : 'utf8')
  try {
    // The source has no byte order mark any more and is UTF-8, whatever its declaration says.
    const parsed = LibraryDocument.fromBuffer(bytes, { encoding: 'utf-8', option: OPTIONS })
    try {
      pathsLeft = Math.min(PATHS_MAX, Math.ceil(STEPS_MAX / document.count))
      validator.validate(parsed)
    } finally {
      parsed.dispose()
    }
    return []
  } catch (error) {
    if (error instanceof XmlValidateError) return error.details
    if (error instanceof XmlLibError && error.details.length > 0) return error.details
    throw error
  }
}

/** Errors that come with their place; those after them are too many to be told. */
const PATHS_MAX = 500
const STEPS_MAX = 50_000_000
let pathsLeft = PATHS_MAX

// For each error the library asks libxml2 for a path, which counts all siblings: ten thousand
// faulty lines would take six seconds. An error without a node has no path.
const nodeOf = XmlErrorStruct.node
XmlErrorStruct.node = (pointer) => (pathsLeft-- > 0 ? nodeOf(pointer) : 0)

const validators = new Map<DocumentType, XsdValidator>()

function validatorOf(type: DocumentType): XsdValidator {
  const known = validators.get(type)
  if (known !== undefined) return known
  const validator = compile(type)
  validators.set(type, validator)
  return validator
}

const SHELF = 'facteur-xsd'

/** Where the schema files of a family are while one is compiled: the disk is not read. */
let shelf: XmlBufferInputProvider | undefined

function compile(type: DocumentType): XsdValidator {
  if (shelf === undefined) {
    shelf = new XmlBufferInputProvider({})
    xmlRegisterInputProvider(shelf)
  }
  const { family } = DOCUMENT_TYPES[type]
  const files = new Map<string, Uint8Array>()
  for (const [name, text] of xsdFilesOf(family)) files.set(`${SHELF}/${name}`, Buffer.from(text))
  for (const [name, bytes] of files) shelf.addBuffer(name, bytes)
  const url = `${SHELF}/${rootFileOf(type)}`
  const root = LibraryDocument.fromBuffer(files.get(url) ?? new Uint8Array(), { url })
  try {
    return XsdValidator.fromDoc(root)
  } finally {
    root.dispose()
    // A document may not name our files either, in xsi:schemaLocation.
    for (const name of files.keys()) shelf.removeBuffer(name)
  }
}

/** The types of a day or an hour, whose values libxml2 refuses among some blanks. */
export const DATE_TYPES = ['date', 'time', 'dateTime'] as const
export type DateType = (typeof DATE_TYPES)[number]

/** Whether a text without blanks around it is a value of a type, by libxml2. */
export function isDateValue(value: string, type: DateType): boolean {
  dates ??= compileDates()
  const document = LibraryDocument.fromString(`<${type}>${escapeText(value)}</${type}>`)
  try {
    dates.validate(document)
    return true
  } catch (error) {
    if (error instanceof XmlValidateError) return false
    throw error
  } finally {
    document.dispose()
  }
}

let dates: XsdValidator | undefined

function compileDates(): XsdValidator {
  const elements = DATE_TYPES.map((type) => `<xs:element name="${type}" type="xs:${type}"/>`)
  const open = '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">'
  const schema = LibraryDocument.fromString(`${open}${elements.join('')}</xs:schema>`)
  try {
    return XsdValidator.fromDoc(schema)
  } finally {
    schema.dispose()
  }
}
