import { readingFinding } from '../invoice/reading-finding.ts'
import { explanationOf } from './explanations/explanations.ts'
import type { Bilingual, Finding } from './finding.ts'
import type { Breach } from './tree/judge.ts'

/** How many findings one rule gives on one document: the rest would repeat it line after line. */
export const FINDINGS_PER_RULE_MAX = 100

/** Where an element stands, said to the person who sent the document. */
export type Locate = (node: number, terms: readonly string[]) => Pick<Finding, 'location' | 'line'>

/** The breaches of one rule set as findings, each explained and located. */
export function findingsOf(
  breaches: readonly Breach[],
  set: string,
  locate: Locate,
): readonly Finding[] {
  const findings: Finding[] = []
  const counts = new Map<string, number>()
  const faulty = new Set<number>()
  for (const { id, severity, node, fault } of breaches) {
    const count = (counts.get(id) ?? 0) + 1
    counts.set(id, count)
    if (count > FINDINGS_PER_RULE_MAX) continue
    const { terms, message, remedy } = explanationOf(id, set) ?? unexplained(id)
    const place = locate(node, terms)
    findings.push({ rule: id, set, severity, ...place, terms: [...terms], message, remedy })
    if (fault === undefined || faulty.has(node)) continue
    // The official rules stop at such a value: it is said beside the rule that met it.
    faulty.add(node)
    findings.push({ ...readingFinding('APP-TYPE', place.location, { terms }), ...place })
  }
  return findings
}

/** A test proves that every rule is explained; a rule of a set still being written may not be. */
function unexplained(id: string): {
  readonly terms: readonly string[]
  readonly message: Bilingual
  readonly remedy: Bilingual
} {
  return {
    terms: [],
    message: { fr: `La règle ${id} n’est pas respectée.`, en: `Rule ${id} is not kept.` },
    remedy: {
      fr: `Consultez la règle ${id} dans les spécifications.`,
      en: `See rule ${id} in the specifications.`,
    },
  }
}
