import type { Path } from '../tree/path.ts'
import type { Test } from '../tree/rule-set.ts'
import { normalizeSpace } from '../tree/xpath-text.ts'

/** A rule that is in the official set and asks nothing a machine can see. */
export function always(): boolean {
  return true
}

/** Something stands at one of the paths, empty or not. */
export function present(...paths: readonly Path[]): Test {
  const [only] = paths
  if (only !== undefined && paths.length === 1) return (tree, node) => tree.has(node, only)
  return (tree, node) => paths.some((path) => tree.has(node, path))
}

/** Nothing stands at any of the paths. */
export function absent(...paths: readonly Path[]): Test {
  return (tree, node) => !paths.some((path) => tree.has(node, path))
}

/** One element stands at one of the paths and holds more than white space; two are a type fault. */
export function filled(...paths: readonly Path[]): Test {
  const [only] = paths
  if (only !== undefined && paths.length === 1) {
    return (tree, node) => normalizeSpace(tree.textAt(node, only)) !== ''
  }
  return (tree, node) => paths.some((path) => normalizeSpace(tree.textAt(node, path)) !== '')
}

/** At most so many elements (or attributes) stand at a path. */
export function atMost(max: number, path: Path): Test {
  return (tree, node) => tree.count(node, path) <= max
}

/** Nowhere in the document does a way from the root end with the path, attribute included. */
export function nowhere(path: Path): Test {
  const { attribute } = path
  return (tree) =>
    !tree
      .everywhere(path)
      .some((at) => attribute === undefined || tree.attribute(at, attribute) !== undefined)
}

/** No attribute of that name, without namespace, stands in the document. */
export function noAttribute(local: string): Test {
  return (tree) => tree.countAttributes(local) === 0
}
