import { CHARGE_REASONS } from '../../../codelists/charge-reason.ts'
import {
  CHARGE_REASON_LISTS,
  DELIVERY_TERMS,
  EXTENDED_IDENTIFIER_SCHEMES,
  EXTENDED_MEDIA_TYPES,
  ITEM_ATTRIBUTES,
  TAX_TYPES,
} from '../../../codelists/extended-ctc-fr.ts'
import { type Pattern, fatal, rule, type RuleSet, type Test, without } from '../../tree/rule-set.ts'
import type { Tree } from '../../tree/tree.ts'
import { mediaType, partyIdentifier } from '../en16931-ubl/codes.ts'
import { BILLING_REFERENCE_ASSERTIONS, DOCUMENT } from '../en16931-ubl/document.ts'
import { EN16931_UBL } from '../en16931-ubl/en16931-ubl.ts'
import { isCharge } from '../en16931-ubl/indicator.ts'
import { LINE } from '../en16931-ubl/lines.ts'
import { BILLING_REFERENCE_SYNTAX } from '../en16931-ubl/syntax.ts'
import { TOTALS } from '../en16931-ubl/totals.ts'
import { isAttributeListed, isListed } from '../listed-code.ts'
import { present } from '../presence.ts'
import { context, path } from '../ubl-notation.ts'
import { LINE_ASSERTIONS } from './lines.ts'
import { REPLACED_IDS } from './replaced.ts'
import { SYNTAX_ASSERTIONS } from './syntax.ts'
import { TOTALS_ASSERTIONS } from './totals.ts'
import { VAT_CATEGORY_RULES, VAT_DOCUMENT_ASSERTIONS } from './vat.ts'

const CHARGE_REASON = context('cac:AllowanceCharge/cbc:AllowanceChargeReasonCode')
const DUE_DATE = path('cbc:DueDate')
const PAYMENT_TERMS = path('cac:PaymentTerms/cbc:Note')
const VALUE = path('cbc:Value')
const VALUE_QUANTITY = path('cbc:ValueQuantity')

/** What the profile asks beside what it keeps: no context of it meets another. */
const ADDED: Pattern = [
  rule(context('/ubl:Invoice/cac:LegalMonetaryTotal/cbc:PayableAmount'), [
    fatal('BR-CO-25', isDueWhen),
  ]),
  rule(TOTALS, TOTALS_ASSERTIONS),
  rule(DOCUMENT, [...VAT_DOCUMENT_ASSERTIONS, ...SYNTAX_ASSERTIONS]),
  rule(LINE, LINE_ASSERTIONS),
  rule(context('cac:AdditionalItemProperty'), [
    fatal('BR-FREXT-54-1', present(path('cbc:Name'), path('cbc:NameCode'))),
    fatal('BR-FREXT-54-2', hasOneValue),
  ]),
  rule(context('/ubl:Invoice/cac:BillingReference | /cn:CreditNote/cac:BillingReference'), [
    ...BILLING_REFERENCE_ASSERTIONS,
    ...BILLING_REFERENCE_SYNTAX,
  ]),
  ...VAT_CATEGORY_RULES,
  partyIdentifier('BR-FREXT-CL-10', EXTENDED_IDENTIFIER_SCHEMES),
  mediaType('BR-FREXT-CL-24', EXTENDED_MEDIA_TYPES),
  rule(
    CHARGE_REASON,
    [fatal('BR-FREXT-CL-20', isListed(CHARGE_REASONS))],
    ofCharge((list) => list === undefined || list === '7161'),
  ),
  rule(
    CHARGE_REASON,
    [fatal('BR-FREXT-CL-20-TAX', isListed(TAX_TYPES))],
    ofCharge((list) => list === '5153'),
  ),
  rule(
    CHARGE_REASON,
    [fatal('BR-FREXT-CL-20-LISTID', isAttributeListed(CHARGE_REASON_LISTS, 'listID'))],
    ofCharge((list) => list !== ''),
  ),
  rule(context('cac:DeliveryTerms/cbc:ID'), [fatal('BR-FREXT-CL-27', isListed(DELIVERY_TERMS))]),
  rule(
    context(
      'cac:InvoiceLine/cac:Item/cac:AdditionalItemProperty/cbc:NameCode | ' +
        'cac:CreditNoteLine/cac:Item/cac:AdditionalItemProperty/cbc:NameCode',
    ),
    [fatal('BR-FREXT-04', isListed(ITEM_ATTRIBUTES))],
  ),
]

/** The French profile EXTENDED-CTC-FR on UBL 2.1, as of October 2026. */
export const EXTENDED_CTC_FR_UBL: RuleSet = {
  name: 'extended-ctc-fr-ubl',
  pack: 'extended-ctc-fr@2026-10',
  patterns: [...without(EN16931_UBL.patterns, REPLACED_IDS), ADDED],
}

/** The pack before it, which asks the same. */
export const EXTENDED_CTC_FR_UBL_AUGUST_2026: RuleSet = {
  ...EXTENDED_CTC_FR_UBL,
  name: 'extended-ctc-fr-ubl@1.4.0.03',
  pack: 'extended-ctc-fr@1.4.0.03',
}

/** An amount that is due has a date or terms. */
function isDueWhen(tree: Tree, node: number): boolean {
  const due = tree.double(node)
  if (due <= 0) return true
  const isSaid = tree.everywhere(DUE_DATE).length + tree.everywhere(PAYMENT_TERMS).length > 0
  return due > 0 && isSaid
}

/** A value, or a measured value with its unit; not both. */
function hasOneValue(tree: Tree, node: number): boolean {
  if (tree.has(node, VALUE)) return !tree.has(node, VALUE_QUANTITY)
  return tree.some(node, VALUE_QUANTITY, (at) => (tree.attribute(at, 'unitCode') ?? '') !== '')
}

function ofCharge(isListRight: (list: string | undefined) => boolean): Test {
  return (tree, node) =>
    isCharge(tree, tree.parent(node)) && isListRight(tree.attribute(node, 'listID'))
}
