import { describe, expect, it } from 'vitest'
import { BACK_OFF_MS, waitAfter } from '../../../services/notifications/back-off.ts'

const DAY_MS = 24 * 60 * 60 * 1000

describe('the schedule of attempts', () => {
  it('lasts about three days', () => {
    const totalMs = BACK_OFF_MS.reduce((sum, waitMs) => sum + waitMs, 0)
    expect(totalMs / DAY_MS).toBeGreaterThan(2.9)
    expect(totalMs / DAY_MS).toBeLessThan(3.1)
  })

  it('only grows', () => {
    expect([...BACK_OFF_MS].sort((a, b) => a - b)).toEqual(BACK_OFF_MS)
  })

  it('is spread by a tenth at most', () => {
    expect(waitAfter(1, 0.5)).toBe(BACK_OFF_MS[0])
    expect(waitAfter(1, 0)).toBe(4_500)
    expect(waitAfter(1, 1)).toBe(5_500)
  })

  it('ends', () => {
    expect(waitAfter(BACK_OFF_MS.length, 0.5)).toBe(DAY_MS)
    expect(waitAfter(BACK_OFF_MS.length + 1, 0.5)).toBeUndefined()
  })
})
