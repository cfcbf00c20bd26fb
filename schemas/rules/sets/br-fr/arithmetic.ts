import { absolute, compare, isEqual, subtract } from '../../../values/amount.ts'
import type { Tree } from '../../tree/tree.ts'
import { TypeFault } from '../../tree/type-fault.ts'

/** How an edition reads the amounts it compares. Elements are given; `NONE` equals nothing. */
export interface Arithmetic {
  readonly areEqual: (tree: Tree, left: number, right: number) => boolean
  readonly isZero: (tree: Tree, node: number) => boolean
  /** The double that is set against a sum of doubles. */
  readonly double: (tree: Tree, node: number) => number
  /** Whether `gross − net − vat` is at most so many cents off. */
  readonly isGross: (tree: Tree, gross: number, net: number, vat: number, cents: number) => boolean
  /** The number that two or four digits of a date write. */
  readonly digits: (node: number, text: string) => number
}

/** As `xs:decimal()`: exact, and a type fault when the text is no decimal. */
export const DECIMALS: Arithmetic = {
  areEqual: (tree, left, right) => {
    const [one, other] = [tree.decimal(left), tree.decimal(right)]
    return one !== undefined && other !== undefined && isEqual(one, other)
  },
  isZero: (tree, node) => tree.decimal(node)?.units === 0n,
  double: (tree, node) => {
    tree.decimal(node)
    return tree.number(node)
  },
  isGross: (tree, gross, net, vat, cents) => {
    const [total, basis, tax] = [tree.decimal(gross), tree.decimal(net), tree.decimal(vat)]
    if (total === undefined || basis === undefined || tax === undefined) return false
    const difference = absolute(subtract(subtract(total, basis), tax))
    return compare(difference, { units: BigInt(cents), scale: 2 }) <= 0
  },
  digits: (node, text) => {
    const value = Number(text)
    // Digits of another script pass the official pattern, then stop the official conversion.
    if (Number.isNaN(value)) throw new TypeFault(node, `'${text}' is not a decimal`)
    return value
  },
}

/** As `number()`: doubles, and NaN, which equals nothing, when the text is no number. */
export const DOUBLES: Arithmetic = {
  areEqual: (tree, left, right) => tree.number(left) === tree.number(right),
  isZero: (tree, node) => tree.number(node) === 0,
  double: (tree, node) => tree.number(node),
  isGross: (tree, gross, net, vat, cents) => {
    const difference = tree.number(gross) - tree.number(net) - tree.number(vat)
    return Math.abs(difference) <= cents / 100
  },
  digits: (_, text) => Number(text),
}
