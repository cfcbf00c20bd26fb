import { describe, expect, it } from 'vitest'
import { REASON_TEXTS } from '../../../schemas/lifecycle/reason-texts.ts'
import { allowedReasons, parseReasonCode } from '../../../schemas/lifecycle/reasons.ts'
import { STATUS_CODES, STATUSES } from '../../../schemas/lifecycle/status.ts'

describe('the reasons', () => {
  it('exist for exactly the statuses that take one', () => {
    const taking = STATUS_CODES.filter((code) => allowedReasons(code).length > 0)
    expect(taking).toEqual(STATUS_CODES.filter((code) => STATUSES[code].reason !== 'none'))
  })

  it('are each allowed with some status, and never twice with one', () => {
    const used = STATUS_CODES.flatMap((code) => allowedReasons(code, { publicBuyer: true }))
    expect(new Set(used)).toEqual(new Set(Object.keys(REASON_TEXTS)))
    for (const code of STATUS_CODES) {
      const reasons = allowedReasons(code, { publicBuyer: true })
      expect(new Set(reasons).size).toBe(reasons.length)
    }
  })

  it.each([
    ['200', 1],
    ['206', 13],
    ['207', 26],
    ['208', 7],
    ['210', 13],
    ['213', 12],
    ['221', 1],
    ['501', 10],
  ] as const)('of %s are %i', (code, count) => {
    expect(allowedReasons(code)).toHaveLength(count)
  })

  it('are known by their code alone', () => {
    expect(parseReasonCode('DOUBLON')).toBe('DOUBLON')
    for (const text of ['doublon', 'constructor', '']) expect(parseReasonCode(text)).toBeUndefined()
  })
})
