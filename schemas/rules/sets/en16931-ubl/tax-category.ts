import type { Test } from '../../tree/rule-set.ts'
import { NONE, type Tree } from '../../tree/tree.ts'
import { normalizeSpace } from '../../tree/xpath-text.ts'
import { path } from '../ubl-notation.ts'

const ID = path('cbc:ID')
const SCHEME = path('cac:TaxScheme')
const SCHEME_ID = path('cac:TaxScheme/cbc:ID')

/** What bears a `cac:TaxScheme` (a tax category, a registration) is about VAT. */
export function isVat(tree: Tree, node: number): boolean {
  const first = tree.first(node, SCHEME_ID)
  if (first === NONE) return false
  if (tree.text(first) === 'VAT') return true
  return tree.some(node, SCHEME, (at) => isVatCode(tree.textAt(at, ID)))
}

function isVatCode(text: string): boolean {
  return normalizeSpace(text.toUpperCase()) === 'VAT'
}

/** The code of a tax category, white space around it aside; `''` without one. */
export function codeOf(tree: Tree, node: number): string {
  return normalizeSpace(tree.textAt(node, ID))
}

/** The element is a VAT category with that code. */
export function isVatCategory(code: string): Test {
  return (tree, node) => codeOf(tree, node) === code && isVat(tree, node)
}
