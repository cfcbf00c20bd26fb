import { type Amount, compare, negate, add } from '../../../values/amount.ts'
import { type Assertion, fatal, type Test } from '../../tree/rule-set.ts'
import { perDocument, type Tree } from '../../tree/tree.ts'
import { absoluteOf, centsOf, isAtMost, isWithin, minus, plus } from '../../tree/xpath-number.ts'
import { isAllowance, isCharge } from '../en16931-ubl/indicator.ts'
import { decimalAt } from '../totals.ts'
import { path } from '../ubl-notation.ts'
import { DoubleSum } from '../double-sum.ts'
import { subLinesOf } from './sub-lines.ts'

const ALLOWANCE_CHARGE = path('cac:AllowanceCharge')
const ALLOWANCE_TOTAL = path('cbc:AllowanceTotalAmount')
const AMOUNT = path('cbc:Amount')
const CHARGE_TOTAL = path('cbc:ChargeTotalAmount')
const CURRENCY = path('cbc:DocumentCurrencyCode')
const LINE_TOTAL = path('cbc:LineExtensionAmount')
const TAX_AMOUNTS = path('cac:TaxTotal/cbc:TaxAmount')
const WITH_VAT = path('cbc:TaxInclusiveAmount')
const WITHOUT_VAT = path('cbc:TaxExclusiveAmount')
const ROOT = 0

/** Totals may be one cent off for each amount added (BR-FREXT-CO). */
export const TOTALS_ASSERTIONS: readonly Assertion[] = [
  fatal('BR-FREXT-CO-10', (tree, node) => {
    const total = decimalAt(tree, node, LINE_TOTAL)
    const { lines } = addedUp(tree)
    if (total === undefined) return false
    return isAtMost(centsOf(absoluteOf(minus(total, lines.cents))), cents(lines.count))
  }),
  fatal('BR-FREXT-CO-11', isSumOf(ALLOWANCE_TOTAL, 'allowances')),
  fatal('BR-FREXT-CO-12', isSumOf(CHARGE_TOTAL, 'charges')),
  fatal('BR-FREXT-CO-13', (tree, node) => {
    const total = decimalAt(tree, node, WITHOUT_VAT)
    if (total === undefined) return false
    const { lines, allowances, charges } = addedUp(tree)
    const withAllowances = plus(minus(total, lines.cents), allowances.sum.decimalCents)
    const difference = minus(withAllowances, charges.sum.decimalCents)
    return isAtMost(centsOf(absoluteOf(difference)), cents(countOf(tree)))
  }),
  fatal('BR-FREXT-CO-15', isTotalWithVat),
]

interface Added {
  readonly sum: DoubleSum
  /** How many allowances or charges there are, with or without an amount. */
  entries: number
}

interface AddedUp {
  readonly lines: DoubleSum
  readonly allowances: Added
  readonly charges: Added
}

/** The lines that count, and the allowances and charges of the document. */
const addedUp = perDocument((tree): AddedUp => {
  const lines = new DoubleSum()
  const allowances = { sum: new DoubleSum(), entries: 0 }
  const charges = { sum: new DoubleSum(), entries: 0 }
  const { lines: all, left } = subLinesOf(tree)
  for (const line of all) if (!left.has(line)) lines.add(tree, tree.all(line, LINE_TOTAL))
  for (const node of tree.all(ROOT, ALLOWANCE_CHARGE)) {
    const amounts = tree.all(node, AMOUNT)
    for (const [kind, added] of [
      [isAllowance, allowances],
      [isCharge, charges],
    ] as const) {
      if (!kind(tree, node)) continue
      added.entries += 1
      added.sum.add(tree, amounts)
    }
  }
  return { lines, allowances, charges }
})

function countOf(tree: Tree): number {
  const { lines, allowances, charges } = addedUp(tree)
  return lines.count + allowances.entries + charges.entries
}

/** So many cents. */
export function cents(count: number): Amount {
  return { units: BigInt(count), scale: 2 }
}

function isSumOf(total: typeof CHARGE_TOTAL, kind: 'allowances' | 'charges'): Test {
  return (tree, node) => {
    const { sum, entries } = addedUp(tree)[kind]
    const given = decimalAt(tree, node, total)
    if (given === undefined) return entries === 0
    return isWithin(minus(given, sum.decimalCents), cents(entries))
  }
}

/** Without a VAT total in the currency of the invoice nothing is asked. */
function isTotalWithVat(tree: Tree, node: number): boolean {
  const currencies = new Set(tree.all(ROOT, CURRENCY).map((at) => tree.text(at)))
  const [tax] = tree
    .all(tree.parent(node), TAX_AMOUNTS)
    .filter((at) => currencies.has(tree.attribute(at, 'currencyID') ?? ''))
    .map((at) => tree.decimal(at))
  if (tax === undefined) return true
  const withVat = decimalAt(tree, node, WITH_VAT)
  const withoutVat = decimalAt(tree, node, WITHOUT_VAT)
  if (withVat === undefined || withoutVat === undefined) return false
  const difference = add(add(withVat, negate(tax)), negate(withoutVat))
  const limit = cents(countOf(tree))
  return compare(difference, limit) <= 0 && compare(negate(difference), limit) <= 0
}
