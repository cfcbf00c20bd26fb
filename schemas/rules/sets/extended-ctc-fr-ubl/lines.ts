import { LINE_SUBTYPES } from '../../../codelists/extended-ctc-fr.ts'
import { isIn } from '../../../codelists/code-list.ts'
import { type Assertion, fatal, type Test } from '../../tree/rule-set.ts'
import type { Tree } from '../../tree/tree.ts'
import { doubleOf } from '../../tree/xpath-number.ts'
import { normalizeSpace } from '../../tree/xpath-text.ts'
import { isVat } from '../en16931-ubl/tax-category.ts'
import { present } from '../presence.ts'
import { path } from '../ubl-notation.ts'
import { DoubleSum } from '../double-sum.ts'
import { isCounted, siblingKey, subLinesOf } from './sub-lines.ts'

const CATEGORY = path('cac:Item/cac:ClassifiedTaxCategory')
const CATEGORY_ID = path('cbc:ID')
const ID = path('cbc:ID')
const NET_AMOUNT = path('cbc:LineExtensionAmount')
const REFERRED_ID = path('cac:BillingReference/cac:InvoiceDocumentReference/cbc:ID')
const SUBTYPE = path('cac:BillingReference/cac:InvoiceDocumentReference/cbc:DocumentStatusCode')

/** Lines: what those that count must have, and how sub-lines hang together. */
export const LINE_ASSERTIONS: readonly Assertion[] = [
  ifCounted('BR-FREXT-22', present(path('cbc:InvoicedQuantity'), path('cbc:CreditedQuantity'))),
  ifCounted(
    'BR-FREXT-23',
    present(path('cbc:InvoicedQuantity/@unitCode'), path('cbc:CreditedQuantity/@unitCode')),
  ),
  ifCounted('BR-FREXT-24', present(NET_AMOUNT)),
  ifCounted('BR-FREXT-26', present(path('cac:Price/cbc:PriceAmount'))),
  ifCounted('BR-FREXT-CO-04', (tree, node) =>
    tree.some(node, CATEGORY, (at) => isVat(tree, at) && tree.has(at, CATEGORY_ID)),
  ),
  fatal('UBL-FREXT-SR-48', hasOneCategory),
  fatal('BR-FREXT-05', (tree, node) => {
    const subLine = subLinesOf(tree).subLines.get(node)
    if (subLine === undefined || subLine.subtypes.length === 0) return true
    return isIn(LINE_SUBTYPES, normalizeSpace(tree.textAt(node, SUBTYPE)))
  }),
  fatal('BR-FREXT-06', (tree, node) => {
    const { parents = [], subtypes = [] } = subLinesOf(tree).subLines.get(node) ?? {}
    return parents.length === 0 || subtypes.length > 0
  }),
  fatal('BR-FREXT-08', isGroupTotal),
  fatal('BR-FREXT-11', hasParent),
  fatal('BR-FREXT-12', haveGroupsAmounts),
]

function ifCounted(id: string, holds: Test): Assertion {
  return fatal(id, (tree, node) => !isCounted(tree, node) || holds(tree, node))
}

/** Here a line counts when it refers to no invoice at all, or is a DETAIL of this one. */
function hasOneCategory(tree: Tree, node: number): boolean {
  const count = tree.count(node, CATEGORY)
  if (count === 1) return true
  const isDetail = subLinesOf(tree).subLines.get(node)?.subtypes.includes('DETAIL') === true
  const isAsked = isDetail || !tree.has(node, REFERRED_ID)
  return !isAsked && count === 0
}

/** The lines below a line that are a DETAIL or a GROUP, or a GROUP only. */
function childrenOf(tree: Tree, node: number, subtypes: readonly string[]): readonly number[] {
  const { children, subLines } = subLinesOf(tree)
  const own = new Set(tree.all(node, ID).map((at) => siblingKey(tree, node, tree.text(at))))
  return [...own]
    .flatMap((key) => children.get(key) ?? [])
    .filter((child) => subLines.get(child)?.subtypes.some((subtype) => subtypes.includes(subtype)))
    .sort((left, right) => left - right)
}

function isGroupTotal(tree: Tree, node: number): boolean {
  if (subLinesOf(tree).subLines.get(node)?.isGroup !== true) return true
  const sum = new DoubleSum()
  for (const child of childrenOf(tree, node, ['DETAIL', 'GROUP'])) {
    sum.add(tree, tree.all(child, NET_AMOUNT))
  }
  const total = doubleOf(sum.cents)
  return tree.some(node, NET_AMOUNT, (at) => tree.double(at) === total)
}

function hasParent(tree: Tree, node: number): boolean {
  const { subLines, keys } = subLinesOf(tree)
  const parents = subLines.get(node)?.parents ?? []
  if (parents.length === 0) return true
  const own = tree.textAt(node, ID)
  if (!tree.has(node, ID)) return false
  return parents.some((parent) => parent !== own && keys.has(siblingKey(tree, node, parent)))
}

function haveGroupsAmounts(tree: Tree, node: number): boolean {
  if (subLinesOf(tree).subLines.get(node)?.isGroup !== true) return true
  return childrenOf(tree, node, ['GROUP']).every((child) => tree.count(child, NET_AMOUNT) === 1)
}
