import {
  type Amount,
  absolute,
  add,
  compare,
  isEqual,
  multiply,
  roundHalfTowardPositive,
} from '../../values/amount.ts'
import type { Path } from '../tree/path.ts'
import type { Tree } from '../tree/tree.ts'
import { ZERO } from '../../values/amount.ts'

const ONE: Amount = { units: 1n, scale: 0 }
const MINUS_ONE: Amount = { units: -1n, scale: 0 }
const HUNDREDTH: Amount = { units: 1n, scale: 2 }

/** `xs:decimal()` of the only element at a path; `undefined` when there is none. */
export function decimalAt(tree: Tree, node: number, path: Path): Amount | undefined {
  return tree.decimal(tree.single(node, path))
}

/** The exact sum of all elements a path reaches. */
export function sumAt(tree: Tree, node: number, path: Path): Amount {
  let total = ZERO
  for (const at of tree.all(node, path)) total = add(total, tree.decimal(at) ?? ZERO)
  return total
}

/** `round(x * 100) div 100`: half towards positive infinity. */
export function toCents(amount: Amount): Amount {
  return roundHalfTowardPositive(amount, 2)
}

/** XPath's `=` over perhaps nothing: false when a side is missing. */
export function isSame(left: Amount | undefined, right: Amount | undefined): boolean {
  return left !== undefined && right !== undefined && isEqual(left, right)
}

/**
 * A VAT amount (BT-117) is that of its base (BT-116) at its rate (BT-119), less than one unit off
 * (BR-CO-17, BR-S-09); false when one is missing.
 */
export function isTaxOfRate(
  tax: Amount | undefined,
  base: Amount | undefined,
  rate: Amount | undefined,
): boolean {
  if (tax === undefined || base === undefined || rate === undefined) return false
  const expected = toCents(multiply(absolute(base), multiply(rate, HUNDREDTH)))
  const given = absolute(tax)
  return compare(add(given, MINUS_ONE), expected) < 0 && compare(add(given, ONE), expected) > 0
}
