import type { Path } from '../../tree/path.ts'
import type { Test } from '../../tree/rule-set.ts'
import type { Tree } from '../../tree/tree.ts'
import { TypeFault } from '../../tree/type-fault.ts'
import { xpathNumber } from '../../tree/tree.ts'

/** Some element at a path holds exactly one of these texts. */
export function isOneOf(place: Path, ...texts: readonly string[]): Test {
  return (tree, node) => tree.some(node, place, (at) => texts.includes(tree.text(at)))
}

/** Something at a path, element or attribute, is not empty. */
export function hasText(place: Path): Test {
  return (tree, node) => textsAt(tree, node, place).some((text) => text !== '')
}

/** All texts at a path, of elements or of their attribute. */
export function textsAt(tree: Tree, node: number, place: Path): readonly string[] {
  const { attribute } = place
  const nodes = tree.all(node, place)
  if (attribute === undefined) return nodes.map((at) => tree.text(at))
  return nodes.flatMap((at) => tree.attribute(at, attribute) ?? [])
}

/** Some number at a path passes a test; a text that is no number is a type fault. */
export function someNumber(place: Path, test: (value: number) => boolean): Test {
  return (tree, node) => tree.some(node, place, (at) => test(doubleAt(tree, at)))
}

/** The double an element is cast to when it meets a number. */
export function doubleAt(tree: Tree, node: number): number {
  const text = tree.text(node)
  const value = xpathNumber(text)
  if (Number.isNaN(value) && text.trim() !== 'NaN') {
    throw new TypeFault(node, `'${text}' is not a number`)
  }
  return value
}

/** The same question asked of the parent. */
export function ofParent(test: Test): Test {
  return (tree, node) => test(tree, tree.parent(node))
}

export function both(...tests: readonly Test[]): Test {
  return (tree, node) => tests.every((test) => test(tree, node))
}

export function either(...tests: readonly Test[]): Test {
  return (tree, node) => tests.some((test) => test(tree, node))
}

export function not(test: Test): Test {
  return (tree, node) => !test(tree, node)
}
