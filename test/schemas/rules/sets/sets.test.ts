import { describe, expect, it } from 'vitest'
import { RULE_SETS } from '../../../../schemas/rules/sets/sets.ts'
import { idsOf } from '../../../../schemas/rules/tree/rule-set.ts'

describe('the rule sets', () => {
  it('are found by their own names', () => {
    expect([...RULE_SETS].filter(([name, set]) => set.name !== name)).toEqual([])
  })

  it('ask something, each for a pack in one version', () => {
    const odd = [...RULE_SETS.values()].filter(
      (set) => idsOf(set).size === 0 || !/^[a-z0-9-]+@[\w.-]+$/.test(set.pack),
    )
    expect(odd.map(({ name, pack }) => `${name} ${pack}`)).toEqual([])
  })

  it.each(['br-fr-ubl', 'br-fr-cii'])('hold %s in two editions of the same ids', (name) => {
    const [now, before] = [RULE_SETS.get(name), RULE_SETS.get(`${name}@1.4.0.03`)]
    if (now === undefined || before === undefined) throw new Error(`${name} is not listed twice`)
    expect([...idsOf(before)].sort()).toEqual([...idsOf(now)].sort())
    expect([now.pack, before.pack]).toEqual(['br-fr@2026-10', 'br-fr@1.4.0.03'])
  })
})
