import { Value } from 'typebox/value'
import { describe, expect, it } from 'vitest'
import { EventFilter, listensTo } from '../../../services/notifications/event-filter.ts'

describe('listensTo', () => {
  it.each([
    ['*', true],
    ['invoice.*', true],
    ['invoice.status.*', true],
    ['invoice.status.205', true],
    ['invoice.status.2', false],
    ['invoice.status', false],
    ['invoice.tax-report.*', false],
  ])('%s hears invoice.status.205: %s', (filter, heard) => {
    expect(listensTo([filter], 'invoice.status.205')).toBe(heard)
  })

  it('hears what any of its filters lets through', () => {
    expect(listensTo(['webhook.*', 'invoice.status.205'], 'invoice.status.205')).toBe(true)
    expect(listensTo([], 'invoice.status.205')).toBe(false)
  })
})

describe('EventFilter', () => {
  it.each(['*', 'invoice.*', 'invoice.tax-report.accepted'])('accepts %s', (filter) => {
    expect(Value.Check(EventFilter, filter)).toBe(true)
  })

  it.each(['', '**', 'invoice*', '*.status', 'Invoice.status', 'invoice..status', 'invoice.*.205'])(
    'refuses "%s"',
    (filter) => {
      expect(Value.Check(EventFilter, filter)).toBe(false)
    },
  )
})
