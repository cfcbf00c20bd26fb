import type { Path } from '../../tree/path.ts'
import { perDocument, type Tree } from '../../tree/tree.ts'
import type { Link, LinePlaces } from './line-places.ts'

/** A line of a document with sub-invoices, and how it hangs on the others. */
export interface IndexedLine {
  readonly node: number
  readonly links: readonly Link[]
}

/** The lines below one parent, found by number once for all rules. */
export interface LineIndex {
  readonly lines: readonly IndexedLine[]
  readonly currencies: readonly string[]
  /** BT-6 as often as it occurs. */
  readonly vatCurrencies: readonly string[]
  /** Lines by their own number. */
  readonly byId: ReadonlyMap<string, readonly number[]>
  /** Lines by the number of the line above, those for information left out. */
  readonly billedBelow: ReadonlyMap<string, readonly number[]>
  /** The links of each subtype by the number of the line above. */
  readonly linksBelow: ReadonlyMap<string, readonly Link[]>
}

const INFORMATION = 'INFORMATION'

/** Indexes the lines below a parent, once for each document and parent. */
export function lineIndexer(places: LinePlaces): (tree: Tree, parent: number) => LineIndex {
  const known = perDocument(() => new Map<number, LineIndex>())
  return (tree, parent) => {
    const indexes = known(tree)
    let index = indexes.get(parent)
    if (index === undefined) indexes.set(parent, (index = indexOf(tree, parent, places)))
    return index
  }
}

/** What an index holds under any of some numbers, each thing once. */
export function under<Value>(
  index: ReadonlyMap<string, readonly Value[]>,
  numbers: readonly string[],
): readonly Value[] {
  const [first, ...others] = numbers
  if (first === undefined) return []
  if (others.length === 0) return index.get(first) ?? []
  return [...new Set(numbers.flatMap((number) => index.get(number) ?? []))]
}

/** Whether a link is of the first level of groups. */
export function isTop({ subtypes, parentIds }: Link): boolean {
  return parentIds.length === 0 && subtypes.includes('GROUP')
}

export function textsOf(tree: Tree, node: number, path: Path): readonly string[] {
  return tree.all(node, path).map((at) => tree.text(at))
}

function indexOf(tree: Tree, parent: number, places: LinePlaces): LineIndex {
  const lines = places.lines
    .flatMap((name) => tree.all(parent, name))
    .map((node) => ({ node, links: linksOf(tree, node, places) }))
  const byId = new Map<string, number[]>()
  const billedBelow = new Map<string, number[]>()
  const linksBelow = new Map<string, Link[]>()
  for (const { node, links } of lines) {
    for (const id of textsOf(tree, node, places.line.id)) put(byId, id, node)
    for (const link of links) {
      const isBilled = link.subtypes.some((subtype) => subtype !== INFORMATION)
      for (const id of link.parentIds) {
        if (isBilled) put(billedBelow, id, node)
        put(linksBelow, id, link)
      }
    }
  }
  return {
    lines,
    currencies: textsOf(tree, parent, places.bill.currency),
    vatCurrencies: textsOf(tree, parent, places.bill.vatCurrency),
    byId,
    billedBelow,
    linksBelow,
  }
}

function linksOf(tree: Tree, line: number, { linkNodes, linkOf }: LinePlaces): readonly Link[] {
  return linkNodes(tree, line)
    .map((node) => linkOf(tree, node))
    .filter((link) => link !== undefined)
}

/** Adds a value to a list, unless it is its last one already. */
function put<Value>(index: Map<string, Value[]>, key: string, value: Value): void {
  const list = index.get(key)
  if (list === undefined) index.set(key, [value])
  else if (list.at(-1) !== value) list.push(value)
}
