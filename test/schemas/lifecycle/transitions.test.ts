import { describe, expect, it } from 'vitest'
import { STATUS_CODES, type StatusCode } from '../../../schemas/lifecycle/status.ts'
import {
  FINAL_STATUSES,
  FIRST_STATUSES,
  SIDE_EVENTS,
  TRANSITIONS,
  followers,
  isFinal,
  isSideEvent,
} from '../../../schemas/lifecycle/transitions.ts'

describe('the table of transitions', () => {
  it('has nothing after a final status', () => {
    for (const code of FINAL_STATUSES) expect(followers(code)).toEqual([])
  })

  it('lets every other status go on, and every invoice reach an end or its payment', () => {
    for (const code of STATUS_CODES.filter((code) => !isSideEvent(code) && !isFinal(code))) {
      expect(TRANSITIONS[code].length).toBeGreaterThan(0)
      const reached = reachable([code])
      expect(reached.has('212') || FINAL_STATUSES.some((end) => reached.has(end))).toBe(true)
    }
  })

  it('reaches every status from a new invoice', () => {
    expect([...reachable([...FIRST_STATUSES])].sort()).toEqual([...STATUS_CODES])
  })

  it('never leads to the same status twice from one place', () => {
    for (const code of STATUS_CODES) {
      expect(new Set(followers(code)).size).toBe(followers(code).length)
    }
  })

  it('keeps side events out of the main table', () => {
    for (const code of SIDE_EVENTS) expect(TRANSITIONS[code]).toEqual([])
    for (const code of STATUS_CODES) expect(TRANSITIONS[code].some(isSideEvent)).toBe(false)
  })
})

const reachable = (from: readonly StatusCode[]): Set<StatusCode> => {
  const seen = new Set<StatusCode>()
  const waiting = [...from]
  for (let code = waiting.pop(); code !== undefined; code = waiting.pop()) {
    if (seen.has(code)) continue
    seen.add(code)
    if (!isSideEvent(code)) waiting.push(...followers(code))
  }
  return seen
}
