import { type ContextRule, fatal, rule, warning } from '../../tree/rule-set.ts'
import type { Tree } from '../../tree/tree.ts'
import { normalizeSpace, stringLength } from '../../tree/xpath-text.ts'
import { filled, present } from '../presence.ts'
import { context, path } from '../ubl-notation.ts'

const MEANS_CODE = path('cbc:PaymentMeansCode')
const ACCOUNT_ID = path('cac:PayeeFinancialAccount/cbc:ID')
const CARD_DIGITS_MAX = 10

/** Payment instructions (BG-16). */
export const PAYMENT_RULES: readonly ContextRule[] = [
  rule(context('cac:PaymentMeans/cac:CardAccount/cbc:PrimaryAccountNumberID'), [
    warning('BR-51', (tree, node) => {
      return stringLength(normalizeSpace(tree.text(node))) <= CARD_DIGITS_MAX
    }),
  ]),
  rule(
    context('cac:PaymentMeans/cac:PayeeFinancialAccount'),
    [fatal('BR-50', filled(path('cbc:ID')))],
    (tree, node) => {
      return tree.some(tree.parent(node), MEANS_CODE, (at) => isTransfer(tree.text(at)))
    },
  ),
  rule(context('cac:PaymentMeans'), [
    fatal('BR-49', present(MEANS_CODE)),
    fatal('BR-61', hasAccount),
  ]),
]

/** 30 and 58: credit transfers. */
function isTransfer(code: string): boolean {
  return code === '30' || code === '58'
}

function hasAccount(tree: Tree, node: number): boolean {
  const code = normalizeSpace(tree.textAt(node, MEANS_CODE))
  return !isTransfer(code) || tree.has(node, ACCOUNT_ID)
}
