import type { Test } from '../../tree/rule-set.ts'
import { perDocument, type Tree } from '../../tree/tree.ts'
import { path } from '../cii-notation.ts'

const ROOT = 0
const AGREEMENT = 'rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement'
const TAX_ID = 'ram:SpecifiedTaxRegistration/ram:ID'
const SELLER = path(`ram:SellerTradeParty/${TAX_ID}`)
const REPRESENTATIVE = path(`ram:SellerTaxRepresentativeTradeParty/${TAX_ID}`)
const BUYER = path(`ram:BuyerTradeParty/${TAX_ID}`)
const BUYER_REGISTRATION = path('ram:BuyerTradeParty/ram:SpecifiedLegalOrganization/ram:ID')
const OWN_SELLER = path(`${AGREEMENT}/ram:SellerTradeParty/${TAX_ID}`)
const OWN_REPRESENTATIVE = path(`${AGREEMENT}/ram:SellerTaxRepresentativeTradeParty/${TAX_ID}`)

const VAT = ['VA']
const VAT_OR_LOCAL = ['VA', 'FC']

/** Who has which tax number: read once a document, asked by every line. */
const numbersOf = perDocument((tree) => {
  const anywhere = (place: typeof SELLER, schemes: readonly string[]) =>
    tree.everywhere(place).some((at) => schemes.includes(tree.attribute(at, 'schemeID') ?? ''))
  const inPlace = (place: typeof SELLER, schemes: readonly string[]) =>
    tree.some(ROOT, place, (at) => schemes.includes(tree.attribute(at, 'schemeID') ?? ''))
  const hasOwnRepresentative = inPlace(OWN_REPRESENTATIVE, VAT)
  const hasRepresentative = anywhere(REPRESENTATIVE, VAT)
  const hasBuyer = anywhere(BUYER, VAT)
  return {
    taxable: inPlace(OWN_SELLER, VAT_OR_LOCAL) || hasOwnRepresentative,
    registered: anywhere(SELLER, VAT) || hasRepresentative,
    none: !inPlace(OWN_SELLER, VAT) && !hasOwnRepresentative && !hasBuyer,
    buyer: hasBuyer,
    reverse:
      (anywhere(SELLER, VAT_OR_LOCAL) || hasRepresentative) &&
      (hasBuyer || tree.everywhere(BUYER_REGISTRATION).length > 0),
  }
})

/** The tax numbers that a VAT category asks for, by its code (BR-…-02, -03, -04). */
export function hasNumbersFor(category: string): Test {
  return (tree) => isKept(tree, category)
}

function isKept(tree: Tree, category: string): boolean {
  const numbers = numbersOf(tree)
  switch (category) {
    case 'AE':
      return numbers.reverse
    case 'G':
      return numbers.registered
    case 'K':
      return numbers.registered && numbers.buyer
    case 'O':
      return numbers.none
    default:
      return numbers.taxable
  }
}
