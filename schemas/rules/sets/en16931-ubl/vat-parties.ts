import type { Test } from '../../tree/rule-set.ts'
import type { Tree } from '../../tree/tree.ts'
import { path } from '../ubl-notation.ts'
import { isVat } from './tax-category.ts'

const SELLER = path('cac:AccountingSupplierParty/cac:Party/cac:PartyTaxScheme')
const BUYER = path('cac:AccountingCustomerParty/cac:Party/cac:PartyTaxScheme')
const REPRESENTATIVE = path('cac:TaxRepresentativeParty/cac:PartyTaxScheme')
const BUYER_ENTITY = path('cac:AccountingCustomerParty/cac:Party/cac:PartyLegalEntity')
const COMPANY_ID = path('cbc:CompanyID')

/** The seller has a tax registration of any kind (BT-31, BT-32), or a representative (BT-63). */
export const isSellerRegistered: Test = (tree) =>
  hasNumber(tree, SELLER) || hasVatNumber(tree, REPRESENTATIVE)

/** The seller has a VAT number (BT-31), or a representative has (BT-63). */
export const hasSellerVatNumber: Test = (tree) =>
  hasVatNumber(tree, SELLER) || hasVatNumber(tree, REPRESENTATIVE)

/** So it is, and the buyer has a VAT number (BT-48). */
export const haveBothVatNumbers: Test = (tree, node) =>
  hasSellerVatNumber(tree, node) && hasVatNumber(tree, BUYER)

/** The seller is registered, and the buyer has a VAT number or a legal one (BT-48, BT-47). */
export const areBothRegistered: Test = (tree, node) =>
  isSellerRegistered(tree, node) && (hasVatNumber(tree, BUYER) || hasNumber(tree, BUYER_ENTITY))

/** Nobody has a VAT number: not the seller, not its representative, not the buyer. */
export const hasNobodyVatNumber: Test = (tree) =>
  !hasVatNumber(tree, SELLER) && !hasVatNumber(tree, REPRESENTATIVE) && !hasVatNumber(tree, BUYER)

function hasNumber(tree: Tree, registrations: typeof SELLER): boolean {
  return tree.everywhere(registrations).some((at) => tree.has(at, COMPANY_ID))
}

function hasVatNumber(tree: Tree, registrations: typeof SELLER): boolean {
  return tree.everywhere(registrations).some((at) => isVat(tree, at) && tree.has(at, COMPANY_ID))
}
