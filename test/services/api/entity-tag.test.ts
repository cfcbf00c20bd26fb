import { describe, expect, it } from 'vitest'
import { entityTag, versionMatched } from '../../../services/api/entity-tag.ts'

describe('entity tags', () => {
  it('name the version they were made of', () => {
    expect(versionMatched(entityTag(3))).toBe(3)
  })

  it.each(['*', 'v3', 'W/"v3"', '"v0"', '"v3", "v4"', ''])('%s matches no version', (tag) => {
    expect(versionMatched(tag)).toBe(0)
  })

  it('are asked for', () => {
    expect(() => versionMatched(undefined)).toThrow(
      expect.objectContaining({ code: 'precondition-required' }),
    )
  })
})
