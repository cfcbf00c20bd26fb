import {
  BILLING_FRAMEWORKS,
  FINAL_FRAMEWORKS,
  PREPAID_FRAMEWORKS,
} from '../../../codelists/billing-framework.ts'
import type { CodeList } from '../../../codelists/code-list.ts'
import {
  CORRECTIVE_TYPES,
  DOWN_PAYMENT_TYPES,
  SELF_BILLED_TYPES,
} from '../../../codelists/document-type.ts'
import { isAny, isAnyIn, isAnyNot } from '../br-fr/code.ts'
import type { Edition } from '../br-fr/edition.ts'
import { hasSiren, marked, only, sirensAt } from '../br-fr/identifier.ts'
import type { Path } from '../../tree/path.ts'
import { fatal, rule, type Assertion, type Pattern } from '../../tree/rule-set.ts'
import type { Tree } from '../../tree/tree.ts'
import { normalizeSpace } from '../../tree/xpath-text.ts'
import { noteAssertions, notesReader, saysMember, type Notes } from './notes.ts'
import { DOCUMENT, path } from './place.ts'

const FRAMEWORK = path('cbc:ProfileID')
const INVOICE_TYPE = path('cbc:InvoiceTypeCode')
const CREDIT_NOTE_TYPE = path('cbc:CreditNoteTypeCode')
const ISSUE_DATE = path('cbc:IssueDate')
const DUE_DATE = path('cbc:DueDate')
const PAYMENT_DUE_DATE = path('cac:PaymentMeans/cbc:PaymentDueDate')
const PRECEDING = path('cac:BillingReference')
const ATTACHMENT = path('cac:AdditionalDocumentReference')
const DESCRIPTION = path('cbc:DocumentDescription')
const CURRENCY = path('cbc:DocumentCurrencyCode')
const VAT_CURRENCY = path('cbc:TaxCurrencyCode')
const VAT_TOTAL = path('cac:TaxTotal/cbc:TaxAmount')
const PAID = path('cac:LegalMonetaryTotal/cbc:PrepaidAmount')
const WITH_VAT = path('cac:LegalMonetaryTotal/cbc:TaxInclusiveAmount')
const DUE = path('cac:LegalMonetaryTotal/cbc:PayableAmount')
const REPRESENTATIVE = path('cac:TaxRepresentativeParty/cac:PartyTaxScheme')
const REPRESENTATIVE_VAT = path('cac:TaxRepresentativeParty/cac:PartyTaxScheme/cbc:CompanyID')

const SELLER = partyAt('cac:AccountingSupplierParty/cac:Party')
const BUYER = partyAt('cac:AccountingCustomerParty/cac:Party')

interface PartyPlaces {
  readonly ids: Path
  readonly legalId: Path
  readonly address: Path
}

function partyAt(party: string): PartyPlaces {
  return {
    ids: path(`${party}/cac:PartyIdentification/cbc:ID`),
    legalId: path(`${party}/cac:PartyLegalEntity/cbc:CompanyID`),
    address: path(`${party}/cbc:EndpointID`),
  }
}

/** What is asked of the document as a whole. */
export function documentPattern(edition: Edition): Pattern {
  const notesOf = notesReader(edition)
  return [
    rule(DOCUMENT, [
      ...noteAssertions(notesOf),
      ...partyAssertions(edition, notesOf),
      ...typeAssertions(edition),
      ...amountAssertions(edition),
    ]),
  ]
}

function partyAssertions(edition: Edition, notesOf: (tree: Tree) => Notes): readonly Assertion[] {
  const isB2b = (tree: Tree) => notesOf(tree).treatment === 'B2B'
  const isTreated = edition.isAnyTreatmentAddressed
    ? (tree: Tree) => notesOf(tree).treatment !== ''
    : isB2b
  return [
    fatal('BR-FR-11_BT-47', (tree, node) => !isB2b(tree) || hasSiren(tree, node, BUYER.legalId)),
    fatal('BR-FR-12_BT-49', (tree, node) => !isBlank(tree, node, BUYER.address)),
    fatal('BR-FR-13_BT-34', (tree, node) => !isBlank(tree, node, SELLER.address)),
    fatal(
      'BR-FR-21_BT-49',
      (tree, node) =>
        !isB2b(tree) || isTyped(tree, node, SELF_BILLED_TYPES) || isAddressed(tree, node, BUYER),
    ),
    fatal(
      'BR-FR-22_BT-34',
      (tree, node) =>
        !isTreated(tree) ||
        !isTyped(tree, node, SELF_BILLED_TYPES) ||
        isAddressed(tree, node, SELLER),
    ),
    fatal(
      'BR-FR-CO-14_BT-29-1',
      (tree, node) => !isInSingleEntity(tree, node) || saysMember(notesOf(tree)),
    ),
    fatal(
      'BR-FR-CO-15_BT-29-1',
      (tree, node) =>
        !isInSingleEntity(tree, node) ||
        (tree.has(node, REPRESENTATIVE) && tree.textAt(node, REPRESENTATIVE_VAT) !== ''),
    ),
  ]
}

function typeAssertions({ isPaymentDueDateRead }: Edition): readonly Assertion[] {
  const dueDates = isPaymentDueDateRead ? [DUE_DATE, PAYMENT_DUE_DATE] : [DUE_DATE]
  return [
    fatal('BR-FR-08_BT-23', (tree, node) =>
      BILLING_FRAMEWORKS.codes.has(tree.textAt(node, FRAMEWORK)),
    ),
    fatal('BR-FR-18_BT-123', (tree, node) => readableViews(tree, node) <= 1),
    fatal(
      'BR-FR-CO-04_BT-3',
      (tree, node) =>
        !isAnyIn(tree, node, INVOICE_TYPE, CORRECTIVE_TYPES) || tree.count(node, PRECEDING) === 1,
    ),
    fatal(
      'BR-FR-CO-07_BT-9',
      (tree, node) =>
        isTyped(tree, node, DOWN_PAYMENT_TYPES) ||
        isAnyIn(tree, node, FRAMEWORK, PREPAID_FRAMEWORKS) ||
        dueDates.every((dueDate) => !isBeforeIssue(tree, node, dueDate)),
    ),
    fatal(
      'BR-FR-CO-08_BT-23',
      (tree, node) =>
        !isAnyIn(tree, node, FRAMEWORK, FINAL_FRAMEWORKS) ||
        !isTyped(tree, node, DOWN_PAYMENT_TYPES),
    ),
  ]
}

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
    fatal('BR-FR-CO-09_BT-23-3', (tree, node) => {
      if (!isPrepaid(tree, node)) return true
      const days = [...tree.all(node, DUE_DATE), ...tree.all(node, PAYMENT_DUE_DATE)]
      return tree.text(only(days, node)) !== ''
    }),
    fatal('BR-FR-CO-12_BT-5', (tree, node) => {
      if (!isAnyNot(tree, node, CURRENCY, 'EUR')) return true
      if (!isAny(tree, node, VAT_CURRENCY, 'EUR')) return false
      return tree.text(only(marked(tree, node, VAT_TOTAL, 'currencyID', 'EUR'), node)) !== ''
    }),
  ]
}

function isTyped(tree: Tree, node: number, types: CodeList): boolean {
  return isAnyIn(tree, node, INVOICE_TYPE, types) || isAnyIn(tree, node, CREDIT_NOTE_TYPE, types)
}

function isBlank(tree: Tree, node: number, path: Path): boolean {
  return normalizeSpace(tree.textAt(node, path)) === ''
}

/** The address is the party’s in the directory: its SIREN first. Without SIREN any will do. */
function isAddressed(tree: Tree, node: number, party: PartyPlaces): boolean {
  const siren = tree.text(only(sirensAt(tree, node, party.legalId), node))
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

/** Days are compared as text; a document without date of issue has nothing before it. */
function isBeforeIssue(tree: Tree, node: number, dueDate: Path): boolean {
  return tree.some(node, dueDate, (due) =>
    tree.some(node, ISSUE_DATE, (issue) => tree.text(due) < tree.text(issue)),
  )
}
