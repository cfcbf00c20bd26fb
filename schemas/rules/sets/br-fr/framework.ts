import {
  MULTI_VENDOR_FRAMEWORKS,
  TWO_WAY_FRAMEWORKS,
} from '../../../codelists/billing-framework.ts'
import type { Path } from '../../tree/path.ts'
import { perDocument, type Tree } from '../../tree/tree.ts'
import { normalizeSpace } from '../../tree/xpath-text.ts'

/** What the billing framework (BT-23) makes of a document. */
export interface Frameworks {
  /** B8, S8, M8: one invoice of several sellers. */
  readonly isMultiVendor: (tree: Tree) => boolean
  /** B9, S9, M9: seller and buyer bill each other in one document. */
  readonly isTwoWay: (tree: Tree) => boolean
  /** Either of them: the document holds several sub-invoices. */
  readonly hasSubInvoices: (tree: Tree) => boolean
}

const ROOT = 0

/**
 * Reads the framework of a document whose root is one of `roots`. Two frameworks are none here:
 * BR-FR-08 reports them.
 */
export function frameworksAt(roots: readonly Path[], framework: Path): Frameworks {
  const codeOf = perDocument((tree) => {
    if (!roots.some((root) => tree.is(ROOT, root))) return ''
    const [code, second] = tree.all(ROOT, framework)
    return code === undefined || second !== undefined ? '' : normalizeSpace(tree.text(code))
  })
  const isMultiVendor = (tree: Tree) => MULTI_VENDOR_FRAMEWORKS.codes.has(codeOf(tree))
  const isTwoWay = (tree: Tree) => TWO_WAY_FRAMEWORKS.codes.has(codeOf(tree))
  return {
    isMultiVendor,
    isTwoWay,
    hasSubInvoices: (tree) => isMultiVendor(tree) || isTwoWay(tree),
  }
}
