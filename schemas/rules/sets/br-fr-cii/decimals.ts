import { isText } from '../br-fr/code.ts'
import { isAmount, isPrice, isQuantity, isRate } from '../br-fr/format.ts'
import type { Frameworks } from '../br-fr/framework.ts'
import { fatal, rule, type Pattern, type Test } from '../../tree/rule-set.ts'
import { normalizeSpace } from '../../tree/xpath-text.ts'
import { below, LINES, SETTLEMENT } from './place.ts'

const ALLOWANCE = `${SETTLEMENT}/ram:SpecifiedTradeAllowanceCharge`
const TOTALS = `${SETTLEMENT}/ram:SpecifiedTradeSettlementHeaderMonetarySummation`
const BREAKDOWN = `${SETTLEMENT}/ram:ApplicableTradeTax`
const LINE_SETTLEMENT = `${LINES}/ram:SpecifiedLineTradeSettlement`
const LINE_TOTALS = `${LINE_SETTLEMENT}/ram:SpecifiedTradeSettlementLineMonetarySummation`
const LINE_ALLOWANCE = `${LINE_SETTLEMENT}/ram:SpecifiedTradeAllowanceCharge`
const LINE_AGREEMENT = `${LINES}/ram:SpecifiedLineTradeAgreement`
const NET_PRICE = `${LINE_AGREEMENT}/ram:NetPriceProductTradePrice`
const GROSS_PRICE = `${LINE_AGREEMENT}/ram:GrossPriceProductTradePrice`

const AMOUNTS = [
  ['BT-92_BT-99', `${ALLOWANCE}/ram:ActualAmount`],
  ['BT-93_BT-100', `${ALLOWANCE}/ram:BasisAmount`],
  ['BT-106', `${TOTALS}/ram:LineTotalAmount`],
  ['BT-107', `${TOTALS}/ram:AllowanceTotalAmount`],
  ['BT-108', `${TOTALS}/ram:ChargeTotalAmount`],
  ['BT-109', `${TOTALS}/ram:TaxBasisTotalAmount`],
  ['BT-110', `${TOTALS}/ram:TaxTotalAmount`],
  // Both currencies have the same context: the rule before takes them all.
  ['BT-111', `${TOTALS}/ram:TaxTotalAmount`],
  ['BT-112', `${TOTALS}/ram:GrandTotalAmount`],
  ['BT-113', `${TOTALS}/ram:TotalPrepaidAmount`],
  ['BT-114', `${TOTALS}/ram:RoundingAmount`],
  ['BT-115', `${TOTALS}/ram:DuePayableAmount`],
  ['BT-116', `${BREAKDOWN}/ram:BasisAmount`],
  ['BT-117', `${BREAKDOWN}/ram:CalculatedAmount`],
  ['BT-131', `${LINE_TOTALS}/ram:LineTotalAmount`],
  ['BT-136_BT-141', `${LINE_ALLOWANCE}/ram:ActualAmount`],
  ['BT-137_BT-142', `${LINE_ALLOWANCE}/ram:BasisAmount`],
] as const

const QUANTITIES = [
  ['BT-129', `${LINES}/ram:SpecifiedLineTradeDelivery/ram:BilledQuantity`],
  ['BT-149', `${NET_PRICE}/ram:BasisQuantity`],
] as const

const PRICES = [
  ['BT-146', `${NET_PRICE}/ram:ChargeAmount`],
  ['BT-147', `${GROSS_PRICE}/ram:AppliedTradeAllowanceCharge/ram:ActualAmount`],
  ['BT-148', `${GROSS_PRICE}/ram:ChargeAmount`],
] as const

const RATES = [
  ['BT-96_BT-103', `${ALLOWANCE}/ram:CategoryTradeTax/ram:RateApplicablePercent`],
  ['BT-119', `${BREAKDOWN}/ram:RateApplicablePercent`],
  ['BT-152', `${LINE_SETTLEMENT}/ram:ApplicableTradeTax/ram:RateApplicablePercent`],
] as const

/** How numbers are written: BR-FR-DEC-01 to -04. */
export function decimalPatterns({ isTwoWay }: Frameworks): readonly Pattern[] {
  const isPriceText: Test = (tree, node) => {
    const text = normalizeSpace(tree.text(node))
    return isPrice(text, text.startsWith('-') && isTwoWay(tree))
  }
  return [
    AMOUNTS.map(([term, at]) => asked(at, `BR-FR-DEC-01_${term}`, isNormal(isAmount))),
    QUANTITIES.map(([term, at]) => asked(at, `BR-FR-DEC-02_${term}`, isNormal(isQuantity))),
    PRICES.map(([term, at]) => asked(at, `BR-FR-DEC-03_${term}`, isPriceText)),
    RATES.map(([term, at]) => asked(at, `BR-FR-DEC-04_${term}`, isNormal(isRate))),
  ]
}

function asked(at: string, id: string, holds: Test) {
  return rule(below(at), [fatal(id, holds)])
}

function isNormal(test: (text: string) => boolean): Test {
  return isText((text) => test(normalizeSpace(text)))
}
