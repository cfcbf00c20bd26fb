import type { Severity } from '../finding.ts'
import type { Context, Path } from './path.ts'
import type { Tree } from './tree.ts'

/** A question asked of one element: true when the rule is kept. */
export type Test = (tree: Tree, node: number) => boolean

/** One official assertion: its id, its weight, and what must hold where it applies. */
export interface Assertion {
  /** The official id, as `BR-CO-15` or `BR-FR-08_BT-23`. */
  readonly id: string
  readonly severity: Severity
  readonly holds: Test
}

/** One entry of a table "should not be present": at most `max` elements (0: none) at a path. */
export interface Limit {
  readonly id: string
  readonly severity: Severity
  readonly path: Path
  readonly max: number
}

/** What applies to the elements of a context: a Schematron rule. */
export interface ContextRule {
  readonly context: Context
  /** The predicate of the context, when names alone do not tell. */
  readonly where?: Test
  readonly assertions: readonly Assertion[]
  readonly limits: readonly Limit[]
}

/** Context rules in order: an element is judged by the first one that takes it, and no other. */
export type Pattern = readonly ContextRule[]

/** An official rule set under the name the doors use (`en16931-ubl`), in one version. */
export interface RuleSet {
  readonly name: string
  /** The pack it belongs to: `en16931@1.3.16`. */
  readonly pack: string
  readonly patterns: readonly Pattern[]
}

export function fatal(id: string, holds: Test): Assertion {
  return { id, severity: 'fatal', holds }
}

export function warning(id: string, holds: Test): Assertion {
  return { id, severity: 'warning', holds }
}

/** A context rule: assertions and table entries in any order. */
export function rule(
  context: Context,
  asked: readonly (Assertion | Limit)[],
  where?: Test,
): ContextRule {
  return {
    context,
    ...(where === undefined ? {} : { where }),
    assertions: asked.filter((each) => 'holds' in each),
    limits: asked.filter((each) => 'max' in each),
  }
}

/** The table of what should not be present (or not more than `max` times) below a context. */
export function limits(
  severity: Severity,
  paths: Readonly<Record<string, Path>>,
  max = 0,
): readonly Limit[] {
  return Object.entries(paths).map(([id, path]) => ({ id, severity, path, max }))
}

/** Every id of a set, once. */
export function idsOf({ patterns }: RuleSet): ReadonlySet<string> {
  const rules = patterns.flat().flatMap((each) => [...each.assertions, ...each.limits])
  return new Set(rules.map(({ id }) => id))
}

/** Patterns without some ids: a profile that replaces rules of another one starts from these. */
export function without(
  patterns: readonly Pattern[],
  ids: ReadonlySet<string>,
): readonly Pattern[] {
  const isKept = ({ id }: { readonly id: string }) => !ids.has(id)
  return patterns.map((pattern) =>
    pattern.map((each) => ({
      ...each,
      assertions: each.assertions.filter(isKept),
      limits: each.limits.filter(isKept),
    })),
  )
}
