import { describe, expect, it } from 'vitest'
import { parseSiret, sirenOf } from '../../../schemas/values/siret.ts'

describe('parseSiret', () => {
  it.each(['10000000900017', '73282932000074', '35600000000048', '35600000049837'])(
    'reads %s',
    (text) => {
      const siret = parseSiret(text)
      expect(siret).toBe(text)
      expect(siret === undefined ? undefined : sirenOf(siret)).toBe(text.slice(0, 9))
    },
  )

  it('counts the digits of the offices of La Poste by fives', () => {
    expect(parseSiret('35600000049837')).toBeDefined()
    expect(parseSiret('35600000049838')).toBeUndefined()
  })

  it.each(['10000000900018', '10000000800018', '1000000090001', '100000009000170', '', '1'])(
    'refuses %j',
    (text) => {
      expect(parseSiret(text)).toBeUndefined()
    },
  )
})
