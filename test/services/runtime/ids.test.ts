import { describe, expect, it } from 'vitest'
import { newId, parseCompanyId, parseId } from '../../../services/runtime/ids.ts'

describe('newId', () => {
  it('is a UUID of version 7, which sorts by its time', () => {
    const ids = Array.from({ length: 1_000 }, newId)
    expect(ids.every((id) => /^[0-9a-f-]{14}7[0-9a-f]{3}-[89ab]/.test(id))).toBe(true)
    expect([...ids].sort()).toEqual(ids)
    expect(new Set(ids).size).toBe(1_000)
  })
})

describe('parseId', () => {
  it('accepts what newId makes', () => {
    const id = newId()
    expect([parseId(id), parseCompanyId(id)]).toEqual([id, id])
  })

  it.each([
    '',
    'x',
    '018F0000-0000-7000-8000-000000000000',
    '018f0000-0000-7000-8000-00000000000',
    '018f0000-0000-7000-0000-000000000000',
    ' 018f0000-0000-7000-8000-000000000000',
    "018f0000-0000-7000-8000-000000000000'",
    '018f0000-0000-7000-8000-000000000000\n',
  ])('refuses %j', (text) => {
    expect([parseId(text), parseCompanyId(text)]).toEqual([undefined, undefined])
  })
})
