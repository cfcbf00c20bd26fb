import { expect, it } from 'vitest'
import { explanationOf } from '../../../../schemas/rules/explanations/explanations.ts'

it('finds the text of a rule in every set and version that has it', () => {
  const text = explanationOf('BR-02', 'en16931-ubl')
  expect(text?.terms).toEqual(['BT-1'])
  expect(explanationOf('BR-02', 'extended-ctc-fr-cii@1.4.0.03')).toBe(text)
})

it('knows no rule that is none', () => {
  expect(explanationOf('BR-9999', 'en16931-ubl')).toBeUndefined()
})
