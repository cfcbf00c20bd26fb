import { type Assertion, fatal, type Test, warning } from '../../tree/rule-set.ts'
import { NONE, perDocument } from '../../tree/tree.ts'
import { path } from '../cii-notation.ts'
import { either, isOneOf } from '../factur-x/value-test.ts'
import { absent } from '../presence.ts'

const SETTLEMENT = path('ram:ApplicableHeaderTradeSettlement')
const BREAKDOWN = path('ram:ApplicableTradeTax')
const TYPE = path('ram:TypeCode')
const BILLED_UNIT = path(
  'rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem/' +
    'ram:SpecifiedLineTradeDelivery/ram:BilledQuantity/@unitCode',
)

const isInSettlement: Test = (tree, node) => tree.ancestor(node, SETTLEMENT) !== NONE
const isApplicable: Test = (tree, node) => tree.is(node, BREAKDOWN)
const hasBilledUnit = perDocument((tree) => tree.has(0, BILLED_UNIT))

/** What taxes may say (CII-DT-037 to -098). */
export const TAX_SYNTAX: readonly Assertion[] = [
  fatal('CII-DT-037', either(absent(TYPE), isOneOf(TYPE, 'VAT'))),
  warning('CII-DT-041', either(absent(path('ram:BasisAmount')), isInSettlement)),
  warning('CII-DT-052', either(absent(path('ram:ExemptionReasonCode')), isApplicable)),
  warning('CII-DT-098', either(absent(path('ram:ExemptionReason')), isApplicable)),
  warning('CII-DT-054', either(absent(path('ram:TaxPointDate')), isInSettlement)),
  warning('CII-DT-058', either(absent(path('ram:DueDateTypeCode')), isInSettlement)),
]

/** A unit is given with quantities when invoiced quantities have theirs. */
export const QUANTITY_SYNTAX: readonly Assertion[] = [
  fatal('CII-DT-033', (tree, node) => {
    return tree.attribute(node, 'unitCode') === undefined || hasBilledUnit(tree)
  }),
]
