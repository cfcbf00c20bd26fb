import { MULTI_VENDOR_FRAMEWORKS } from '../../../codelists/billing-framework.ts'
import { SELF_BILLED_TYPES } from '../../../codelists/document-type.ts'
import { isAny } from '../br-fr/code.ts'
import { frameworksAt } from '../br-fr/framework.ts'
import { isTop, textsOf } from '../br-fr/line-index.ts'
import type { Link, LinePlaces } from '../br-fr/line-places.ts'
import { fatal, rule, type Pattern, type Test } from '../../tree/rule-set.ts'
import { perDocument, type Tree } from '../../tree/tree.ts'
import { normalizeSpace } from '../../tree/xpath-text.ts'
import { AGREEMENT, below, LINE, LINES, path, ROOT_PATH, TRANSACTION } from './place.ts'

const ROOT = 0
const LINE_SETTLEMENT = 'ram:SpecifiedLineTradeSettlement'
const TOTALS = `${LINE_SETTLEMENT}/ram:SpecifiedTradeSettlementLineMonetarySummation`
const ITEM_SELLER = 'ram:SpecifiedLineTradeAgreement/ram:ItemSellerTradeParty'
const SETTLEMENT = 'ram:ApplicableHeaderTradeSettlement'
const LEGAL_ID = 'ram:SpecifiedLegalOrganization/ram:ID'

const NUMBER = path('rsm:ExchangedDocument/ram:ID')
const TYPE = path('rsm:ExchangedDocument/ram:TypeCode')
const SELLER_ID = path(`${AGREEMENT}/ram:SellerTradeParty/${LEGAL_ID}`)
const LINE_SELLER_ID = path(`${ITEM_SELLER}/${LEGAL_ID}`)
const ANY_LINE = path('.//ram:IncludedSupplyChainTradeLineItem')
const SUBTYPE = path('ram:AssociatedDocumentLineDocument/ram:LineStatusReasonCode')
const PARENT_ID = path('ram:AssociatedDocumentLineDocument/ram:ParentLineID')
const OBJECT = path(`${LINE_SETTLEMENT}/ram:AdditionalReferencedDocument`)
const OBJECT_SCHEME = path('ram:ReferenceTypeCode')
const OBJECT_TYPE = path('ram:TypeCode')
const OBJECT_ID = path('ram:IssuerAssignedID')
const ANY_NUMBER = path('.//ram:IssuerAssignedID')
const CITED_NUMBER = path(`${LINE_SETTLEMENT}/ram:InvoiceReferencedDocument/ram:IssuerAssignedID`)
const CITED_DATE = path(
  `${LINE_SETTLEMENT}/ram:InvoiceReferencedDocument/ram:FormattedIssueDateTime/qdt:DateTimeString`,
)
const INVOICED_OBJECT = '130'

const numbersOf = perDocument((tree) => (isBill(tree) ? textsOf(tree, ROOT, NUMBER) : []))
const mainSellerIds = perDocument((tree) => (isBill(tree) ? textsOf(tree, ROOT, SELLER_ID) : []))

export const FRAMEWORKS = frameworksAt(
  [ROOT_PATH],
  path('rsm:ExchangedDocumentContext/ram:BusinessProcessSpecifiedDocumentContextParameter/ram:ID'),
)

/** In CII a line says itself what it is, and which line is above it. */
export const CII_LINES: LinePlaces = {
  frameworks: FRAMEWORKS,
  contexts: {
    bill: TRANSACTION,
    line: LINE,
    link: LINE,
    type: below('rsm:ExchangedDocument/ram:TypeCode'),
  },
  lines: [path('ram:IncludedSupplyChainTradeLineItem')],
  line: {
    id: path('ram:AssociatedDocumentLineDocument/ram:LineID'),
    net: path(`${TOTALS}/ram:LineTotalAmount`),
    gross: path(`${TOTALS}/ram:GrandTotalAmount`),
    vat: path(`${TOTALS}/ram:TaxTotalAmount`),
    exemption: path(`${LINE_SETTLEMENT}/ram:ApplicableTradeTax/ram:ExemptionReason`),
    sellerName: path(`${ITEM_SELLER}/ram:Name`),
    sellerId: LINE_SELLER_ID,
    sellerCountry: path(`${ITEM_SELLER}/ram:PostalTradeAddress/ram:CountryID`),
  },
  bill: {
    currency: path(`${SETTLEMENT}/ram:InvoiceCurrencyCode`),
    vatCurrency: path(`${SETTLEMENT}/ram:TaxCurrencyCode`),
    sellerId: path(`ram:ApplicableHeaderTradeAgreement/ram:SellerTradeParty/${LEGAL_ID}`),
    buyerId: path(`ram:ApplicableHeaderTradeAgreement/ram:BuyerTradeParty/${LEGAL_ID}`),
    breakdown: path(`${SETTLEMENT}/ram:ApplicableTradeTax`),
    breakdownKind: path('ram:TypeCode'),
    breakdownReason: path('ram:ExemptionReason'),
    breakdownAmount: path('ram:CalculatedAmount'),
  },
  ids: { twoWaySeller: 'BR-FR-BD-02_BT-31', twoWayType: 'BR-FR-BD-13_BT-3' },
  isTyped: (tree, types) => tree.some(ROOT, TYPE, (at) => types.has(tree.text(at))),
  isSelfBilled: (type) => SELF_BILLED_TYPES.codes.has(type),
  linkNodes: (_, line) => [line],
  linkOf,
  lineOf: (_, line) => line,
  objects: (tree, line, scheme) =>
    tree
      .all(line, OBJECT)
      .filter((object) => isObject(tree, object, scheme))
      .flatMap((object) => tree.all(object, OBJECT_ID)),
  isRepeated: (tree, object) => firstNumbers(tree).get(tree.text(object)) !== object,
  isMainSeller,
  mainInvoices: perDocument((tree) => {
    let count = 0
    for (const line of tree.all(ROOT, ANY_LINE)) {
      if (isMainSeller(tree, line) && isTop(linkOf(tree, line))) count += mainObjects(tree, line)
    }
    return count
  }),
  isMainNumber: (tree, number) => numbersOf(tree).includes(number),
  isOtherNumber: (tree, number) => numbersOf(tree).some((each) => each !== number),
  citesNumber: (tree, line) => tree.has(line, CITED_NUMBER),
  citesDate: (tree, line) => tree.has(line, CITED_DATE),
}

/** What CII asks at places of its own: the subtype where one is given, the objects of groups. */
export const SUB_INVOICE_PATTERNS: readonly Pattern[] = [
  [
    rule(
      below(`${LINES}/ram:AssociatedDocumentLineDocument/ram:LineStatusReasonCode`),
      [
        fatal('BR-FR-MV-01_EXT-FR-FE-163', (tree, node) => {
          return normalizeSpace(tree.text(node)) !== ''
        }),
      ],
      (tree) => FRAMEWORKS.hasSubInvoices(tree),
    ),
  ],
  [
    objectRule('AFL', (tree, node) => isNumbered(tree, node)),
    objectRule('AVV', (tree, node) => {
      return isNumbered(tree, node) && !hasSharedFramework(tree, node)
    }),
  ],
]

function objectRule(scheme: string, holds: Test) {
  return rule(
    below(`${LINES}/${LINE_SETTLEMENT}/ram:AdditionalReferencedDocument`),
    [fatal(`BR-FR-MV-03_BT-128_${scheme}`, holds)],
    (tree, node) =>
      FRAMEWORKS.hasSubInvoices(tree) &&
      isAny(tree, node, OBJECT_SCHEME, scheme) &&
      isTop(linkOf(tree, tree.parent(tree.parent(node)))),
  )
}

function isNumbered(tree: Tree, object: number): boolean {
  if (!isAny(tree, object, OBJECT_TYPE, INVOICED_OBJECT)) return false
  return normalizeSpace(tree.textAt(object, OBJECT_ID)) !== ''
}

function hasSharedFramework(tree: Tree, object: number): boolean {
  return tree.some(object, OBJECT_ID, (id) => MULTI_VENDOR_FRAMEWORKS.codes.has(tree.text(id)))
}

function isBill(tree: Tree): boolean {
  return tree.is(ROOT, ROOT_PATH)
}

function linkOf(tree: Tree, line: number): Link {
  return { subtypes: textsOf(tree, line, SUBTYPE), parentIds: textsOf(tree, line, PARENT_ID) }
}

function isObject(tree: Tree, object: number, scheme: string): boolean {
  return (
    isAny(tree, object, OBJECT_SCHEME, scheme) && isAny(tree, object, OBJECT_TYPE, INVOICED_OBJECT)
  )
}

/** The first element that bears each number, whatever the number is of. */
const firstNumbers = perDocument((tree) => {
  const first = new Map<string, number>()
  for (const number of tree.all(ROOT, ANY_NUMBER)) {
    const text = tree.text(number)
    if (!first.has(text)) first.set(text, number)
  }
  return first
})

function isMainSeller(tree: Tree, line: number): boolean {
  return tree.some(line, LINE_SELLER_ID, (id) => mainSellerIds(tree).includes(tree.text(id)))
}

/** How many objects of a line bear the number of the whole. */
function mainObjects(tree: Tree, line: number): number {
  const isMain = (id: number) => numbersOf(tree).includes(tree.text(id))
  return tree
    .all(line, OBJECT)
    .filter((object) => isObject(tree, object, 'AFL') && tree.some(object, OBJECT_ID, isMain))
    .length
}
