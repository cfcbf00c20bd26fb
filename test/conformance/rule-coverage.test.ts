import { describe, expect, it } from 'vitest'
import { explanationOf } from '../../schemas/rules/explanations/explanations.ts'
import { RULE_SETS } from '../../schemas/rules/sets/sets.ts'
import { idsOf } from '../../schemas/rules/tree/rule-set.ts'
import { NAMELESS, officialIdsOf, officialRuleSets } from '../support/official-rule-sets.ts'
import { withoutOfficialRules } from '../support/official-rules.ts'

/** Official rule sets that are not here, and what judges their documents instead. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  'extended-ctc-fr-cii': 'what the profile keeps of EN 16931: en16931-cii-kept',
  'extended-ctc-fr-cii@1.4.0.03': 'as above',
}

describe.skipIf(withoutOfficialRules('that every official rule is there'))(
  'the official rules',
  () => {
    const names = [...officialRuleSets().keys()]

    it('are all there, set by set', () => {
      expect(names.filter((name) => !RULE_SETS.has(name))).toEqual(Object.keys(LEFT_OUT))
    })

    it.each(names.filter((name) => RULE_SETS.has(name)))('of %s are all there', (name) => {
      const set = RULE_SETS.get(name)
      const ids: ReadonlySet<string> = set === undefined ? new Set<string>() : idsOf(set)
      const missing = [...officialIdsOf(name)].filter((id) => id !== NAMELESS && !ids.has(id))
      expect(missing).toEqual([])
    })
  },
)

describe('every rule', () => {
  it.each([...RULE_SETS.values()].map((set) => [set.name, set] as const))(
    'of %s is explained in both languages',
    (name, set) => {
      const unexplained = [...idsOf(set)].filter((id) => {
        const { message, remedy } = explanationOf(id, name) ?? {}
        return [message?.fr, message?.en, remedy?.fr, remedy?.en].some((text = '') => text === '')
      })
      expect(unexplained).toEqual([])
    },
  )
})
