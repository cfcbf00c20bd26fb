import { ALLOWANCE_REASONS } from '../../../codelists/allowance-reason.ts'
import { CHARGE_REASONS } from '../../../codelists/charge-reason.ts'
import { type CodeList, isIn } from '../../../codelists/code-list.ts'
import { CII_COUNTRIES } from '../../../codelists/country.ts'
import { CURRENCIES } from '../../../codelists/currency.ts'
import { CII_DOCUMENT_TYPES } from '../../../codelists/document-type.ts'
import { ELECTRONIC_ADDRESS_SCHEMES } from '../../../codelists/electronic-address-scheme.ts'
import { EXEMPTION_REASONS } from '../../../codelists/exemption-reason.ts'
import { IDENTIFIER_SCHEMES } from '../../../codelists/identifier-scheme.ts'
import { ITEM_CLASSIFICATIONS } from '../../../codelists/item-classification.ts'
import { MEDIA_TYPES } from '../../../codelists/media-type.ts'
import { CII_NOTE_SUBJECTS } from '../../../codelists/note-subject.ts'
import { PAYMENT_MEANS } from '../../../codelists/payment-means.ts'
import { REFERENCE_SCHEMES } from '../../../codelists/reference-scheme.ts'
import { UNITS } from '../../../codelists/unit.ts'
import { VAT_CATEGORIES } from '../../../codelists/vat-category.ts'
import { CII_VAT_POINTS } from '../../../codelists/vat-point.ts'
import { type ContextRule, fatal, rule, type Test } from '../../tree/rule-set.ts'
import { NONE } from '../../tree/tree.ts'
import { normalizeSpace } from '../../tree/xpath-text.ts'
import { context, path } from '../cii-notation.ts'
import { both } from '../factur-x/value-test.ts'
import { hasAttribute, isAttributeListed, isListed } from '../listed-code.ts'
import { isAllowance, isCharge, isIn as isInside } from './indicator.ts'

const PRODUCT = path('ram:SpecifiedTradeProduct')
const SHIP_TO = path('ram:ShipToTradeParty')
const TAX_REGISTRATION = path('ram:SpecifiedTaxRegistration')
const CHARGE_REASON = context('ram:SpecifiedTradeAllowanceCharge/ram:ReasonCode')

/** The identifier of a party, not of a product or of where goods go. */
const isOfParty: Test = (tree, node) =>
  tree.ancestor(node, PRODUCT) === NONE && tree.ancestor(node, SHIP_TO) === NONE

/** Compared in capitals, unlike other codes. */
const isExemptionReason: Test = (tree, node) =>
  isIn(EXEMPTION_REASONS, normalizeSpace(tree.text(node)).toUpperCase())

/** Rules that a profile may put in the place of the standard's. */
export interface CodeRules {
  readonly referenceType: ContextRule
  readonly party: ContextRule
  readonly chargeReasons: readonly ContextRule[]
  readonly mediaType: ContextRule
}

export const STANDARD_CODE_RULES: CodeRules = {
  referenceType: code('BR-CL-07', 'ram:ReferenceTypeCode', REFERENCE_SCHEMES),
  party: partyScheme('BR-CL-10', IDENTIFIER_SCHEMES),
  chargeReasons: [
    rule(CHARGE_REASON, [fatal('BR-CL-20', isListed(CHARGE_REASONS))], isInside(isCharge)),
  ],
  mediaType: mediaType('BR-CL-24', MEDIA_TYPES),
}

/** Codes are of their lists (BR-CL), in the order in which they take an element. */
export function codeRules(rules: CodeRules): readonly ContextRule[] {
  return [
    code('BR-CL-01', 'rsm:ExchangedDocument/ram:TypeCode', CII_DOCUMENT_TYPES),
    attribute('BR-CL-03', 'ram:TaxTotalAmount', 'currencyID', CURRENCIES),
    code('BR-CL-04', 'ram:InvoiceCurrencyCode', CURRENCIES),
    code('BR-CL-05', 'ram:TaxCurrencyCode', CURRENCIES),
    code('BR-CL-06', 'ram:DueDateTypeCode', CII_VAT_POINTS),
    rules.referenceType,
    code('BR-CL-08', 'ram:SubjectCode', CII_NOTE_SUBJECTS),
    rules.party,
    rule(
      context('ram:ID'),
      [fatal('BR-CL-11', isAttributeListed(IDENTIFIER_SCHEMES, 'schemeID'))],
      both(hasAttribute('schemeID'), (tree, node) => {
        return tree.ancestor(node, TAX_REGISTRATION) === NONE
      }),
    ),
    attribute('BR-CL-13', 'ram:ClassCode', 'listID', ITEM_CLASSIFICATIONS),
    code('BR-CL-14', 'ram:CountryID', CII_COUNTRIES),
    code('BR-CL-15', 'ram:OriginTradeCountry/ram:ID', CII_COUNTRIES),
    code('BR-CL-16', 'ram:SpecifiedTradeSettlementPaymentMeans/ram:TypeCode', PAYMENT_MEANS),
    code('BR-CL-17', 'ram:CategoryTradeTax/ram:CategoryCode', VAT_CATEGORIES),
    code('BR-CL-18', 'ram:ApplicableTradeTax/ram:CategoryCode', VAT_CATEGORIES),
    rule(CHARGE_REASON, [fatal('BR-CL-19', isListed(ALLOWANCE_REASONS))], isInside(isAllowance)),
    ...rules.chargeReasons,
    attribute('BR-CL-21', 'ram:SpecifiedTradeProduct/ram:GlobalID', 'schemeID', IDENTIFIER_SCHEMES),
    rule(context('ram:ExemptionReasonCode'), [fatal('BR-CL-22', isExemptionReason)]),
    attribute('BR-CL-23', 'ram:BasisQuantity | ram:BilledQuantity', 'unitCode', UNITS),
    rules.mediaType,
    attribute(
      'BR-CL-25',
      'ram:URIUniversalCommunication/ram:URIID',
      'schemeID',
      ELECTRONIC_ADDRESS_SCHEMES,
    ),
    attribute(
      'BR-CL-26',
      'ram:ApplicableHeaderTradeDelivery/ram:ShipToTradeParty/ram:GlobalID',
      'schemeID',
      IDENTIFIER_SCHEMES,
    ),
  ]
}

export function code(id: string, at: string, list: CodeList): ContextRule {
  return rule(context(at), [fatal(id, isListed(list))])
}

export function partyScheme(id: string, list: CodeList): ContextRule {
  return rule(
    context('ram:GlobalID'),
    [fatal(id, isAttributeListed(list, 'schemeID'))],
    both(hasAttribute('schemeID'), isOfParty),
  )
}

/** The type of an attachment, compared exactly. */
export function mediaType(id: string, list: CodeList): ContextRule {
  return rule(
    context('ram:AttachmentBinaryObject'),
    [fatal(id, (tree, node) => isIn(list, tree.attribute(node, 'mimeCode') ?? ''))],
    hasAttribute('mimeCode'),
  )
}

function attribute(id: string, at: string, name: string, list: CodeList): ContextRule {
  return rule(context(at), [fatal(id, isAttributeListed(list, name))], hasAttribute(name))
}
