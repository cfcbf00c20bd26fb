import { describe, expect, it } from 'vitest'
import { FaultsRefused, orderedRejection, parseFaults } from '../../../infra/ppf-simulator/fault.ts'

describe('ordered faults', () => {
  it('reject every nth object', () => {
    const faults = parseFaults('{"rejectEvery":3,"rejectReason":"REJ_COH"}')
    const struck = [1, 2, 3, 4, 5, 6].filter((n) => orderedRejection(faults, n).length > 0)
    expect(struck).toEqual([3, 6])
    expect(orderedRejection(faults, 3)[0]?.code).toBe('REJ_COH')
    expect(orderedRejection({}, 3)).toEqual([])
  })

  it.each(['', '[]', '{"rejectEvery":0}', '{"rejectEach":1}', '{"delayMs":"2"}'])(
    'refuse %o',
    (json) => {
      expect(() => parseFaults(json)).toThrow(FaultsRefused)
    },
  )
})
