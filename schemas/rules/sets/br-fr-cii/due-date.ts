import { PREPAID_FRAMEWORKS } from '../../../codelists/billing-framework.ts'
import { DOWN_PAYMENT_TYPES } from '../../../codelists/document-type.ts'
import { isAnyIn } from '../br-fr/code.ts'
import type { Edition } from '../br-fr/edition.ts'
import { fatal, type Assertion } from '../../tree/rule-set.ts'
import { NONE, type Tree } from '../../tree/tree.ts'
import { normalizeSpace } from '../../tree/xpath-text.ts'
import { path, SETTLEMENT } from './place.ts'

const FRAMEWORK = path(
  'rsm:ExchangedDocumentContext/ram:BusinessProcessSpecifiedDocumentContextParameter/ram:ID',
)
const TYPE = path('rsm:ExchangedDocument/ram:TypeCode')
const ISSUE_DATE = path('rsm:ExchangedDocument/ram:IssueDateTime/udt:DateTimeString')
const DUE_DATE = path(
  `${SETTLEMENT}/ram:SpecifiedTradePaymentTerms/ram:DueDateDateTime/udt:DateTimeString`,
)

/** BR-FR-CO-07 and the due date of BR-FR-CO-09. */
export function dueDateAssertions({ hasSeveralDueDates }: Edition): readonly Assertion[] {
  const isGiven = hasSeveralDueDates ? hasDueDate : hasOnlyDueDate
  return [
    fatal('BR-FR-CO-07_BT-9', (tree, node) => {
      if (!isGiven(tree, node) || isEarlyAllowed(tree, node)) return true
      return tree.every(node, DUE_DATE, (due) => isFromIssueOn(tree, node, due))
    }),
    fatal('BR-FR-CO-09_BT-23-3', (tree, node) => {
      return !isAnyIn(tree, node, FRAMEWORK, PREPAID_FRAMEWORKS) || isGiven(tree, node)
    }),
  ]
}

function hasDueDate(tree: Tree, node: number): boolean {
  return tree.some(node, DUE_DATE, (due) => normalizeSpace(tree.text(due)) !== '')
}

/** A second due date could not be told from the first. */
function hasOnlyDueDate(tree: Tree, node: number): boolean {
  return tree.textAt(node, DUE_DATE) !== ''
}

function isEarlyAllowed(tree: Tree, node: number): boolean {
  return (
    isAnyIn(tree, node, TYPE, DOWN_PAYMENT_TYPES) ||
    isAnyIn(tree, node, FRAMEWORK, PREPAID_FRAMEWORKS)
  )
}

/** Days are compared as text; nothing is due in time when there is no date of issue. */
function isFromIssueOn(tree: Tree, node: number, due: number): boolean {
  const issue = tree.single(node, ISSUE_DATE)
  return issue !== NONE && tree.text(due) >= tree.text(issue)
}
