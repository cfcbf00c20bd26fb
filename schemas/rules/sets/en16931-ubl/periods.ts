import type { Tree } from '../../tree/tree.ts'
import { dateAt } from '../../tree/xpath-date.ts'
import { path } from '../ubl-notation.ts'

const START = path('cbc:StartDate')
const END = path('cbc:EndDate')

/** A period that has both ends does not end before it starts. */
export function isNotBackwards(tree: Tree, node: number): boolean {
  if (!tree.has(node, START) || !tree.has(node, END)) return true
  const end = dateAt(tree, tree.single(node, END)) ?? Number.NaN
  return end >= (dateAt(tree, tree.single(node, START)) ?? Number.NaN)
}
