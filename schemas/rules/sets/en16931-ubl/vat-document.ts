import { type Assertion, fatal, type Test } from '../../tree/rule-set.ts'
import type { Tree } from '../../tree/tree.ts'
import { path } from '../ubl-notation.ts'
import {
  areBothRegistered,
  hasNobodyVatNumber,
  hasSellerVatNumber,
  haveBothVatNumbers,
  isSellerRegistered,
} from './vat-parties.ts'
import { type Mentions, type VatUse, vatUseOf } from './vat-use.ts'

const COUNTRY_CODE = path('cbc:IdentificationCode')
const DELIVERY_DATE = path('cac:Delivery/cbc:ActualDeliveryDate')
const DELIVERY_COUNTRY = path(
  'cac:Delivery/cac:DeliveryLocation/cac:Address/cac:Country/cbc:IdentificationCode',
)
const INVOICE_PERIOD = path('cac:InvoicePeriod')

/** What the document as a whole must have for each VAT category it uses (BR-AE-01 to BR-Z-04). */
export const VAT_DOCUMENT_ASSERTIONS: readonly Assertion[] = [
  ...['AE', 'E', 'G', 'O', 'Z'].map((code) => oneRow(`BR-${code}-01`, code)),
  oneRow('BR-IC-01', 'K'),
  rowsByRate('BR-S-01', ({ any }) => any.get('S'), 'any', 'S'),
  rowsByRate('BR-AF-01', ({ exactAny }) => exactAny.get('L'), 'vat', 'L'),
  rowsByRate('BR-AG-01', ({ exactVat }) => exactVat.get('M'), 'vat', 'M'),
  ...partiesFor('AE', 'AE', areBothRegistered),
  ...partiesFor('E', 'E', isSellerRegistered),
  ...partiesFor('G', 'G', hasSellerVatNumber),
  ...partiesFor('IC', 'K', haveBothVatNumbers),
  ...partiesFor('AF', 'L', isSellerRegistered),
  ...partiesFor('AG', 'M', isSellerRegistered),
  ...partiesFor('S', 'S', isSellerRegistered),
  ...partiesFor('Z', 'Z', isSellerRegistered),
  ...partiesFor('O', 'O', hasNobodyVatNumber),
  ...outOfScopeAlone(),
  fatal('BR-IC-11', (tree, node) => !isDeliveredWithin(tree) || hasDelivery(tree, node)),
  fatal('BR-IC-12', (tree, node) => {
    return !isDeliveredWithin(tree) || tree.textAt(node, DELIVERY_COUNTRY).length > 1
  }),
  fatal('BR-B-01', (tree) => {
    if (!vatUseOf(tree).exactCodes.has('B')) return true
    return tree.everywhere(COUNTRY_CODE).every((at) => tree.text(at) === 'IT')
  }),
  fatal('BR-B-02', (tree) => {
    const use = vatUseOf(tree)
    return !isWritten(use, 'B') || !isWritten(use, 'S')
  }),
]

/** A category in use has exactly one row in the VAT breakdown. */
function oneRow(id: string, code: string): Assertion {
  return fatal(id, (tree) => {
    const { vatCodes, breakdown } = vatUseOf(tree)
    return !vatCodes.has(code) || breakdown.vat.get(code) === 1
  })
}

/** A category in use has rows in the breakdown, one not in use has none. */
function rowsByRate(
  id: string,
  rowsOf: (breakdown: Mentions) => number | undefined,
  tax: 'any' | 'vat',
  code: string,
): Assertion {
  return fatal(id, (tree) => {
    const { breakdown, lines, allowancesAndCharges } = vatUseOf(tree)
    const isUsed = lines[tax].has(code) || allowancesAndCharges[tax].has(code)
    return isUsed ? (rowsOf(breakdown) ?? 0) > 0 : !breakdown[tax].has(code)
  })
}

/** -02, -03, -04: what the parties need when lines, allowances or charges are of a category. */
function partiesFor(family: string, code: string, areRight: Test): readonly Assertion[] {
  const isDocumentOnly = code === 'O'
  return [
    fatal(`BR-${family}-02`, (tree, node) => {
      const { lines } = vatUseOf(tree)
      // BR-S-02 starts from lines under any tax, then wants one under VAT.
      if (code === 'S' && lines.any.has(code) && !lines.vat.has(code)) return false
      return !lines.vat.has(code) || areRight(tree, node)
    }),
    fatal(`BR-${family}-03`, (tree, node) => {
      const use = vatUseOf(tree)
      const { vat } = isDocumentOnly ? use.documentAllowances : use.allowances
      return !vat.has(code) || areRight(tree, node)
    }),
    fatal(`BR-${family}-04`, (tree, node) => {
      const use = vatUseOf(tree)
      const { vat, exactVat } = isDocumentOnly ? use.documentCharges : use.charges
      // BR-AF-04 starts from the code without white space around it.
      return !(code === 'L' ? exactVat : vat).has(code) || areRight(tree, node)
    }),
  ]
}

/** BR-O-11 to -14: with "not subject to VAT" in the breakdown there is no other category. */
function outOfScopeAlone(): readonly Assertion[] {
  const places = {
    'BR-O-11': ({ breakdown }) => breakdown,
    'BR-O-12': ({ lines }) => lines,
    'BR-O-13': ({ allowances }) => allowances,
    'BR-O-14': ({ charges }) => charges,
  } as const satisfies Record<string, (use: VatUse) => Mentions>
  return Object.entries(places).map(([id, placeOf]) =>
    fatal(id, (tree) => {
      const use = vatUseOf(tree)
      return !use.breakdown.vat.has('O') || !placeOf(use).hasOtherThan('O')
    }),
  )
}

function isDeliveredWithin(tree: Tree): boolean {
  return vatUseOf(tree).breakdown.vat.has('K')
}

function hasDelivery(tree: Tree, node: number): boolean {
  if (tree.textAt(node, DELIVERY_DATE).length > 1) return true
  return tree.some(node, INVOICE_PERIOD, (at) => tree.hasChildren(at))
}

/** In the breakdown, on an allowance or charge of the document, or on a line, under any tax. */
function isWritten(use: VatUse, code: string): boolean {
  return [use.breakdown, use.documentAllowancesAndCharges, use.lines].some(({ exactAny }) =>
    exactAny.has(code),
  )
}
