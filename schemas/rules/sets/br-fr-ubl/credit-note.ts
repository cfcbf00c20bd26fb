import { without } from '../../../codelists/code-list.ts'
import { CREDIT_NOTE_TYPES } from '../../../codelists/document-type.ts'
import { isAny, isAnyIn } from '../br-fr/code.ts'
import { fatal, rule, type Pattern } from '../../tree/rule-set.ts'
import type { Tree } from '../../tree/tree.ts'
import { CREDIT_NOTE, path } from './place.ts'

const TYPE = path('cbc:CreditNoteTypeCode')
const CONTRACT = path('cac:ContractDocumentReference/cbc:ID')
const PERIOD_START = path('cac:InvoicePeriod/cbc:StartDate')
const PERIOD_END = path('cac:InvoicePeriod/cbc:EndDate')
const NUMBER = path('cbc:ID')
const LINE = path('cac:CreditNoteLine')
const REFERENCE = path('cac:BillingReference')
const PRECEDING = path('cac:InvoiceDocumentReference')
const PRECEDING_NUMBER = path('cac:InvoiceDocumentReference/cbc:ID')
const SUBTYPE = path('cac:InvoiceDocumentReference/cbc:DocumentStatusCode')
const HEADER_PRECEDING = path('cac:BillingReference/cac:InvoiceDocumentReference')
const DATE = path('cbc:IssueDate')

const GLOBAL_REBATE = '262'

/** Credit notes that cite the invoice they credit: all but the one of a global rebate. */
const CITING_TYPES = without(CREDIT_NOTE_TYPES, GLOBAL_REBATE)

/** What is asked of a credit note alone. */
export const CREDIT_NOTE_PATTERN: Pattern = [
  rule(CREDIT_NOTE, [
    fatal('BR-FR-CO-03_BT-3', (tree, node) => {
      if (!isAny(tree, node, TYPE, GLOBAL_REBATE)) return true
      return [CONTRACT, PERIOD_START, PERIOD_END].every((at) => tree.textAt(node, at) !== '')
    }),
    fatal('BR-FR-CO-05_BT-3', (tree, node) => {
      if (!isAnyIn(tree, node, TYPE, CITING_TYPES)) return true
      return (
        tree.some(node, HEADER_PRECEDING, (preceding) => isDated(tree, preceding)) ||
        doLinesCite(tree, node)
      )
    }),
  ]),
]

function isDated(tree: Tree, preceding: number): boolean {
  return tree.has(preceding, NUMBER) && tree.has(preceding, DATE)
}

/** Every line but groups and information cites a preceding invoice with its date. */
function doLinesCite(tree: Tree, node: number): boolean {
  const numbers = tree.all(node, NUMBER).map((number) => tree.text(number))
  return tree.every(node, LINE, (line) => {
    const isBilled =
      !tree.some(line, REFERENCE, (each) => isOwn(tree, each, numbers)) ||
      tree.some(
        line,
        REFERENCE,
        (each) => isOwn(tree, each, numbers) && isAny(tree, each, SUBTYPE, 'DETAIL'),
      )
    return !isBilled || tree.some(line, REFERENCE, (each) => isCited(tree, each, numbers))
  })
}

/** A reference to the document itself says what the line is, and cites nothing. */
function isOwn(tree: Tree, reference: number, numbers: readonly string[]): boolean {
  return tree.some(reference, PRECEDING_NUMBER, (at) => numbers.includes(tree.text(at)))
}

function isCited(tree: Tree, reference: number, numbers: readonly string[]): boolean {
  const isOther = tree.some(reference, PRECEDING_NUMBER, (at) =>
    numbers.some((number) => number !== tree.text(at)),
  )
  return isOther && tree.some(reference, PRECEDING, (preceding) => isDated(tree, preceding))
}
