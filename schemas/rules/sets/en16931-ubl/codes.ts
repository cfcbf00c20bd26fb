import { ALLOWANCE_REASONS } from '../../../codelists/allowance-reason.ts'
import { CHARGE_REASONS } from '../../../codelists/charge-reason.ts'
import { type CodeList, isIn } from '../../../codelists/code-list.ts'
import { COUNTRIES } from '../../../codelists/country.ts'
import { CURRENCIES } from '../../../codelists/currency.ts'
import { UBL_CREDIT_NOTE_TYPES, UBL_INVOICE_TYPES } from '../../../codelists/document-type.ts'
import { ELECTRONIC_ADDRESS_SCHEMES } from '../../../codelists/electronic-address-scheme.ts'
import { EXEMPTION_REASONS } from '../../../codelists/exemption-reason.ts'
import { IDENTIFIER_SCHEMES } from '../../../codelists/identifier-scheme.ts'
import { ITEM_CLASSIFICATIONS } from '../../../codelists/item-classification.ts'
import { MEDIA_TYPES } from '../../../codelists/media-type.ts'
import { PAYMENT_MEANS } from '../../../codelists/payment-means.ts'
import { REFERENCE_SCHEMES } from '../../../codelists/reference-scheme.ts'
import { UNITS } from '../../../codelists/unit.ts'
import { VAT_CATEGORIES } from '../../../codelists/vat-category.ts'
import { UBL_VAT_POINTS } from '../../../codelists/vat-point.ts'
import { type ContextRule, fatal, rule, type Test } from '../../tree/rule-set.ts'
import { NONE, type Tree } from '../../tree/tree.ts'
import { normalizeSpace } from '../../tree/xpath-text.ts'
import { hasAttribute, isAttributeListed, isListed } from '../listed-code.ts'
import { context, path } from '../ubl-notation.ts'
import { isAllowance, isCharge, isIn as isInside } from './indicator.ts'

const INVOICE_TYPE = path('cbc:InvoiceTypeCode')
const DOCUMENT_TYPE = path('cbc:DocumentTypeCode')
const SELLER = path('cac:AccountingSupplierParty')
const PAYEE = path('cac:PayeeParty')
const INVOICED_OBJECT = '130'

const AMOUNTS = [
  'Amount BaseAmount PriceAmount TaxAmount TaxableAmount LineExtensionAmount',
  'TaxExclusiveAmount TaxInclusiveAmount AllowanceTotalAmount ChargeTotalAmount PrepaidAmount',
  'PayableRoundingAmount PayableAmount',
]
  .join(' ')
  .split(' ')

/** Codes are of their lists (BR-CL). The contexts do not meet: their order says nothing. */
export const CODE_RULES: readonly ContextRule[] = [
  rule(context('cbc:InvoiceTypeCode | cbc:CreditNoteTypeCode'), [fatal('BR-CL-01', isType)]),
  rule(context(AMOUNTS.map((name) => `cbc:${name}`).join(' | ')), [
    fatal('BR-CL-03', isAttributeListed(CURRENCIES, 'currencyID')),
  ]),
  code('BR-CL-04', 'cbc:DocumentCurrencyCode', CURRENCIES),
  code('BR-CL-05', 'cbc:TaxCurrencyCode', CURRENCIES),
  code('BR-CL-06', 'cac:InvoicePeriod/cbc:DescriptionCode', UBL_VAT_POINTS),
  rule(
    context('cac:AdditionalDocumentReference/cbc:ID | cac:DocumentReference/cbc:ID'),
    [fatal('BR-CL-07', isAttributeListed(REFERENCE_SCHEMES, 'schemeID'))],
    isSchemedObject,
  ),
  scheme('BR-CL-11', 'cac:PartyLegalEntity/cbc:CompanyID', IDENTIFIER_SCHEMES),
  rule(
    context('cac:CommodityClassification/cbc:ItemClassificationCode'),
    [fatal('BR-CL-13', isAttributeListed(ITEM_CLASSIFICATIONS, 'listID'))],
    hasAttribute('listID'),
  ),
  code('BR-CL-14', 'cac:Country/cbc:IdentificationCode', COUNTRIES),
  code('BR-CL-15', 'cac:OriginCountry/cbc:IdentificationCode', COUNTRIES),
  code('BR-CL-16', 'cac:PaymentMeans/cbc:PaymentMeansCode', PAYMENT_MEANS),
  code('BR-CL-17', 'cac:TaxCategory/cbc:ID', VAT_CATEGORIES),
  code('BR-CL-18', 'cac:ClassifiedTaxCategory/cbc:ID', VAT_CATEGORIES),
  rule(
    context('cac:AllowanceCharge/cbc:AllowanceChargeReasonCode'),
    [fatal('BR-CL-19', isListed(ALLOWANCE_REASONS))],
    isInside(isAllowance),
  ),
  scheme('BR-CL-21', 'cac:StandardItemIdentification/cbc:ID', IDENTIFIER_SCHEMES),
  rule(context('cbc:TaxExemptionReasonCode'), [
    fatal('BR-CL-22', (tree, node) =>
      isIn(EXEMPTION_REASONS, normalizeSpace(tree.text(node).toUpperCase())),
    ),
  ]),
  rule(
    context('cbc:InvoicedQuantity | cbc:BaseQuantity | cbc:CreditedQuantity'),
    [fatal('BR-CL-23', isAttributeListed(UNITS, 'unitCode'))],
    hasAttribute('unitCode'),
  ),
  scheme('BR-CL-25', 'cbc:EndpointID', ELECTRONIC_ADDRESS_SCHEMES),
  scheme('BR-CL-26', 'cac:DeliveryLocation/cbc:ID', IDENTIFIER_SCHEMES),
]

/** Those a profile has other lists for. */
export const REPLACEABLE_CODE_RULES: readonly ContextRule[] = [
  partyIdentifier('BR-CL-10', IDENTIFIER_SCHEMES),
  rule(
    context('cac:AllowanceCharge/cbc:AllowanceChargeReasonCode'),
    [fatal('BR-CL-20', isListed(CHARGE_REASONS))],
    isInside(isCharge),
  ),
  mediaType('BR-CL-24', MEDIA_TYPES),
]

/** Identifiers of parties; SEPA, the creditor of a direct debit, is for the seller or payee. */
export function partyIdentifier(id: string, list: CodeList): ContextRule {
  const holds: Test = (tree, node) => {
    const value = normalizeSpace(tree.attribute(node, 'schemeID') ?? '')
    if (isIn(list, value)) return true
    if (value !== 'SEPA') return false
    return tree.ancestor(node, SELLER) !== NONE || tree.ancestor(node, PAYEE) !== NONE
  }
  return rule(
    context('cac:PartyIdentification/cbc:ID'),
    [fatal(id, holds)],
    hasAttribute('schemeID'),
  )
}

/** The type of an attachment, compared exactly. */
export function mediaType(id: string, list: CodeList): ContextRule {
  return rule(
    context('cbc:EmbeddedDocumentBinaryObject'),
    [fatal(id, (tree, node) => isIn(list, tree.attribute(node, 'mimeCode') ?? ''))],
    hasAttribute('mimeCode'),
  )
}

function code(id: string, at: string, list: CodeList): ContextRule {
  return rule(context(at), [fatal(id, isListed(list))])
}

function scheme(id: string, at: string, list: CodeList): ContextRule {
  return rule(
    context(at),
    [fatal(id, isAttributeListed(list, 'schemeID'))],
    hasAttribute('schemeID'),
  )
}

function isType(tree: Tree, node: number): boolean {
  const list = tree.is(node, INVOICE_TYPE) ? UBL_INVOICE_TYPES : UBL_CREDIT_NOTE_TYPES
  return isIn(list, normalizeSpace(tree.text(node)))
}

/** The identifier of an invoiced object (BT-18, BT-128) that names its scheme. */
function isSchemedObject(tree: Tree, node: number): boolean {
  if (tree.attribute(node, 'schemeID') === undefined) return false
  return tree.some(tree.parent(node), DOCUMENT_TYPE, (at) => tree.text(at) === INVOICED_OBJECT)
}
