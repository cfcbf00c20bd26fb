import type { CodeList } from '../../../codelists/code-list.ts'
import type { Path } from '../../tree/path.ts'
import type { Test } from '../../tree/rule-set.ts'
import type { Tree } from '../../tree/tree.ts'

/** Whether any element of a path holds a code of a list, exactly as written. */
export function isAnyIn(tree: Tree, node: number, path: Path, { codes }: CodeList): boolean {
  return tree.some(node, path, (at) => codes.has(tree.text(at)))
}

/** Whether any element of a path holds exactly that text. */
export function isAny(tree: Tree, node: number, path: Path, text: string): boolean {
  return tree.some(node, path, (at) => tree.text(at) === text)
}

/** Whether any element of a path holds another text. */
export function isAnyNot(tree: Tree, node: number, path: Path, text: string): boolean {
  return tree.some(node, path, (at) => tree.text(at) !== text)
}

/** The element itself holds a code of a list. */
export function isCode({ codes }: CodeList): Test {
  return (tree, node) => codes.has(tree.text(node))
}

/** What the only element of a path holds, when there is one, is a code of a list. */
export function isOptionalCode(path: Path, { codes }: CodeList): Test {
  return (tree, node) => !tree.has(node, path) || codes.has(tree.textAt(node, path))
}

/** No element of a path holds one of the codes. */
export function isNever(path: Path, list: CodeList): Test {
  return (tree, node) => !isAnyIn(tree, node, path, list)
}

/** The element itself passes a test of its text. */
export function isText(test: (text: string) => boolean): Test {
  return (tree, node) => test(tree.text(node))
}
