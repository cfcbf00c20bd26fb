import {
  add,
  type Amount,
  negate,
  roundHalfTowardPositive,
  subtract,
  ZERO,
} from '../../../values/amount.ts'
import type { Path } from '../../tree/path.ts'
import { type Assertion, type ContextRule, fatal, rule, type Test } from '../../tree/rule-set.ts'
import { NONE, perDocument, type Tree } from '../../tree/tree.ts'
import { twoDecimals } from '../decimals.ts'
import { present } from '../presence.ts'
import { decimalAt, isSame, isTaxOfRate, sumAt, toCents } from '../totals.ts'
import { context, path } from '../ubl-notation.ts'
import { isAllowance, isCharge } from './indicator.ts'
import { codeOf, isVat } from './tax-category.ts'

const ALLOWANCE_TOTAL = path('cbc:AllowanceTotalAmount')
const CHARGE_TOTAL = path('cbc:ChargeTotalAmount')
const LINE_TOTAL = path('cbc:LineExtensionAmount')
const PAYABLE = path('cbc:PayableAmount')
const PREPAID = path('cbc:PrepaidAmount')
const ROUNDING = path('cbc:PayableRoundingAmount')
const WITH_VAT = path('cbc:TaxInclusiveAmount')
const WITHOUT_VAT = path('cbc:TaxExclusiveAmount')
const ALLOWANCE_CHARGE = path('cac:AllowanceCharge')
const AMOUNT = path('cbc:Amount')
const CATEGORY = path('cac:TaxCategory')
const CATEGORY_ID = path('cbc:ID')
const LINES = [path('cac:InvoiceLine'), path('cac:CreditNoteLine')]
const PERCENT = path('cbc:Percent')
const SUBTOTAL = path('cac:TaxSubtotal')
const SUBTOTAL_TAX = path('cac:TaxSubtotal/cbc:TaxAmount')
const TAX_AMOUNT = path('cbc:TaxAmount')
const TAXABLE_AMOUNT = path('cbc:TaxableAmount')

/** The document totals (BG-22), whatever sums they are compared with. */
const TOTALS_ASSERTIONS: readonly Assertion[] = [
  fatal('BR-12', present(LINE_TOTAL)),
  fatal('BR-13', present(WITHOUT_VAT)),
  fatal('BR-14', present(WITH_VAT)),
  fatal('BR-15', present(PAYABLE)),
  fatal('BR-CO-16', isPayableRight),
  fatal('BR-DEC-09', twoDecimals(LINE_TOTAL)),
  fatal('BR-DEC-10', twoDecimals(ALLOWANCE_TOTAL)),
  fatal('BR-DEC-11', twoDecimals(CHARGE_TOTAL)),
  fatal('BR-DEC-12', twoDecimals(WITHOUT_VAT)),
  fatal('BR-DEC-14', twoDecimals(WITH_VAT)),
  fatal('BR-DEC-16', twoDecimals(PREPAID)),
  fatal('BR-DEC-17', twoDecimals(ROUNDING)),
  fatal('BR-DEC-18', twoDecimals(PAYABLE)),
]

/** The sums, exact to the cent. */
const SUM_ASSERTIONS: readonly Assertion[] = [
  fatal('BR-CO-10', (tree, node) => {
    return isSame(decimalAt(tree, node, LINE_TOTAL), toCents(lineTotalOf(tree)))
  }),
  fatal('BR-CO-11', isSumOf(ALLOWANCE_TOTAL, isAllowance)),
  fatal('BR-CO-12', isSumOf(CHARGE_TOTAL, isCharge)),
  fatal('BR-CO-13', isTotalWithoutVat),
]

/** A breakdown row (BG-23) as such, whatever its category. */
const SUBTOTAL_ASSERTIONS: readonly Assertion[] = [
  fatal('BR-45', present(TAXABLE_AMOUNT)),
  fatal('BR-46', present(TAX_AMOUNT)),
  fatal('BR-47', (tree, node) =>
    tree.some(node, CATEGORY, (at) => isVat(tree, at) && tree.has(at, CATEGORY_ID)),
  ),
  fatal('BR-48', (tree, node) =>
    tree.some(node, CATEGORY, (at) => {
      return isVat(tree, at) && (tree.has(at, PERCENT) || codeOf(tree, at) === 'O')
    }),
  ),
  fatal('BR-DEC-19', twoDecimals(TAXABLE_AMOUNT)),
  fatal('BR-DEC-20', twoDecimals(TAX_AMOUNT)),
]

export const TOTALS = context('cac:LegalMonetaryTotal')
const SUBTOTALS = context('cac:TaxTotal/cac:TaxSubtotal')

/** Document totals (BG-22) and the VAT totals (BT-110, BG-23). */
export const TOTALS_RULES: readonly ContextRule[] = [
  rule(TOTALS, [...TOTALS_ASSERTIONS, ...SUM_ASSERTIONS]),
  rule(context('/ubl:Invoice/cac:TaxTotal | /cn:CreditNote/cac:TaxTotal'), [
    fatal('BR-CO-14', (tree, node) => {
      if (!tree.has(node, SUBTOTAL)) return true
      return isSame(decimalAt(tree, node, TAX_AMOUNT), toCents(sumAt(tree, node, SUBTOTAL_TAX)))
    }),
  ]),
  rule(SUBTOTALS, [...SUBTOTAL_ASSERTIONS, fatal('BR-CO-17', isTaxRight)]),
]

const lineTotalOf = perDocument((tree) => {
  let total = ZERO
  for (const lines of LINES) {
    for (const line of tree.everywhere(lines)) {
      total = add(total, decimalAt(tree, line, LINE_TOTAL) ?? ZERO)
    }
  }
  return total
})

/** Absent is right when there is nothing to add up. */
function isSumOf(total: Path, kind: Test): Test {
  return (tree, node) => {
    let sum = ZERO
    let count = 0
    tree.some(tree.parent(node), ALLOWANCE_CHARGE, (at) => {
      if (!kind(tree, at)) return false
      count += 1
      sum = add(sum, decimalAt(tree, at, AMOUNT) ?? ZERO)
      return false
    })
    if (count === 0 && !tree.has(node, total)) return true
    return isSame(decimalAt(tree, node, total), toCents(sum))
  }
}

function isTotalWithoutVat(tree: Tree, node: number): boolean {
  const lines = decimalAt(tree, node, LINE_TOTAL)
  const withoutVat = decimalAt(tree, node, WITHOUT_VAT)
  const allowances = decimalAt(tree, node, ALLOWANCE_TOTAL)
  const charges = decimalAt(tree, node, CHARGE_TOTAL)
  if (lines === undefined) return false
  if (allowances === undefined && charges === undefined) return isSame(withoutVat, lines)
  const expected = add(add(lines, charges ?? ZERO), negate(allowances ?? ZERO))
  return isSame(withoutVat, toCents(expected))
}

/** The side where a paid or a rounding amount enters is rounded, the other is not. */
function isPayableRight(tree: Tree, node: number): boolean {
  const payable = decimalAt(tree, node, PAYABLE)
  const withVat = decimalAt(tree, node, WITH_VAT)
  if (payable === undefined || withVat === undefined) return false
  const prepaid = decimalAt(tree, node, PREPAID)
  const rounding = decimalAt(tree, node, ROUNDING)
  return isSame(less(payable, rounding), less(withVat, prepaid))
}

function less(amount: Amount, part: Amount | undefined): Amount {
  return part === undefined ? amount : toCents(subtract(amount, part))
}

/** BR-CO-17, on the rate of the VAT category alone. */
function isTaxRight(tree: Tree, node: number): boolean {
  const tax = decimalAt(tree, node, TAX_AMOUNT)
  const rate = rateOf(tree, node)
  if (rate === undefined || isRoundedToZero(rate)) return tax !== undefined && isRoundedToZero(tax)
  return isTaxOfRate(tax, decimalAt(tree, node, TAXABLE_AMOUNT), rate)
}

function rateOf(tree: Tree, node: number): Amount | undefined {
  let percent = NONE
  tree.some(node, CATEGORY, (at) => {
    if (isVat(tree, at)) percent = tree.single(at, PERCENT)
    return percent !== NONE
  })
  return tree.decimal(percent)
}

function isRoundedToZero(amount: Amount): boolean {
  return roundHalfTowardPositive(amount, 0).units === 0n
}
