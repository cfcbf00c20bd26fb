import { describe, expect, it } from 'vitest'
import { formatCdarTime, parseCdarTime } from '../../../schemas/cdar/date-time.ts'

describe('a time of CDAR', () => {
  it.each([
    ['20261122', '2026-11-22', '102'],
    ['20261122235959', '2026-11-22T23:59:59', '204'],
    ['19000101000000', '1900-01-01T00:00:00', '204'],
  ])('%s is %s', (digits, time, format) => {
    expect(parseCdarTime(digits)).toBe(time)
    expect(formatCdarTime(time)).toEqual({ digits, format })
  })

  it.each([
    '',
    '2026112',
    '20260230',
    '20261122240000',
    '20261122236000',
    '2026-11-22',
    '2026112a',
  ])('%o is none', (digits) => {
    expect(parseCdarTime(digits)).toBeUndefined()
  })
})
