import { isIn } from '../../../codelists/code-list.ts'
import { CII_VAT_PREFIXES } from '../../../codelists/vat-prefix.ts'
import type { Path } from '../../tree/path.ts'
import type { Test } from '../../tree/rule-set.ts'
import { NONE, type Tree } from '../../tree/tree.ts'
import { normalizeSpace } from '../../tree/xpath-text.ts'
import { context, path } from '../cii-notation.ts'
import { filled, present } from '../presence.ts'
import type { JudgedContext } from './judged-context.ts'
import { both, either, hasText, not, textsAt } from './value-test.ts'

const TRANSACTION = '/rsm:CrossIndustryInvoice/rsm:SupplyChainTradeTransaction'
const NAME = path('ram:Name')
const ID = path('ram:ID')
const REGISTRATION = path('ram:SpecifiedLegalOrganization/ram:ID')
const TAX_ID = path('ram:SpecifiedTaxRegistration/ram:ID')
const SELLER = path('ram:SellerTradeParty')
const ADDRESS = path('ram:PostalTradeAddress')
const COUNTRY = path('ram:PostalTradeAddress/ram:CountryID')
const DELIVERY_ADDRESS = path('ram:ShipToTradeParty/ram:PostalTradeAddress')
const DELIVERY_DATE = path(
  'ram:ApplicableHeaderTradeDelivery/ram:ActualDeliverySupplyChainEvent/ram:OccurrenceDateTime',
)
const DELIVERY_COUNTRY = path('ram:ShipToTradeParty/ram:PostalTradeAddress/ram:CountryID')

/** BG-4 to BG-13: who the parties are, and when and where goods are delivered. */
export const PARTIES: readonly JudgedContext[] = [
  {
    context: context('ram:PayeeTradeParty'),
    asked: {
      'BR-17': both(
        present(NAME),
        not(either(isSellers(NAME), isSellers(ID), isSellers(REGISTRATION))),
      ),
    },
  },
  {
    context: context('ram:SellerTaxRepresentativeTradeParty'),
    asked: {
      'BR-18': filled(NAME),
      'BR-19': present(ADDRESS),
      'BR-20': filled(COUNTRY),
      'BR-56': (tree, node) =>
        tree.some(node, TAX_ID, (at) => isVat(tree, at) && tree.text(at) !== ''),
    },
  },
  {
    context: context('ram:SellerTradeParty'),
    asked: {
      'BR-CO-26': either(present(ID, path('ram:GlobalID'), REGISTRATION), (tree, node) =>
        tree.some(node, TAX_ID, (at) => isVat(tree, at)),
      ),
    },
  },
  {
    context: context('ram:SpecifiedTaxRegistration/ram:ID'),
    where: isVat,
    asked: {
      'BR-CO-09': (tree, node) => isIn(CII_VAT_PREFIXES, [...tree.text(node)].slice(0, 2).join('')),
    },
  },
  {
    context: context('ram:SpecifiedTaxRegistration/ram:ID'),
    where: (tree, node) => tree.ancestor(node, SELLER) === NONE,
    asked: { 'BR-FXEXT-03': isVat },
  },
  {
    context: context(`${TRANSACTION}/ram:ApplicableHeaderTradeDelivery`),
    asked: { 'BR-57': either(not(present(DELIVERY_ADDRESS)), hasText(DELIVERY_COUNTRY)) },
  },
  {
    context: context(TRANSACTION),
    where: (tree, node) => isNoPrepayment(tree, tree.parent(node)) && isGerman(tree, node),
    asked: { 'BR-FX-EN-04': both(isDated, either(present(DELIVERY_DATE), saysDelivery)) },
  },
]

/** The identifier is one for VAT. */
function isVat(tree: Tree, node: number): boolean {
  return tree.attribute(node, 'schemeID') === 'VA'
}

/** A payee has the same text at a path as the seller beside it. */
function isSellers(place: Path): Test {
  return (tree, node) => {
    const own = textsAt(tree, node, place)
    if (own.length === 0) return false
    const parent = tree.parent(node)
    return tree.some(parent, SELLER, (seller) =>
      textsAt(tree, seller, place).some((text) => own.includes(text)),
    )
  }
}

// Deliveries between German parties say when (BR-FX-EN-04).

const AGREEMENT_SELLER = path('ram:ApplicableHeaderTradeAgreement/ram:SellerTradeParty')
const INVOICER = path('ram:ApplicableHeaderTradeSettlement/ram:InvoicerTradeParty')
const AGREEMENT_BUYER = path('ram:ApplicableHeaderTradeAgreement/ram:BuyerTradeParty')
const INVOICEE = path('ram:ApplicableHeaderTradeSettlement/ram:InvoiceeTradeParty')
const DOCUMENT_TYPE = path('rsm:ExchangedDocument/ram:TypeCode')
const PREPAYMENT = '386'
const DELIVERY = path('ram:ApplicableHeaderTradeDelivery')
const LINE = path('ram:IncludedSupplyChainTradeLineItem')
const LINE_PERIOD = path('ram:SpecifiedLineTradeSettlement/ram:BillingSpecifiedPeriod')
const PERIOD = path('ram:ApplicableHeaderTradeSettlement/ram:BillingSpecifiedPeriod')

function isNoPrepayment(tree: Tree, root: number): boolean {
  return tree.some(root, DOCUMENT_TYPE, (at) => tree.text(at) !== PREPAYMENT)
}

function isGerman(tree: Tree, node: number): boolean {
  const german = (place: Path) =>
    tree.some(node, place, (party) =>
      tree.some(party, COUNTRY, (at) => normalizeSpace(tree.text(at)).toUpperCase() === 'DE'),
    )
  return (
    (german(AGREEMENT_SELLER) || german(INVOICER)) && (german(AGREEMENT_BUYER) || german(INVOICEE))
  )
}

function isDated(tree: Tree, node: number): boolean {
  return (
    tree.has(node, DELIVERY_DATE) ||
    tree.has(node, PERIOD) ||
    tree.every(node, LINE, (line) => tree.has(line, LINE_PERIOD))
  )
}

function saysDelivery(tree: Tree, node: number): boolean {
  return tree.some(node, DELIVERY, (at) => normalizeSpace(tree.text(at)) !== '')
}
