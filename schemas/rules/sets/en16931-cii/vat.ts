import { type ContextRule, fatal, rule, type Test } from '../../tree/rule-set.ts'
import { NONE, type Tree } from '../../tree/tree.ts'
import { doubleOf } from '../../tree/xpath-number.ts'
import { context, path } from '../cii-notation.ts'
import { FIRST_AMOUNTS, vatAmounts } from '../factur-x/vat-amounts.ts'
import { hasBasis, isVat, netOf } from '../factur-x/vat-breakdown.ts'
import { both, doubleAt, isOneOf, ofParent } from '../factur-x/value-test.ts'
import { VAT_CATEGORIES, type VatCategory } from '../vat-category.ts'
import { isAllowance, isCharge, isIn } from './indicator.ts'
import { officialTest } from './official-test.ts'

const BREAKDOWN = 'ram:ApplicableHeaderTradeSettlement/ram:ApplicableTradeTax'
const ROW = context(`rsm:SupplyChainTradeTransaction/${BREAKDOWN}`)
const ROW_CODE = context(`rsm:SupplyChainTradeTransaction/${BREAKDOWN}/ram:CategoryCode`)
const ANY_ROW_CODE = context(`${BREAKDOWN}/ram:CategoryCode`)
const CHARGE = context('ram:SpecifiedTradeAllowanceCharge/ram:CategoryTradeTax')
const LINE = context(
  'rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem/' +
    'ram:SpecifiedLineTradeSettlement/ram:ApplicableTradeTax',
)
const CATEGORY = path('ram:CategoryCode')
const BASIS = path('ram:BasisAmount')
const RATE = path('ram:RateApplicablePercent')

/** The order in which the official rules take an element that bears several codes. */
const ORDER = ['AE', 'L', 'M', 'E', 'G', 'K', 'O', 'S', 'Z']

/** What only one category asks of its row. */
const FURTHER: Readonly<Record<string, readonly string[]>> = {
  K: ['BR-IC-11', 'BR-IC-12'],
  O: ['BR-O-11', 'BR-O-12', 'BR-O-13', 'BR-O-14'],
}

/** What VAT categories ask of their rows, lines, allowances and charges (BR-S to BR-AG). */
export const VAT_CATEGORY_RULES: readonly ContextRule[] = ORDER.flatMap((code) =>
  VAT_CATEGORIES.filter((category) => category.code === code).flatMap(rulesOf),
)

function rulesOf(category: VatCategory): readonly ContextRule[] {
  const { code, family } = category
  const isOfVat = both(isOneOf(CATEGORY, code), isVat)
  const use = (numbers: string, rate: string) => [
    officialTest(`BR-${family}-${numbers}`),
    officialTest(`BR-${family}-${rate}`),
  ]
  return [
    rowRule(category),
    rule(CHARGE, use('03', '06'), both(isIn(isAllowance), isOfVat)),
    rule(CHARGE, use('04', '07'), both(isIn(isCharge), isOfVat)),
    rule(LINE, use('02', '05'), isOfVat),
  ]
}

/** The official context is the row of some categories, the code in it of the others. */
function rowRule(category: VatCategory): ContextRule {
  const { code, family } = category
  const further = FURTHER[code] ?? []
  const ids = [`BR-${family}-09`, `BR-${family}-10`, ...further]
  const basis = basisTest(code)
  if (code === 'L' || code === 'M' || code === 'O') {
    const isOfVat = both(isOneOf(CATEGORY, code), isVat)
    return rule(ROW, [fatal(`BR-${family}-08`, basis), ...ids.map(officialTest)], isOfVat)
  }
  const asked = [fatal(`BR-${family}-08`, ofParent(basis)), ...ids.map(officialTest)]
  const isCode: Test = (tree, node) => tree.text(node) === code
  if (code === 'S' || code === 'Z') return rule(ANY_ROW_CODE, asked, isCode)
  return rule(ROW_CODE, asked, both(isCode, ofParent(isVat)))
}

/** BR-…-08: what the category amounts to, at each rate of the row, exactly, or nearly. */
function basisTest(category: string): Test {
  if (category === 'S') return isBasisAtRate(category)
  // The official rule asks the parent of the row, where no rate stands.
  if (category === 'L' || category === 'M') return ofParent(isBasisAtRate(category))
  if (category === 'O') return (tree, row) => hasBasis(tree, row, amountOf(tree, category))
  return (tree, row) => {
    const basis = tree.single(row, BASIS)
    if (basis === NONE) return false
    const given = doubleAt(tree, basis)
    const expected = doubleOf(amountOf(tree, category))
    return given - 1 < expected && given + 1 > expected
  }
}

function isBasisAtRate(category: string): Test {
  return (tree, row) =>
    tree.every(row, RATE, (at) => {
      const rate = tree.decimal(at)
      if (rate === undefined) return false
      return hasBasis(tree, row, netOf(vatAmounts(tree, false, { category, rate }, FIRST_AMOUNTS)))
    })
}

function amountOf(tree: Tree, category: string) {
  return netOf(vatAmounts(tree, false, { category }, FIRST_AMOUNTS))
}
