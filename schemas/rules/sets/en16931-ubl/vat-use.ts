import { NONE, perDocument, type Tree } from '../../tree/tree.ts'
import { normalizeSpace } from '../../tree/xpath-text.ts'
import { path } from '../ubl-notation.ts'
import { isAllowance, isCharge } from './indicator.ts'
import { codeOf, isVat } from './tax-category.ts'

const ID = path('cbc:ID')
const ALLOWANCE_CHARGE = path('cac:AllowanceCharge')
const TAX_SUBTOTAL = path('cac:TaxSubtotal')
const TAX_TOTAL = path('cac:TaxTotal')
const TAX_CATEGORIES = path('cac:TaxCategory')
const LINE_CATEGORIES = path('cac:ClassifiedTaxCategory')
const ROOT = 0

/** How often the tax categories of one kind of place name each code. */
export class Mentions {
  /** Under any tax; and under VAT only. */
  readonly any = new Map<string, number>()
  readonly vat = new Map<string, number>()
  /** The same for codes written exactly, without white space around. */
  readonly exactAny = new Map<string, number>()
  readonly exactVat = new Map<string, number>()
  vatCount = 0

  add(tree: Tree, node: number): void {
    const code = codeOf(tree, node)
    const isOfVat = isVat(tree, node)
    increment(this.any, code)
    if (isOfVat) increment(this.vat, code)
    if (isOfVat) this.vatCount += 1
    if (!tree.some(node, ID, (at) => tree.text(at) === code)) return
    increment(this.exactAny, code)
    if (isOfVat) increment(this.exactVat, code)
  }

  /** Whether some VAT category has another code than this one, or none. */
  hasOtherThan(code: string): boolean {
    return this.vatCount > (this.vat.get(code) ?? 0)
  }
}

/** Where a document uses tax categories: what BR-S-01 to BR-O-14 look at. */
export interface VatUse {
  /** `cac:ClassifiedTaxCategory`, anywhere. */
  readonly lines: Mentions
  /** Allowances and charges anywhere; both kinds together, whatever the indicator says. */
  readonly allowances: Mentions
  readonly charges: Mentions
  readonly allowancesAndCharges: Mentions
  /** Those of the document itself. */
  readonly documentAllowances: Mentions
  readonly documentCharges: Mentions
  readonly documentAllowancesAndCharges: Mentions
  /** The VAT breakdown of the document (BG-23). */
  readonly breakdown: Mentions
  /** The codes of all VAT categories, and of all categories, as they stand. */
  readonly vatCodes: ReadonlySet<string>
  readonly exactCodes: ReadonlySet<string>
}

export const vatUseOf = perDocument(readVatUse)

function readVatUse(tree: Tree): VatUse {
  const use = {
    lines: new Mentions(),
    allowances: new Mentions(),
    charges: new Mentions(),
    allowancesAndCharges: new Mentions(),
    documentAllowances: new Mentions(),
    documentCharges: new Mentions(),
    documentAllowancesAndCharges: new Mentions(),
    breakdown: new Mentions(),
    vatCodes: new Set<string>(),
    exactCodes: new Set<string>(),
  }
  for (const node of tree.everywhere(LINE_CATEGORIES)) {
    use.lines.add(tree, node)
    readCodes(tree, node, use)
  }
  for (const node of tree.everywhere(TAX_CATEGORIES)) {
    readCodes(tree, node, use)
    const parent = tree.parent(node)
    if (tree.is(parent, ALLOWANCE_CHARGE)) readAllowanceCharge(tree, node, parent, use)
    else if (isBreakdown(tree, parent)) use.breakdown.add(tree, node)
  }
  return use
}

function readCodes(
  tree: Tree,
  node: number,
  use: { readonly vatCodes: Set<string>; readonly exactCodes: Set<string> },
): void {
  const isOfVat = isVat(tree, node)
  tree.some(node, ID, (at) => {
    const text = tree.text(at)
    use.exactCodes.add(text)
    if (isOfVat) use.vatCodes.add(normalizeSpace(text))
    return false
  })
}

function readAllowanceCharge(tree: Tree, node: number, parent: number, use: VatUse): void {
  const isOfDocument = tree.parent(parent) === ROOT
  use.allowancesAndCharges.add(tree, node)
  if (isOfDocument) use.documentAllowancesAndCharges.add(tree, node)
  if (isAllowance(tree, parent)) {
    use.allowances.add(tree, node)
    if (isOfDocument) use.documentAllowances.add(tree, node)
  }
  if (isCharge(tree, parent)) {
    use.charges.add(tree, node)
    if (isOfDocument) use.documentCharges.add(tree, node)
  }
}

function isBreakdown(tree: Tree, subtotal: number): boolean {
  const total = tree.parent(subtotal)
  return (
    total !== NONE &&
    tree.is(subtotal, TAX_SUBTOTAL) &&
    tree.is(total, TAX_TOTAL) &&
    tree.parent(total) === ROOT
  )
}

function increment(counts: Map<string, number>, code: string): void {
  counts.set(code, (counts.get(code) ?? 0) + 1)
}
