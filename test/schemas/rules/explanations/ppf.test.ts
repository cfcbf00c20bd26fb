import { describe, expect, it } from 'vitest'
import { PPF_EXPLANATIONS } from '../../../../schemas/rules/explanations/ppf.ts'
import { F1_BASE_CII, F1_FULL_CII } from '../../../../schemas/rules/sets/f1/f1-cii.ts'
import { F1_FULL_UBL } from '../../../../schemas/rules/sets/f1/f1-full-ubl.ts'
import { F10 } from '../../../../schemas/rules/sets/f10/f10.ts'
import { idsOf } from '../../../../schemas/rules/tree/rule-set.ts'
import { lackingTexts } from '../../../support/rule-examples.ts'

describe('the explanations of flux 1 and flux 10', () => {
  it('are those of their rules, no more and no less', () => {
    const ids = new Set(
      [F1_BASE_CII, F1_FULL_CII, F1_FULL_UBL, F10].flatMap((set) => [...idsOf(set)]),
    )
    expect(Object.keys(PPF_EXPLANATIONS).sort()).toEqual([...ids].sort())
  })

  it('say in both languages what is wrong and what to do, and name terms', () => {
    expect(lackingTexts(PPF_EXPLANATIONS)).toEqual([])
  })
})
