import {
  ATTRIBUTE_ROW,
  ATTRIBUTES,
  END,
  NAME,
  PARENT,
  ROW,
  type XmlDocument,
} from '../../xml/document.ts'
import { type Amount, parseAmount } from '../../values/amount.ts'
import { knownNameId, nameCount, UNNAMED } from './name-id.ts'
import { currentIndex, type PathIndex } from './path-index.ts'
import type { Path, Step } from './path.ts'
import { TypeFault } from './type-fault.ts'

/** No element: what `first` gives when there is none, and what every reader takes for empty. */
export const NONE = -1

/**
 * A document as rules see it: elements are numbers in document order (0 is the root, `NONE` is
 * none), reached by paths. Values follow XPath 2.0 on untyped documents, since the official rules
 * are written in it.
 */
export class Tree {
  readonly document: XmlDocument
  readonly index: PathIndex
  /** The path of each element. */
  readonly paths: Int32Array
  private readonly rows: Int32Array
  private readonly nameIds: Int32Array
  /** Names numbered after this tree was made are compared as texts. */
  private readonly nameCount = nameCount()
  private presence: Uint8Array | undefined
  private namesakes: Namesakes | undefined
  private attributeCounts: ReadonlyMap<string, number> | undefined

  constructor(document: XmlDocument) {
    this.document = document
    this.rows = document.rows
    this.index = currentIndex()
    this.paths = this.index.pathsOf(document)
    this.nameIds = Int32Array.from(document.names, ({ namespace, local }) =>
      knownNameId(namespace, local),
    )
  }

  // Where things are.

  /** The first element a path reaches, or `NONE`. */
  first(node: number, path: Path): number {
    return node === NONE ? NONE : this.walk(node, path.steps, 0, anything)
  }

  /** The only element a path reaches, or `NONE`; two are a type fault, as in XPath functions. */
  single(node: number, path: Path): number {
    const only = this.onlyChild(node, path.steps)
    if (only !== undefined) return only
    const found = this.all(node, path)
    if (found.length > 1) throw new TypeFault(node, `${path.text} occurs ${found.length} times`)
    return found[0] ?? NONE
  }

  /** What a path of one step to children reaches, when it is at most one: the usual case. */
  private onlyChild(node: number, steps: readonly Step[]): number | undefined {
    const step = steps[0]
    if (node === NONE || steps.length !== 1 || step?.axis !== 'child') return undefined
    let only = NONE
    const end = this.rows[node * ROW + END] ?? 0
    for (let at = node + 1; at < end; at = this.rows[at * ROW + END] ?? end) {
      if (!this.passes(at, step)) continue
      if (only !== NONE) return undefined
      only = at
    }
    return only
  }

  /** All elements a path reaches, in document order. */
  all(node: number, path: Path): number[] {
    const found: number[] = []
    if (node === NONE) return found
    this.walk(node, path.steps, 0, (at) => {
      found.push(at)
      return false
    })
    return found
  }

  /** Whether a path reaches anything; with an attribute, whether anything reached has it. */
  has(node: number, path: Path): boolean {
    if (node === NONE) return false
    const { attribute, steps } = path
    if (attribute === undefined) return this.walk(node, steps, 0, anything) !== NONE
    return this.walk(node, steps, 0, (at) => this.attribute(at, attribute) !== undefined) !== NONE
  }

  count(node: number, path: Path): number {
    let count = 0
    if (node === NONE) return count
    const { attribute } = path
    this.walk(node, path.steps, 0, (at) => {
      if (attribute === undefined || this.attribute(at, attribute) !== undefined) count += 1
      return false
    })
    return count
  }

  /** Whether some element a path reaches passes a test; stops at the first. */
  some(node: number, path: Path, test: (node: number) => boolean): boolean {
    return node !== NONE && this.walk(node, path.steps, 0, test) !== NONE
  }

  /** Whether every element a path reaches passes a test; true when there is none. */
  every(node: number, path: Path, test: (node: number) => boolean): boolean {
    return !this.some(node, path, (at) => !test(at))
  }

  /** The parent element, or `NONE` for the root. */
  parent(node: number): number {
    return node === NONE ? NONE : (this.rows[node * ROW + PARENT] ?? NONE)
  }

  /** Whether an element bears the name a path of one step gives. */
  is(node: number, path: Path): boolean {
    const step = path.steps[0]
    return node !== NONE && step !== undefined && this.passes(node, step)
  }

  /** The nearest ancestor with that name, or `NONE`. */
  ancestor(node: number, path: Path): number {
    let at = this.parent(node)
    while (at !== NONE && !this.is(at, path)) at = this.parent(at)
    return at
  }

  hasChildren(node: number): boolean {
    return (this.rows[node * ROW + END] ?? 0) > node + 1
  }

  // What they hold.

  /** XPath's string value, exactly as written; `''` for `NONE`. */
  text(node: number): string {
    return node === NONE ? '' : this.document.stringValueOf(node)
  }

  /** The string value of the single element a path reaches, or of its attribute; `''` if none. */
  textAt(node: number, path: Path): string {
    const at = this.single(node, path)
    if (path.attribute === undefined) return this.text(at)
    return at === NONE ? '' : (this.attribute(at, path.attribute) ?? '')
  }

  /** An attribute without namespace, as written. */
  attribute(node: number, local: string): string | undefined {
    return node === NONE ? undefined : this.document.attributeOf(node, local)
  }

  /** `number()`: a double, NaN when the text is none (or there is no element). */
  number(node: number): number {
    return node === NONE ? Number.NaN : xpathNumber(this.text(node))
  }

  /** What `sum()` and arithmetic read: a double; a type fault when the text is no number. */
  double(node: number): number {
    const value = this.number(node)
    if (!Number.isNaN(value) || node === NONE) return value
    const text = this.text(node)
    if (!/^[ \t\r\n]*NaN[ \t\r\n]*$/.test(text)) throw new TypeFault(node, `'${text}' is no number`)
    return value
  }

  /** `xs:decimal()`: exact; `undefined` for `NONE`; a type fault when the text is no decimal. */
  decimal(node: number): Amount | undefined {
    if (node === NONE) return undefined
    const text = this.text(node)
    const amount = decimalOf(text)
    if (amount === undefined) throw new TypeFault(node, `'${text}' is not a decimal`)
    return amount
  }

  // What occurs in the document.

  /** XPath's `//path`: all elements whose way from the root ends so, in document order. */
  everywhere(path: Path): readonly number[] {
    const last = path.steps.at(-1)
    const found: number[] = []
    if (last === undefined) return found
    this.namesakes ??= namesakesOf(this.document)
    const { starts, elements } = this.namesakes
    let spellings = 0
    for (let name = 0; name < this.nameIds.length; name += 1) {
      if (!this.passesName(name, last)) continue
      const end = starts[name + 1] ?? 0
      for (let at = starts[name] ?? 0; at < end; at += 1) {
        const node = elements[at] ?? 0
        if (this.endsWith(node, path.steps)) found.push(node)
      }
      spellings += 1
    }
    return spellings > 1 ? found.sort((left, right) => left - right) : found
  }

  /** XPath's `count(//@name)`: attributes without namespace, anywhere. */
  countAttributes(local: string): number {
    this.attributeCounts ??= attributeCountsOf(this.document)
    return this.attributeCounts.get(local) ?? 0
  }

  /** Whether the document has an element at a path of the index. */
  isPresent(path: number): boolean {
    this.presence ??= this.presenceOfPaths()
    return this.presence[path] === 1
  }

  private presenceOfPaths(): Uint8Array {
    const presence = new Uint8Array(this.index.paths.length)
    for (const path of this.paths) presence[path] = 1
    return presence
  }

  /** Visits what `steps` from `index` on reach below a node; stops where `test` is true. */
  private walk(
    node: number,
    steps: readonly Step[],
    index: number,
    test: (node: number) => boolean,
  ): number {
    const step = steps[index]
    if (step === undefined) return test(node) ? node : NONE
    const end = this.rows[node * ROW + END] ?? 0
    const isDeep = step.axis === 'descendant'
    for (let at = node + 1; at < end; at = isDeep ? at + 1 : (this.rows[at * ROW + END] ?? end)) {
      if (!this.passes(at, step)) continue
      const found = this.walk(at, steps, index + 1, test)
      if (found !== NONE) return found
    }
    return NONE
  }

  /** Whether an element's way from the root ends with steps to children. */
  private endsWith(node: number, steps: readonly Step[]): boolean {
    let at = this.parent(node)
    for (let index = steps.length - 2; index >= 0; index -= 1) {
      const step = steps[index]
      if (at === NONE || step === undefined || !this.passes(at, step)) return false
      at = this.parent(at)
    }
    return true
  }

  private passes(node: number, step: Step): boolean {
    return this.passesName(this.rows[node * ROW + NAME] ?? 0, step)
  }

  private passesName(nameIndex: number, { name }: Step): boolean {
    if (name.id !== UNNAMED && name.id < this.nameCount) return this.nameIds[nameIndex] === name.id
    const written = this.document.names[nameIndex]
    return written !== undefined && name.accepts(written)
  }
}

/** The elements of a document by name: those of name `n` from `starts[n]` up to `starts[n + 1]`. */
interface Namesakes {
  readonly starts: Int32Array
  readonly elements: Int32Array
}

function namesakesOf({ rows, count, names }: XmlDocument): Namesakes {
  const starts = new Int32Array(names.length + 1)
  for (let at = 0; at < count; at += 1) {
    const name = rows[at * ROW + NAME] ?? 0
    starts[name + 1] = (starts[name + 1] ?? 0) + 1
  }
  for (let name = 0; name < names.length; name += 1) {
    starts[name + 1] = (starts[name + 1] ?? 0) + (starts[name] ?? 0)
  }
  const next = starts.slice()
  const elements = new Int32Array(count)
  for (let at = 0; at < count; at += 1) {
    const name = rows[at * ROW + NAME] ?? 0
    const place = next[name] ?? 0
    elements[place] = at
    next[name] = place + 1
  }
  return { starts, elements }
}

/** How many attributes without namespace bear each name. */
function attributeCountsOf(document: XmlDocument): ReadonlyMap<string, number> {
  const { names, attributeRows, rows, count } = document
  const found = new Int32Array(names.length)
  const end = rows[count * ROW + ATTRIBUTES] ?? 0
  for (let at = 0; at < end; at += 1) {
    const name = attributeRows[at * ATTRIBUTE_ROW] ?? 0
    found[name] = (found[name] ?? 0) + 1
  }
  const counts = new Map<string, number>()
  for (const [name, { local, namespace }] of names.entries()) {
    const times = found[name] ?? 0
    if (times > 0 && namespace === '') counts.set(local, times)
  }
  return counts
}

function anything(): boolean {
  return true
}

/** A value worked out at most once for each document. */
export function perDocument<Value>(compute: (tree: Tree) => Value): (tree: Tree) => Value {
  const known = new WeakMap<Tree, { readonly value: Value }>()
  return (tree) => {
    let kept = known.get(tree)
    if (kept === undefined) known.set(tree, (kept = { value: compute(tree) }))
    return kept.value
  }
}

/** `number()` of a text: `xs:double`'s lexical space, NaN for anything else. */
export function xpathNumber(text: string): number {
  const trimmed = text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '')
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(trimmed)) return Number(trimmed)
  if (trimmed === 'INF') return Number.POSITIVE_INFINITY
  return trimmed === '-INF' ? Number.NEGATIVE_INFINITY : Number.NaN
}

/** `xs:decimal` of a text: white space around it is ignored; `undefined` when it is none. */
export function decimalOf(text: string): Amount | undefined {
  return parseAmount(text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, ''))
}
