import {
  PPF_COMPANY_SCHEMES,
  PPF_DOCUMENT_TYPES,
  PPF_PAYMENT_MEANS,
  PPF_TRANSPORT_MODES,
  PPF_VAT_CATEGORIES,
  PPF_VAT_POINTS,
} from '../../../codelists/ppf.ts'
import type { Path } from '../../tree/path.ts'
import { type Assertion, fatal, type Test } from '../../tree/rule-set.ts'
import type { Tree } from '../../tree/tree.ts'
import { stringLength } from '../../tree/xpath-text.ts'
import { present } from '../presence.ts'
import {
  attributeIn,
  attributeIs,
  isAmount,
  isCode,
  isGreeceAsGr,
  isIdentifier,
  isPrice,
  isQuantity,
  isRate,
  isSiren,
  isText,
  onlyOf,
  sumOf,
  text,
} from '../ppf/format.ts'

/** What flux 1 asks of single values, the same in UBL and CII (PPF, annex 7). */

export const INVOICE_NUMBER = [
  fatal(
    'G1.05',
    text((value) => isIdentifier(value, 35)),
  ),
]
export const DOCUMENT_TYPE = [fatal('G1.01', isCode(PPF_DOCUMENT_TYPES))]
export const COUNTRY = [fatal('G2.01', text(isGreeceAsGr))]
export const VAT_TYPE = [fatal('G1.103', isText('VAT'))]
export const VAT_POINT = [fatal('P1.11', isCode(PPF_VAT_POINTS))]
export const PAYMENT_MEANS = [fatal('BT-81', isCode(PPF_PAYMENT_MEANS))]
export const TRANSPORT_MODE = [fatal('BT-80', isCode(PPF_TRANSPORT_MODES))]
export const VAT_CATEGORY = [fatal('G2.31', isCode(PPF_VAT_CATEGORIES))]
export const VAT_RATE = [fatal('G1.24', text(isRate))]
export const AMOUNT = [fatal('G1.14', text(isAmount))]
export const PRICE = [fatal('G1.16', text(isPrice))]
export const QUANTITY = [fatal('G1.15', text(isQuantity))]

const SIREN_OF_SCHEME: Test = (tree, node) =>
  tree.attribute(node, 'schemeID') !== '0002' || isSiren(tree.text(node))

export const BUYER_IDENTIFIER = [
  fatal('G2.19', attributeIn('schemeID', PPF_COMPANY_SCHEMES)),
  fatal('G2.19', SIREN_OF_SCHEME),
]

export const SELLER_IDENTIFIER = [
  ...BUYER_IDENTIFIER,
  fatal(
    'G2.19',
    (tree, node) =>
      tree.attribute(node, 'schemeID') !== '0223' || stringLength(tree.text(node)) <= 18,
  ),
]

/** Seller and buyer both have a SIREN: flux 1 is about France. */
export const SIREN_OF_PARTY = [
  fatal('G1.63', attributeIs('schemeID', '0002')),
  fatal('G1.63', text(isSiren)),
]

/** The single taxable entity (assujetti unique) the seller is a member of. */
export const SINGLE_ENTITY = [
  fatal('S1.14', attributeIs('schemeID', '0231')),
  fatal('G1.101', text(isSiren)),
]

/** What must be there, under one id. */
export const required = (id: string, paths: readonly Path[]): Assertion[] =>
  paths.map((path) => fatal(id, present(path)))

/** A total equals the sum of its parts, give or take a cent; asked when both are there. */
export const sumsUp = (
  total: (tree: Tree, node: number) => readonly number[],
  parts: Path,
): Assertion =>
  fatal('G1.53', (tree, node) => {
    const totals = total(tree, node)
    if (totals.length === 0 || !tree.has(node, parts)) return true
    return Math.abs(tree.number(onlyOf(node, totals)) - sumOf(tree, node, parts)) <= 0.01
  })

/** Where a line has its prices, from the element judged. */
export interface PricePlaces {
  readonly net: (tree: Tree, node: number) => number
  readonly gross: (tree: Tree, node: number) => readonly number[]
  readonly discount: (tree: Tree, node: number) => readonly number[]
}

/** Net price = gross price − discount, give or take a cent (G1.55). */
export const netPrice = ({ net, gross, discount }: PricePlaces): Assertion =>
  fatal('G1.55', (tree, node) => {
    const grosses = gross(tree, node)
    if (grosses.length === 0) return true
    const off = onlyOf(node, discount(tree, node))
    const discounted =
      tree.number(onlyOf(node, grosses)) - (tree.text(off) === '' ? 0 : tree.number(off))
    return Math.abs(tree.number(net(tree, node)) - discounted) <= 0.01
  })
