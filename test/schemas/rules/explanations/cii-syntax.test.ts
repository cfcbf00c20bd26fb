import { describe, expect, it } from 'vitest'
import { CII_SYNTAX_EXPLANATIONS } from '../../../../schemas/rules/explanations/cii-syntax.ts'
import { EN16931_CII } from '../../../../schemas/rules/sets/en16931-cii/en16931-cii.ts'
import { idsOf } from '../../../../schemas/rules/tree/rule-set.ts'
import { lackingTexts } from '../../../support/rule-examples.ts'

describe('the explanations of CII as a syntax', () => {
  it('are those of its rules, no more and no less', () => {
    const ids = [...idsOf(EN16931_CII)].filter((id) => id.startsWith('CII-'))
    expect(Object.keys(CII_SYNTAX_EXPLANATIONS).sort()).toEqual(ids.sort())
  })

  it('say in both languages what is wrong and what to do, and name terms', () => {
    expect(lackingTexts(CII_SYNTAX_EXPLANATIONS)).toEqual([])
  })
})
