import { isIn } from '../../../codelists/code-list.ts'
import { FACTUR_X_CODES } from '../../../codelists/factur-x.ts'
import {
  type Assertion,
  type ContextRule,
  fatal,
  type Limit,
  limits,
  type Pattern,
  rule,
  type Test,
} from '../../tree/rule-set.ts'
import { context, path } from '../cii-notation.ts'
import { ancestorAt, stepOf } from './condition.ts'
import { placesOf, type StructureAsk, type StructurePlace } from './structure.ts'

/** Our id for what the official rules report without one: not used at this level. */
export const NOT_USED = 'APP-FX-NOT-USED'

/** One pattern: an element is asked by the first place that takes it. */
export function structurePattern(structure: string): Pattern {
  return placesOf(structure).map(contextRuleOf)
}

function contextRuleOf({ steps, isReached, asks }: StructurePlace): ContextRule {
  const parts = steps.map(stepOf)
  const names = parts.map(({ name }) => name)
  const at = context(`/rsm:CrossIndustryInvoice/${names.join('/')}`)
  const conditions = parts.flatMap(({ condition }, index) =>
    condition === undefined ? [] : [{ condition, height: parts.length - 1 - index }],
  )
  const asked = asks.flatMap(assertionsOf)
  if (!isReached) return rule(at, asked, () => false)
  if (conditions.length === 0) return rule(at, asked)
  return rule(at, asked, (tree, node) =>
    conditions.every(({ condition, height }) => condition(tree, ancestorAt(tree, node, height))),
  )
}

function assertionsOf(ask: StructureAsk): readonly (Assertion | Limit)[] {
  switch (ask.kind) {
    case 'count':
      return countOf(ask)
    case 'attribute': {
      const { attribute } = ask
      return [fatal(ask.id, (tree, node) => tree.attribute(node, attribute) !== undefined)]
    }
    case 'code':
      return [fatal(ask.id, codeTest(ask.list, ask.attribute))]
    case 'unused': {
      const { attribute } = ask
      if (attribute === undefined) return [fatal(NOT_USED, () => false)]
      return [fatal(NOT_USED, (tree, node) => tree.attribute(node, attribute) === undefined)]
    }
  }
}

function countOf({
  id,
  step,
  sign,
  bound,
}: Extract<StructureAsk, { kind: 'count' }>): readonly (Assertion | Limit)[] {
  const { name, condition } = stepOf(step)
  const at = path(name)
  if (condition !== undefined) {
    if (sign !== '<') throw new SyntaxError(`no such count of ${step}`)
    return [
      fatal(
        id,
        (tree, node) => tree.all(node, at).filter((each) => condition(tree, each)).length <= bound,
      ),
    ]
  }
  if (sign === '<') return limits('fatal', { [id]: at }, bound)
  if (sign === '>') return [fatal(id, (tree, node) => tree.count(node, at) >= bound)]
  return [fatal(id, (tree, node) => tree.count(node, at) === bound)]
}

/** An empty value passes, and so does an attribute that is not there. */
function codeTest(listName: string, attribute: string | undefined): Test {
  const list = FACTUR_X_CODES[listName]
  if (list === undefined) throw new RangeError(`no list ${listName}`)
  return (tree, node) => {
    const code = attribute === undefined ? tree.text(node) : tree.attribute(node, attribute)
    return code === undefined || code === '' || isIn(list, code)
  }
}
