import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  compareDates,
  dateOfDayNumber,
  daysBetween,
  parseLocalDate,
  yearOf,
} from '../../../schemas/values/local-date.ts'

const DAY_MS = 86_400_000
const dayNumbers = fc.integer({ min: -700_000, max: 2_900_000 })

describe('LocalDate', () => {
  it('agrees with the Gregorian calendar of the runtime', () => {
    fc.assert(
      fc.property(dayNumbers, (days) => {
        const expected = new Date(days * DAY_MS).toISOString().slice(0, 10)
        expect(dateOfDayNumber(days)).toBe(expected)
        expect(parseLocalDate(expected)).toBe(expected)
      }),
    )
  })

  it('adds days and counts them back', () => {
    fc.assert(
      fc.property(dayNumbers, fc.integer({ min: -9999, max: 9999 }), (start, days) => {
        const date = dateOfDayNumber(start)
        const moved = addDays(date, days)
        expect(daysBetween(date, moved)).toBe(days)
        expect(compareDates(date, moved)).toBe(Math.sign(0 - days) + 0)
      }),
    )
  })

  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '0000-01-01', '2026-1-1'])(
    'refuses %s',
    (text) => {
      expect(parseLocalDate(text)).toBeUndefined()
    },
  )

  it.each(['20260101', '2026-01-01Z', ' 2026-01-01', '2026-01-01\n', '２０２６-01-01', ''])(
    'refuses the shape of %j',
    (text) => {
      expect(parseLocalDate(text)).toBeUndefined()
    },
  )

  it('knows leap years and its own year', () => {
    expect(parseLocalDate('2000-02-29')).toBe('2000-02-29')
    expect(parseLocalDate('1900-02-29')).toBeUndefined()
    expect(yearOf(dateOfDayNumber(0))).toBe(1970)
  })

  it('refuses to leave the years 1 to 9999', () => {
    const last = dateOfDayNumber(2_932_896)
    expect(last).toBe('9999-12-31')
    expect(() => addDays(last, 1)).toThrow(RangeError)
  })
})
