import { describe, expect, it } from 'vitest'
import { levelFacts } from '../../../../infra/rule-reader/factur-x/level-facts.ts'
import type { OfficialAsk, OfficialRule } from '../../../../infra/rule-reader/official-rules.ts'

function asks(test: string, id: string, more: Partial<OfficialAsk> = {}): OfficialAsk {
  return { id, flag: undefined, isReport: false, test, label: undefined, ...more }
}

function rule(match: string, ...asked: readonly OfficialAsk[]): OfficialRule {
  return {
    match: `/rsm:CrossIndustryInvoice/${match}`,
    variables: new Map([['code1', '@format']]),
    asks: asked,
    descends: true,
  }
}

const read = (...rules: readonly OfficialRule[]) => levelFacts([rules], (_, place) => place)

describe('the facts of a level', () => {
  it('are cardinalities, attributes, codes and what is not used', () => {
    const code =
      "string-length($code1)=0 or document('x')/codedb/cl[@id=7]/enumeration[@value=$code1]"
    const unused = { id: undefined, isReport: true }
    const { structure } = read(
      rule(
        'rsm:ExchangedDocument',
        asks('count(ram:ID)=1', 'FX-SCH-A-000019'),
        asks('count(ram:Name)<=1', 'FX-SCH-A-000630'),
      ),
      rule(
        'rsm:ExchangedDocument/ram:IssueDateTime/udt:DateTimeString',
        asks('@format', 'FX-SCH-A-000021'),
        asks(code, 'FX-SCH-A-000022'),
        asks('@x', '', unused),
        asks('true()', '', unused),
      ),
    )
    expect(structure).toEqual([
      'rsm:ExchangedDocument ID=1:19 Name<1:630',
      ' IssueDateTime',
      '  udt:DateTimeString @format!:21 @format~DateTimeString@format:22 -@x -',
    ])
  })

  it('keep conditions, in short', () => {
    const condition = '[ not(ram:ID/@schemeID="VA") and not(ram:ID/@schemeID="FC")]'
    const { structure } = read(
      rule(`ram:A${condition}`, asks('count(ram:B)>=1', 'FX-SCH-A-000001')),
      rule('ram:A[not (@listID)]', asks('count(ram:B)>=1', 'FX-SCH-A-000002')),
    )
    expect(structure).toEqual(['A[!ID/@schemeID=VA,FC] B>1:1', 'A[!@listID] B>1:2'])
  })

  it('mark what is below an element that the official rules do not look into', () => {
    const { structure } = read(
      { ...rule('ram:A', asks('count(ram:B)=1', 'FX-SCH-A-000001')), descends: false },
      rule('ram:A/ram:B', asks('@x', 'FX-SCH-A-000002')),
    )
    expect(structure).toEqual(['A B=1:1', ' B unreached @x!:2'])
  })

  it('name business rules, under another id or as warnings', () => {
    const { business } = read(
      rule('ram:A', asks('ram:B', 'FX-SCH-A-000047', { label: 'BR-45' })),
      rule('ram:C', asks('ram:B', 'BR-46', { label: 'BR-46', flag: 'warning' })),
    )
    expect(business).toEqual(['BR-45:47', 'BR-46!'])
  })

  it('are refused when an id and a name do not agree', () => {
    const odd = asks('ram:B', 'BR-46', { label: 'BR-47' })
    expect(() => read(rule('ram:A', odd))).toThrow('BR-46 is called BR-47')
  })
})
