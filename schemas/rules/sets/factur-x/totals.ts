import {
  absolute,
  type Amount,
  add,
  compare,
  isEqual,
  subtract,
  ZERO,
} from '../../../values/amount.ts'
import type { Path } from '../../tree/path.ts'
import type { Test } from '../../tree/rule-set.ts'
import { NONE, perDocument, type Tree } from '../../tree/tree.ts'
import { TypeFault } from '../../tree/type-fault.ts'
import { decimalOfDouble, roundedToCents } from '../../tree/xpath-number.ts'
import { context, path } from '../cii-notation.ts'
import { twoDecimals } from '../decimals.ts'
import { present } from '../presence.ts'
import { decimalAt, isSame, sumAt, toCents } from '../totals.ts'
import type { JudgedContext } from './judged-context.ts'
import { doubleAt, isOneOf, textsAt } from './value-test.ts'
import { isDetail } from './vat-use.ts'

const ROOT = 0
const TRANSACTION = 'rsm:SupplyChainTradeTransaction'
const SETTLEMENT = `${TRANSACTION}/ram:ApplicableHeaderTradeSettlement`
const SUMMATION = `${SETTLEMENT}/ram:SpecifiedTradeSettlementHeaderMonetarySummation`
const LINE = path('ram:IncludedSupplyChainTradeLineItem')
const LINE_TOTAL = path(
  'ram:SpecifiedLineTradeSettlement/ram:SpecifiedTradeSettlementLineMonetarySummation/' +
    'ram:LineTotalAmount',
)
const LINES = path('ram:LineTotalAmount')
const ALLOWANCES = path('ram:AllowanceTotalAmount')
const CHARGES = path('ram:ChargeTotalAmount')
const NET = path('ram:TaxBasisTotalAmount')
const TAX = path('ram:TaxTotalAmount')
const GROSS = path('ram:GrandTotalAmount')
const PREPAID = path('ram:TotalPrepaidAmount')
const ROUNDING = path('ram:RoundingAmount')
const DUE = path('ram:DuePayableAmount')
const CURRENCY = path(`${SETTLEMENT}/ram:InvoiceCurrencyCode`)
const TAX_CURRENCY = path(`${SETTLEMENT}/ram:TaxCurrencyCode`)
const ALLOWANCE_CHARGE = path(`${SETTLEMENT}/ram:SpecifiedTradeAllowanceCharge`)
const INDICATOR = path('ram:ChargeIndicator/udt:Indicator')
const ACTUAL_AMOUNT = path('ram:ActualAmount')
const LOGISTIC_AMOUNT = path(`${SETTLEMENT}/ram:SpecifiedLogisticsServiceCharge/ram:AppliedAmount`)
const OWN_ALLOWANCE_CHARGE = path('ram:SpecifiedTradeAllowanceCharge')
const OWN_LOGISTIC = path('ram:SpecifiedLogisticsServiceCharge')
const OWN_CURRENCY = path('ram:InvoiceCurrencyCode')
const ADJUSTMENT = path('ram:SpecifiedFinancialAdjustment/ram:ActualAmount')

/** BG-22: the totals of the document. */
export const TOTALS: readonly JudgedContext[] = [
  {
    context: context('ram:SpecifiedTradeSettlementHeaderMonetarySummation'),
    asked: {
      'BR-12': present(LINES),
      'BR-13': present(NET),
      'BR-14': present(GROSS),
      'BR-15': present(DUE),
      'BR-53': isTaxInItsCurrency,
      'BR-CO-10': isSumOfLines,
      'BR-CO-11': isSumOfAllowances,
      'BR-CO-12': isSumOfCharges,
      'BR-CO-13': isNet,
      'BR-CO-15': isGross,
      'BR-CO-16': isDue,
      'BR-FXEXT-CO-10': isNearSumOfLines,
      'BR-FXEXT-CO-11': isNearSumOfAllowances,
      'BR-FXEXT-CO-12': isNearSumOfCharges,
      'BR-FXEXT-CO-13': isNearNet,
      'BR-FXEXT-CO-15': isNearGross,
      'BR-FXEXT-CO-16': isExactlyDue,
      'BR-DEC-09': twoDecimals(LINES),
      'BR-DEC-10': twoDecimals(ALLOWANCES),
      'BR-DEC-11': twoDecimals(CHARGES),
      'BR-DEC-12': twoDecimals(NET),
      'BR-DEC-13': hasTaxOfCents(CURRENCY, (tree, inCurrency) => !inCurrency),
      'BR-DEC-14': twoDecimals(GROSS),
      'BR-DEC-15': hasTaxOfCents(TAX_CURRENCY, (tree) => !tree.has(ROOT, TAX_CURRENCY)),
      'BR-DEC-16': twoDecimals(PREPAID),
      'BR-DEC-17': twoDecimals(ROUNDING),
      'BR-DEC-18': twoDecimals(DUE),
    },
  },
  {
    context: context('ram:SpecifiedTradeSettlementHeaderMonetarySummation/ram:TaxTotalAmount'),
    where: (tree, node) => isInCurrency(tree, node, CURRENCY),
    asked: {
      'BR-CO-14': (tree, node) =>
        doubleAt(tree, node) === roundedToCents(doubleSum(tree, tree.all(ROOT, ROW_TAX))),
    },
  },
]

const ROW_TAX = path(`${SETTLEMENT}/ram:ApplicableTradeTax/ram:CalculatedAmount`)

function isInCurrency(tree: Tree, node: number, currency: Path): boolean {
  const given = tree.attribute(node, 'currencyID')
  return tree.some(ROOT, currency, (at) => tree.text(at) === given)
}

/** BR-53: with an accounting currency other than the invoice's, the tax is given in it too. */
function isTaxInItsCurrency(tree: Tree, node: number): boolean {
  if (!tree.has(ROOT, TAX_CURRENCY)) return true
  const currencies = textsAt(tree, ROOT, CURRENCY)
  const isOther = textsAt(tree, ROOT, TAX_CURRENCY).every((each) => !currencies.includes(each))
  return isOther && tree.some(node, TAX, (at) => isInCurrency(tree, at, TAX_CURRENCY))
}

/** Some tax total is in a currency and of whole cents, or is let through. */
function hasTaxOfCents(
  currency: Path,
  isLetThrough: (tree: Tree, inCurrency: boolean) => boolean,
): Test {
  return (tree, node) =>
    !tree.has(node, TAX) ||
    tree.some(node, TAX, (at) => {
      const inCurrency = isInCurrency(tree, at, currency)
      return (inCurrency && isOfCents(doubleAt(tree, at))) || isLetThrough(tree, inCurrency)
    })
}

function isOfCents(value: number): boolean {
  return value === roundedToCents(value)
}

/** The sum of untyped texts: doubles. */
function doubleSum(tree: Tree, nodes: readonly number[]): number {
  let total = 0
  for (const node of nodes) total += doubleAt(tree, node)
  return total
}

// What the standard asks (BASIC WL to EN 16931): exact sums.

function isSumOfLines(tree: Tree, node: number): boolean {
  const total = decimalAt(tree, node, LINES)
  const transaction = tree.parent(tree.parent(node))
  const amounts = tree.all(transaction, LINE).flatMap((line) => tree.all(line, LINE_TOTAL))
  return isSame(total, toCents(decimalOfDouble(doubleSum(tree, amounts))))
}

function isSumOfAllowances(tree: Tree, node: number): boolean {
  const { allowances } = chargesOf(tree)
  if (allowances.length === 0 && !tree.has(node, ALLOWANCES)) return true
  const sum = roundedToCents(doubleSum(tree, amountsOf(tree, allowances)))
  return tree.some(node, ALLOWANCES, (at) => doubleAt(tree, at) === sum)
}

const ALL_CHARGES = path(`${SUMMATION}/ram:ChargeTotalAmount`)

function isSumOfCharges(tree: Tree, node: number): boolean {
  const { charges } = chargesOf(tree)
  if (charges.length === 0 && !tree.has(node, CHARGES)) return true
  const total = tree.single(ROOT, ALL_CHARGES)
  if (total === NONE) return false
  const own = roundedToCents(doubleSum(tree, amountsOf(tree, charges)))
  const logistic = roundedToCents(doubleSum(tree, tree.all(ROOT, LOGISTIC_AMOUNT)))
  return roundedToCents(doubleAt(tree, total)) === roundedToCents(own + logistic)
}

/** `xs:decimal` of the first element at a path; `undefined` without one. */
function firstAt(tree: Tree, node: number, place: Path): Amount | undefined {
  return tree.decimal(tree.first(node, place))
}

function isNet(tree: Tree, node: number): boolean {
  const lines = firstAt(tree, node, LINES)
  if (lines === undefined) return false
  const allowances = firstAt(tree, node, ALLOWANCES) ?? ZERO
  const charges = firstAt(tree, node, CHARGES) ?? ZERO
  return isSame(firstAt(tree, node, NET), toCents(add(subtract(lines, allowances), charges)))
}

const ALL_TAX = path(`${SUMMATION}/ram:TaxTotalAmount`)
const ALL_NET = path(`${SUMMATION}/ram:TaxBasisTotalAmount`)
const ALL_GROSS = path(`${SUMMATION}/ram:GrandTotalAmount`)

function isGross(tree: Tree): boolean {
  return textsAt(tree, ROOT, CURRENCY).every((currency) => {
    const taxes = tree
      .all(ROOT, ALL_TAX)
      .filter((at) => tree.attribute(at, 'currencyID') === currency)
    const [gross, net] = [firstAt(tree, ROOT, ALL_GROSS), firstAt(tree, ROOT, ALL_NET)]
    const tax = taxes.length === 1 ? tree.decimal(taxes[0] ?? NONE) : undefined
    if (isSame(gross, net)) return true
    return net !== undefined && tax !== undefined && isSame(gross, toCents(add(net, tax)))
  })
}

function isDue(tree: Tree, node: number): boolean {
  const gross = firstAt(tree, node, GROSS)
  if (gross === undefined) return false
  const prepaid = firstAt(tree, node, PREPAID) ?? ZERO
  const rounding = firstAt(tree, node, ROUNDING) ?? ZERO
  return isSame(firstAt(tree, node, DUE), add(subtract(gross, prepaid), rounding))
}

// What EXTENDED asks: a cent off for each amount, and only lines that count.

function isNearSumOfLines(tree: Tree, node: number): boolean {
  const total = decimalAt(tree, node, LINES)
  const lines = tree.all(tree.parent(tree.parent(node)), LINE)
  return total !== undefined && isNear(subtract(total, detailsOf(tree, lines).sum), lines.length)
}

function isNearSumOfAllowances(tree: Tree, node: number): boolean {
  const { allowances } = chargesOf(tree)
  if (allowances.length === 0 && !tree.has(node, ALLOWANCES)) return true
  const sum = roundedToCents(doubleSum(tree, amountsOf(tree, allowances)))
  const total = decimalAt(tree, node, ALLOWANCES)
  const { allowances: count } = ownCounts(tree, node)
  // The official rule sums doubles and compares what they are exactly, not what they stand for.
  return total !== undefined && isNear(subtract(total, decimalOfDouble(sum)), count)
}

function isNearSumOfCharges(tree: Tree, node: number): boolean {
  if (chargesOf(tree).charges.length === 0 && !tree.has(node, CHARGES)) return true
  const total = decimalAt(tree, node, CHARGES)
  const { charges } = ownCounts(tree, node)
  return total !== undefined && isNear(subtract(total, chargeSum(tree)), charges)
}

function isNearNet(tree: Tree, node: number): boolean {
  const net = decimalAt(tree, node, NET)
  if (net === undefined) return false
  const { sum, count } = detailsOf(tree, tree.all(tree.parent(tree.parent(node)), LINE))
  const { allowances, charges } = ownCounts(tree, node)
  const expected = subtract(add(sum, chargeSum(tree)), allowanceSum(tree))
  return isNear(subtract(net, expected), count + allowances + charges)
}

function isNearGross(tree: Tree, node: number): boolean {
  const [net, gross] = [decimalAt(tree, node, NET), decimalAt(tree, node, GROSS)]
  if (net === undefined || gross === undefined) return false
  // The official test is a loop over the currencies: one without VAT total says nothing.
  const verdicts = tree.all(tree.parent(node), OWN_CURRENCY).flatMap((currency) => {
    const tax = tree.decimal(taxIn(tree, node, tree.text(currency)))
    return tax === undefined ? [] : [isNearTotal(tree, node, subtract(subtract(gross, tax), net))]
  })
  if (verdicts.length > 1) throw new TypeFault(node, 'VAT totals in two currencies of the invoice')
  return verdicts[0] ?? false
}

/** The VAT total in a currency, or `NONE`; two are a type fault. */
function taxIn(tree: Tree, node: number, currency: string): number {
  const taxes = tree.all(node, TAX).filter((at) => tree.attribute(at, 'currencyID') === currency)
  if (taxes.length > 1) throw new TypeFault(node, `${taxes.length} VAT totals in ${currency}`)
  return taxes[0] ?? NONE
}

function isNearTotal(tree: Tree, node: number, difference: Amount): boolean {
  const { count } = detailsOf(tree, tree.all(tree.parent(tree.parent(node)), LINE))
  const { allowances, charges } = ownCounts(tree, node)
  return isNear(difference, count + allowances + charges)
}

function isExactlyDue(tree: Tree, node: number): boolean {
  const due = decimalAt(tree, node, DUE)
  if (due === undefined) return false
  const plus = add(sumAt(tree, node, GROSS), sumAt(tree, node, ROUNDING))
  const adjusted = add(plus, sumAt(tree, tree.parent(node), ADJUSTMENT))
  return isEqual(due, subtract(adjusted, sumAt(tree, node, PREPAID)))
}

/** At most a cent off for each of so many amounts. */
function isNear(difference: Amount, count: number): boolean {
  return compare(absolute(difference), { units: BigInt(count), scale: 2 }) <= 0
}

/** The net amounts of lines that neither group others nor inform. */
function detailsOf(tree: Tree, lines: readonly number[]) {
  let sum = ZERO
  let count = 0
  for (const line of lines) {
    if (!isDetail(tree, line)) continue
    count += 1
    sum = add(sum, sumAt(tree, line, LINE_TOTAL))
  }
  return { sum: toCents(sum), count }
}

const IS_ALLOWANCE = isOneOf(INDICATOR, 'false')
const IS_CHARGE = isOneOf(INDICATOR, 'true')

/** The allowances and charges of the document. */
const chargesOf = perDocument((tree) => {
  const all = tree.all(ROOT, ALLOWANCE_CHARGE)
  return {
    allowances: all.filter((at) => IS_ALLOWANCE(tree, at)),
    charges: all.filter((at) => IS_CHARGE(tree, at)),
  }
})

function amountsOf(tree: Tree, nodes: readonly number[]): readonly number[] {
  return nodes.flatMap((node) => tree.all(node, ACTUAL_AMOUNT))
}

function allowanceSum(tree: Tree): Amount {
  return toCents(sumOf(tree, amountsOf(tree, chargesOf(tree).allowances)))
}

/** Charges and logistics charges, each rounded. */
function chargeSum(tree: Tree): Amount {
  const own = toCents(sumOf(tree, amountsOf(tree, chargesOf(tree).charges)))
  return add(own, toCents(sumAt(tree, ROOT, LOGISTIC_AMOUNT)))
}

function sumOf(tree: Tree, nodes: readonly number[]): Amount {
  let total = ZERO
  for (const node of nodes) total = add(total, tree.decimal(node) ?? ZERO)
  return total
}

/** How many allowances and charges stand beside the totals. */
function ownCounts(tree: Tree, node: number) {
  const settlement = tree.parent(node)
  const all = tree.all(settlement, OWN_ALLOWANCE_CHARGE)
  return {
    allowances: all.filter((at) => IS_ALLOWANCE(tree, at)).length,
    charges: all.filter((at) => IS_CHARGE(tree, at)).length + tree.count(settlement, OWN_LOGISTIC),
  }
}
