import { describe, expect, it } from 'vitest'
import { EN16931_EXPLANATIONS } from '../../../../schemas/rules/explanations/en16931.ts'
import { EN16931_UBL } from '../../../../schemas/rules/sets/en16931-ubl/en16931-ubl.ts'
import { idsOf } from '../../../../schemas/rules/tree/rule-set.ts'
import { readXml } from '../../../../schemas/xml/reader.ts'

describe('what EN 16931 asks', () => {
  const ids = [...idsOf(EN16931_UBL)].filter((id) => id.startsWith('BR-'))

  it('is told for every business rule', () => {
    expect(ids.filter((id) => EN16931_EXPLANATIONS[id] === undefined)).toEqual([])
  })

  it('is told in sentences of both languages', () => {
    const texts = Object.values(EN16931_EXPLANATIONS).flatMap(({ message, remedy, why }) => [
      message,
      remedy,
      ...(why === undefined ? [] : [why]),
    ])
    const odd = texts.filter(({ fr, en }) => fr === en || !/^\p{Lu}.*\.$/u.test(fr))
    expect(odd.filter(({ fr }) => !fr.endsWith('…'))).toEqual([])
    expect(texts.filter(({ en }) => !/^\p{Lu}.*[.…]$/u.test(en))).toEqual([])
  })

  it('names the business terms', () => {
    const unnamed = ids.filter((id) => EN16931_EXPLANATIONS[id]?.terms.length === 0)
    expect(unnamed).toEqual([])
  })

  it('shows fragments that are well-formed', () => {
    for (const { example } of Object.values(EN16931_EXPLANATIONS)) {
      if (example === undefined) continue
      const root = `<r xmlns:cac="urn:a" xmlns:cbc="urn:b">${example}</r>`
      expect(() => readXml(Buffer.from(root))).not.toThrow()
    }
  })
})
