import { describe, expect, it } from 'vitest'
import { parseElectronicAddress } from '../../../schemas/values/electronic-address.ts'

describe('parseElectronicAddress', () => {
  it.each([
    ['100000009', {}],
    ['100000009_10000000900017', { siret: '10000000900017' }],
    ['100000009_10000000900017_COMPTA-1_A', { siret: '10000000900017', routingCode: 'COMPTA-1_A' }],
    ['100000009_Status', { suffix: 'Status' }],
    ['100000009_achats.paris_2', { suffix: 'achats.paris_2' }],
  ])('reads %s', (text, parts) => {
    expect(parseElectronicAddress(text)).toEqual({ text, siren: '100000009', ...parts })
  })

  it.each([
    '',
    '100000008',
    '100000009_',
    '100000009-10000000900017',
    '100000009_10000000900018',
    '100000009_20000000800010',
    '100000009_10000000900017_',
    '100000009_10000000900017_a.b',
    '100000009_a b',
    '100000009_a+b',
    `100000009_${'a'.repeat(101)}`,
    `100000009_10000000900017_${'a'.repeat(101)}`,
  ])('refuses %j', (text) => {
    expect(parseElectronicAddress(text)).toBeUndefined()
  })
})
