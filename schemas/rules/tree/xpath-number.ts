import {
  absolute,
  add,
  type Amount,
  compare,
  formatAmount,
  negate,
  roundHalfTowardPositive,
} from '../../values/amount.ts'

/**
 * A number as XPath 2.0 keeps it: a decimal, exact, or a double. `sum()` and arithmetic over
 * untyped texts give doubles, `xs:decimal()` decimals; a decimal beside a double becomes one.
 */
export type XPathNumber = Amount | number

export function plus(left: XPathNumber, right: XPathNumber): XPathNumber {
  if (typeof left !== 'number' && typeof right !== 'number') return add(left, right)
  return doubleOf(left) + doubleOf(right)
}

export function minus(left: XPathNumber, right: XPathNumber): XPathNumber {
  if (typeof left !== 'number' && typeof right !== 'number') return add(left, negate(right))
  return doubleOf(left) - doubleOf(right)
}

/** `abs()`. */
export function absoluteOf(value: XPathNumber): XPathNumber {
  if (typeof value === 'number') return Math.abs(value)
  return absolute(value)
}

/** `round(x * 100) div 100`: half towards positive infinity. */
export function centsOf(value: XPathNumber): XPathNumber {
  if (typeof value === 'number') return roundedToCents(value)
  return roundHalfTowardPositive(value, 2)
}

/** `value le limit`. */
export function isAtMost(value: XPathNumber, limit: Amount): boolean {
  if (typeof value === 'number') return value <= doubleOf(limit)
  return compare(value, limit) <= 0
}

/** Whether the absolute value of a number is at most a decimal. */
export function isWithin(value: XPathNumber, limit: Amount): boolean {
  return isAtMost(absoluteOf(value), limit)
}

const EXACT_SCALE = 22
const EXACT_UNITS = 2n ** 53n

/** The double nearest to a number. */
export function doubleOf(value: XPathNumber): number {
  if (typeof value === 'number') return value
  const { units, scale } = value
  const isExact = scale <= EXACT_SCALE && units < EXACT_UNITS && units > -EXACT_UNITS
  // Both sides of such a division are exact doubles, so that its result is the nearest one.
  return isExact ? Number(units) / 10 ** scale : Number(formatAmount(value))
}

/** `round(x * 100) div 100` of a double. */
export function roundedToCents(value: number): number {
  return Math.round(value * 100) / 100
}

const SIMPLE = 1e15

/** `xs:decimal` of a double: the exact value of its binary form. Not for infinity and NaN. */
export function decimalOfDouble(value: number): Amount {
  if (Number.isInteger(value) && Math.abs(value) < SIMPLE) {
    return { units: BigInt(value), scale: 0 }
  }
  let scaled = value
  let scale = 0
  // Doubling is exact, and a double is an integer after as many doublings as its fraction has bits.
  while (!Number.isInteger(scaled)) {
    scaled *= 2
    scale += 1
  }
  return { units: BigInt(scaled) * 5n ** BigInt(scale), scale }
}

const CLOSE = 1e-6

/** Compares the exact value of a double with a decimal; NaN, which nothing equals, gives NaN. */
export function compareDouble(value: number, amount: Amount): number {
  const difference = value - doubleOf(amount)
  // Doubles decide unless they nearly meet; only then is the exact value worth its price.
  if (!(Math.abs(difference) < CLOSE * Math.max(1, Math.abs(value)))) return difference
  return compare(decimalOfDouble(value), amount)
}

/** The text of a decimal without zeros at its end: equal decimals have equal keys. */
export function decimalKey(amount: Amount): string {
  const text = formatAmount(amount)
  if (amount.scale === 0) return text === '-0' ? '0' : text
  const key = text.replace(/\.?0+$/, '')
  return key === '' || key === '-' || key === '-0' ? '0' : key
}
