import type { Path } from '../tree/path.ts'
import type { Test } from '../tree/rule-set.ts'
import { stringLength } from '../tree/xpath-text.ts'

const DECIMALS_MAX = 2

/** BR-DEC: at most two characters after the point, as written; nothing there is kept too. */
export function twoDecimals(path: Path): Test {
  return (tree, node) => hasTwoDecimals(tree.textAt(node, path))
}

/** At most two characters after the first point of a text. */
export function hasTwoDecimals(text: string): boolean {
  const point = text.indexOf('.')
  return point === -1 || stringLength(text.slice(point + 1)) <= DECIMALS_MAX
}
