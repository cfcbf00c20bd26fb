import type { Path } from '../../tree/path.ts'
import {
  type Assertion,
  type ContextRule,
  fatal,
  type Pattern,
  rule,
  type Test,
} from '../../tree/rule-set.ts'
import { NONE, perDocument, type Tree } from '../../tree/tree.ts'
import { roundedToCents } from '../../tree/xpath-number.ts'
import { normalizeSpace } from '../../tree/xpath-text.ts'
import { context, path } from '../cii-notation.ts'
import { isVat } from '../factur-x/vat-breakdown.ts'
import { both, doubleAt, either, isOneOf, ofParent, textsAt } from '../factur-x/value-test.ts'
import { onlyOf } from '../ppf/format.ts'
import { absent, filled, present } from '../presence.ts'
import { VAT_CATEGORIES } from '../vat-category.ts'
import { isAllowance, isCharge } from './indicator.ts'
import { officialTest } from './official-test.ts'
import { VAT_CATEGORY_RULES } from './vat.ts'

const ROOT = 0
const TRANSACTION = 'rsm:SupplyChainTradeTransaction'
const AGREEMENT = `${TRANSACTION}/ram:ApplicableHeaderTradeAgreement`
const SETTLEMENT = `${TRANSACTION}/ram:ApplicableHeaderTradeSettlement`
const SELLER = `${AGREEMENT}/ram:SellerTradeParty`
const BUYER = `${AGREEMENT}/ram:BuyerTradeParty`
const LINE = path('ram:IncludedSupplyChainTradeLineItem')
const CATEGORY = path('ram:CategoryCode')
const RATE = path('ram:RateApplicablePercent')

/** The rules of Factur-X that say the same, by their ids. */
const official = (...ids: readonly string[]): readonly Assertion[] => ids.map(officialTest)

/** What is asked of the document as a whole. */
const DOCUMENT: readonly Assertion[] = [
  fatal(
    'BR-01',
    filled(
      path('rsm:ExchangedDocumentContext/ram:GuidelineSpecifiedDocumentContextParameter/ram:ID'),
    ),
  ),
  fatal('BR-02', filled(path('rsm:ExchangedDocument/ram:ID'))),
  fatal(
    'BR-03',
    oneFilled(path('rsm:ExchangedDocument/ram:IssueDateTime/udt:DateTimeString'), 'format', '102'),
  ),
  fatal('BR-04', filled(path('rsm:ExchangedDocument/ram:TypeCode'))),
  fatal('BR-05', filled(path(`${SETTLEMENT}/ram:InvoiceCurrencyCode`))),
  fatal('BR-06', filled(path(`${SELLER}/ram:Name`))),
  fatal('BR-07', filled(path(`${BUYER}/ram:Name`))),
  fatal('BR-08', present(path(`${SELLER}/ram:PostalTradeAddress`))),
  fatal('BR-09', filled(path(`${SELLER}/ram:PostalTradeAddress/ram:CountryID`))),
  fatal('BR-10', present(path(`${BUYER}/ram:PostalTradeAddress`))),
  fatal('BR-11', filled(path(`${BUYER}/ram:PostalTradeAddress/ram:CountryID`))),
  fatal('BR-16', (tree) => tree.everywhere(LINE).length > 0),
  ...official('BR-62', 'BR-63', 'BR-CO-15', 'BR-B-01', 'BR-B-02'),
  ...VAT_CATEGORIES.map(({ family }) => officialTest(`BR-${family}-01`)),
]

const ITEM_SCHEME = path('ram:SpecifiedTradeProduct/ram:GlobalID/@schemeID')
const ITEM_ID = path('ram:SpecifiedTradeProduct/ram:GlobalID')
const ANY_ROW = path(
  'rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:ApplicableTradeTax',
)

/** BG-25. */
export const LINE_ASSERTIONS: readonly Assertion[] = [
  fatal('BR-21', filled(path('ram:AssociatedDocumentLineDocument/ram:LineID'))),
  fatal('BR-25', filled(path('ram:SpecifiedTradeProduct/ram:Name'))),
  ...official('BR-22', 'BR-23', 'BR-24', 'BR-26', 'BR-27', 'BR-28', 'BR-CO-04', 'BR-DEC-23'),
  fatal('BR-64', either(filled(ITEM_SCHEME), absent(ITEM_ID))),
  fatal('BR-CO-18', (tree) => tree.everywhere(ANY_ROW).length > 0),
]

const ALLOWANCE_TOTAL = path('ram:AllowanceTotalAmount')
const CHARGE_TOTAL = path('ram:ChargeTotalAmount')

/** BG-22. */
export const TOTALS_ASSERTIONS: readonly Assertion[] = [
  ...official('BR-12', 'BR-13', 'BR-14', 'BR-15', 'BR-53', 'BR-CO-10', 'BR-CO-13', 'BR-CO-16'),
  fatal('BR-CO-11', isSumOf(ALLOWANCE_TOTAL, isAllowance)),
  fatal('BR-CO-12', isSumOf(CHARGE_TOTAL, isCharge)),
  ...official('BR-DEC-09', 'BR-DEC-10', 'BR-DEC-11', 'BR-DEC-12', 'BR-DEC-13', 'BR-DEC-14'),
  ...official('BR-DEC-15', 'BR-DEC-16', 'BR-DEC-17', 'BR-DEC-18'),
]

const POINT_DATE = path('ram:TaxPointDate')
const POINT_CODE = path('ram:DueDateTypeCode')

const hasTwoVatPoints = perDocument(
  (tree) => tree.everywhere(POINT_DATE).length > 0 && tree.everywhere(POINT_CODE).length > 0,
)

/** BG-23, whatever the category. */
const ROW_ASSERTIONS: readonly Assertion[] = [
  ...official('BR-45', 'BR-46', 'BR-CO-17', 'BR-DEC-19', 'BR-DEC-20'),
  fatal('BR-47', both(isVat, present(CATEGORY))),
  fatal('BR-48', both(isVat, either(present(RATE), isOneOf(CATEGORY, 'O')))),
  fatal('BR-CO-03', (tree) => !hasTwoVatPoints(tree)),
]

const DELIVERY_ADDRESS = path('ram:ShipToTradeParty/ram:PostalTradeAddress')
const DELIVERY_COUNTRY = path('ram:ShipToTradeParty/ram:PostalTradeAddress/ram:CountryID')
const CLASS_CODE = path('ram:ClassCode')

/** Parties, references, payment. */
const PARTS: readonly ContextRule[] = [
  rule(context('ram:DesignatedProductClassification'), [
    fatal('BR-65', either(filled(path('ram:ClassCode/@listID')), absent(CLASS_CODE))),
  ]),
  rule(context('ram:AdditionalReferencedDocument'), [
    fatal('BR-52', filled(path('ram:IssuerAssignedID'))),
  ]),
  rule(context('ram:ApplicableTradeSettlementFinancialCard'), official('BR-51')),
  rule(
    context('ram:SpecifiedTradeSettlementPaymentMeans/ram:PayeePartyCreditorFinancialAccount'),
    official('BR-50', 'BR-61'),
    ofParent(isOneOf(path('ram:TypeCode'), '30', '58')),
  ),
  rule(context(`/rsm:CrossIndustryInvoice/${TRANSACTION}/ram:ApplicableHeaderTradeDelivery`), [
    fatal('BR-57', either(absent(DELIVERY_ADDRESS), filled(DELIVERY_COUNTRY))),
  ]),
]

const DOCUMENT_CHARGE = context(
  'ram:ApplicableHeaderTradeSettlement/ram:SpecifiedTradeAllowanceCharge/ram:ChargeIndicator',
)
const LINE_CHARGE = context(
  'ram:SpecifiedLineTradeSettlement/ram:SpecifiedTradeAllowanceCharge/ram:ChargeIndicator',
)
const INDICATOR = path('udt:Indicator')
const SAYS_ALLOWANCE = isOneOf(INDICATOR, 'false')
const SAYS_CHARGE = isOneOf(INDICATOR, 'true')

/** The first pattern of the official rules: the semantic model. */
export const MODEL: Pattern = [
  ...PARTS,
  rule(
    DOCUMENT_CHARGE,
    official('BR-31', 'BR-32', 'BR-33', 'BR-CO-05', 'BR-CO-21', 'BR-DEC-01', 'BR-DEC-02'),
    SAYS_ALLOWANCE,
  ),
  rule(
    DOCUMENT_CHARGE,
    official('BR-36', 'BR-37', 'BR-38', 'BR-CO-06', 'BR-CO-22', 'BR-DEC-05', 'BR-DEC-06'),
    SAYS_CHARGE,
  ),
  rule(context('ram:SpecifiedTradeSettlementHeaderMonetarySummation'), TOTALS_ASSERTIONS),
  rule(context('/rsm:CrossIndustryInvoice'), DOCUMENT),
  rule(context('ram:IncludedSupplyChainTradeLineItem'), LINE_ASSERTIONS),
  rule(
    LINE_CHARGE,
    official('BR-41', 'BR-42', 'BR-CO-07', 'BR-CO-23', 'BR-DEC-24', 'BR-DEC-25'),
    SAYS_ALLOWANCE,
  ),
  rule(
    LINE_CHARGE,
    official('BR-43', 'BR-44', 'BR-CO-08', 'BR-CO-24', 'BR-DEC-27', 'BR-DEC-28'),
    SAYS_CHARGE,
  ),
  rule(
    context('ram:SpecifiedLineTradeSettlement/ram:BillingSpecifiedPeriod'),
    official('BR-30', 'BR-CO-20'),
  ),
  rule(
    context('ram:ApplicableHeaderTradeSettlement/ram:BillingSpecifiedPeriod'),
    official('BR-29', 'BR-CO-19'),
  ),
  rule(context('ram:ApplicableProductCharacteristic'), official('BR-54')),
  rule(context('ram:PayeeTradeParty'), [fatal('BR-17', isNotSeller)]),
  rule(context('ram:SpecifiedTradeSettlementPaymentMeans'), official('BR-49')),
  rule(context(`/rsm:CrossIndustryInvoice/${SETTLEMENT}/ram:InvoiceReferencedDocument`), [
    fatal('BR-55', filled(path('ram:IssuerAssignedID'))),
  ]),
  rule(context('ram:SellerTradeParty'), official('BR-CO-26')),
  rule(context('ram:SellerTaxRepresentativeTradeParty'), [
    ...official('BR-18', 'BR-19', 'BR-20'),
    fatal('BR-56', oneFilled(path('ram:SpecifiedTaxRegistration/ram:ID'), 'schemeID', 'VA')),
  ]),
  rule(
    context('ram:SpecifiedTradeSettlementHeaderMonetarySummation/ram:TaxTotalAmount'),
    official('BR-CO-14'),
    isInInvoiceCurrency,
  ),
  rule(
    context('ram:SpecifiedTaxRegistration/ram:ID'),
    official('BR-CO-09'),
    (tree, node) => tree.attribute(node, 'schemeID') === 'VA',
  ),
  ...VAT_CATEGORY_RULES,
  rule(context('ram:ApplicableHeaderTradeSettlement/ram:ApplicableTradeTax'), ROW_ASSERTIONS),
]

/** The only element at a path with that attribute is not blank. */
function oneFilled(place: Path, attribute: string, value: string): Test {
  return (tree, node) => {
    const found = tree.all(node, place).filter((at) => tree.attribute(at, attribute) === value)
    return normalizeSpace(tree.text(onlyOf(node, found))) !== ''
  }
}

const CURRENCY = path(`${SETTLEMENT}/ram:InvoiceCurrencyCode`)

function isInInvoiceCurrency(tree: Tree, node: number): boolean {
  const currency = tree.attribute(node, 'currencyID')
  return tree.some(ROOT, CURRENCY, (at) => tree.text(at) === currency)
}

const ALLOWANCE_CHARGE = path(`${SETTLEMENT}/ram:SpecifiedTradeAllowanceCharge`)
const ACTUAL_AMOUNT = path('ram:ActualAmount')

/** A total is the sum of the first amounts of its kind; without any, there need be none. */
function isSumOf(total: Path, isKind: Test): Test {
  return (tree, node) => {
    const parts = tree.all(ROOT, ALLOWANCE_CHARGE).filter((at) => isKind(tree, at))
    if (parts.length === 0 && !tree.has(node, total)) return true
    const sum = roundedToCents(
      parts
        .map((at) => tree.first(at, ACTUAL_AMOUNT))
        .reduce((added, at) => (at === NONE ? added : added + doubleAt(tree, at)), 0),
    )
    return tree.some(node, total, (at) => doubleAt(tree, at) === sum)
  }
}

const NAME = path('ram:Name')
const OWN_SELLER = path('ram:ApplicableHeaderTradeAgreement/ram:SellerTradeParty')

/** A payee has a name, and neither name nor identifiers of the seller of its transaction. */
function isNotSeller(tree: Tree, payee: number): boolean {
  const transaction = tree.parent(tree.parent(payee))
  const isSellers = (place: Path): boolean => {
    const own = textsAt(tree, payee, place)
    return tree.some(transaction, OWN_SELLER, (seller) =>
      textsAt(tree, seller, place).some((text) => own.includes(text)),
    )
  }
  return tree.has(payee, NAME) && !PAYEE_IDS.some(isSellers)
}

const PAYEE_IDS = [NAME, path('ram:ID'), path('ram:SpecifiedLegalOrganization/ram:ID')]
