import { type Amount, ZERO } from '../../../values/amount.ts'
import { type Assertion, type ContextRule, fatal, rule, type Test } from '../../tree/rule-set.ts'
import type { Tree } from '../../tree/tree.ts'
import { compareDouble } from '../../tree/xpath-number.ts'
import { absent, present } from '../presence.ts'
import { decimalAt, isSame, isTaxOfRate } from '../totals.ts'
import { context, path } from '../ubl-notation.ts'
import { VAT_CATEGORIES, type VatCategory } from '../vat-category.ts'
import { isAllowance, isCharge, isIn } from './indicator.ts'
import { isVatCategory } from './tax-category.ts'
import { baseOf, rateKey, vatBasesOf } from './vat-bases.ts'

const PERCENT = path('cbc:Percent')
const TAX_AMOUNT = path('cbc:TaxAmount')
const TAXABLE_AMOUNT = path('cbc:TaxableAmount')
const REASON = path('cbc:TaxExemptionReason')
const REASON_CODE = path('cbc:TaxExemptionReasonCode')

/** The rows of the VAT breakdown of the document (BG-23). */
export const BREAKDOWN = context('/*/cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory')
const ALLOWANCE_CHARGE = context('cac:AllowanceCharge/cac:TaxCategory')
const LINE = context(
  'cac:InvoiceLine/cac:Item/cac:ClassifiedTaxCategory | ' +
    'cac:CreditNoteLine/cac:Item/cac:ClassifiedTaxCategory',
)

/** BR-S-05 to BR-AG-10, each category on the elements that bear its code. */
export const VAT_CATEGORY_RULES: readonly ContextRule[] = VAT_CATEGORIES.flatMap((category) =>
  categoryRules(category, baseAssertions(category)),
)

/** The context rules of one category. */
function categoryRules(
  { code, family, rate, reason }: VatCategory,
  onBreakdown: readonly Assertion[],
): readonly ContextRule[] {
  const isOfCategory = isVatCategory(code)
  const hasRate = rateTest(rate)
  const reasons = reason === 'required' ? present(REASON, REASON_CODE) : absent(REASON, REASON_CODE)
  return [
    rule(BREAKDOWN, [...onBreakdown, fatal(`BR-${family}-10`, reasons)], isOfCategory),
    rule(
      ALLOWANCE_CHARGE,
      [fatal(`BR-${family}-06`, hasRate)],
      both(isIn(isAllowance), isOfCategory),
    ),
    rule(ALLOWANCE_CHARGE, [fatal(`BR-${family}-07`, hasRate)], both(isIn(isCharge), isOfCategory)),
    rule(LINE, [fatal(`BR-${family}-05`, hasRate)], isOfCategory),
  ]
}

function both(first: Test, second: Test): Test {
  return (tree, node) => first(tree, node) && second(tree, node)
}

function rateTest(rate: VatCategory['rate']): Test {
  switch (rate) {
    case 'zero':
      return (tree, node) => isSame(decimalAt(tree, node, PERCENT), ZERO)
    case 'positive':
      return (tree, node) => tree.some(node, PERCENT, (at) => tree.double(at) > 0)
    case 'not-negative':
      return (tree, node) => tree.some(node, PERCENT, (at) => tree.double(at) >= 0)
    case 'none':
      return absent(PERCENT)
  }
}

function baseAssertions({ code, family, rows }: VatCategory): readonly Assertion[] {
  if (rows === 'one') {
    return [
      fatal(`BR-${family}-08`, (tree, node) => isBaseOf(tree, node, code)),
      fatal(`BR-${family}-09`, isTaxZero),
    ]
  }
  return [
    fatal(`BR-${family}-08`, (tree, node) => isBaseNear(tree, node, code)),
    fatal(`BR-${family}-09`, isTaxOfItsRate),
  ]
}

/** -09 of the categories without VAT. */
function isTaxZero(tree: Tree, node: number): boolean {
  return isSame(decimalAt(tree, tree.parent(node), TAX_AMOUNT), ZERO)
}

/** -09 of the categories with VAT. */
function isTaxOfItsRate(tree: Tree, node: number): boolean {
  const subtotal = tree.parent(node)
  return isTaxOfRate(
    decimalAt(tree, subtotal, TAX_AMOUNT),
    decimalAt(tree, subtotal, TAXABLE_AMOUNT),
    decimalAt(tree, node, PERCENT),
  )
}

const KINDS = [0, 1] as const

/** The base is exactly the lines and charges less the allowances of its category. */
function isBaseOf(tree: Tree, node: number, code: string): boolean {
  const bases = vatBasesOf(tree)
  const base = decimalAt(tree, tree.parent(node), TAXABLE_AMOUNT)
  return KINDS.some((kind) => bases.hasLines[kind] && isSame(base, baseOf(bases, kind, code)))
}

/** So it is for its category and rate, less than one unit off; without a rate nothing is asked. */
function isBaseNear(tree: Tree, node: number, code: string): boolean {
  const rate = decimalAt(tree, node, PERCENT)
  if (rate === undefined) return true
  const bases = vatBasesOf(tree)
  const key = rateKey(code, rate)
  const base = tree.single(tree.parent(node), TAXABLE_AMOUNT)
  return KINDS.some((kind) => {
    const isAsked =
      code === 'S'
        ? bases.lineKeys[kind].has(key) || bases.chargeKeys.has(key)
        : bases.hasLines[kind]
    return isAsked && isNear(tree.double(base), baseOf(bases, kind, key))
  })
}

/** The official test adds and takes away one unit in doubles, then compares exactly. */
function isNear(base: number, sum: Amount): boolean {
  return compareDouble(base - 1, sum) < 0 && compareDouble(base + 1, sum) > 0
}
