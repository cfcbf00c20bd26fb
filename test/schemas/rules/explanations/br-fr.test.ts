import { describe, expect, it } from 'vitest'
import { BR_FR_EXPLANATIONS } from '../../../../schemas/rules/explanations/br-fr.ts'
import { BR_FR_CII } from '../../../../schemas/rules/sets/br-fr-cii/br-fr-cii.ts'
import { BR_FR_UBL } from '../../../../schemas/rules/sets/br-fr-ubl/br-fr-ubl.ts'
import { idsOf } from '../../../../schemas/rules/tree/rule-set.ts'
import { keptExamples, lackingTexts } from '../../../support/rule-examples.ts'

/** What no document can fire, by the official rules’ own doing. */
const SILENT = [
  // They look for a location within the location.
  'BR-FR-09_EXT-FR-FE-146',
  // A rule before them has the same context.
  'BR-FR-16_BT-103',
  'BR-FR-DEC-01_BT-111',
]

describe('the explanations of BR-FR', () => {
  it('are those of its rules, no more and no less', () => {
    const ids = new Set([...idsOf(BR_FR_UBL), ...idsOf(BR_FR_CII)])
    expect(Object.keys(BR_FR_EXPLANATIONS).sort()).toEqual([...ids].sort())
  })

  it('say in both languages what is wrong and what to do, and name terms', () => {
    expect(lackingTexts(BR_FR_EXPLANATIONS)).toEqual([])
  })

  it('give examples that break the rule, where it can be broken', () => {
    expect(keptExamples(BR_FR_EXPLANATIONS, [BR_FR_UBL, BR_FR_CII]).sort()).toEqual(SILENT)
  })
})
