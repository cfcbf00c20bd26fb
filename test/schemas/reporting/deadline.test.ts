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

describe('deadlines, table 13', () => {
  it.each([
    ['normal-monthly', T, '2026-11-10', '2026-11-20', '2026-11-21'],
    ['normal-monthly', T, '2026-11-11', '2026-11-30', '2026-12-01'],
    ['normal-monthly', T, '2026-11-21', '2026-12-10', '2026-12-11'],
    ['normal-monthly', T, '2026-12-31', '2027-01-10', '2027-01-11'],
    ['normal-monthly', T, '2028-02-20', '2028-02-29', '2028-03-01'],
    ['normal-monthly', T, '2028-02-29', '2028-03-10', '2028-03-11'],
    ['normal-monthly', P, '2026-11-05', '2026-12-10', '2026-12-11'],
    ['normal-quarterly', T, '2026-11-05', '2026-12-10', '2026-12-11'],
    ['normal-quarterly', P, '2026-12-05', '2027-01-10', '2027-01-11'],
    ['simplified', T, '2027-01-31', '2027-02-28', '2027-03-01'],
    ['simplified', P, '2026-11-30', '2026-12-31', '2027-01-01'],
    ['franchise', T, '2026-11-30', '2027-01-31', '2027-02-01'],
    ['franchise', P, '2027-02-01', '2027-03-31', '2027-04-01'],
  ] as const)('%s %s on %s', (regime, kind, on, handoverDay, sendDay) => {
    const deadline = deadlineOf(periodOf(regime, day(on), kind))
    expect(deadline).toMatchObject({ handoverDay, sendDay })
  })

  it.each([
    ['2026-11-05', '2026-12-11T07:00:00Z'],
    ['2026-06-05', '2026-07-11T06:00:00Z'],
  ])('is due at 08:00 in Paris, for %s at %s', (on, sendBefore) => {
    expect(deadlineOf(periodOf('normal-quarterly', day(on))).sendBefore).toBe(sendBefore)
  })

  it('is due in order, after the end of the period, for any regime, kind and day', () => {
    const regime = fc.constantFrom(...VAT_REGIMES)
    const anyDay = fc.integer({ min: 9_600, max: 47_000 }).map(dateOfDayNumber)
    fc.assert(
      fc.property(regime, fc.constantFrom(...REPORT_KINDS), anyDay, (r, kind, on) => {
        const period = periodOf(r, on, kind)
        expect(deadlineOf(period).handoverDay > period.end).toBe(true)
        const next = deadlineOf(nextPeriod(period))
        expect(next.sendBefore > deadlineOf(period).sendBefore).toBe(true)
      }),
    )
  })
})
