import { describe, expect, it } from 'vitest'
import { isUnavailable } from '../../../services/store/unavailable.ts'

const failure = (message: string, code?: string): Error =>
  Object.assign(new Error(message), code === undefined ? {} : { code })

describe('isUnavailable', () => {
  it.each(['08006', '53300', '57P01', 'ECONNREFUSED', 'EPIPE'])('says so of %s', (code) => {
    expect(isUnavailable(failure('away', code))).toBe(true)
  })

  it.each([
    'Connection terminated unexpectedly',
    'timeout exceeded when trying to connect',
    'Client has encountered a connection error and is not queryable',
  ])('knows the driver’s “%s”', (message) => {
    expect(isUnavailable(failure(message))).toBe(true)
  })

  it.each(['23505', '42501', '40001'])('does not say so of %s', (code) => {
    expect(isUnavailable(failure('no', code))).toBe(false)
  })

  it('does not say so of what is no error', () => {
    expect(isUnavailable('08006')).toBe(false)
  })
})
