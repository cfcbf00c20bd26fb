import { type Amount, multiply } from '../../../values/amount.ts'
import { type Assertion, type ContextRule, fatal, rule, warning } from '../../tree/rule-set.ts'
import { perDocument, type Tree } from '../../tree/tree.ts'
import { decimalKey, isWithin, minus, plus } from '../../tree/xpath-number.ts'
import { normalizeSpace } from '../../tree/xpath-text.ts'
import { isAllowance, isCharge } from '../en16931-ubl/indicator.ts'
import { codeOf, isVatCategory } from '../en16931-ubl/tax-category.ts'
import { BREAKDOWN } from '../en16931-ubl/vat-category-rules.ts'
import { decimalAt, toCents } from '../totals.ts'
import { path } from '../ubl-notation.ts'
import { VAT_CATEGORIES } from '../vat-category.ts'
import { DoubleSum } from '../double-sum.ts'
import { subLinesOf } from './sub-lines.ts'
import { cents } from './totals.ts'

const ALLOWANCE_CHARGE = path('cac:AllowanceCharge')
const AMOUNT = path('cbc:Amount')
const BREAKDOWN_CATEGORY = path('cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory')
const CATEGORY = path('cac:TaxCategory')
const LINE_CATEGORY = path('cac:Item/cac:ClassifiedTaxCategory')
const LINE_NET = path('cbc:LineExtensionAmount')
const PERCENT = path('cbc:Percent')
const REASON = path('cbc:TaxExemptionReason')
const REASON_CODE = path('cbc:TaxExemptionReasonCode')
const TAX_AMOUNT = path('cbc:TaxAmount')
const TAXABLE_AMOUNT = path('cbc:TaxableAmount')
const HUNDREDTH: Amount = { units: 1n, scale: 2 }
const ROOT = 0

/** Every category in use has a row in the breakdown, and no other has (BR-FREXT-S-01 …). */
export const VAT_DOCUMENT_ASSERTIONS: readonly Assertion[] = VAT_CATEGORIES.map(
  ({ code, family }) =>
    fatal(`BR-FREXT-${family}-01`, (tree) => {
      const { used, inBreakdown } = usedCodes(tree)
      return used.has(code) === inBreakdown.has(code)
    }),
)

/**
 * A base (BT-116) may be one cent off for each amount added. The amounts are those of the category
 * and rate, once with the same exemption reason (`rev`) and once whatever the reason (`ini`): one
 * of the two is enough, the other is a warning.
 */
export const VAT_CATEGORY_RULES: readonly ContextRule[] = VAT_CATEGORIES.map(({ code, family }) =>
  rule(
    BREAKDOWN,
    [
      fatal(`BR-FREXT-${family}-08`, (tree, node) => {
        return isBaseNear(tree, node, true) || isBaseNear(tree, node, false)
      }),
      warning(`BR-FREXT-${family}-08ini`, (tree, node) => isBaseNear(tree, node, false)),
      warning(`BR-FREXT-${family}-08rev`, (tree, node) => isBaseNear(tree, node, true)),
      ...(code === 'S' ? [fatal('BR-FREXT-S-09', isTaxNear)] : []),
    ],
    isVatCategory(code),
  ),
)

const usedCodes = perDocument((tree) => {
  const used = new Set<string>()
  const { lines, left } = subLinesOf(tree)
  for (const line of lines) {
    if (left.has(line) || tree.parent(line) !== ROOT) continue
    for (const at of tree.all(line, LINE_CATEGORY)) used.add(codeOf(tree, at))
  }
  for (const node of tree.all(ROOT, ALLOWANCE_CHARGE)) {
    for (const at of tree.all(node, CATEGORY)) used.add(codeOf(tree, at))
  }
  const rows = tree.all(ROOT, BREAKDOWN_CATEGORY)
  return { used, inBreakdown: new Set(rows.map((at) => codeOf(tree, at))) }
})

/** What was added up under one key. */
class Base {
  readonly lines = new DoubleSum()
  readonly allowances = new DoubleSum()
  readonly charges = new DoubleSum()
  /** Amounts of allowances and charges, whatever their indicator says. */
  others = 0
}

const NO_BASE = new Base()

const basesOf = perDocument((tree) => {
  const bases = new Map<string, Base>()
  const basesAt = (holder: number, categories: typeof CATEGORY): readonly Base[] => {
    const keys = new Set(tree.all(holder, categories).flatMap((at) => keysOf(tree, at)))
    return [...keys].map((key) => {
      let base = bases.get(key)
      if (base === undefined) bases.set(key, (base = new Base()))
      return base
    })
  }
  const { lines, left } = subLinesOf(tree)
  for (const line of lines) {
    if (left.has(line)) continue
    for (const base of basesAt(line, LINE_CATEGORY)) base.lines.add(tree, tree.all(line, LINE_NET))
  }
  for (const node of tree.all(ROOT, ALLOWANCE_CHARGE)) {
    const amounts = tree.all(node, AMOUNT)
    for (const base of basesAt(node, CATEGORY)) {
      if (isAllowance(tree, node)) base.allowances.add(tree, amounts)
      if (isCharge(tree, node)) base.charges.add(tree, amounts)
      base.others += amounts.length
    }
  }
  return bases
})

/** The keys of a category: whatever the reason, and with its reason; none when the rate lacks. */
function keysOf(tree: Tree, category: number): readonly string[] {
  return [keyOf(tree, category, false), keyOf(tree, category, true)].filter((key) => key !== '')
}

/** `''` for a category without rate, which no amount matches. O is compared without rates. */
function keyOf(tree: Tree, category: number, withReason: boolean): string {
  const code = codeOf(tree, category)
  const rate = code === 'O' ? undefined : decimalAt(tree, category, PERCENT)
  if (rate === undefined && code !== 'O') return ''
  const key = `${code}|${rate === undefined ? '' : decimalKey(rate)}`
  if (!withReason) return key
  const reasonCode = normalizeSpace(tree.textAt(category, REASON_CODE))
  return `${key}|${reasonCode}|${normalizeSpace(tree.textAt(category, REASON))}`
}

function baseOf(tree: Tree, category: number, withReason: boolean): Base {
  return basesOf(tree).get(keyOf(tree, category, withReason)) ?? NO_BASE
}

function isBaseNear(tree: Tree, category: number, withReason: boolean): boolean {
  const given = decimalAt(tree, tree.parent(category), TAXABLE_AMOUNT)
  if (given === undefined) return false
  const { lines, allowances, charges, others } = baseOf(tree, category, withReason)
  const withAllowances = plus(minus(given, lines.cents), allowances.decimalCents)
  const difference = minus(withAllowances, charges.decimalCents)
  return isWithin(difference, cents(lines.count + others))
}

function isTaxNear(tree: Tree, category: number): boolean {
  const subtotal = tree.parent(category)
  const tax = decimalAt(tree, subtotal, TAX_AMOUNT)
  const given = decimalAt(tree, subtotal, TAXABLE_AMOUNT)
  const rate = decimalAt(tree, category, PERCENT)
  if (tax === undefined || given === undefined || rate === undefined) return false
  const expected = toCents(multiply(multiply(given, rate), HUNDREDTH))
  const { lines, others } = baseOf(tree, category, true)
  return isWithin(minus(tax, expected), cents(lines.count + others))
}
