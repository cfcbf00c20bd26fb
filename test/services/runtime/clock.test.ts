import { describe, expect, it } from 'vitest'
import { systemClock } from '../../../services/runtime/clock.ts'

describe('systemClock', () => {
  it('tells the time of the machine', () => {
    const before = Date.now()
    const told = systemClock.now().getTime()
    expect(told).toBeGreaterThanOrEqual(before)
    expect(told).toBeLessThanOrEqual(Date.now())
  })
})
