import { describe, expect, it } from 'vitest'
import { closestIds, ruleCatalogue } from '../../../services/cli/rule-catalogue.ts'
import { RULE_SETS } from '../../../schemas/rules/sets/sets.ts'
import { idsOf } from '../../../schemas/rules/tree/rule-set.ts'

describe('ruleCatalogue', () => {
  it('holds each rule of each set once', () => {
    const held = [...ruleCatalogue()].flatMap(([id, meanings]) =>
      meanings.flatMap(({ sets }) => sets.map(({ set }) => `${set} ${id}`)),
    )
    const asked = [...RULE_SETS.values()].flatMap((set) =>
      [...idsOf(set)].map((id) => `${set.name} ${id}`),
    )
    expect(held.sort()).toEqual(asked.sort())
  })
})

describe('closestIds', () => {
  it('gives the nearest first, whatever the case', () => {
    expect(closestIds('br-c0-15', ['BR-01', 'BR-CO-1', 'BR-CO-15'], 2)).toEqual([
      'BR-CO-15',
      'BR-CO-1',
    ])
  })
})
