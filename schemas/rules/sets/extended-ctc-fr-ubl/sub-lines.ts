import { perDocument, type Tree } from '../../tree/tree.ts'
import { path } from '../ubl-notation.ts'

const ID = path('cbc:ID')
const LINES = [path('cac:InvoiceLine'), path('cac:CreditNoteLine')]
const REFERENCE = path('cac:BillingReference')
const REFERRED_DOCUMENT = path('cac:InvoiceDocumentReference')
const REFERRED_ID = path('cac:InvoiceDocumentReference/cbc:ID')
const REFERRED_LINE_ID = path('cac:BillingReferenceLine/cbc:ID')
const STATUS = path('cac:InvoiceDocumentReference/cbc:DocumentStatusCode')
const STATUS_OF_DOCUMENT = path('cbc:DocumentStatusCode')
const NET_AMOUNT = path('cbc:LineExtensionAmount')
const ROOT = 0

/**
 * What a line is among the others: the profile keeps it in a reference of the line to its own
 * invoice, where the status is the subtype (EXT-FR-FE-163) and the line the parent (-162).
 */
interface SubLine {
  /** Subtypes as written, none for an ordinary line. */
  readonly subtypes: readonly string[]
  readonly parents: readonly string[]
  /** A GROUP by the very reference to the invoice. */
  readonly isGroup: boolean
}

/** The lines of a document, and how they hang together. */
interface SubLines {
  /** Every line, in document order. */
  readonly lines: readonly number[]
  /** Lines that groups or information stand for: totals leave them out. */
  readonly left: ReadonlySet<number>
  /** Those that refer to their own invoice. */
  readonly subLines: ReadonlyMap<number, SubLine>
  /** The lines below a line, by `siblingKey` of its identifier. */
  readonly children: ReadonlyMap<string, readonly number[]>
  /** All identifiers of lines, as such keys. */
  readonly keys: ReadonlySet<string>
}

export const subLinesOf = perDocument(readSubLines)

/** A line identifier among the lines of one parent element. */
export function siblingKey(tree: Tree, line: number, id: string): string {
  return `${String(tree.parent(line))}|${id}`
}

/** The line counts in totals: an ordinary line, or a DETAIL. */
export function isCounted(tree: Tree, line: number): boolean {
  return !subLinesOf(tree).left.has(line)
}

function readSubLines(tree: Tree): SubLines {
  const numbers = new Set(tree.all(ROOT, ID).map((at) => tree.text(at)))
  const lines = LINES.flatMap((name) => [...tree.everywhere(name)]).sort((a, b) => a - b)
  const left = new Set<number>()
  const subLines = new Map<number, SubLine>()
  const children = new Map<string, number[]>()
  const keys = new Set<string>()
  for (const line of lines) {
    for (const at of tree.all(line, ID)) keys.add(siblingKey(tree, line, tree.text(at)))
    const own = tree.all(line, REFERENCE).filter((at) => refersTo(tree, at, numbers))
    if (own.length === 0) continue
    const subLine = readSubLine(tree, line, own, numbers)
    subLines.set(line, subLine)
    if (!subLine.subtypes.includes('DETAIL')) left.add(line)
    for (const parent of new Set(subLine.parents)) {
      const key = siblingKey(tree, line, parent)
      const siblings = children.get(key)
      if (siblings === undefined) children.set(key, [line])
      else siblings.push(line)
    }
  }
  return { lines, left, subLines, children, keys }
}

function refersTo(tree: Tree, reference: number, numbers: ReadonlySet<string>): boolean {
  return tree.some(reference, REFERRED_ID, (at) => numbers.has(tree.text(at)))
}

function readSubLine(
  tree: Tree,
  line: number,
  own: readonly number[],
  numbers: ReadonlySet<string>,
): SubLine {
  const textsAt = (name: typeof STATUS) =>
    own.flatMap((at) => tree.all(at, name).map((each) => tree.text(each)))
  const isGroup = own.some((reference) =>
    tree.some(reference, REFERRED_DOCUMENT, (document) => {
      const isOwn = tree.some(document, ID, (at) => numbers.has(tree.text(at)))
      return isOwn && tree.some(document, STATUS_OF_DOCUMENT, (at) => tree.text(at) === 'GROUP')
    }),
  )
  return {
    subtypes: textsAt(STATUS),
    parents: textsAt(REFERRED_LINE_ID),
    isGroup: isGroup && tree.has(line, NET_AMOUNT),
  }
}
