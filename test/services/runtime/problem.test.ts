import { describe, expect, it } from 'vitest'
import { Problem } from '../../../services/runtime/problem.ts'
import { PROBLEMS } from '../../../services/runtime/problem-table.ts'

describe('Problem', () => {
  it('takes status and remedy from the table', () => {
    const problem = new Problem('not-found')
    expect(problem).toBeInstanceOf(Error)
    expect(problem).toMatchObject({
      code: 'not-found',
      status: 404,
      detail: PROBLEMS['not-found'].remedy,
      members: {},
    })
  })

  it('says what happened to this request, and carries its members and its cause', () => {
    const cause = new Error('below')
    const detail = { fr: 'Il manque un motif.', en: 'A reason is missing.' }
    const problem = new Problem('status-invalid', detail, { allowed: ['205'] }, { cause })
    expect(problem).toMatchObject({ detail, members: { allowed: ['205'] }, cause })
    expect(problem.message).toBe('status-invalid: A reason is missing.')
  })
})
