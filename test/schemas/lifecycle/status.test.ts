import { describe, expect, it } from 'vitest'
import {
  STATUS_CODES,
  STATUSES,
  isMandatory,
  parseStatusCode,
} from '../../../schemas/lifecycle/status.ts'

describe('the statuses', () => {
  it('are known by their code alone', () => {
    for (const code of STATUS_CODES) expect(parseStatusCode(code)).toBe(code)
    for (const text of ['', '20', '2000', ' 200', '215', '500']) {
      expect(parseStatusCode(text)).toBeUndefined()
    }
  })

  it('owe 200, 210, 212 and 213 to the PPF, and no other', () => {
    expect(STATUS_CODES.filter(isMandatory)).toEqual(['200', '210', '212', '213'])
  })

  it('are put by platforms in transmission and by parties in processing', () => {
    for (const code of STATUS_CODES) {
      const { actors, phase } = STATUSES[code]
      expect(actors.length).toBeGreaterThan(0)
      for (const actor of actors) expect(actor.endsWith('-platform')).toBe(phase === '305')
    }
  })

  it('have labels of their own in both languages', () => {
    expect(new Set(STATUS_CODES.map((code) => STATUSES[code].label.fr)).size).toBe(23)
    expect(new Set(STATUS_CODES.map((code) => STATUSES[code].label.en)).size).toBe(23)
  })
})
