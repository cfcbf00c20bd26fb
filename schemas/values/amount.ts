/**
 * A decimal: `units × 10^-scale`. The scale is kept as written (`1.50` is 150 at scale 2), so that
 * what was received can be written back unchanged. `scale` is an integer from 0 up.
 */
export interface Amount {
  readonly units: bigint
  readonly scale: number
}

const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?$/
const LENGTH_MAX = 100

export const ZERO: Amount = { units: 0n, scale: 0 }

/**
 * Reads a decimal in the lexical space of `xs:decimal` (`-12`, `12.50`, `+.5`): no exponent, no
 * blank, no thousands separator, at most 100 characters. Anything else gives `undefined`.
 */
export function parseAmount(text: string): Amount | undefined {
  if (text.length > LENGTH_MAX) return undefined
  const match = DECIMAL.exec(text)
  if (match === null) return undefined
  const fraction = match[3] ?? ''
  const digits = (match[2] ?? '') + fraction
  if (digits === '') return undefined
  const units = BigInt(digits)
  return { units: match[1] === '-' ? -units : units, scale: fraction.length }
}

/** The exact text of an amount, its scale kept: `{150n, 2}` gives `1.50`. */
export function formatAmount(amount: Amount): string {
  const sign = amount.units < 0n ? '-' : ''
  const digits = magnitude(amount.units).toString()
  if (amount.scale === 0) return sign + digits
  const padded = digits.padStart(amount.scale + 1, '0')
  const point = padded.length - amount.scale
  return `${sign}${padded.slice(0, point)}.${padded.slice(point)}`
}

/** Exact sum; the scale is the larger of the two. */
export function add(left: Amount, right: Amount): Amount {
  if (left.scale === right.scale) return { units: left.units + right.units, scale: left.scale }
  const scale = Math.max(left.scale, right.scale)
  return { units: unitsAt(left, scale) + unitsAt(right, scale), scale }
}

/** Exact difference; the scale is the larger of the two. */
export function subtract(left: Amount, right: Amount): Amount {
  return add(left, negate(right))
}

/** Exact product; the scales add up. */
export function multiply(left: Amount, right: Amount): Amount {
  return { units: left.units * right.units, scale: left.scale + right.scale }
}

/** Exact sum of a list; the sum of nothing is `ZERO`. */
export function sum(list: Iterable<Amount>): Amount {
  let total = ZERO
  for (const amount of list) total = add(total, amount)
  return total
}

export function negate(amount: Amount): Amount {
  return { units: -amount.units, scale: amount.scale }
}

export function absolute(amount: Amount): Amount {
  return amount.units < 0n ? negate(amount) : amount
}

/** Compares values, whatever their scales: negative, zero or positive as in `Array.sort`. */
export function compare(left: Amount, right: Amount): -1 | 0 | 1 {
  const scale = Math.max(left.scale, right.scale)
  const difference = unitsAt(left, scale) - unitsAt(right, scale)
  if (difference === 0n) return 0
  return difference < 0n ? -1 : 1
}

/** `1.5` equals `1.50`. */
export function isEqual(left: Amount, right: Amount): boolean {
  return compare(left, right) === 0
}

/** Commercial rounding to `scale` decimals: a half goes away from zero. Pads when it must. */
export function roundHalfAwayFromZero(amount: Amount, scale: number): Amount {
  if (amount.scale <= scale) return { units: unitsAt(amount, scale), scale }
  const divisor = powerOfTen(amount.scale - scale)
  return { units: divideUnits(amount.units, divisor), scale }
}

/**
 * `dividend ÷ divisor` rounded half away from zero at `scale`; `undefined` when dividing by zero.
 */
export function divideHalfAwayFromZero(
  dividend: Amount,
  divisor: Amount,
  scale: number,
): Amount | undefined {
  if (divisor.units === 0n) return undefined
  const numerator = dividend.units * powerOfTen(divisor.scale + scale)
  const denominator = divisor.units * powerOfTen(dividend.scale)
  return { units: divideUnits(numerator, denominator), scale }
}

/** XPath's `round`: a half goes towards positive infinity. Only for rules written in XPath. */
export function roundHalfTowardPositive(amount: Amount, scale: number): Amount {
  if (amount.scale <= scale) return { units: unitsAt(amount, scale), scale }
  const divisor = powerOfTen(amount.scale - scale)
  const doubled = 2n * amount.units + divisor
  return { units: floorDivide(doubled, 2n * divisor), scale }
}

function unitsAt(amount: Amount, scale: number): bigint {
  return amount.scale === scale ? amount.units : amount.units * powerOfTen(scale - amount.scale)
}

function divideUnits(numerator: bigint, denominator: bigint): bigint {
  const isNegative = numerator < 0n !== denominator < 0n
  const divisor = magnitude(denominator)
  const quotient = (2n * magnitude(numerator) + divisor) / (2n * divisor)
  return isNegative ? -quotient : quotient
}

function floorDivide(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator
  return numerator < 0n && quotient * denominator !== numerator ? quotient - 1n : quotient
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value
}

const POWERS = Array.from({ length: 24 }, (_, exponent) => 10n ** BigInt(exponent))

function powerOfTen(exponent: number): bigint {
  return POWERS[exponent] ?? 10n ** BigInt(exponent)
}
