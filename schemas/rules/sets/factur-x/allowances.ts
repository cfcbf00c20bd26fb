import type { Test } from '../../tree/rule-set.ts'
import type { Tree } from '../../tree/tree.ts'
import { context, path } from '../cii-notation.ts'
import { hasTwoDecimals, twoDecimals } from '../decimals.ts'
import { always, atMost, present } from '../presence.ts'
import type { JudgedContext } from './judged-context.ts'
import { isOneOf, ofParent } from './value-test.ts'

const INDICATOR = path('udt:Indicator')
const AMOUNT = path('ram:ActualAmount')
const BASIS = path('ram:BasisAmount')
const TAX = path('ram:CategoryTradeTax')
const TAX_TYPE = path('ram:TypeCode')
const TAX_CATEGORY = path('ram:CategoryCode')

const HAS_AMOUNT = ofParent(present(AMOUNT))
const HAS_REASON = ofParent(present(path('ram:Reason'), path('ram:ReasonCode')))
const HAS_CATEGORY = ofParent(hasVatCategory)
const HAS_AMOUNT_OF_CENTS = ofParent((tree, node) =>
  hasTwoDecimals(tree.text(tree.first(node, AMOUNT))),
)
const HAS_BASIS_OF_CENTS = ofParent(twoDecimals(BASIS))

const DOCUMENT_LEVEL = 'ram:ApplicableHeaderTradeSettlement/ram:SpecifiedTradeAllowanceCharge'
const LINE_LEVEL = 'ram:SpecifiedLineTradeSettlement/ram:SpecifiedTradeAllowanceCharge'

/** BG-20, BG-21, BG-27, BG-28: allowances and charges of the document and of lines. */
export const ALLOWANCES: readonly JudgedContext[] = [
  at(DOCUMENT_LEVEL, 'false', {
    'BR-31': HAS_AMOUNT,
    'BR-32': HAS_CATEGORY,
    'BR-33': HAS_REASON,
    'BR-CO-05': always,
    'BR-CO-21': HAS_REASON,
    'BR-DEC-01': HAS_AMOUNT_OF_CENTS,
    'BR-DEC-02': HAS_BASIS_OF_CENTS,
  }),
  at(DOCUMENT_LEVEL, 'true', {
    'BR-36': HAS_AMOUNT,
    'BR-37': HAS_CATEGORY,
    'BR-38': HAS_REASON,
    'BR-FXEXT-BR-38': HAS_REASON,
    'BR-CO-06': always,
    'BR-CO-22': HAS_REASON,
    'BR-DEC-05': HAS_AMOUNT_OF_CENTS,
    'BR-DEC-06': HAS_BASIS_OF_CENTS,
  }),
  at(LINE_LEVEL, 'false', {
    'BR-41': HAS_AMOUNT,
    'BR-42': HAS_REASON,
    'BR-CO-07': always,
    'BR-CO-23': HAS_REASON,
    'BR-DEC-24': HAS_AMOUNT_OF_CENTS,
    'BR-DEC-25': HAS_BASIS_OF_CENTS,
  }),
  at(LINE_LEVEL, 'true', {
    'BR-43': HAS_AMOUNT,
    'BR-44': HAS_REASON,
    'BR-FXEXT-BR-44': HAS_REASON,
    'BR-CO-08': always,
    'BR-CO-24': HAS_REASON,
    'BR-DEC-27': HAS_AMOUNT_OF_CENTS,
    'BR-DEC-28': HAS_BASIS_OF_CENTS,
  }),
  {
    context: context('ram:SpecifiedTradeAllowanceCharge'),
    asked: {
      'CII-SR-463': present(path('ram:ChargeIndicator')),
      'CII-SR-471': atMost(1, TAX),
      'CII-SR-472': atMost(1, path('ram:RateApplicablePercent')),
      'CII-SR-473': atMost(1, AMOUNT),
    },
  },
]

/** The official context is the indicator; what it asks is of what holds it. */
function at(
  holder: string,
  indicator: string,
  asked: Readonly<Record<string, Test>>,
): JudgedContext {
  return {
    context: context(`${holder}/ram:ChargeIndicator`),
    where: isOneOf(INDICATOR, indicator),
    asked,
  }
}

function hasVatCategory(tree: Tree, node: number): boolean {
  return tree.some(
    node,
    TAX,
    (tax) => tree.textAt(tax, TAX_TYPE).toUpperCase() === 'VAT' && tree.has(tax, TAX_CATEGORY),
  )
}
