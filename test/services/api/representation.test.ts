import { describe, expect, it } from 'vitest'
import { acceptedRepresentation } from '../../../services/api/representation.ts'
import { Problem } from '../../../services/runtime/problem.ts'

describe('acceptedRepresentation', () => {
  it.each([
    [undefined, 'factur-x'],
    ['*/*', 'factur-x'],
    ['application/pdf', 'factur-x'],
    ['application/xml', 'cii'],
    ['text/xml;q=0.5', 'cii'],
    ['text/*', 'html'],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'html'],
    ['application/pdf;q=0.1, application/xml', 'cii'],
    ['*/*;q=0.5, application/pdf;q=0', 'html'],
  ])('%s gives %s', (accept, form) => {
    expect(acceptedRepresentation(accept)).toBe(form)
  })

  it.each(['image/png', 'application/json', '*/*;q=0', 'application/pdf;q=2'])(
    'refuses %s',
    (accept) => {
      expect(() => acceptedRepresentation(accept)).toThrowError(Problem)
    },
  )
})
