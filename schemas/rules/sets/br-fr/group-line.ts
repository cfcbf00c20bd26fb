import type { Path } from '../../tree/path.ts'
import { fatal, type Assertion } from '../../tree/rule-set.ts'
import { perDocument, type Tree } from '../../tree/tree.ts'
import { normalizeSpace } from '../../tree/xpath-text.ts'
import { isAny } from './code.ts'
import type { Edition } from './edition.ts'
import { only } from './identifier.ts'
import { under, textsOf, type LineIndex } from './line-index.ts'
import type { LinePlaces } from './line-places.ts'

type Indexer = (tree: Tree, parent: number) => LineIndex
type LineTest = (tree: Tree, line: number) => boolean

/** BR-FR-MV-09: what a sum of VAT amounts may be off, in the currency of the invoice. */
const VAT_TOLERANCE = 0.01

/** What is asked of each group of the first level: BR-FR-MV-03, -05, -09, -10 and -11. */
export function groupAssertions(
  places: LinePlaces,
  edition: Edition,
  indexAt: Indexer,
): readonly Assertion[] {
  const ofLine = (id: string, holds: LineTest) =>
    fatal(id, (tree, node) => holds(tree, places.lineOf(tree, node)))
  return [
    ...sellerAssertions(places, ofLine),
    ...vatAssertions(places, ofLine, indexAt),
    ...totalAssertions(places, ofLine, edition, indexAt),
    ofLine('BR-FR-MV-11_BT-128', (tree, line) => {
      if (!places.isMainSeller(tree, line)) return true
      const count = places.mainInvoices(tree)
      if (count === 1) return true
      const number = numberOf(places, tree, line)
      return count === 0 ? places.isMainNumber(tree, number) : places.isOtherNumber(tree, number)
    }),
  ]
}

type OfLine = (id: string, holds: LineTest) => Assertion

function sellerAssertions({ line: at }: LinePlaces, ofLine: OfLine): readonly Assertion[] {
  const isFilled =
    (path: Path): LineTest =>
    (tree, line) =>
      normalizeSpace(tree.textAt(line, path)) !== ''
  return [
    ofLine('BR-FR-MV-03_EXT-FR-FE-164', isFilled(at.sellerName)),
    ofLine('BR-FR-MV-03_EXT-FR-FE-167', isFilled(at.sellerId)),
    ofLine('BR-FR-MV-03_EXT-FR-FE-177', isFilled(at.sellerCountry)),
  ]
}

function vatAssertions(
  { line: at }: LinePlaces,
  ofLine: OfLine,
  indexAt: Indexer,
): readonly Assertion[] {
  const isGiven = (tree: Tree, line: number, currencies: readonly string[]) =>
    normalizeSpace(tree.text(vatIn(tree, line, at.vat, currencies))) !== ''
  return [
    ofLine('BR-FR-MV-03_EXT-FR-FE-181', (tree, line) => {
      return isGiven(tree, line, indexAt(tree, tree.parent(line)).currencies)
    }),
    ofLine('BR-FR-MV-03_EXT-FR-FE-182', (tree, line) => {
      const { vatCurrencies } = indexAt(tree, tree.parent(line))
      if (vatCurrencies.length === 0) return true
      return vatCurrencies.some((code) => code !== '') && isGiven(tree, line, vatCurrencies)
    }),
  ]
}

function totalAssertions(
  places: LinePlaces,
  ofLine: OfLine,
  { arithmetic, toleratedSubtypes }: Edition,
  indexAt: Indexer,
): readonly Assertion[] {
  const { line: at } = places
  const vatOf = vatSummer(places)
  return [
    ofLine('BR-FR-MV-05_EXT-FR-FE-BG-12', (tree, line) => {
      const { billedBelow } = indexAt(tree, tree.parent(line))
      const id = normalizeSpace(tree.textAt(line, at.id))
      const nets = under(billedBelow, [id]).flatMap((below) => tree.all(below, at.net))
      const net = arithmetic.double(tree, tree.single(line, at.net))
      return Math.abs(net - sumOf(tree, nets)) <= nets.length / 100
    }),
    ofLine('BR-FR-MV-09_EXT-FR-FE-181', (tree, line) => {
      const parent = tree.parent(line)
      const vat = vatIn(tree, line, at.vat, indexAt(tree, parent).currencies)
      const total = vatOf(tree, parent, numberOf(places, tree, line))
      return Math.abs(arithmetic.double(tree, vat) - total) <= VAT_TOLERANCE
    }),
    ofLine('BR-FR-MV-10_EXT-FR-FE-184', (tree, line) => {
      if (!tree.has(line, at.gross)) return true
      const gross = tree.single(line, at.gross)
      if (normalizeSpace(tree.text(gross)) === '') return false
      const index = indexAt(tree, tree.parent(line))
      const links = under(index.linksBelow, textsOf(tree, line, at.id))
      const counted = links.filter(({ subtypes }) =>
        subtypes.some((subtype) => toleratedSubtypes.includes(subtype)),
      )
      const vat = vatIn(tree, line, at.vat, index.currencies)
      return arithmetic.isGross(tree, gross, tree.single(line, at.net), vat, counted.length)
    }),
  ]
}

/** The number of the sub-invoice of a line (AFL), or an empty text. */
function numberOf({ objects }: LinePlaces, tree: Tree, line: number): string {
  return normalizeSpace(tree.text(only(objects(tree, line, 'AFL'), line)))
}

/** The only amount of VAT of a line in one of the currencies. */
function vatIn(tree: Tree, line: number, vat: Path, currencies: readonly string[]): number {
  const found = tree.all(line, vat).filter((at) => {
    const currency = tree.attribute(at, 'currencyID')
    return currency !== undefined && currencies.includes(currency)
  })
  return only(found, line)
}

/** The amounts of VAT whose exemption reason begins with the number of a sub-invoice. */
interface MarkedVat {
  readonly reasons: readonly { readonly text: string; readonly amounts: readonly number[] }[]
  /** By what stands between the first two hash signs, these included. */
  readonly byMark: ReadonlyMap<string, readonly number[]>
}

/** Adds up the VAT of the breakdowns whose exemption reason begins with `#number#`. */
function vatSummer({ bill }: LinePlaces): (tree: Tree, parent: number, number: string) => number {
  const known = perDocument(() => new Map<number, MarkedVat>())
  return (tree, parent, number) => {
    const found = known(tree)
    let marked = found.get(parent)
    if (marked === undefined) found.set(parent, (marked = markedVat(tree, parent, bill)))
    return sumOf(tree, amountsOf(marked, number))
  }
}

function amountsOf({ reasons, byMark }: MarkedVat, number: string): readonly number[] {
  const mark = `#${number}#`
  // A number that holds a hash sign itself ends at another one than the second.
  if (!number.includes('#')) return byMark.get(mark) ?? []
  return reasons.filter(({ text }) => text.startsWith(mark)).flatMap(({ amounts }) => amounts)
}

function markedVat(tree: Tree, parent: number, bill: LinePlaces['bill']): MarkedVat {
  const reasons = tree
    .all(parent, bill.breakdown)
    .filter((row) => isAny(tree, row, bill.breakdownKind, 'VAT'))
    .map((row) => ({
      text: tree.textAt(row, bill.breakdownReason),
      amounts: tree.all(row, bill.breakdownAmount),
    }))
  const byMark = new Map<string, number[]>()
  for (const { text, amounts } of reasons) {
    const end = text.startsWith('#') ? text.indexOf('#', 1) : -1
    if (end === -1) continue
    const mark = text.slice(0, end + 1)
    byMark.set(mark, [...(byMark.get(mark) ?? []), ...amounts])
  }
  return { reasons, byMark }
}

/** XPath's `sum`: doubles, added in document order. */
function sumOf(tree: Tree, nodes: readonly number[]): number {
  let sum = 0
  for (const node of nodes) sum += tree.double(node)
  return sum
}
