import { describe, expect, it } from 'vitest'
import { DECIMALS, DOUBLES } from '../../../../../schemas/rules/sets/br-fr/arithmetic.ts'
import {
  DAY_OF_DIGITS,
  DAY_WITH_HYPHENS,
  isDay,
} from '../../../../../schemas/rules/sets/br-fr/day.ts'
import { Tree } from '../../../../../schemas/rules/tree/tree.ts'
import { TypeFault } from '../../../../../schemas/rules/tree/type-fault.ts'
import { readXml } from '../../../../../schemas/xml/reader.ts'

const treeOf = (text: string) => new Tree(readXml(Buffer.from(`<d>${text}</d>`)))
const isHyphened = (text: string) => isDay(DAY_WITH_HYPHENS, DECIMALS)(treeOf(text), 0)
const isOfDigits = (text: string) => isDay(DAY_OF_DIGITS, DECIMALS)(treeOf(text), 0)

describe('a day of BR-FR', () => {
  it.each(['2000-01-01', '2024-02-29', '2026-04-30', '2099-12-31'])('is %s', (text) => {
    expect(isHyphened(text)).toBe(true)
    expect(isOfDigits(text.replaceAll('-', ''))).toBe(true)
  })

  it.each(['1999-12-31', '2026-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2100-01-01', ''])(
    'is not %s',
    (text) => {
      expect(isHyphened(text)).toBe(false)
      expect(isOfDigits(text.replaceAll('-', ''))).toBe(false)
    },
  )

  it('stands alone in UBL, while CII reads its first eight characters', () => {
    expect(isHyphened('2026-09-01Z')).toBe(false)
    expect(isOfDigits('202609011200')).toBe(true)
  })

  it('of another script stops the edition in force, and is none before', () => {
    const tree = treeOf('2026-09-1\u0663')
    expect(() => isDay(DAY_WITH_HYPHENS, DECIMALS)(tree, 0)).toThrow(TypeFault)
    expect(isDay(DAY_WITH_HYPHENS, DOUBLES)(tree, 0)).toBe(false)
  })
})
