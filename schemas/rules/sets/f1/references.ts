import { PPF_CORRECTED_TYPES, PPF_CREDIT_NOTE_TYPES } from '../../../codelists/ppf.ts'
import { type CodeList, isIn } from '../../../codelists/code-list.ts'
import type { Path } from '../../tree/path.ts'
import { type Assertion, fatal, type Test } from '../../tree/rule-set.ts'
import type { Tree } from '../../tree/tree.ts'

/** Where an invoice names the invoices before it: in its header, and (flux 1 full) in its lines. */
export interface ReferencePlaces {
  readonly typeCodes: (tree: Tree, root: number) => readonly number[]
  readonly number: Path
  readonly date: Path
  /** The lines of any kind, and those that go with the root. */
  readonly lines: (tree: Tree, root: number) => readonly number[]
  readonly ownLines: (tree: Tree, root: number) => readonly number[]
  readonly lineNumber: Path
  readonly lineDate: Path
}

/** Flux 1 base: a corrected invoice names one invoice, a credit note one at least (G1.31). */
export function baseReferences(places: ReferencePlaces): Assertion[] {
  return [
    fatal('G1.31', (tree, node) =>
      isOfType(places, PPF_CORRECTED_TYPES)(tree, node)
        ? tree.count(node, places.number) === 1
        : true,
    ),
    fatal('G1.31', (tree, node) =>
      isOfType(places, PPF_CREDIT_NOTE_TYPES)(tree, node) ? tree.has(node, places.number) : true,
    ),
  ]
}

/** Flux 1 full: the same, or the number and date of the invoice before on every line (G1.31). */
export function fullReferences(places: ReferencePlaces): Assertion[] {
  const inLinesOnly: Test = (tree, node) => {
    const lines = places.lines(tree, node)
    return lines.length > 0 && !tree.has(node, places.number) && areDated(places, tree, lines)
  }
  return [
    fatal('G1.31', (tree, node) =>
      isOfType(places, PPF_CORRECTED_TYPES)(tree, node)
        ? tree.count(node, places.number) === 1 || inLinesOnly(tree, node)
        : true,
    ),
    fatal('G1.31', (tree, node) =>
      isOfType(places, PPF_CREDIT_NOTE_TYPES)(tree, node)
        ? tree.has(node, places.number) || inLinesOnly(tree, node)
        : true,
    ),
  ]
}

/** Flux 1 full: in the header or in the lines, not in both; with their dates; one if corrected. */
export function referencesInOnePlace(places: ReferencePlaces): Assertion[] {
  return [
    fatal(
      'G1.31',
      (tree, node) =>
        !tree.has(node, places.number) ||
        !places.lines(tree, node).some((line) => tree.has(line, places.lineNumber)),
    ),
    fatal('G1.31', (tree, node) => {
      const refers =
        isOfType(places, PPF_CORRECTED_TYPES)(tree, node) ||
        isOfType(places, PPF_CREDIT_NOTE_TYPES)(tree, node)
      if (!refers || (tree.has(node, places.number) && tree.has(node, places.date))) return true
      return areDated(places, tree, places.ownLines(tree, node))
    }),
    fatal('G1.31', (tree, node) =>
      isOfType(places, PPF_CORRECTED_TYPES)(tree, node)
        ? tree.count(node, places.number) <= 1
        : true,
    ),
  ]
}

function isOfType({ typeCodes }: ReferencePlaces, types: CodeList): Test {
  return (tree, node) => typeCodes(tree, node).some((code) => isIn(types, tree.text(code)))
}

/** Each line has the number and the date; true of no line at all. */
function areDated(
  { lineNumber, lineDate }: ReferencePlaces,
  tree: Tree,
  lines: readonly number[],
): boolean {
  return lines.every((line) => tree.has(line, lineNumber) && tree.has(line, lineDate))
}
