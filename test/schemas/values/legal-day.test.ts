import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { legalDay, legalTime } from '../../../schemas/values/legal-day.ts'

const paris = new Intl.DateTimeFormat('fr-CA', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

describe('legalDay', () => {
  it.each([
    ['2026-01-31T22:59:59.999Z', '2026-01-31'],
    ['2026-01-31T23:00:00Z', '2026-02-01'],
    ['2026-07-31T21:59:59Z', '2026-07-31'],
    ['2026-07-31T22:00:00Z', '2026-08-01'],
    ['2026-03-28T23:00:00Z', '2026-03-29'],
    ['2026-03-29T21:59:59Z', '2026-03-29'],
    ['2026-03-29T22:00:00Z', '2026-03-30'],
    ['2026-10-24T22:00:00Z', '2026-10-25'],
    ['2026-10-25T22:59:59Z', '2026-10-25'],
    ['2026-10-25T23:00:00Z', '2026-10-26'],
  ])('puts %s on %s', (instant, day) => {
    expect(legalDay(new Date(instant))).toBe(day)
  })

  it('agrees with the time zone data of the runtime', () => {
    const instants = fc.date({
      min: new Date('1996-06-01T00:00:00Z'),
      max: new Date('2099-12-31T00:00:00Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(instants, (instant) => {
        expect(legalDay(instant)).toBe(paris.format(instant))
      }),
      { numRuns: 2000 },
    )
  })

  it('refuses instants before the present rule, and invalid ones', () => {
    expect(() => legalDay(new Date('1995-12-31T12:00:00Z'))).toThrow(RangeError)
    expect(() => legalDay(new Date(Number.NaN))).toThrow(RangeError)
  })
})

describe('legalTime', () => {
  it.each([
    ['2026-11-22T21:15:30.900Z', '2026-11-22T22:15:30'],
    ['2026-07-31T22:00:00Z', '2026-08-01T00:00:00'],
    ['2026-10-25T00:59:59Z', '2026-10-25T02:59:59'],
    ['2026-10-25T01:00:00Z', '2026-10-25T02:00:00'],
  ])('puts %s at %s', (instant, time) => {
    expect(legalTime(new Date(instant))).toBe(time)
  })
})
