import { describe, expect, it } from 'vitest'
import { preferredWaitSeconds } from '../../../services/api/prefer.ts'

describe('preferredWaitSeconds', () => {
  it.each([
    [undefined, undefined],
    ['respond-async', undefined],
    ['wait=10', 10],
    ['respond-async, wait=5', 5],
    ['respond-async; wait="7"', 7],
    ['wait=600', 60],
    ['wait=-1', undefined],
    ['wait=soon', undefined],
  ])('%s waits %s seconds', (header, seconds) => {
    expect(preferredWaitSeconds(header)).toBe(seconds)
  })
})
