import { describe, expect, it } from 'vitest'
import { refusalIn } from '../../../services/api/refusal.ts'
import { problemDocument } from '../../../services/api/problem-document.ts'
import { newId } from '../../../services/runtime/ids.ts'
import { Problem } from '../../../services/runtime/problem.ts'

const coded = (code: string, message = 'x') => Object.assign(new Error(message), { code })

describe('refusalIn', () => {
  it('leaves a Problem as it is', () => {
    const problem = new Problem('not-found')
    expect(refusalIn(problem)).toBe(problem)
  })

  it.each([
    [coded('FST_ERR_CTP_BODY_TOO_LARGE'), 'body-too-large'],
    [coded('FST_ERR_CTP_INVALID_MEDIA_TYPE'), 'media-type-unsupported'],
    [coded('FST_ERR_CTP_INVALID_JSON_BODY'), 'request-invalid'],
    [coded('57P01'), 'unavailable'],
    [coded('53300'), 'unavailable'],
    [coded('ECONNREFUSED'), 'unavailable'],
    [new Error('Connection terminated unexpectedly'), 'unavailable'],
    [coded('23505'), 'internal-error'],
    [new TypeError('undefined is not a function'), 'internal-error'],
    ['a string', 'internal-error'],
  ])('%s is %s', (thrown, code) => {
    expect(refusalIn(thrown).code).toBe(code)
  })

  it('tells a caller nothing of what broke inside', () => {
    const problem = refusalIn(coded('23505', 'duplicate key (iban)=(FR76)'))
    const text = JSON.stringify(problemDocument(problem, 'fr', newId()))
    expect(text).not.toContain('FR76')
    expect(text).not.toContain('duplicate')
  })
})
