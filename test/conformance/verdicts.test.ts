import { describe, expect, it } from 'vitest'
import { RULE_SETS } from '../../schemas/rules/sets/sets.ts'
import { officialRuleSets } from '../support/official-rule-sets.ts'
import { withoutOfficialRules } from '../support/official-rules.ts'
import { comparedSet } from '../support/verdict.ts'
import { compareCorpus, compareUnits } from '../support/verdict-run.ts'

// The mutants are made by `npm run conformance`, which asks the official rules themselves.

describe.skipIf(withoutOfficialRules('rules against the official verdicts on the corpus'))(
  'our rules give the official verdict',
  () => {
    const names = [...RULE_SETS.keys()].filter((name) => officialRuleSets().has(name))

    it.each(names)('of %s', async (name) => {
      const set = await comparedSet(name)
      if (set === undefined) throw new Error(`no rule set is named ${name}`)
      expect(compareCorpus(set).differences).toEqual([])
      expect(compareUnits(set).differences).toEqual([])
    })

    it('on documents and unit tests enough', async () => {
      const sets = await Promise.all(names.map((name) => comparedSet(name)))
      const tallies = sets.flatMap((set) =>
        set === undefined ? [] : [compareCorpus(set), compareUnits(set)],
      )
      const documents = tallies.reduce((sum, tally) => sum + tally.documents, 0)
      expect(documents).toBeGreaterThan(600)
    })
  },
)
