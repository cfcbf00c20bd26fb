import type { RuleSet } from '../tree/rule-set.ts'

/** Every rule set there is, each line one; a set is listed once all its ids are there. */
const SETS: readonly RuleSet[] = []

/** The rule sets by the names the doors use: `en16931-ubl`, `br-fr-cii@1.4.0.03`, `f10`… */
export const RULE_SETS: ReadonlyMap<string, RuleSet> = new Map(SETS.map((set) => [set.name, set]))
