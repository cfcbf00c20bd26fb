import { VAT_PREFIXES } from '../../../codelists/vat-prefix.ts'
import { type ContextRule, fatal, rule } from '../../tree/rule-set.ts'
import type { Path } from '../../tree/path.ts'
import type { Tree } from '../../tree/tree.ts'
import { hasAttribute } from '../listed-code.ts'
import { filled, present } from '../presence.ts'
import { context, path } from '../ubl-notation.ts'
import { isVat } from './tax-category.ts'

const COUNTRY = path('cac:Country/cbc:IdentificationCode')
const COMPANY_ID = path('cbc:CompanyID')
const NAME = path('cac:PartyName/cbc:Name')
const IDENTIFIER = path('cac:PartyIdentification/cbc:ID')
const TAX_SCHEME = path('cac:PartyTaxScheme')
const PARTY_IDENTIFIER = path('cac:Party/cac:PartyIdentification/cbc:ID')
const PARTY_TAX_SCHEME = path('cac:Party/cac:PartyTaxScheme')
const PARTY_COMPANY_ID = path('cac:Party/cac:PartyLegalEntity/cbc:CompanyID')
const SELLER_NAME = path('cac:AccountingSupplierParty/cac:Party/cac:PartyName/cbc:Name')
const SELLER_IDENTIFIER = path(
  'cac:AccountingSupplierParty/cac:Party/cac:PartyIdentification/cbc:ID',
)

/** Seller, buyer, payee, tax representative and place of delivery. */
export const PARTY_RULES: readonly ContextRule[] = [
  rule(context('cac:AccountingCustomerParty/cac:Party/cbc:EndpointID'), [
    fatal('BR-63', hasAttribute('schemeID')),
  ]),
  rule(context('cac:AccountingCustomerParty/cac:Party/cac:PostalAddress'), [
    fatal('BR-11', filled(COUNTRY)),
  ]),
  rule(context('cac:Delivery/cac:DeliveryLocation/cac:Address'), [
    fatal('BR-57', present(COUNTRY)),
  ]),
  rule(context('cac:PayeeParty'), [fatal('BR-17', isAnotherThanSeller)]),
  rule(context('cac:AccountingSupplierParty'), [fatal('BR-CO-26', isSellerIdentified)]),
  rule(context('cac:AccountingSupplierParty/cac:Party/cbc:EndpointID'), [
    fatal('BR-62', hasAttribute('schemeID')),
  ]),
  rule(context('cac:AccountingSupplierParty/cac:Party/cac:PostalAddress'), [
    fatal('BR-09', filled(COUNTRY)),
  ]),
  rule(context('cac:TaxRepresentativeParty'), [
    fatal('BR-18', filled(NAME)),
    fatal('BR-19', present(path('cac:PostalAddress'))),
    fatal('BR-56', (tree, node) => hasVatNumber(tree, node, TAX_SCHEME)),
  ]),
  rule(context('cac:TaxRepresentativeParty/cac:PostalAddress'), [fatal('BR-20', filled(COUNTRY))]),
  rule(context('cac:PartyTaxScheme'), [fatal('BR-CO-09', hasCountryPrefix)], isVat),
]

const PREFIXES = ` ${[...VAT_PREFIXES.codes].join(' ')} `

/** The official test looks for the two characters anywhere in its list, blanks included. */
function hasCountryPrefix(tree: Tree, node: number): boolean {
  return PREFIXES.includes([...tree.textAt(node, COMPANY_ID)].slice(0, 2).join(''))
}

function isSellerIdentified(tree: Tree, node: number): boolean {
  return (
    hasVatNumber(tree, node, PARTY_TAX_SCHEME) ||
    tree.some(node, PARTY_IDENTIFIER, (at) => tree.attribute(at, 'schemeID') !== 'SEPA') ||
    tree.has(node, PARTY_COMPANY_ID)
  )
}

function hasVatNumber(tree: Tree, node: number, registrations: Path): boolean {
  return tree.some(node, registrations, (at) => isVat(tree, at) && tree.has(at, COMPANY_ID))
}

/** The payee is named, and neither by the seller's trading name nor by an identifier of it. */
function isAnotherThanSeller(tree: Tree, node: number): boolean {
  const document = tree.parent(node)
  return (
    tree.has(node, NAME) &&
    !haveInCommon(tree, node, NAME, document, SELLER_NAME) &&
    !haveInCommon(tree, node, IDENTIFIER, document, SELLER_IDENTIFIER)
  )
}

function haveInCommon(tree: Tree, a: number, ofA: Path, b: number, ofB: Path): boolean {
  return tree.some(a, ofA, (one) => {
    const text = tree.text(one)
    return tree.some(b, ofB, (other) => tree.text(other) === text)
  })
}
