import { describe, expect, it } from 'vitest'
import { CDV_EXPLANATIONS } from '../../../../schemas/rules/explanations/cdv.ts'
import { CDV } from '../../../../schemas/rules/sets/cdv/cdv.ts'
import { idsOf } from '../../../../schemas/rules/tree/rule-set.ts'
import { keptExamples, lackingTexts } from '../../../support/rule-examples.ts'

describe('the explanations of BR-FR-CDV', () => {
  it('are those of its rules, no more and no less', () => {
    expect(Object.keys(CDV_EXPLANATIONS).sort()).toEqual([...idsOf(CDV)].sort())
  })

  it('say in both languages what is wrong and what to do, and name terms', () => {
    expect(lackingTexts(CDV_EXPLANATIONS)).toEqual([])
  })

  it('give examples that break the rule', () => {
    expect(keptExamples(CDV_EXPLANATIONS, [CDV])).toEqual([])
  })
})
