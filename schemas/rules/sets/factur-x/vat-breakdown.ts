import {
  absolute,
  type Amount,
  add,
  compare,
  multiply,
  roundHalfTowardPositive,
  subtract,
} from '../../../values/amount.ts'
import type { Test } from '../../tree/rule-set.ts'
import { NONE, type Tree } from '../../tree/tree.ts'
import { doubleOf } from '../../tree/xpath-number.ts'
import { normalizeSpace } from '../../tree/xpath-text.ts'
import { context, path } from '../cii-notation.ts'
import { twoDecimals } from '../decimals.ts'
import { absent, always, present } from '../presence.ts'
import { decimalAt, toCents } from '../totals.ts'
import { VAT_CATEGORIES, type VatCategory } from '../vat-category.ts'
import type { JudgedContext } from './judged-context.ts'
import {
  ALL_AMOUNTS,
  ALL_AND_LOGISTICS,
  FIRST_AMOUNTS,
  reasonOf,
  type VatAmounts,
  vatAmounts,
  type VatKey,
} from './vat-amounts.ts'
import { both, doubleAt, either, isOneOf, not, ofParent, someNumber } from './value-test.ts'

const ROW = 'ram:ApplicableHeaderTradeSettlement/ram:ApplicableTradeTax'
const TRANSACTION_ROW = `rsm:SupplyChainTradeTransaction/${ROW}`
const CATEGORY = path('ram:CategoryCode')
const TYPE = path('ram:TypeCode')
const RATE = path('ram:RateApplicablePercent')
const BASIS = path('ram:BasisAmount')
const TAX = path('ram:CalculatedAmount')
const REASON = path('ram:ExemptionReason')
const REASON_CODE = path('ram:ExemptionReasonCode')
const POINT_DATE = path('ram:TaxPointDate')
const POINT_CODE = path('ram:DueDateTypeCode')
const HUNDREDTH: Amount = { units: 1n, scale: 2 }
const ONE: Amount = { units: 1n, scale: 0 }

/**
 * The VAT breakdown (BG-23). With `hasSubLines` (EXTENDED), lines that group others or inform count
 * nowhere.
 */
export function vatBreakdown(hasSubLines: boolean): readonly JudgedContext[] {
  return [
    { context: context(ROW), asked: EVERY_ROW },
    {
      context: context('rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement'),
      asked: { 'BR-CO-18': present(path('ram:ApplicableTradeTax')) },
    },
    ...VAT_CATEGORIES.flatMap((category) => [
      rowOf(category),
      {
        context: context(ROW),
        where: both(isOneOf(CATEGORY, category.code), isVat),
        asked: basisTests(category, hasSubLines),
      },
    ]),
    {
      context: context(ROW),
      where: isOneOf(CATEGORY, 'S'),
      asked: { 'BR-FXEXT-S-09b': isTaxOfRate(hasSubLines) },
    },
  ]
}

const EVERY_ROW: Readonly<Record<string, Test>> = {
  'BR-45': present(BASIS),
  'BR-46': present(TAX),
  'BR-47': present(CATEGORY),
  'BR-48': either(present(RATE), isOneOf(CATEGORY, 'O')),
  'BR-CO-03': either(absent(POINT_DATE), absent(POINT_CODE)),
  'BR-CO-17': isTaxAlmost,
  'BR-DEC-19': twoDecimals(BASIS),
  'BR-DEC-20': twoDecimals(TAX),
}

/** The row says it is about VAT. */
export function isVat(tree: Tree, node: number): boolean {
  return tree.textAt(node, TYPE).toUpperCase() === 'VAT'
}

/** BR-CO-17: the tax is less than one unit off, or nothing when there is no rate. */
function isTaxAlmost(tree: Tree, node: number): boolean {
  const isOfVat = normalizeSpace(tree.textAt(node, TYPE).toUpperCase()) === 'VAT'
  const rate = isOfVat ? decimalAt(tree, node, RATE) : undefined
  const tax = decimalAt(tree, node, TAX)
  if (tax === undefined) return false
  if (rate === undefined || rounded(rate) === 0n) return rounded(tax) === 0n
  const basis = decimalAt(tree, node, BASIS)
  if (basis === undefined) return false
  const expected = toCents(multiply(absolute(basis), multiply(rate, HUNDREDTH)))
  return compare(absolute(subtract(absolute(tax), expected)), ONE) <= 0
}

function rounded(amount: Amount): bigint {
  return roundHalfTowardPositive(amount, 0).units
}

/** BR-…-08 to -10 of a category; some official contexts are the category code, some the row. */
function rowOf(category: VatCategory): JudgedContext {
  const { code, family, reason } = category
  const asked = {
    [`BR-${family}-08`]: basisOf(category),
    [`BR-${family}-09`]: taxOf(category),
    [`BR-${family}-10`]: reason === 'required' ? HAS_REASON : not(HAS_REASON),
    ...(FURTHER[code] ?? {}),
  }
  if (code === 'L' || code === 'M' || code === 'O') {
    return { context: context(TRANSACTION_ROW), where: isOneOf(CATEGORY, code), asked }
  }
  const row = code === 'Z' || code === 'S' ? ROW : TRANSACTION_ROW
  return {
    context: context(`${row}/ram:CategoryCode`),
    where: (tree, node) => tree.text(node) === code,
    asked: mapValues(asked, ofParent),
  }
}

function mapValues(
  tests: Readonly<Record<string, Test>>,
  map: (test: Test) => Test,
): Readonly<Record<string, Test>> {
  return Object.fromEntries(Object.entries(tests).map(([name, test]) => [name, map(test)]))
}

const HAS_REASON = present(REASON, REASON_CODE)
const IS_FREE = someNumber(TAX, (tax) => tax === 0)

function taxOf({ code }: VatCategory): Test {
  if (code === 'S') return isStandardTax
  return code === 'L' || code === 'M' ? always : IS_FREE
}

/** BR-S-09: less than one unit off, computed in doubles as the official rule does. */
function isStandardTax(tree: Tree, row: number): boolean {
  const [tax, basis] = [decimalAt(tree, row, TAX), decimalAt(tree, row, BASIS)]
  const rate = tree.single(row, RATE)
  if (tax === undefined || basis === undefined || rate === NONE) return false
  const expected = Math.round(doubleOf(absolute(basis)) * doubleAt(tree, rate)) / 100
  const given = absolute(tax)
  return doubleOf(subtract(given, ONE)) < expected && doubleOf(add(given, ONE)) > expected
}

/** BR-…-08 of the standard: what the category amounts to, at a rate, exactly, or nearly. */
function basisOf({ code }: VatCategory): Test {
  if (code === 'S') return isBasisAtRate(code)
  // The official rule asks the parent of the row, where no rate stands.
  if (code === 'L' || code === 'M') return ofParent(isBasisAtRate(code))
  if (code === 'O') {
    return (tree, row) =>
      hasBasis(tree, row, netOf(vatAmounts(tree, false, { category: code }, FIRST_AMOUNTS)))
  }
  return (tree, row) => {
    const basis = tree.single(row, BASIS)
    if (basis === NONE) return false
    const given = doubleAt(tree, basis)
    const expected = doubleOf(netOf(vatAmounts(tree, false, { category: code }, FIRST_AMOUNTS)))
    return given - 1 <= expected && given + 1 > expected
  }
}

function isBasisAtRate(category: string): Test {
  return (tree, row) =>
    tree.every(row, RATE, (at) => {
      const rate = tree.decimal(at)
      if (rate === undefined) return false
      return hasBasis(tree, row, netOf(vatAmounts(tree, false, { category, rate }, ALL_AMOUNTS)))
    })
}

export function hasBasis(tree: Tree, row: number, expected: Amount): boolean {
  const value = doubleOf(expected)
  return tree.some(row, BASIS, (at) => doubleAt(tree, at) === value)
}

/** Lines and charges less allowances, each rounded. */
export function netOf({ lines, charges, allowances }: VatAmounts): Amount {
  return subtract(add(toCents(lines), toCents(charges)), toCents(allowances))
}

// BR-FXEXT-…-08: a cent off for each amount is let through.

/** `ini` whatever the reason there is no VAT, `rev` for the reason of the row, `b` either. */
function basisTests(
  { code, family }: VatCategory,
  hasSubLines: boolean,
): Readonly<Record<string, Test>> {
  const whatever = isBasis(code, hasSubLines, false)
  const forReason = isBasis(code, hasSubLines, true)
  const name = `BR-FXEXT-${family}`
  return {
    [family === 'S' ? 'BR-FXEXT-S08b' : `${name}-08b`]: either(forReason, whatever),
    [`${name}-08ini`]: whatever,
    [`${name}-08rev`]: forReason,
  }
}

function isBasis(category: string, hasSubLines: boolean, isForReason: boolean): Test {
  return (tree, row) => {
    const key = keyOf(tree, row, category)
    const reason = reasonOf(tree, row)
    const basis = decimalAt(tree, row, BASIS)
    if (key === undefined || basis === undefined) return false
    return isClose(
      basis,
      vatAmounts(tree, hasSubLines, isForReason ? { ...key, reason } : key, ALL_AND_LOGISTICS),
    )
  }
}

/** The category at the rate of the row; what is not subject to VAT (`O`) has no rate. */
function keyOf(tree: Tree, row: number, category: string): VatKey | undefined {
  if (category === 'O') return { category }
  const rate = decimalAt(tree, row, RATE)
  return rate === undefined ? undefined : { category, rate }
}

function isClose(basis: Amount, amounts: VatAmounts): boolean {
  const expected = add(netOf(amounts), toCents(amounts.logistics))
  return isWithinCents(subtract(basis, expected), amounts.count)
}

function isWithinCents(difference: Amount, count: number): boolean {
  return compare(absolute(difference), { units: BigInt(count), scale: 2 }) <= 0
}

/** BR-FXEXT-S-09b: the tax is that of the basis, a cent off for each amount. */
function isTaxOfRate(hasSubLines: boolean): Test {
  return (tree, row) => {
    const key = keyOf(tree, row, 'S')
    const reason = reasonOf(tree, row)
    const [basis, tax] = [decimalAt(tree, row, BASIS), decimalAt(tree, row, TAX)]
    if (key?.rate === undefined || basis === undefined || tax === undefined) return false
    const expected = toCents(multiply(basis, multiply(key.rate, HUNDREDTH)))
    const difference = subtract(tax, expected)
    return (
      isWithinCents(difference, vatAmounts(tree, hasSubLines, { ...key, reason }, ['key']).count) ||
      isWithinCents(difference, vatAmounts(tree, hasSubLines, key, ['key']).count)
    )
  }
}

// What only one category asks.

const ROOT = 0
const DELIVERY = 'rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeDelivery'
const DELIVERY_DATE = path(
  `${DELIVERY}/ram:ActualDeliverySupplyChainEvent/ram:OccurrenceDateTime/udt:DateTimeString`,
)
const DELIVERY_COUNTRY = path(
  `${DELIVERY}/ram:ShipToTradeParty/ram:PostalTradeAddress/ram:CountryID`,
)
const PERIOD_START = path('ram:BillingSpecifiedPeriod/ram:StartDateTime')
const PERIOD_END = path('ram:BillingSpecifiedPeriod/ram:EndDateTime')
const ANY_ROW = path('ram:ApplicableTradeTax')
const ANY_CHARGE_TAX = path('ram:CategoryTradeTax')

const FURTHER: Readonly<Record<string, Readonly<Record<string, Test>>>> = {
  G: {
    'BR-FXEXT-G-08': (tree, row) => {
      const basis = decimalAt(tree, row, BASIS)
      return (
        basis !== undefined &&
        isClose(basis, vatAmounts(tree, true, { category: 'G' }, ALL_AND_LOGISTICS))
      )
    },
  },
  K: {
    'BR-IC-11': either(
      (tree) => tree.has(ROOT, DELIVERY_DATE),
      ofParent(present(PERIOD_START, PERIOD_END)),
    ),
    'BR-IC-12': (tree) => tree.has(ROOT, DELIVERY_COUNTRY),
  },
  O: {
    'BR-O-11': (tree) => isAlone(tree, ANY_ROW),
    'BR-O-12': (tree) => isAlone(tree, ANY_ROW),
    'BR-O-13': (tree) => isAlone(tree, ANY_CHARGE_TAX),
    'BR-O-14': (tree) => isAlone(tree, ANY_CHARGE_TAX),
  },
}

/** No other category than `O` at a path, anywhere. */
function isAlone(tree: Tree, place: typeof ANY_ROW): boolean {
  return !tree
    .everywhere(place)
    .some((tax) => tree.some(tax, CATEGORY, (at) => tree.text(at) !== 'O'))
}
