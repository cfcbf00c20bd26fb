import { describe, expect, it } from 'vitest'
import {
  PUBLIC_REFUSAL_REASONS,
  REASONS_OF_STATUS,
  REFUSAL_REASONS,
  STATUS_REASONS,
} from '../../../schemas/codelists/status-reason.ts'

describe('the reasons of statuses', () => {
  const lists = [REFUSAL_REASONS, PUBLIC_REFUSAL_REASONS, ...Object.values(REASONS_OF_STATUS)]

  it('are all of the common list', () => {
    const known = [...lists.flatMap(({ codes }) => [...codes])]
    expect(known.filter((code) => !STATUS_REASONS.codes.has(code))).toEqual([])
  })

  it('leave out but one of the common list, that no status takes', () => {
    const taken = new Set(lists.flatMap(({ codes }) => [...codes]))
    expect([...STATUS_REASONS.codes].filter((code) => !taken.has(code))).toEqual(['CONTACT_ACHTR'])
  })

  it('of a company’s refusal are reasons of a public one', () => {
    const { codes } = PUBLIC_REFUSAL_REASONS
    expect([...REFUSAL_REASONS.codes].filter((code) => !codes.has(code))).toEqual([])
  })
})
