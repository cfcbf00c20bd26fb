import type { Explanation } from '../../schemas/rules/explanations/explanation.ts'
import { explanationOf } from '../../schemas/rules/explanations/explanations.ts'
import type { Severity } from '../../schemas/rules/finding.ts'
import { RULE_SETS } from '../../schemas/rules/sets/sets.ts'

/** A rule set that holds a rule, and how severe the rule is there. */
export interface Membership {
  readonly set: string
  /** More than one when the set asks it of several places with different weights. */
  readonly severities: readonly Severity[]
}

/** What a rule asks in the sets that ask the same of it. */
export interface Meaning {
  /** `undefined` for a rule that has no text yet. */
  readonly explanation: Explanation | undefined
  readonly sets: readonly Membership[]
}

/** Every rule by its official id, in the order of the rule sets, with what it means where. */
export function ruleCatalogue(): ReadonlyMap<string, readonly Meaning[]> {
  const rules = new Map<string, Map<Explanation | undefined, Membership[]>>()
  for (const [set, { patterns }] of RULE_SETS) {
    const severities = new Map<string, Set<Severity>>()
    for (const { assertions, limits } of patterns.flat()) {
      for (const { id, severity } of [...assertions, ...limits]) {
        severities.set(id, (severities.get(id) ?? new Set()).add(severity))
      }
    }
    for (const [id, found] of severities) {
      const meanings = rules.get(id) ?? new Map<Explanation | undefined, Membership[]>()
      rules.set(id, meanings)
      const explanation = explanationOf(id, set)
      const sets = meanings.get(explanation) ?? []
      meanings.set(explanation, [...sets, { set, severities: [...found] }])
    }
  }
  return new Map([...rules].map(([id, meanings]) => [id, meaningsOf(meanings)]))
}

/** The ids most like a word that is none, the closest first. */
export function closestIds(word: string, ids: Iterable<string>, count: number): readonly string[] {
  const asked = word.toUpperCase()
  return [...ids]
    .map((id) => ({ id, distance: editDistance(asked, id.toUpperCase()) }))
    .sort((one, other) => one.distance - other.distance)
    .slice(0, count)
    .map(({ id }) => id)
}

function meaningsOf(
  meanings: ReadonlyMap<Explanation | undefined, readonly Membership[]>,
): readonly Meaning[] {
  return [...meanings].map(([explanation, sets]) => ({ explanation, sets }))
}

/** Letters to add, drop or replace to make one word of the other (Levenshtein). */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [above, letter] of [...one].entries()) {
    const next = [above + 1]
    for (const [before, wanted] of [...other].entries()) {
      const replaced = (row[before] ?? 0) + (letter === wanted ? 0 : 1)
      next.push(Math.min(replaced, (row[before + 1] ?? 0) + 1, (next[before] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
