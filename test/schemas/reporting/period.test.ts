import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deadlineOf } from '../../../schemas/reporting/deadline.ts'
import { nextPeriod, periodOf } from '../../../schemas/reporting/period.ts'
import { REPORT_KINDS, VAT_REGIMES } from '../../../schemas/reporting/regime.ts'
import { dateOfDayNumber, parseLocalDate } from '../../../schemas/values/local-date.ts'

const day = (text: string) => {
  const parsed = parseLocalDate(text)
  if (parsed === undefined) throw new Error(`${text} is not a day`)
  return parsed
}

const T = 'transactions'
const P = 'payments'

describe('periods and deadlines, table 13', () => {
  it.each([
    ['normal-monthly', T, '2026-11-01', '2026-11-01', '2026-11-10', '2026-11-20', '2026-11-21'],
    ['normal-monthly', T, '2026-11-10', '2026-11-01', '2026-11-10', '2026-11-20', '2026-11-21'],
    ['normal-monthly', T, '2026-11-11', '2026-11-11', '2026-11-20', '2026-11-30', '2026-12-01'],
    ['normal-monthly', T, '2026-11-21', '2026-11-21', '2026-11-30', '2026-12-10', '2026-12-11'],
    ['normal-monthly', T, '2026-12-31', '2026-12-21', '2026-12-31', '2027-01-10', '2027-01-11'],
    ['normal-monthly', T, '2028-02-29', '2028-02-21', '2028-02-29', '2028-03-10', '2028-03-11'],
    ['normal-monthly', P, '2026-11-05', '2026-11-01', '2026-11-30', '2026-12-10', '2026-12-11'],
    ['normal-quarterly', T, '2026-11-05', '2026-11-01', '2026-11-30', '2026-12-10', '2026-12-11'],
    ['normal-quarterly', P, '2026-12-05', '2026-12-01', '2026-12-31', '2027-01-10', '2027-01-11'],
    ['simplified', T, '2027-01-31', '2027-01-01', '2027-01-31', '2027-02-28', '2027-03-01'],
    ['simplified', P, '2026-11-30', '2026-11-01', '2026-11-30', '2026-12-31', '2027-01-01'],
    ['franchise', T, '2026-11-30', '2026-11-01', '2026-12-31', '2027-01-31', '2027-02-01'],
    ['franchise', P, '2027-02-01', '2027-01-01', '2027-02-28', '2027-03-31', '2027-04-01'],
  ] as const)('%s %s on %s', (regime, kind, on, start, end, handoverDay, sendDay) => {
    const period = periodOf(regime, day(on), kind)
    expect(period).toEqual({ regime, kind, start, end })
    expect(deadlineOf(period)).toMatchObject({ handoverDay, sendDay })
  })

  it('takes transactions where the kind is not said', () => {
    expect(periodOf('normal-monthly', day('2026-11-22')).start).toBe('2026-11-21')
  })

  it.each([
    ['2026-11-05', '2026-12-11T07:00:00Z'],
    ['2026-06-05', '2026-07-11T06:00:00Z'],
  ])('is due at 08:00 in Paris, for %s at %s', (on, sendBefore) => {
    expect(deadlineOf(periodOf('normal-quarterly', day(on))).sendBefore).toBe(sendBefore)
  })
})

describe('any regime, kind and day', () => {
  const regime = fc.constantFrom(...VAT_REGIMES)
  const kind = fc.constantFrom(...REPORT_KINDS)
  const anyDay = fc.integer({ min: 9_600, max: 47_000 }).map(dateOfDayNumber)

  it('has one period, which holds it, and every day of a period has the same', () => {
    fc.assert(
      fc.property(regime, kind, anyDay, (r, k, on) => {
        const period = periodOf(r, on, k)
        expect(period.start <= on && on <= period.end).toBe(true)
        expect(periodOf(r, period.start, k)).toEqual(period)
        expect(periodOf(r, period.end, k)).toEqual(period)
      }),
    )
  })

  it('has periods without gap or overlap, due in order and after their end', () => {
    fc.assert(
      fc.property(regime, kind, anyDay, (r, k, on) => {
        const period = periodOf(r, on, k)
        const next = nextPeriod(period)
        expect(next.start > period.end).toBe(true)
        expect(deadlineOf(period).handoverDay > period.end).toBe(true)
        expect(deadlineOf(next).sendBefore > deadlineOf(period).sendBefore).toBe(true)
      }),
    )
  })
})
