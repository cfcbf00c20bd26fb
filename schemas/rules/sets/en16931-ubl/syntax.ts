import {
  type Assertion,
  type ContextRule,
  fatal,
  limits,
  rule,
  type Test,
  warning,
} from '../../tree/rule-set.ts'
import { NONE, type Tree } from '../../tree/tree.ts'
import { hasTwoDecimals } from '../decimals.ts'
import { hasAttribute } from '../listed-code.ts'
import { atMost, noAttribute, nowhere, present } from '../presence.ts'
import { context, path } from '../ubl-notation.ts'

const DOCUMENT_TYPE = path('cbc:DocumentTypeCode')
const ID_SCHEME = path('cbc:ID/@schemeID')
const PRICE = path('cac:Price')
const PRICE_ALLOWANCE = path('cac:AllowanceCharge')
const CREDIT_NOTE = path('cn:CreditNote')
const ADDITIONAL_DOCUMENT = path('cac:AdditionalDocumentReference')
const ATTACHMENT = path('cac:Attachment')
const DESCRIPTION = path('cbc:DocumentDescription')
const DUE_DATE = path('cac:PaymentMeans/cbc:PaymentDueDate')
const VERSION = path('cbc:UBLVersionID')
const MEANS_CODE_NAME = path('cbc:PaymentMeansCode/@name')
const SCHEME_ID = path('cac:TaxScheme/cbc:ID')
const COMPANY_ID = path('cbc:CompanyID')
const INVOICED_OBJECT = '130'
const CREDIT_NOTE_OBJECT = '50'

/** Attributes that have no place in an invoice (UBL-DT). */
export const UNEXPECTED_ATTRIBUTES: Readonly<Record<string, string>> = {
  'UBL-DT-08': 'schemeName',
  'UBL-DT-09': 'schemeAgencyName',
  'UBL-DT-10': 'schemeDataURI',
  'UBL-DT-11': 'schemeURI',
  'UBL-DT-12': 'format',
  'UBL-DT-13': 'unitCodeListIdentifier',
  'UBL-DT-14': 'unitCodeListAgencyIdentifier',
  'UBL-DT-15': 'unitCodeListAgencyName',
  'UBL-DT-16': 'listAgencyName',
  'UBL-DT-17': 'listName',
  'UBL-DT-19': 'languageID',
  'UBL-DT-20': 'listURI',
  'UBL-DT-21': 'listSchemeURI',
  'UBL-DT-22': 'languageLocaleID',
  'UBL-DT-23': 'uri',
  'UBL-DT-24': 'currencyCodeListVersionID',
  'UBL-DT-25': 'characterSetCode',
  'UBL-DT-26': 'encodingCode',
  'UBL-DT-27': 'schemeAgencyID',
  'UBL-DT-28': 'listAgencyID',
}

/** What should stand nowhere at all (UBL-CR). */
export const UNEXPECTED_ANYWHERE: Readonly<Record<string, string>> = {
  'UBL-CR-652': 'cac:PartyTaxScheme/cbc:CompanyID/@schemeID',
  'UBL-CR-660': 'cac:Country/cbc:IdentificationCode/@listID',
  'UBL-CR-662': 'cbc:AllowanceChargeReasonCode/@listID',
  'UBL-CR-664': 'cac:FinancialInstitution',
  'UBL-CR-667': 'cac:BuyersItemIdentification/cbc:ID/@schemeID',
  'UBL-CR-668': 'cac:SellersItemIdentification/cbc:ID/@schemeID',
  'UBL-CR-669': 'cac:Price/cac:AllowanceCharge/cbc:AllowanceChargeReasonCode',
  'UBL-CR-670': 'cac:Price/cac:AllowanceCharge/cbc:AllowanceChargeReason',
  'UBL-CR-671': 'cac:Price/cac:AllowanceCharge/cbc:MultiplierFactorNumeric',
  'UBL-CR-674': 'cbc:PrimaryAccountNumberID/@schemeID',
  'UBL-CR-675': 'cac:CardAccount/cbc:NetworkID/@schemeID',
  'UBL-CR-676': 'cac:PaymentMandate/cbc:ID/@schemeID',
  'UBL-CR-677': 'cac:PaymentMandate/cac:PayerFinancialAccount/cbc:ID/@schemeID',
  'UBL-CR-678': 'cac:TaxCategory/cbc:ID/@schemeID',
  'UBL-CR-679': 'cac:ClassifiedTaxCategory/cbc:ID/@schemeID',
  'UBL-CR-680': 'cac:PaymentMeans/cac:PayerFinancialAccount',
}

/** What of the syntax should not be there, as far as a table of paths cannot say it. */
export const UNEXPECTED_ASSERTIONS: readonly Assertion[] = [
  warning('UBL-CR-002', (tree, node) => {
    return !tree.has(node, VERSION) || tree.some(node, VERSION, (at) => tree.text(at) === '2.1')
  }),
  warning('UBL-CR-412', (tree, node) => {
    return tree.is(node, CREDIT_NOTE) || !tree.has(node, DUE_DATE)
  }),
  warning('UBL-CR-663', noAttribute('unitCodeListID')),
  warning('UBL-CR-665', (tree) =>
    tree.everywhere(ADDITIONAL_DOCUMENT).every((at) => {
      const isObject = tree.has(at, DOCUMENT_TYPE) && !hasOtherType(tree, at)
      return isObject || !tree.has(at, ID_SCHEME)
    }),
  ),
  fatal('UBL-CR-666', objectsLack(ATTACHMENT)),
  fatal('UBL-CR-673', objectsLack(DESCRIPTION)),
  ...Object.entries(UNEXPECTED_ANYWHERE).map(([id, place]) => warning(id, nowhere(path(place)))),
  ...Object.entries(UNEXPECTED_ATTRIBUTES).map(([id, name]) => warning(id, noAttribute(name))),
  warning('UBL-DT-18', (tree) => {
    const names = tree.countAttributes('name')
    if (names === 0) return true
    const codes = tree.everywhere(MEANS_CODE_NAME)
    return names <= codes.filter((at) => tree.attribute(at, 'name') !== undefined).length
  }),
]

/** Details every profile keeps: addresses, parties, references, amounts, attachments. */
export const SYNTAX_RULES: readonly ContextRule[] = [
  rule(context('cac:PostalAddress | cac:Address'), [
    fatal('UBL-SR-51', atMost(1, path('cac:AddressLine'))),
  ]),
  rule(context('cac:AccountingSupplierParty/cac:Party'), [
    fatal('UBL-SR-42', atMost(2, path('cac:PartyTaxScheme'))),
  ]),
  rule(context('cac:AdditionalDocumentReference'), [
    fatal('UBL-SR-33', atMost(1, DESCRIPTION)),
    fatal('UBL-SR-43', isTypeRight),
  ]),
  // Prices and what makes them may have more decimals; the first context that fits takes them.
  rule(context('*:*PriceAmount'), []),
  rule(context('cac:Price//*:*Amount'), [], isUnderDiscountedPrice),
  rule(context('*:*Amount'), [fatal('UBL-DT-01', (tree, node) => hasTwoDecimals(tree.text(node)))]),
  rule(context('*:*BinaryObject'), [
    fatal('UBL-DT-06', hasAttribute('mimeCode')),
    fatal('UBL-DT-07', hasAttribute('filename')),
  ]),
  rule(context('cac:PartyTaxScheme'), [
    fatal('UBL-SR-53', (tree, node) => {
      return tree.has(node, SCHEME_ID) && tree.has(node, COMPANY_ID)
    }),
  ]),
  rule(context('cac:Delivery'), [
    ...limits('fatal', { 'UBL-SR-25': path('cac:DeliveryParty/cac:PartyName/cbc:Name') }, 1),
  ]),
  rule(context('cac:PaymentMeans'), [
    ...limits(
      'fatal',
      {
        'UBL-SR-26': path('cbc:PaymentID'),
        'UBL-SR-27': path('cbc:PaymentMeansCode'),
        'UBL-SR-28': path('cac:PaymentMandate/cbc:ID'),
      },
      1,
    ),
  ]),
  rule(context('cac:TaxRepresentativeParty'), [
    ...limits(
      'fatal',
      {
        'UBL-SR-22': path('cac:PartyName/cbc:Name'),
        'UBL-SR-23': path('cac:PartyTaxScheme/cbc:CompanyID'),
      },
      1,
    ),
  ]),
  rule(context('cac:TaxSubtotal'), [
    ...limits('fatal', { 'UBL-SR-32': path('cac:TaxCategory/cbc:TaxExemptionReason') }, 1),
  ]),
]

/** A reference to a preceding invoice, wherever a profile looks for it. */
export const BILLING_REFERENCE_SYNTAX: readonly Assertion[] = [
  fatal('UBL-SR-06', atMost(1, path('cac:InvoiceDocumentReference'))),
  fatal('UBL-SR-07', present(path('cac:InvoiceDocumentReference/cbc:ID'))),
]

/** An element is inside a price that has an allowance. */
function isUnderDiscountedPrice(tree: Tree, node: number): boolean {
  let price = tree.ancestor(node, PRICE)
  while (price !== NONE && !tree.has(price, PRICE_ALLOWANCE)) price = tree.ancestor(price, PRICE)
  return price !== NONE
}

/** Type 130 (50 in a credit note) is an invoiced object; any other reference has no scheme. */
function isTypeRight(tree: Tree, node: number): boolean {
  const isCreditNote = tree.document.root.local === 'CreditNote'
  const isObject = tree.some(node, DOCUMENT_TYPE, (at) => {
    const type = tree.text(at)
    return type === INVOICED_OBJECT || (isCreditNote && type === CREDIT_NOTE_OBJECT)
  })
  return isObject || (!tree.has(node, ID_SCHEME) && !tree.has(node, DOCUMENT_TYPE))
}

function hasOtherType(tree: Tree, node: number): boolean {
  return tree.some(node, DOCUMENT_TYPE, (at) => tree.text(at) !== INVOICED_OBJECT)
}

/** No reference of an invoiced object has such a part. */
function objectsLack(part: typeof ATTACHMENT): Test {
  return (tree) =>
    tree.everywhere(ADDITIONAL_DOCUMENT).every((at) => {
      const isObject = tree.some(at, DOCUMENT_TYPE, (type) => tree.text(type) === INVOICED_OBJECT)
      return !isObject || !tree.has(at, part)
    })
}
