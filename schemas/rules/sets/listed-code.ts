import { type CodeList, isIn } from '../../codelists/code-list.ts'
import type { Test } from '../tree/rule-set.ts'
import { normalizeSpace } from '../tree/xpath-text.ts'

/** The text of the element, white space around it aside, is a code of the list. */
export function isListed(list: CodeList): Test {
  return (tree, node) => isIn(list, normalizeSpace(tree.text(node)))
}

/** So is an attribute of it; without the attribute it is not. */
export function isAttributeListed(list: CodeList, attribute: string): Test {
  return (tree, node) => isIn(list, normalizeSpace(tree.attribute(node, attribute) ?? ''))
}

/** The element has an attribute. */
export function hasAttribute(attribute: string): Test {
  return (tree, node) => tree.attribute(node, attribute) !== undefined
}
