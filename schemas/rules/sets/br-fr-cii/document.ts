import {
  BILLING_FRAMEWORKS,
  FINAL_FRAMEWORKS,
  PREPAID_FRAMEWORKS,
} from '../../../codelists/billing-framework.ts'
import { without } from '../../../codelists/code-list.ts'
import {
  CORRECTIVE_TYPES,
  CREDIT_NOTE_TYPES,
  DOWN_PAYMENT_TYPES,
  SELF_BILLED_TYPES,
} from '../../../codelists/document-type.ts'
import { isAny, isAnyIn, isAnyNot } from '../br-fr/code.ts'
import type { Edition } from '../br-fr/edition.ts'
import { isSiren } from '../br-fr/format.ts'
import { hasSiren, marked, only, sirensAt } from '../br-fr/identifier.ts'
import type { Path } from '../../tree/path.ts'
import { fatal, rule, type Assertion, type Pattern } from '../../tree/rule-set.ts'
import type { Tree } from '../../tree/tree.ts'
import { dueDateAssertions } from './due-date.ts'
import { isB2b, saysMember } from './notes.ts'
import { AGREEMENT, below, DOCUMENT, LINES, path, SETTLEMENT } from './place.ts'

const TOTALS = `${SETTLEMENT}/ram:SpecifiedTradeSettlementHeaderMonetarySummation`
const REPRESENTATIVE_NAME = `${AGREEMENT}/ram:SellerTaxRepresentativeTradeParty`
const PERIOD = `${SETTLEMENT}/ram:BillingSpecifiedPeriod`

const CONTEXT_FRAMEWORK = path('ram:BusinessProcessSpecifiedDocumentContextParameter/ram:ID')
const FRAMEWORK = path(
  'rsm:ExchangedDocumentContext/ram:BusinessProcessSpecifiedDocumentContextParameter/ram:ID',
)
const TYPE = path('rsm:ExchangedDocument/ram:TypeCode')
const CONTRACT = path(`${AGREEMENT}/ram:ContractReferencedDocument/ram:IssuerAssignedID`)
const PERIOD_START = path(`${PERIOD}/ram:StartDateTime/udt:DateTimeString`)
const PERIOD_END = path(`${PERIOD}/ram:EndDateTime/udt:DateTimeString`)
const PRECEDING = path(`${SETTLEMENT}/ram:InvoiceReferencedDocument`)
const LINE = path(LINES)
const LINE_PRECEDING = path('ram:SpecifiedLineTradeSettlement/ram:InvoiceReferencedDocument')
const SUBTYPE = path('ram:AssociatedDocumentLineDocument/ram:LineStatusReasonCode')
const NUMBER = path('ram:IssuerAssignedID')
const DATE = path('ram:FormattedIssueDateTime/qdt:DateTimeString')
const ATTACHMENT = path(`${AGREEMENT}/ram:AdditionalReferencedDocument`)
const DESCRIPTION = path('ram:Name')
const CURRENCY = path(`${SETTLEMENT}/ram:InvoiceCurrencyCode`)
const VAT_CURRENCY = path(`${SETTLEMENT}/ram:TaxCurrencyCode`)
const VAT_TOTAL = path(`${TOTALS}/ram:TaxTotalAmount`)
const PAID = path(`${TOTALS}/ram:TotalPrepaidAmount`)
const WITH_VAT = path(`${TOTALS}/ram:GrandTotalAmount`)
const DUE = path(`${TOTALS}/ram:DuePayableAmount`)
const REPRESENTATIVE = path(REPRESENTATIVE_NAME)
const REPRESENTATIVE_VAT = path(`${REPRESENTATIVE_NAME}/ram:SpecifiedTaxRegistration/ram:ID`)

const SELLER = partyAt('ram:SellerTradeParty')
const BUYER = partyAt('ram:BuyerTradeParty')

const GLOBAL_REBATE = '262'

/** Credit notes that cite the invoice they credit: all but the one of a global rebate. */
const CITING_TYPES = without(CREDIT_NOTE_TYPES, GLOBAL_REBATE)

interface PartyPlaces {
  readonly ids: Path
  readonly legalId: Path
  readonly address: Path
}

function partyAt(name: string): PartyPlaces {
  return {
    ids: path(`${AGREEMENT}/${name}/ram:GlobalID`),
    legalId: path(`${AGREEMENT}/${name}/ram:SpecifiedLegalOrganization/ram:ID`),
    address: path(`${AGREEMENT}/${name}/ram:URIUniversalCommunication/ram:URIID`),
  }
}

/** What is asked of the document as a whole. */
export function documentPattern(edition: Edition): Pattern {
  return [
    rule(DOCUMENT, [
      ...PARTY_ASSERTIONS,
      ...TYPE_ASSERTIONS,
      ...amountAssertions(edition),
      ...dueDateAssertions(edition),
    ]),
    rule(below('rsm:ExchangedDocumentContext'), [
      fatal('BR-FR-08_BT-23', (tree, node) =>
        BILLING_FRAMEWORKS.codes.has(tree.textAt(node, CONTEXT_FRAMEWORK)),
      ),
    ]),
  ]
}

const PARTY_ASSERTIONS: readonly Assertion[] = [
  fatal('BR-FR-10_BT-30', (tree, node) => hasSiren(tree, node, SELLER.legalId)),
  fatal(
    'BR-FR-11_BT-47',
    (tree, node) =>
      !isB2b(tree, node) || isSiren(tree.text(only(sirensAt(tree, node, BUYER.legalId), node))),
  ),
  fatal('BR-FR-12_BT-49', (tree, node) => tree.textAt(node, BUYER.address) !== ''),
  fatal('BR-FR-13_BT-34', (tree, node) => tree.textAt(node, SELLER.address) !== ''),
  fatal(
    'BR-FR-21_BT-49',
    (tree, node) =>
      !isB2b(tree, node) ||
      isAnyIn(tree, node, TYPE, SELF_BILLED_TYPES) ||
      isAddressed(tree, node, BUYER),
  ),
  fatal(
    'BR-FR-22_BT-34',
    (tree, node) =>
      !isB2b(tree, node) ||
      !isAnyIn(tree, node, TYPE, SELF_BILLED_TYPES) ||
      isAddressed(tree, node, SELLER),
  ),
  fatal(
    'BR-FR-CO-14_BT-29-1',
    (tree, node) => !isInSingleEntity(tree, node) || saysMember(tree, node),
  ),
  fatal('BR-FR-CO-15_BT-29-1', (tree, node) => {
    if (!isInSingleEntity(tree, node)) return true
    if (!tree.has(node, REPRESENTATIVE)) return false
    return tree.text(only(marked(tree, node, REPRESENTATIVE_VAT, 'schemeID', 'VA'), node)) !== ''
  }),
]

const TYPE_ASSERTIONS: readonly Assertion[] = [
  fatal('BR-FR-18_BT-123', (tree, node) => readableViews(tree, node) <= 1),
  fatal('BR-FR-CO-03_BT-3', (tree, node) => {
    if (!isAny(tree, node, TYPE, GLOBAL_REBATE)) return true
    return [CONTRACT, PERIOD_START, PERIOD_END].every((at) => tree.textAt(node, at) !== '')
  }),
  fatal(
    'BR-FR-CO-04_BT-4',
    (tree, node) =>
      !isAnyIn(tree, node, TYPE, CORRECTIVE_TYPES) || tree.count(node, PRECEDING) === 1,
  ),
  fatal(
    'BR-FR-CO-05_BT-3',
    (tree, node) =>
      !isAnyIn(tree, node, TYPE, CITING_TYPES) ||
      tree.some(node, PRECEDING, (preceding) => isDated(tree, preceding)) ||
      doLinesCite(tree, node),
  ),
  fatal(
    'BR-FR-CO-08_BT-23',
    (tree, node) =>
      !isAnyIn(tree, node, FRAMEWORK, FINAL_FRAMEWORKS) ||
      !isAnyIn(tree, node, TYPE, DOWN_PAYMENT_TYPES),
  ),
]

function amountAssertions({ arithmetic }: Edition): readonly Assertion[] {
  const isPrepaid = (tree: Tree, node: number) => isAnyIn(tree, node, FRAMEWORK, PREPAID_FRAMEWORKS)
  return [
    fatal('BR-FR-CO-09_BT-23-1', (tree, node) => {
      if (!isPrepaid(tree, node)) return true
      return arithmetic.areEqual(tree, tree.single(node, PAID), tree.single(node, WITH_VAT))
    }),
    fatal(
      'BR-FR-CO-09_BT-23-2',
      (tree, node) => !isPrepaid(tree, node) || arithmetic.isZero(tree, tree.single(node, DUE)),
    ),
    fatal('BR-FR-CO-12_BT-5', (tree, node) => {
      if (!isAnyNot(tree, node, CURRENCY, 'EUR')) return true
      if (!isAny(tree, node, VAT_CURRENCY, 'EUR')) return false
      return tree.text(only(marked(tree, node, VAT_TOTAL, 'currencyID', 'EUR'), node)) !== ''
    }),
  ]
}

/** The address is the party’s in the directory: its legal identifier first, whatever its scheme. */
function isAddressed(tree: Tree, node: number, party: PartyPlaces): boolean {
  const siren = tree.textAt(node, party.legalId)
  if (!tree.textAt(node, party.address).startsWith(siren)) return false
  return marked(tree, node, party.address, 'schemeID', '0225').length > 0
}

function isInSingleEntity(tree: Tree, node: number): boolean {
  return marked(tree, node, SELLER.ids, 'schemeID', '0231').length > 0
}

function readableViews(tree: Tree, node: number): number {
  let count = 0
  for (const attachment of tree.all(node, ATTACHMENT)) {
    if (isAny(tree, attachment, DESCRIPTION, 'LISIBLE')) count += 1
  }
  return count
}

/** Every line but groups and information cites a preceding invoice with its date. */
function doLinesCite(tree: Tree, node: number): boolean {
  return tree.every(node, LINE, (line) => {
    const isBilled = !tree.has(line, SUBTYPE) || isAny(tree, line, SUBTYPE, 'DETAIL')
    return !isBilled || tree.some(line, LINE_PRECEDING, (preceding) => isDated(tree, preceding))
  })
}

function isDated(tree: Tree, preceding: number): boolean {
  return tree.has(preceding, NUMBER) && tree.has(preceding, DATE)
}
