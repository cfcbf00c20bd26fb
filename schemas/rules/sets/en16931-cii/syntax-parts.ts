import type { Path } from '../../tree/path.ts'
import { type Assertion, fatal, type Test, warning } from '../../tree/rule-set.ts'
import type { Tree } from '../../tree/tree.ts'
import { normalizeSpace } from '../../tree/xpath-text.ts'
import { path } from '../cii-notation.ts'
import { either, isOneOf } from '../factur-x/value-test.ts'
import { absent, present } from '../presence.ts'
import { isAllowance } from './indicator.ts'

const GUIDELINE = path('ram:GuidelineSpecifiedDocumentContextParameter')
const GUIDELINE_ID = path('ram:GuidelineSpecifiedDocumentContextParameter/ram:ID')
const ORIGIN = path('ram:OriginTradeCountry')
const DISCOUNT = path('ram:GrossPriceProductTradePrice/ram:AppliedTradeAllowanceCharge')
const DISCOUNT_AMOUNT = path('ram:ActualAmount')
const INDICATOR = path('ram:ChargeIndicator')
const NET_PRICE = path('ram:NetPriceProductTradePrice/ram:ChargeAmount')
const TAX = path('ram:ApplicableTradeTax')
const DOCUMENTS = path('ram:AdditionalReferencedDocument')
const TYPE = path('ram:TypeCode')
const MEANS = path('ram:SpecifiedTradeSettlementPaymentMeans')
const IBAN = path('ram:PayeePartyCreditorFinancialAccount/ram:IBANID')
const OTHER_ACCOUNT = path('ram:PayeePartyCreditorFinancialAccount/ram:ProprietaryID')
const POINT_CODE = path('ram:ApplicableTradeTax/ram:DueDateTypeCode')
const MEANS_TYPE = path('ram:SpecifiedTradeSettlementPaymentMeans/ram:TypeCode')
const MEANS_TEXT = path('ram:SpecifiedTradeSettlementPaymentMeans/ram:Information')

/** BG-2. */
export const CONTEXT_SYNTAX: readonly Assertion[] = [
  fatal('CII-SR-009', once(GUIDELINE)),
  fatal('CII-SR-010', once(GUIDELINE_ID)),
]

export const DOCUMENT_SYNTAX: readonly Assertion[] = [fatal('CII-SR-014', once(TYPE))]

/** BG-31. */
export const ITEM_SYNTAX: readonly Assertion[] = [
  fatal(
    'CII-SR-046',
    either(absent(path('ram:GlobalID')), present(path('ram:GlobalID/@schemeID'))),
  ),
  fatal('CII-SR-090', either(absent(ORIGIN), once(path('ram:OriginTradeCountry/ram:ID')))),
]

/** BG-32. */
export const ATTRIBUTE_SYNTAX: readonly Assertion[] = [
  fatal('CII-SR-069', once(path('ram:Description'))),
  fatal('CII-SR-072', once(path('ram:Value'))),
]

/** BG-29. */
export const PRICE_SYNTAX: readonly Assertion[] = [
  fatal('CII-SR-439', once(NET_PRICE)),
  warning('CII-SR-119', isDiscountWhole),
]

export const CHARGE_SYNTAX: readonly Assertion[] = [fatal('CII-SR-463', present(INDICATOR))]

export const LINE_SETTLEMENT_SYNTAX: readonly Assertion[] = [
  warning('CII-SR-454', once(TAX)),
  warning('CII-SR-474', atMostOneDocument('130')),
]

export const AGREEMENT_SYNTAX: readonly Assertion[] = [
  warning('CII-SR-450', notBoth('ram:BuyerTradeParty/ram:ID', 'ram:BuyerTradeParty/ram:GlobalID')),
  warning('CII-SR-457', atMostOneTyped('50')),
  warning('CII-SR-458', atMostOneTyped('130')),
  warning('CII-SR-465', oneContact('ram:SellerTradeParty')),
  warning('CII-SR-466', oneContact('ram:BuyerTradeParty')),
  warning('CII-SR-475', atMostOneDocument('916', path('ram:Name'))),
  warning('CII-SR-476', atMostOneDocument('916', path('ram:AttachmentBinaryObject'))),
]

export const DELIVERY_SYNTAX: readonly Assertion[] = [
  warning(
    'CII-SR-449',
    notBoth('ram:ShipToTradeParty/ram:ID', 'ram:ShipToTradeParty/ram:GlobalID'),
  ),
]

export const SETTLEMENT_SYNTAX: readonly Assertion[] = [
  warning('CII-SR-451', notBoth('ram:PayeeTradeParty/ram:ID', 'ram:PayeeTradeParty/ram:GlobalID')),
  fatal('CII-SR-462', (tree) => {
    return new Set(tree.everywhere(POINT_CODE).map((at) => tree.text(at))).size <= 1
  }),
  fatal('CII-SR-470', (tree, node) => !tree.some(node, MEANS, (at) => lacksAccount(tree, at))),
]

export const ROOT_SYNTAX: readonly Assertion[] = [
  fatal('CII-SR-467', areAlike(MEANS_TYPE)),
  fatal('CII-SR-468', areAlike(MEANS_TEXT)),
  fatal('CII-SR-469', (tree) => tree.everywhere(PAYMENT_REFERENCE).length <= 1),
]

const PAYMENT_REFERENCE = path('ram:ApplicableHeaderTradeSettlement/ram:PaymentReference')

/** Exactly one stands there. */
export function once(place: Path): Test {
  return (tree, node) => tree.count(node, place) === 1
}

function notBoth(one: string, other: string): Test {
  return either(absent(path(one)), absent(path(other)))
}

function oneContact(party: string): Test {
  const contact = `${party}/ram:DefinedTradeContact`
  return notBoth(`${contact}/ram:PersonName`, `${contact}/ram:DepartmentName`)
}

/** A discount on the price is an allowance with its amount, or there is neither. */
function isDiscountWhole(tree: Tree, node: number): boolean {
  const some = (test: Test) => tree.some(node, DISCOUNT, (at) => test(tree, at))
  const hasAmount = some(present(DISCOUNT_AMOUNT))
  return (some(isAllowance) && hasAmount) || (!some(present(INDICATOR)) && !hasAmount)
}

/** Among the additional documents of exactly a type, at most one. */
function atMostOneTyped(type: string): Test {
  const isTyped = isOneOf(TYPE, type)
  return (tree, node) => {
    let count = 0
    tree.some(node, DOCUMENTS, (at) => {
      if (isTyped(tree, at)) count += 1
      return count > 1
    })
    return count <= 1
  }
}

/** So it is, blanks around the type aside; or of something that stands in them. */
function atMostOneDocument(type: string, place?: Path): Test {
  return (tree, node) => {
    let count = 0
    tree.some(node, DOCUMENTS, (at) => {
      if (normalizeSpace(tree.textAt(at, TYPE)) === type) {
        count += place === undefined ? 1 : tree.count(at, place)
      }
      return false
    })
    return count <= 1
  }
}

function lacksAccount(tree: Tree, means: number): boolean {
  const type = normalizeSpace(tree.textAt(means, TYPE))
  if (type !== '30' && type !== '58') return false
  return !tree.has(means, IBAN) && !tree.has(means, OTHER_ACCOUNT)
}

/** All that stand at a path, anywhere, say the same but for blanks. */
function areAlike(place: Path): Test {
  return (tree) => {
    const [first, ...others] = tree.everywhere(place)
    if (first === undefined) return true
    const text = normalizeSpace(tree.text(first))
    return others.every((at) => normalizeSpace(tree.text(at)) === text)
  }
}
