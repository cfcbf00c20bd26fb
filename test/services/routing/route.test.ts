import { describe, expect, it } from 'vitest'
import { routeOf } from '../../../services/routing/route.ts'

describe('routeOf', () => {
  it.each([
    [
      'our own platform',
      { platform: '0001', sirenKnown: true },
      { kind: 'here', platform: '0001' },
    ],
    [
      'another one',
      { platform: '0042', sirenKnown: true },
      { kind: 'elsewhere', platform: '0042' },
    ],
    ['Chorus Pro', { platform: '9999', sirenKnown: true }, { kind: 'elsewhere', platform: '9999' }],
    ['the fictive one', { platform: '9998', sirenKnown: true }, { kind: 'no-platform' }],
    ['no line, known company', { sirenKnown: true }, { kind: 'no-platform' }],
    ['no line, unknown company', { sirenKnown: false }, { kind: 'unknown' }],
  ])('%s', (_name, answer, route) => {
    expect(routeOf(answer, '0001')).toEqual(route)
  })
})
