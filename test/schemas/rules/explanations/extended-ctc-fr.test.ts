import { expect, it } from 'vitest'
import { EXTENDED_EXPLANATIONS } from '../../../../schemas/rules/explanations/extended-ctc-fr.ts'
import {
  EXTENDED_CTC_FR_UBL,
  EXTENDED_CTC_FR_UBL_AUGUST_2026,
} from '../../../../schemas/rules/sets/extended-ctc-fr-ubl/extended-ctc-fr-ubl.ts'
import { idsOf } from '../../../../schemas/rules/tree/rule-set.ts'

it('tells what every rule of the French profile asks', () => {
  const sets = [EXTENDED_CTC_FR_UBL, EXTENDED_CTC_FR_UBL_AUGUST_2026]
  const ids = sets.flatMap((set) => [...idsOf(set)].filter((id) => id.includes('FREXT')))
  expect(ids.filter((id) => EXTENDED_EXPLANATIONS[id] === undefined)).toEqual([])
})

it('tells it in sentences of both languages', () => {
  const texts = Object.values(EXTENDED_EXPLANATIONS).flatMap(({ message, remedy }) => [
    message,
    remedy,
  ])
  const isSentence = (text: string) => /^\p{Lu}.*[.…]$/u.test(text)
  const odd = texts.filter(({ fr, en }) => fr === en || !isSentence(fr) || !isSentence(en))
  expect(odd).toEqual([])
})
