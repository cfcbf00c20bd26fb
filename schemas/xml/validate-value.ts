import type { DocumentType } from '../grammar/document-type.ts'
import { disputedValues, elementKey, type DisputedType } from '../grammar/value-types.ts'
import type { XmlDocument } from './document.ts'
import type { SchemaFault } from './validate-fault.ts'
import { isUriReference } from './validate-uri.ts'

/**
 * Values that libxml2 lets through and XML Schema does not: characters in base64 that are not of
 * it, addresses that are not URIs, names that are not of its edition of XML. One pass over the
 * names, then over the few elements concerned.
 */
export function valueFaults(document: XmlDocument, type: DocumentType): SchemaFault[] {
  const values = valuesOf(type)
  const byName = document.names.map(({ namespace, local }) =>
    values.get(elementKey(namespace, local)),
  )
  if (byName.every((each) => each === undefined)) return []
  const known = new Map(document.names.map((name, index) => [name, byName[index]]))
  const faults: SchemaFault[] = []
  for (let element = 0; element < document.count; element++) {
    const disputed = known.get(document.nameOf(element))
    if (disputed === undefined) continue
    const { namespace, local } = document.nameOf(element)
    const name = `{${namespace}}${local}`
    const fault = (value: string, of: DisputedType, attribute?: string) => {
      if (isOfType(value, of)) return
      const place = attribute === undefined ? {} : { attribute }
      faults.push({ code: 'schema-value', name, value, type: of, element, line: 0, ...place })
    }
    if (disputed.text !== undefined) fault(document.textOf(element), disputed.text)
    if (disputed.attributes.size === 0 || !document.hasAttributes(element)) continue
    for (const [attribute, of] of disputed.attributes) {
      const value = document.attributeOf(element, attribute)
      if (value !== undefined) fault(value, of, attribute)
    }
  }
  return faults
}

/** Whether a value that libxml2 refused is of its type all the same. */
export function isOfType(value: string, type: string): boolean {
  switch (type) {
    case 'base64Binary':
      return !NOT_BASE64.test(value)
    case 'anyURI':
      return isUriReference(value)
    case 'ID':
      return NAME.test(value.trim())
    default:
      return false
  }
}

/** Names as XML 1.0 had them before its fifth edition, on which XML Schema 1.0 stands. */
const NAME = /^[\p{L}\p{Nl}_](?![^]*[\u{10000}-\u{10ffff}])[\p{L}\p{M}\p{N}.\-_·]*$/u
const NOT_BASE64 = /[^A-Za-z0-9+/= \t\r\n]/

const valuesByType = new Map<DocumentType, ReturnType<typeof disputedValues>>()

function valuesOf(type: DocumentType): ReturnType<typeof disputedValues> {
  const known = valuesByType.get(type)
  if (known !== undefined) return known
  const values = disputedValues(type)
  valuesByType.set(type, values)
  return values
}
