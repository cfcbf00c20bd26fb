import { type Assertion, fatal, type Test } from '../../tree/rule-set.ts'
import type { Tree } from '../../tree/tree.ts'
import { path } from '../cii-notation.ts'
import { absent } from '../presence.ts'
import { both, either, isOneOf } from '../factur-x/value-test.ts'

const ADDITIONAL = path('ram:AdditionalReferencedDocument')
const INVOICE = path('ram:InvoiceReferencedDocument')
const TYPE = path('ram:TypeCode')

/** UNTDID 1001: a supporting document, the object invoiced, an invitation to tender. */
const SUPPORT = '916'
const OBJECT = '130'
const TENDER = '50'

/** The element is an additional document of one of these types. */
export function isAdditional(...types: readonly string[]): Test {
  return both(named(ADDITIONAL), isOneOf(TYPE, ...types))
}

/** The element bears that name. */
export function named(name: typeof ADDITIONAL): Test {
  return (tree: Tree, node: number) => tree.is(node, name)
}

export const ADDITIONAL_OBJECT = isAdditional(OBJECT)
export const ADDITIONAL_OF_KNOWN_TYPE = isAdditional(TENDER, OBJECT, SUPPORT)
export const IS_INVOICE_REFERENCE = named(INVOICE)
export const NO_DOCUMENT_TYPE = absent(TYPE)
export const NO_REFERENCE_TYPE = absent(path('ram:ReferenceTypeCode'))
export const NO_REFERENCE_DATE = absent(path('ram:FormattedIssueDateTime'))

/** What references to documents may say (CII-DT-015 to -027). */
export const REFERENCE_SYNTAX: readonly Assertion[] = [
  fatal('CII-DT-015', either(absent(path('ram:URIID')), isAdditional(SUPPORT))),
  fatal('CII-DT-018', either(NO_DOCUMENT_TYPE, ADDITIONAL_OF_KNOWN_TYPE)),
  fatal('CII-DT-021', either(absent(path('ram:Name')), isAdditional(SUPPORT))),
  fatal('CII-DT-022', either(absent(path('ram:AttachmentBinaryObject')), isAdditional(SUPPORT))),
  fatal('CII-DT-024', either(NO_REFERENCE_TYPE, ADDITIONAL_OBJECT)),
  fatal('CII-DT-027', either(NO_REFERENCE_DATE, IS_INVOICE_REFERENCE)),
]
