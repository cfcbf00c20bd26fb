import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextPeriod, periodOf } from '../../../schemas/reporting/period.ts'
import { REPORT_KINDS, VAT_REGIMES } from '../../../schemas/reporting/regime.ts'
import { addDays, dateOfDayNumber, parseLocalDate } from '../../../schemas/values/local-date.ts'

const day = (text: string) => {
  const parsed = parseLocalDate(text)
  if (parsed === undefined) throw new Error(`${text} is not a day`)
  return parsed
}

const T = 'transactions'
const P = 'payments'

describe('periods, table 13', () => {
  it.each([
    ['normal-monthly', T, '2026-11-01', '2026-11-01', '2026-11-10'],
    ['normal-monthly', T, '2026-11-10', '2026-11-01', '2026-11-10'],
    ['normal-monthly', T, '2026-11-11', '2026-11-11', '2026-11-20'],
    ['normal-monthly', T, '2026-11-21', '2026-11-21', '2026-11-30'],
    ['normal-monthly', T, '2026-12-31', '2026-12-21', '2026-12-31'],
    ['normal-monthly', T, '2028-02-29', '2028-02-21', '2028-02-29'],
    ['normal-monthly', P, '2026-11-05', '2026-11-01', '2026-11-30'],
    ['normal-quarterly', T, '2026-11-05', '2026-11-01', '2026-11-30'],
    ['normal-quarterly', P, '2026-12-05', '2026-12-01', '2026-12-31'],
    ['simplified', T, '2027-01-31', '2027-01-01', '2027-01-31'],
    ['simplified', P, '2026-11-30', '2026-11-01', '2026-11-30'],
    ['franchise', T, '2026-11-30', '2026-11-01', '2026-12-31'],
    ['franchise', P, '2027-02-01', '2027-01-01', '2027-02-28'],
  ] as const)('%s %s on %s', (regime, kind, on, start, end) => {
    expect(periodOf(regime, day(on), kind)).toEqual({ regime, kind, start, end })
  })

  it('takes transactions where the kind is not said', () => {
    expect(periodOf('normal-monthly', day('2026-11-22')).start).toBe('2026-11-21')
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

  it('has periods without gap or overlap', () => {
    fc.assert(
      fc.property(regime, kind, anyDay, (r, k, on) => {
        const period = periodOf(r, on, k)
        const next = nextPeriod(period)
        expect(next.start).toBe(addDays(period.end, 1))
      }),
    )
  })
})
