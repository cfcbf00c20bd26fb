import { describe, expect, it } from 'vitest'
import { FACTUR_X_EXPLANATIONS } from '../../../../schemas/rules/explanations/factur-x.ts'
import { FX_BASIC } from '../../../../schemas/rules/sets/fx-basic/fx-basic.ts'
import { FX_BASICWL } from '../../../../schemas/rules/sets/fx-basicwl/fx-basicwl.ts'
import { FX_EN16931 } from '../../../../schemas/rules/sets/fx-en16931/fx-en16931.ts'
import { FX_EXTENDED } from '../../../../schemas/rules/sets/fx-extended/fx-extended.ts'
import { FX_MINIMUM } from '../../../../schemas/rules/sets/fx-minimum/fx-minimum.ts'
import { idsOf } from '../../../../schemas/rules/tree/rule-set.ts'

const SETS = [FX_MINIMUM, FX_BASICWL, FX_BASIC, FX_EN16931, FX_EXTENDED]

function explained(set: string, id: string) {
  return FACTUR_X_EXPLANATIONS[`${set} ${id}`] ?? FACTUR_X_EXPLANATIONS[id]
}

describe('the explanations of Factur-X', () => {
  it.each(SETS)('say in both languages what each rule of $name asks', (set) => {
    const silent = [...idsOf(set)].filter((id) => {
      const { message, remedy } = explained(set.name, id) ?? {}
      return [message?.fr, message?.en, remedy?.fr, remedy?.en].some((text) => !text)
    })
    expect(silent).toEqual([])
  })

  it('have a name for every element that is asked for', () => {
    const nameless = Object.entries(FACTUR_X_EXPLANATIONS).filter(([id, { message }]) => {
      return id.includes('FX-SCH-') && /(?:^|: )ram:\w+ (?:doit|figure|n’y)/.test(message.fr)
    })
    expect(nameless).toEqual([])
  })

  it('tell cardinalities with the place, the name and the term', () => {
    expect(explained('fx-extended', 'FX-SCH-A-000035')).toMatchObject({
      terms: ['BT-40'],
      message: {
        fr: 'Vendeur › adresse : « code du pays » (ram:CountryID) doit figurer une fois et une seule.',
        en: 'Seller › address: “country code” (ram:CountryID) must be given exactly once.',
      },
    })
  })

  it('list the codes of a short list', () => {
    const { remedy } = explained('fx-extended', 'FX-SCH-A-000644') ?? {}
    expect(remedy?.en).toMatch(/^Use one of these codes: .*application\/pdf/)
  })

  it('say which rule an id of a lower level stands for', () => {
    const { terms, why } = explained('fx-basic', 'FX-SCH-A-000117') ?? {}
    expect([terms, why?.en]).toEqual([['BT-106'], 'This is rule BR-12.'])
  })

  it('keep apart what one id means at two levels', () => {
    const meanings = ['fx-minimum', 'fx-extended'].map(
      (set) => explained(set, 'FX-SCH-A-000390')?.message.en,
    )
    expect(meanings[0]).toContain('base (BT-116)')
    expect(meanings[1]).toContain('reason code')
  })
})
