import type { Severity } from '../finding.ts'
import { type Context, isAt, type Path } from './path.ts'
import type { XmlName } from '../../xml/name.ts'
import type { ElementPath, PathIndex } from './path-index.ts'
import type { Assertion, Limit, Pattern, RuleSet, Test } from './rule-set.ts'
import { NONE, type Tree } from './tree.ts'
import { TypeFault } from './type-fault.ts'

/** One assertion that does not hold, and the element it was asked of. */
export interface Breach {
  readonly id: string
  readonly severity: Severity
  readonly node: number
  /** Why the assertion could not be asked: a value is not of the type it computes with. */
  readonly fault?: string
}

/** What one context rule asks of the elements of one path. */
interface Candidate {
  readonly where: Test | undefined
  readonly assertions: readonly Assertion[]
  readonly limits: readonly Limit[]
}

/** For the elements of one path: a list of candidates for each pattern that may take them. */
type Plan = readonly (readonly Candidate[])[]

const NO_PLAN: Plan = []

/**
 * All that a document breaks of a rule set, in document order. Every element is asked by the first
 * context rule that takes it in each pattern (ISO 19757-3, 6.5).
 */
export function judge(tree: Tree, set: RuleSet): readonly Breach[] {
  return new Judgement(tree, set).run()
}

class Judgement {
  private readonly breaches: Breach[] = []
  private readonly tree: Tree
  private readonly set: RuleSet
  /** Limits whose path occurs in this document below the path of the context. */
  private readonly live = new Map<Candidate, readonly Limit[]>()

  constructor(tree: Tree, set: RuleSet) {
    this.tree = tree
    this.set = set
  }

  run(): readonly Breach[] {
    const { tree, set } = this
    const { paths, index } = tree
    const plans = plansOf(set, index)
    for (let node = 0; node < paths.length; node += 1) {
      const path = paths[node] ?? 0
      const plan = (plans[path] ??= planOf(set.patterns, index.paths[path]))
      for (const candidates of plan) this.ask(candidates, node, path)
    }
    return this.breaches
  }

  private ask(candidates: readonly Candidate[], node: number, path: number): void {
    for (const candidate of candidates) {
      if (candidate.where !== undefined && !this.takes(candidate.where, node)) continue
      for (const assertion of candidate.assertions) this.assert(assertion, node)
      if (candidate.limits.length > 0) this.limit(candidate, node, path)
      return
    }
  }

  /** A context that cannot be asked of an element does not take it (XSLT 2.0, 5.5.4). */
  private takes(where: Test, node: number): boolean {
    try {
      return where(this.tree, node)
    } catch (error) {
      if (!(error instanceof TypeFault)) throw error
      return false
    }
  }

  private assert({ id, severity, holds }: Assertion, node: number): void {
    try {
      if (!holds(this.tree, node)) this.breaches.push({ id, severity, node })
    } catch (error) {
      if (!(error instanceof TypeFault)) throw error
      this.breaches.push({ id, severity, node: error.node, fault: error.message })
    }
  }

  private limit(candidate: Candidate, node: number, path: number): void {
    let live = this.live.get(candidate)
    if (live === undefined) {
      live = reachableOf(candidate, this.tree.index, path)
        .filter(({ paths }) => paths.some((each) => this.tree.isPresent(each)))
        .map(({ limit }) => limit)
      this.live.set(candidate, live)
    }
    for (const { id, severity, path: limited, max } of live) {
      if (max === 0) {
        if (!this.tree.has(node, limited)) continue
        const found = this.tree.first(node, limited)
        this.breaches.push({ id, severity, node: found === NONE ? node : found })
      } else if (this.tree.count(node, limited) > max) this.breaches.push({ id, severity, node })
    }
  }
}

/** A limit, and the paths of the index at which elements would be counted by it. */
interface Reachable {
  readonly limit: Limit
  readonly paths: readonly number[]
}

/**
 * The limits of a candidate that reach any path seen so far. Most of a long table reaches none, in
 * no document: it is gone through again only when the index has grown.
 */
const reachables = new WeakMap<
  Candidate,
  { readonly size: number; readonly found: readonly Reachable[] }
>()

function reachableOf(candidate: Candidate, index: PathIndex, path: number): readonly Reachable[] {
  const known = reachables.get(candidate)
  if (known?.size === index.paths.length) return known.found
  const at = index.paths[path]
  const found: Reachable[] = []
  for (const limit of candidate.limits) {
    const paths = at === undefined ? [] : reach(at, limit.path, 0, [])
    if (paths.length > 0) found.push({ limit, paths })
  }
  reachables.set(candidate, { size: index.paths.length, found })
  return found
}

/** Adds the numbers of the paths that a path reaches below another one. */
function reach(at: ElementPath, path: Path, index: number, reached: number[]): readonly number[] {
  const step = path.steps[index]
  if (step === undefined) {
    reached.push(at.id)
    return reached
  }
  for (const below of at.children.values()) {
    if (step.name.accepts(below.name)) reach(below, path, index + 1, reached)
    if (step.axis === 'descendant') reach(below, path, index, reached)
  }
  return reached
}

const plansBySet = new WeakMap<RuleSet, { readonly index: PathIndex; readonly plans: Plan[] }>()

/** The plans of a rule set made so far, by the numbers of one index. */
function plansOf(set: RuleSet, index: PathIndex): Plan[] {
  const known = plansBySet.get(set)
  if (known?.index === index) return known.plans
  const plans: Plan[] = []
  plansBySet.set(set, { index, plans })
  return plans
}

/** What a rule set asks at a path. A context rule after an unconditional one is never reached. */
function planOf(patterns: readonly Pattern[], path: ElementPath | undefined): Plan {
  const upwards: XmlName[] = []
  for (let at = path; at !== undefined; at = at.parent) upwards.push(at.name)
  const plan = patterns
    .map((pattern) => candidatesOf(pattern, (context) => isAt(context, upwards)))
    .filter((candidates) => candidates.length > 0)
  return plan.length === 0 ? NO_PLAN : plan
}

function candidatesOf(
  pattern: Pattern,
  applies: (context: Context) => boolean,
): readonly Candidate[] {
  const candidates: Candidate[] = []
  for (const { context, where, assertions, limits } of pattern) {
    if (!applies(context)) continue
    candidates.push({ where, assertions, limits })
    if (where === undefined) break
  }
  // The last ones ask nothing: that no one asks is the same.
  while (candidates.at(-1)?.assertions.length === 0 && candidates.at(-1)?.limits.length === 0) {
    candidates.pop()
  }
  return candidates
}
