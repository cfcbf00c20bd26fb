import type { Test } from '../../tree/rule-set.ts'
import type { Tree } from '../../tree/tree.ts'
import { path } from '../cii-notation.ts'

const INDICATOR = path('ram:ChargeIndicator/udt:Indicator')
const TRUE = /^[ \t\r\n]*(?:true|1)[ \t\r\n]*$/
const FALSE = /^[ \t\r\n]*(?:false|0)[ \t\r\n]*$/

/** The element says of itself that it is a charge. */
export function isCharge(tree: Tree, node: number): boolean {
  return tree.some(node, INDICATOR, (at) => TRUE.test(tree.text(at)))
}

/** The element says of itself that it is an allowance. */
export function isAllowance(tree: Tree, node: number): boolean {
  return tree.some(node, INDICATOR, (at) => FALSE.test(tree.text(at)))
}

/** The parent of the element is one. */
export function isIn(kind: Test): Test {
  return (tree, node) => kind(tree, tree.parent(node))
}
