import type { Path } from '../../tree/path.ts'
import {
  type Assertion,
  type ContextRule,
  fatal,
  type Limit,
  limits,
  rule,
  type Test,
} from '../../tree/rule-set.ts'
import type { Tree } from '../../tree/tree.ts'
import { atMost } from '../presence.ts'
import { context, path } from '../ubl-notation.ts'
import { isAllowance, isCharge } from './indicator.ts'

const SELLER = 'cac:AccountingSupplierParty/cac:Party'
const BUYER = 'cac:AccountingCustomerParty/cac:Party'
const SELLER_NAME = path(`${SELLER}/cac:PartyLegalEntity/cbc:RegistrationName`)
const NAME = path('cac:PartyName/cbc:Name')
const IDENTIFIER = path('cac:PartyIdentification/cbc:ID')
const REASON = path('cbc:AllowanceChargeReason')
const SELLER_TAX_SCHEME = path(`${SELLER}/cac:PartyTaxScheme`)
const BUYER_TAX_SCHEME = path(`${BUYER}/cac:PartyTaxScheme`)
const SCHEME = path('cac:TaxScheme')
const SCHEME_ID = path('cbc:ID')
const COMPANY_ID = path('cbc:CompanyID')
const ADDITIONAL_DOCUMENT = path('cac:AdditionalDocumentReference')
const DOCUMENT_TYPE = path('cbc:DocumentTypeCode')
const LINE_CATEGORY = path('cac:Item/cac:ClassifiedTaxCategory')
const LEGAL_ID = path('cac:PartyLegalEntity/cbc:CompanyID')
const INVOICED_OBJECT = '130'

/** What stands once at most in the document (UBL-SR). */
export const DOCUMENT_MULTIPLICITY: readonly (Limit | Assertion)[] = [
  ...limits(
    'fatal',
    {
      'UBL-SR-01': path('cac:ContractDocumentReference/cbc:ID'),
      'UBL-SR-02': path('cac:ReceiptDocumentReference/cbc:ID'),
      'UBL-SR-03': path('cac:DespatchDocumentReference/cbc:ID'),
      'UBL-SR-05': path('cac:PaymentTerms/cbc:Note'),
      'UBL-SR-08': path('cac:InvoicePeriod'),
      'UBL-SR-09': SELLER_NAME,
      'UBL-SR-10': path(`${SELLER}/cac:PartyName/cbc:Name`),
      'UBL-SR-11': path(`${SELLER}/cac:PartyLegalEntity/cbc:CompanyID`),
      'UBL-SR-14': path(`${SELLER}/cac:PartyLegalEntity/cbc:CompanyLegalForm`),
      'UBL-SR-15': path(`${BUYER}/cac:PartyLegalEntity/cbc:RegistrationName`),
      'UBL-SR-16': path(`${BUYER}/cac:PartyIdentification/cbc:ID`),
      'UBL-SR-17': path(`${BUYER}/cac:PartyLegalEntity/cbc:CompanyID`),
      'UBL-SR-24': path('cac:Delivery'),
      'UBL-SR-39': path('cac:ProjectReference/cbc:ID'),
      'UBL-SR-40': path(`${BUYER}/cac:PartyName/cbc:Name`),
      'UBL-SR-45': path('cac:PaymentMeans/cbc:PaymentDueDate'),
      'UBL-SR-46': path('cac:PaymentMeans/cbc:PaymentMeansCode/@name'),
      'UBL-SR-49': path('cac:InvoicePeriod/cbc:DescriptionCode'),
      'UBL-SR-54': path('cac:PaymentMeans/cac:CardAccount'),
      'UBL-SR-55': path('cac:PaymentMeans/cac:PaymentMandate'),
      'UBL-SR-56': path('cac:OriginatorDocumentReference/cbc:ID'),
    },
    1,
  ),
  fatal('UBL-SR-04', (tree, node) => {
    let count = 0
    tree.some(node, ADDITIONAL_DOCUMENT, (at) => {
      const isObject = tree.some(at, DOCUMENT_TYPE, (type) => tree.text(type) === INVOICED_OBJECT)
      if (isObject) count += tree.count(at, SCHEME_ID)
      return false
    })
    return count <= 1
  }),
  fatal('UBL-SR-12', hasOneNumber(SELLER_TAX_SCHEME, true)),
  fatal('UBL-SR-13', hasOneNumber(SELLER_TAX_SCHEME, false)),
  fatal('UBL-SR-18', hasOneNumber(BUYER_TAX_SCHEME, true)),
  fatal('UBL-SR-29', (tree) => {
    const creditors = tree.everywhere(IDENTIFIER).filter((at) => schemeOf(tree, at) === 'SEPA')
    return creditors.length <= 1
  }),
  fatal('UBL-SR-44', isAlwaysTheSame(path('cbc:PaymentID'))),
  fatal('UBL-SR-47', isAlwaysTheSame(path('cbc:PaymentMeansCode'))),
]

/** What stands once at most on a line (UBL-SR). */
export const LINE_MULTIPLICITY: readonly (Limit | Assertion)[] = [
  ...limits(
    'fatal',
    {
      'UBL-SR-34': path('cbc:Note'),
      'UBL-SR-35': path('cac:OrderLineReference/cbc:LineID'),
      'UBL-SR-36': path('cac:InvoicePeriod'),
      'UBL-SR-37': path('cac:Price/cac:AllowanceCharge/cbc:Amount'),
      'UBL-SR-50': path('cac:Item/cbc:Description'),
      'UBL-SR-52': path('cac:DocumentReference'),
    },
    1,
  ),
  fatal('UBL-SR-48', (tree, node) => {
    return tree.count(node, LINE_CATEGORY) === 1
  }),
]

/** What stands once at most on allowances and charges, and for the payee. */
export const PART_MULTIPLICITY: readonly ContextRule[] = [
  rule(context('cac:AllowanceCharge'), [fatal('UBL-SR-30', atMost(1, REASON))], isAllowance),
  rule(context('cac:AllowanceCharge'), [fatal('UBL-SR-31', atMost(1, REASON))], isCharge),
  rule(context('cac:PayeeParty'), [
    fatal(
      'UBL-SR-19',
      ofAnotherThanSeller((tree, node) => tree.count(node, NAME)),
    ),
    fatal(
      'UBL-SR-20',
      ofAnotherThanSeller((tree, node) => {
        return tree.all(node, IDENTIFIER).filter((at) => isOtherScheme(tree, at)).length
      }),
    ),
    fatal(
      'UBL-SR-21',
      ofAnotherThanSeller((tree, node) => {
        return tree.count(node, LEGAL_ID)
      }),
    ),
  ]),
]

/** At most one of something, of a payee whose name is there and not the legal one of the seller. */
function ofAnotherThanSeller(countOf: (tree: Tree, node: number) => number): Test {
  return (tree, node) => {
    if (countOf(tree, node) > 1) return false
    const document = tree.parent(node)
    return tree.some(node, NAME, (name) => {
      const text = tree.text(name)
      return tree.some(document, SELLER_NAME, (at) => tree.text(at) !== text)
    })
  }
}

/** At most one tax number in the scheme VAT, or in another one. */
function hasOneNumber(registrations: Path, isVat: boolean): Test {
  return (tree, node) => {
    let count = 0
    tree.some(node, registrations, (at) => {
      const isCounted = tree.some(at, SCHEME, (scheme) => {
        return (tree.textAt(scheme, SCHEME_ID).toUpperCase() === 'VAT') === isVat
      })
      if (isCounted) count += tree.count(at, COMPANY_ID)
      return false
    })
    return count <= 1
  }
}

function isOtherScheme(tree: Tree, node: number): boolean {
  return schemeOf(tree, node) !== 'SEPA'
}

/** The scheme of an identifier in capitals; `''` without one, as XPath has it. */
function schemeOf(tree: Tree, node: number): string {
  return (tree.attribute(node, 'schemeID') ?? '').toUpperCase()
}

/** All elements of a name hold the same text. */
function isAlwaysTheSame(name: Path): Test {
  return (tree) => {
    const [first, ...others] = tree.everywhere(name)
    if (first === undefined) return true
    const text = tree.text(first)
    return others.every((at) => tree.text(at) === text)
  }
}
