import { type Assertion, type ContextRule, fatal, rule } from '../../tree/rule-set.ts'
import { twoDecimals } from '../decimals.ts'
import { always, present } from '../presence.ts'
import { context, path } from '../ubl-notation.ts'
import { isAllowance, isCharge } from './indicator.ts'
import { isVat } from './tax-category.ts'

const ON_DOCUMENT = context('/ubl:Invoice/cac:AllowanceCharge | /cn:CreditNote/cac:AllowanceCharge')
const ON_LINE = context(
  'cac:InvoiceLine/cac:AllowanceCharge | cac:CreditNoteLine/cac:AllowanceCharge',
)

const AMOUNT = path('cbc:Amount')
const BASE_AMOUNT = path('cbc:BaseAmount')
const CATEGORY = path('cac:TaxCategory')
const CATEGORY_ID = path('cbc:ID')
const REASON = path('cbc:AllowanceChargeReason')
const REASON_CODE = path('cbc:AllowanceChargeReasonCode')

/** Allowances and charges of the document (BG-20, BG-21) and of the lines (BG-27, BG-28). */
export const ALLOWANCE_RULES: readonly ContextRule[] = [
  rule(
    ON_DOCUMENT,
    [
      ...entry('BR-31', 'BR-DEC-01', 'BR-DEC-02'),
      hasVatCategory('BR-32'),
      ...reasons('BR-33', 'BR-CO-05', 'BR-CO-21'),
    ],
    isAllowance,
  ),
  rule(
    ON_DOCUMENT,
    [
      ...entry('BR-36', 'BR-DEC-05', 'BR-DEC-06'),
      hasVatCategory('BR-37'),
      ...reasons('BR-38', 'BR-CO-06', 'BR-CO-22'),
    ],
    isCharge,
  ),
  rule(
    ON_LINE,
    [...entry('BR-41', 'BR-DEC-24', 'BR-DEC-25'), ...reasons('BR-42', 'BR-CO-07', 'BR-CO-23')],
    isAllowance,
  ),
  rule(
    ON_LINE,
    [...entry('BR-43', 'BR-DEC-27', 'BR-DEC-28'), ...reasons('BR-44', 'BR-CO-08', 'BR-CO-24')],
    isCharge,
  ),
]

function entry(required: string, amount: string, base: string): readonly Assertion[] {
  return [
    fatal(required, present(AMOUNT)),
    fatal(amount, twoDecimals(AMOUNT)),
    fatal(base, twoDecimals(BASE_AMOUNT)),
  ]
}

/** A reason is asked for twice; that text and code mean the same, no machine can tell. */
function reasons(required: string, agreeing: string, requiredAgain: string): readonly Assertion[] {
  return [
    fatal(required, present(REASON, REASON_CODE)),
    fatal(agreeing, always),
    fatal(requiredAgain, present(REASON, REASON_CODE)),
  ]
}

function hasVatCategory(id: string): Assertion {
  return fatal(id, (tree, node) =>
    tree.some(node, CATEGORY, (at) => isVat(tree, at) && tree.has(at, CATEGORY_ID)),
  )
}
