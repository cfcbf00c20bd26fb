import { describe, expect, it } from 'vitest'
import { requiredSets } from '../../../schemas/rules/required-sets.ts'
import { RULE_SETS } from '../../../schemas/rules/sets/sets.ts'
import { SYNTAXES } from '../../../schemas/xml/scenario.ts'

const PROFILES = ['en16931', 'extended-ctc-fr', 'extended', 'basic', 'basicwl', 'minimum', 'urn:x']

describe('the sets the reform asks for', () => {
  it.each([
    [['en16931-ubl', 'br-fr-ubl'], { syntax: 'ubl-invoice', profile: 'en16931' }],
    [
      ['extended-ctc-fr-ubl', 'br-fr-ubl'],
      { syntax: 'ubl-creditnote', profile: 'extended-ctc-fr' },
    ],
    [['en16931-cii', 'br-fr-cii'], { syntax: 'cii', profile: 'en16931' }],
    [['fx-en16931', 'br-fr-cii'], { syntax: 'cii', profile: 'en16931', container: 'factur-x' }],
    [['fx-basicwl', 'br-fr-cii'], { syntax: 'cii', profile: 'basicwl' }],
    [['en16931-cii', 'br-fr-cii'], { syntax: 'cii', profile: 'constructor' }],
    [['cdv'], { syntax: 'cdar' }],
    [['f1-full-ubl'], { syntax: 'f1-full-ubl-creditnote' }],
    [['f10'], { syntax: 'f10' }],
    [[], { syntax: 'f14' }],
  ] as const)('begin with %s', (sets, judged) => {
    expect(requiredSets(judged).filter((name) => name !== 'advice')).toEqual(sets)
  })

  it('all exist', () => {
    const names = SYNTAXES.flatMap((syntax) =>
      PROFILES.flatMap((profile) => requiredSets({ syntax, profile })),
    )
    expect(names.filter((name) => !RULE_SETS.has(name))).toEqual([])
  })
})
