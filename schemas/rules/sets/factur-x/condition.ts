import type { Path } from '../../tree/path.ts'
import type { Test } from '../../tree/rule-set.ts'
import { NONE, type Tree } from '../../tree/tree.ts'
import { path } from '../cii-notation.ts'

const ROOT = 0
const SETTLEMENT = 'rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/'

/** The name of a step and what its brackets ask, if it has any. */
export function stepOf(step: string): { readonly name: string; readonly condition?: Test } {
  const [, name = step, condition] = /^([^[]+)\[(.*)\]$/.exec(step) ?? []
  if (condition === undefined) return { name: prefixed(name) }
  const tests = condition.split('&').map(testOf)
  return {
    name: prefixed(name),
    condition: (tree, node) => tests.every((test) => test(tree, node)),
  }
}

/** Names without prefix are `ram:`. */
export function prefixed(steps: string): string {
  return steps.replace(/(^|\/)(?=\w+(?:\/|$))/g, '$1ram:')
}

/**
 * `TypeCode=916`, `@listID` (is there), `!ID/@schemeID=VA,FC` (none of them), or compared with
 * other places: `../../InvoiceCurrencyCode`, `^TaxCurrencyCode` (of the settlement).
 */
function testOf(written: string): Test {
  const isNegated = written.startsWith('!')
  const [place = '', values] = (isNegated ? written.slice(1) : written).split('=')
  const at = path(prefixed(place))
  const holds: Test =
    values === undefined
      ? (tree, node) => tree.has(node, at)
      : anyOf(values.split(',').map((value) => equals(at, value)))
  return isNegated ? (tree, node) => !holds(tree, node) : holds
}

function anyOf(tests: readonly Test[]): Test {
  return (tree, node) => tests.some((test) => test(tree, node))
}

function equals(place: Path, value: string): Test {
  if (value.startsWith('^')) {
    const other = path(SETTLEMENT + prefixed(value.slice(1)))
    return (tree, node) =>
      holdsAt(tree, node, place, (text) => holdsAt(tree, ROOT, other, (each) => each === text))
  }
  const up = /^(?:\.\.\/)*/.exec(value)?.[0] ?? ''
  if (up === '') return (tree, node) => holdsAt(tree, node, place, (text) => text === value)
  const other = path(prefixed(value.slice(up.length)))
  const height = up.length / '../'.length
  return (tree, node) => {
    const from = ancestorAt(tree, node, height)
    return holdsAt(tree, node, place, (text) => holdsAt(tree, from, other, (each) => each === text))
  }
}

/** The element so many steps above; `NONE` above the root. */
export function ancestorAt(tree: Tree, node: number, height: number): number {
  let at = node
  for (let step = 0; step < height && at !== NONE; step += 1) at = tree.parent(at)
  return at
}

/** Whether some text at a place, of an element or of its attribute, passes a test. */
function holdsAt(tree: Tree, node: number, place: Path, test: (text: string) => boolean): boolean {
  const { attribute } = place
  return tree.some(node, place, (at) => {
    const text = attribute === undefined ? tree.text(at) : tree.attribute(at, attribute)
    return text !== undefined && test(text)
  })
}
