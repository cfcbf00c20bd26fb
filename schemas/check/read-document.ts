import { readCii } from '../cii/cii.ts'
import type { Invoice } from '../invoice/invoice.ts'
import { readJsonInvoice } from '../invoice/read-json.ts'
import { readingFinding, READING_SET } from '../invoice/reading-finding.ts'
import { completeTotals } from '../invoice/totals.ts'
import type { Finding } from '../rules/finding.ts'
import { readUbl } from '../ubl/ubl.ts'
import type { XmlDocument } from '../xml/document.ts'
import { readXml } from '../xml/reader.ts'
import type { Foreign } from '../xml/reading.ts'
import { XmlRefusal } from '../xml/refusal.ts'
import { profileOf, scenarioOf, type Scenario, type XmlSyntax } from '../xml/scenario.ts'

/** The syntaxes of invoices: these are read into the model. */
export type InvoiceSyntax = 'json' | 'ubl-invoice' | 'ubl-creditnote' | 'cii'

/** An invoice that was read into the model. */
interface ReadInvoice {
  readonly syntax: InvoiceSyntax
  readonly invoice: Invoice
  /** What stands in the document and has no place in the model. */
  readonly foreign: readonly Foreign[]
}

/** A document that is no invoice, or whose values are not of their types. */
interface UnreadInvoice {
  readonly syntax: 'json' | XmlSyntax
  readonly invoice?: never
}

/** What reading gave; `findings` are those of the reading itself. */
export type ReadDocument = (ReadInvoice | UnreadInvoice) & {
  readonly profile?: string
  /** The XML it was read from, when it is well-formed XML. */
  readonly document?: XmlDocument
  readonly findings: readonly Finding[]
}

/** Reads an invoice in JSON, UBL or CII, told apart by the media type, else by its first byte. */
export function readDocument(bytes: Uint8Array, mediaType?: string): ReadDocument {
  return isJson(bytes, mediaType) ? readJson(bytes) : readXmlInvoice(bytes)
}

function isJson(bytes: Uint8Array, mediaType: string | undefined): boolean {
  const essence = mediaType?.split(';')[0]?.trim().toLowerCase()
  if (essence !== undefined && /[/+]json$/.test(essence)) return true
  if (essence !== undefined && /[/+]xml$/.test(essence)) return false
  let at = 0
  while (at < BLANKS_MAX && isBlank(bytes[at])) at++
  return bytes[at] === 0x7b || bytes[at] === 0x5b
}

/** Nobody begins a document with more blanks, and no more of them are looked at. */
const BLANKS_MAX = 65_536

function isBlank(byte: number | undefined): boolean {
  return byte === 32 || byte === 9 || byte === 10 || byte === 13
}

/** A JSON invoice may leave out what can be computed; what it gives is judged as given. */
function readJson(bytes: Uint8Array): ReadDocument {
  const { invoice, findings } = readJsonInvoice(bytes)
  if (invoice === undefined) return { syntax: 'json', findings }
  const profile = invoice.specification
  return {
    syntax: 'json',
    invoice: completeTotals(invoice),
    foreign: [],
    findings,
    ...(profile === undefined ? {} : { profile: profileOf(profile) }),
  }
}

function readXmlInvoice(bytes: Uint8Array): ReadDocument {
  const document = documentOrRefusal(bytes)
  if (document instanceof XmlRefusal) {
    return { syntax: 'unknown', findings: [refusalFinding(document)] }
  }
  return readScenario(document, scenarioOf(document))
}

function readScenario(document: XmlDocument, { syntax, profile }: Scenario): ReadDocument {
  const known = { document, ...(profile === undefined ? {} : { profile }) }
  switch (syntax) {
    case 'ubl-invoice':
    case 'ubl-creditnote':
      return { ...known, ...readWith(readUbl, document, syntax) }
    case 'cii':
      return { ...known, ...readWith(readCii, document, syntax) }
    case 'unknown':
    case 'order-x':
    case 'zugferd-1':
      return { ...known, syntax, findings: [rootFinding(document)] }
    default:
      return { ...known, syntax, findings: [] }
  }
}

function readWith(
  read: typeof readUbl,
  document: XmlDocument,
  syntax: InvoiceSyntax,
): ReadDocument {
  const { invoice, problems, foreign } = read(document)
  if (problems.length > 0) return { syntax, findings: problems }
  return { syntax, invoice, foreign, findings: problems }
}

function documentOrRefusal(bytes: Uint8Array): XmlDocument | XmlRefusal {
  try {
    return readXml(bytes)
  } catch (error) {
    if (error instanceof XmlRefusal) return error
    throw error
  }
}

/** The rule is the code of the refusal: `xml-doctype` is `APP-XML-DOCTYPE`. */
function refusalFinding({ code, line, text, remedy }: XmlRefusal): Finding {
  return {
    rule: `APP-${code.toUpperCase()}`,
    set: READING_SET,
    severity: 'fatal',
    location: '/',
    line,
    terms: [],
    message: text,
    remedy,
  }
}

/** A document that is well-formed, and no invoice. */
export function rootFinding({ root }: XmlDocument): Finding {
  const name = `${root.local} (${root.namespace})`
  return readingFinding('APP-ROOT', '/', { detail: { fr: name, en: name } })
}
