import type { Path } from '../../tree/path.ts'
import type { Test } from '../../tree/rule-set.ts'
import type { Tree } from '../../tree/tree.ts'
import { TypeFault } from '../../tree/type-fault.ts'
import { normalizeSpace } from '../../tree/xpath-text.ts'
import { context, path } from '../cii-notation.ts'
import { absent, present } from '../presence.ts'
import type { JudgedContext } from './judged-context.ts'
import { either, hasText, textsAt } from './value-test.ts'

const AGREEMENT = 'rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement'
const SETTLEMENT = 'rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement'
const LINE_SETTLEMENT =
  'rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem/' +
  'ram:SpecifiedLineTradeSettlement'
const ISSUE_DATE = path('rsm:ExchangedDocument/ram:IssueDateTime/udt:DateTimeString')
const COUNTRY = path('ram:CountryID')
const CATEGORY = path('ram:CategoryCode')
const DUE_AMOUNT = path('ram:DuePayableAmount')

/** What the document as a whole has to have. */
export const DOCUMENT: readonly JudgedContext[] = [
  {
    context: context('/rsm:CrossIndustryInvoice'),
    asked: {
      'BR-01': hasText(
        path('rsm:ExchangedDocumentContext/ram:GuidelineSpecifiedDocumentContextParameter/ram:ID'),
      ),
      'BR-02': hasText(path('rsm:ExchangedDocument/ram:ID')),
      'BR-03': (tree, node) => tree.some(node, ISSUE_DATE, (at) => isFilledDate(tree, at)),
      'BR-04': hasText(path('rsm:ExchangedDocument/ram:TypeCode')),
      'BR-05': hasText(path(`${SETTLEMENT}/ram:InvoiceCurrencyCode`)),
      'BR-06': hasText(path(`${AGREEMENT}/ram:SellerTradeParty/ram:Name`)),
      'BR-07': hasText(path(`${AGREEMENT}/ram:BuyerTradeParty/ram:Name`)),
      'BR-08': occurs(path('ram:SellerTradeParty/ram:PostalTradeAddress')),
      'BR-09': someText(path('ram:SellerTradeParty/ram:PostalTradeAddress/ram:CountryID')),
      'BR-10': occurs(path('ram:BuyerTradeParty/ram:PostalTradeAddress')),
      'BR-11': someText(path('ram:BuyerTradeParty/ram:PostalTradeAddress/ram:CountryID')),
      'BR-16': occurs(path('ram:IncludedSupplyChainTradeLineItem')),
      'BR-62': hasAddressScheme(path(`${AGREEMENT}/ram:SellerTradeParty`)),
      'BR-63': hasAddressScheme(path(`${AGREEMENT}/ram:BuyerTradeParty`)),
      'BR-B-01': (tree) => !hasSplitPayment(tree) || everyText(tree, COUNTRY, 'IT'),
      'BR-B-02': (tree) =>
        !hasSplitPayment(tree) || !tree.everywhere(CATEGORY).some((at) => tree.text(at) === 'S'),
      'BR-CO-25': (tree) =>
        !isDue(tree) || TERMS.some((place) => tree.everywhere(place).length > 0),
      'CII-SR-467': areAlike(path('ram:SpecifiedTradeSettlementPaymentMeans/ram:TypeCode')),
      'CII-SR-468': areAlike(path('ram:SpecifiedTradeSettlementPaymentMeans/ram:Information')),
      'CII-SR-469': (tree) => tree.everywhere(PAYMENT_REFERENCE).length <= 1,
    },
  },
  {
    context: context(`/rsm:CrossIndustryInvoice/${AGREEMENT}`),
    asked: {
      'CII-SR-465': isOneContact('ram:SellerTradeParty'),
      'CII-SR-466': isOneContact('ram:BuyerTradeParty'),
      'CII-SR-475': atMostOneOf('916', path('ram:Name')),
      'CII-SR-476': atMostOneOf('916', path('ram:AttachmentBinaryObject')),
    },
  },
  {
    context: context(`/rsm:CrossIndustryInvoice/${LINE_SETTLEMENT}`),
    asked: {
      'CII-SR-474': (tree, node) =>
        tree.all(node, DOCUMENTS).filter((at) => isOfType(tree, at, '130')).length <= 1,
    },
  },
  {
    context: context(`/rsm:CrossIndustryInvoice/${SETTLEMENT}/ram:InvoiceReferencedDocument`),
    asked: { 'BR-55': hasText(path('ram:IssuerAssignedID')) },
  },
  {
    context: context('ram:AdditionalReferencedDocument'),
    asked: { 'BR-52': hasText(path('ram:IssuerAssignedID')) },
  },
  {
    context: context('/rsm:CrossIndustryInvoice/rsm:ExchangedDocument/ram:IncludedNote'),
    where: present(path('ram:SubjectCode')),
    asked: { 'BR-FXEXT-01': present(path('ram:ContentCode'), path('ram:Content')) },
  },
  {
    context: context('*'),
    where: (tree, node) => !tree.hasChildren(node) && !/[^ \t\r\n]/.test(tree.text(node)),
    asked: { 'PEPPOL-EN16931-R008': () => false },
  },
  {
    context: context('udt:DateTimeString'),
    where: (tree, node) => tree.attribute(node, 'format') === '102',
    asked: { 'CII-DT-097': (tree, node) => DAY.test(tree.text(node)) },
  },
  {
    context: context('udt:DateTimeString'),
    where: (tree, node) => tree.attribute(node, 'format') === '205',
    asked: { 'BR-FXEXT-CII-DT-097a': (tree, node) => MINUTE.test(tree.text(node)) },
  },
]

const PAYMENT_REFERENCE = path('ram:ApplicableHeaderTradeSettlement/ram:PaymentReference')
const TERMS = [
  path('ram:SpecifiedTradePaymentTerms/ram:DueDateDateTime'),
  path('ram:SpecifiedTradePaymentTerms/ram:Description'),
]

// XPath's \d takes the digits of every script.
const YEAR_TO_DAY = String.raw`\p{Nd}{4}(?:1[0-2]|0[1-9])(?:3[01]|[12][0-9]|0[1-9])`
const DAY = new RegExp(String.raw`^[ \t\r\n]*${YEAR_TO_DAY}[ \t\r\n]*$`, 'u')
const MINUTE = new RegExp(
  String.raw`^[ \t\r\n]*${YEAR_TO_DAY}(?:[01][0-9]|2[0-3])[0-5][0-9][ \t\r\n]*$`,
  'u',
)

function isFilledDate(tree: Tree, node: number): boolean {
  return tree.attribute(node, 'format') === '102' && tree.text(node) !== ''
}

function occurs(place: Path): Test {
  return (tree) => tree.everywhere(place).length > 0
}

function someText(place: Path): Test {
  return (tree) => tree.everywhere(place).some((at) => tree.text(at) !== '')
}

function everyText(tree: Tree, place: Path, text: string): boolean {
  return tree.everywhere(place).every((at) => tree.text(at) === text)
}

/** Italian split payment (BR-B). */
function hasSplitPayment(tree: Tree): boolean {
  return tree.everywhere(CATEGORY).some((at) => tree.text(at) === 'B')
}

function isDue(tree: Tree): boolean {
  const [amount, second] = tree.everywhere(DUE_AMOUNT)
  if (second !== undefined) throw new TypeFault(second, 'the amount due occurs twice')
  return amount !== undefined && tree.number(amount) > 0
}

/** All elements of a path, wherever they stand, say the same but for blanks. */
function areAlike(place: Path): Test {
  return (tree) => {
    const texts = tree.everywhere(place).map((at) => normalizeSpace(tree.text(at)))
    return texts.every((text) => text === texts[0])
  }
}

const ADDRESS = path('ram:URIUniversalCommunication')
const SCHEME = path('ram:URIID/@schemeID')

/** The first electronic address of a party says its scheme, unless there is no address at all. */
function hasAddressScheme(party: Path): Test {
  return (tree, node) => {
    const firsts = tree.all(node, party).map((at) => tree.first(at, ADDRESS))
    const schemes = firsts.flatMap((at) => textsAt(tree, at, SCHEME))
    if (schemes.length > 1) throw new TypeFault(node, 'several electronic addresses')
    if (normalizeSpace(schemes[0] ?? '') !== '') return true
    return tree.all(node, party).every((at) => !tree.has(at, ADDRESS))
  }
}

/** A contact is a person or a department, not both. */
function isOneContact(party: string): Test {
  const contact = `${party}/ram:DefinedTradeContact`
  return either(
    absent(path(`${contact}/ram:PersonName`)),
    absent(path(`${contact}/ram:DepartmentName`)),
  )
}

const DOCUMENTS = path('ram:AdditionalReferencedDocument')
const DOCUMENT_TYPE = path('ram:TypeCode')

/** Among the documents of a type, at most one such element. */
function atMostOneOf(type: string, place: Path): Test {
  return (tree, node) => {
    let count = 0
    for (const at of tree.all(node, DOCUMENTS)) {
      if (isOfType(tree, at, type)) count += tree.count(at, place)
    }
    return count <= 1
  }
}

function isOfType(tree: Tree, node: number, type: string): boolean {
  return normalizeSpace(tree.textAt(node, DOCUMENT_TYPE)) === type
}
