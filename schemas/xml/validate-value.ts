import type { DocumentType } from '../grammar/document-type.ts'
import {
  disputedValues,
  elementKey,
  type DisputedType,
  type DisputedValues,
} from '../grammar/value-types.ts'
import { NAME, ROW, type XmlDocument } from './document.ts'
import type { XmlName } from './name.ts'
import type { SchemaFault } from './validate-fault.ts'
import { isUriReference } from './validate-uri.ts'

/**
 * Values that libxml2 lets through and XML Schema does not: characters in base64 that are not of
 * it, addresses that are not URIs, names that are not of its edition of XML. One pass over the
 * names, then over the few elements concerned.
 */
export function valueFaults(document: XmlDocument, type: DocumentType): SchemaFault[] {
  const byName = disputedIn(type, document.names)
  if (byName.every((each) => each === undefined)) return []
  const faults: SchemaFault[] = []
  for (let element = 0; element < document.count; element++) {
    const disputed = byName[document.rows[element * ROW + NAME] ?? -1]
    if (disputed !== undefined) faults.push(...elementFaults(document, element, disputed))
  }
  return faults
}

/** What is disputed in the elements of each of these names. */
export function disputedIn(
  type: DocumentType,
  names: readonly XmlName[],
): readonly (DisputedValues | undefined)[] {
  const values = valuesOf(type)
  return names.map(({ namespace, local }) => values.get(elementKey(namespace, local)))
}

function elementFaults(
  document: XmlDocument,
  element: number,
  { text, attributes }: DisputedValues,
): readonly SchemaFault[] {
  const faults: SchemaFault[] = []
  if (text !== undefined) {
    const value = document.textOf(element)
    if (!isOfType(value, text)) faults.push(faultAt(document, element, value, text))
  }
  const end = document.endAttributeOf(element)
  for (let at = document.firstAttributeOf(element); at < end; at++) {
    const { namespace, local } = document.attributeName(at)
    const type = namespace === '' ? attributes.get(local) : undefined
    if (type === undefined) continue
    const value = document.attributeValue(at)
    if (isOfType(value, type)) continue
    faults.push({ ...faultAt(document, element, value, type), attribute: local })
  }
  return faults
}

function faultAt(
  document: XmlDocument,
  element: number,
  value: string,
  type: DisputedType,
): SchemaFault {
  const { namespace, local } = document.nameOf(element)
  return { code: 'schema-value', name: `{${namespace}}${local}`, value, type, element, line: 0 }
}

/** Whether a value that libxml2 refused is of its type all the same. */
export function isOfType(value: string, type: string): boolean {
  switch (type) {
    case 'base64Binary':
      return !NOT_BASE64.test(value)
    case 'anyURI':
      return isUriReference(value)
    case 'ID':
      return XML_NAME.test(value.trim())
    default:
      return false
  }
}

/** Names as XML 1.0 had them before its fifth edition, on which XML Schema 1.0 stands. */
const XML_NAME = /^[\p{L}\p{Nl}_](?![^]*[\u{10000}-\u{10ffff}])[\p{L}\p{M}\p{N}.\-_·]*$/u
const NOT_BASE64 = /[^A-Za-z0-9+/= \t\r\n]/

const valuesByType = new Map<DocumentType, ReturnType<typeof disputedValues>>()

function valuesOf(type: DocumentType): ReturnType<typeof disputedValues> {
  const known = valuesByType.get(type)
  if (known !== undefined) return known
  const values = disputedValues(type)
  valuesByType.set(type, values)
  return values
}
