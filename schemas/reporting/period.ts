import { addDays, parseLocalDate, yearOf, type LocalDate } from '../values/local-date.ts'
import { SCHEDULES, type ReportKind, type VatRegime } from './regime.ts'

/** A reporting period, both days included. Plain data: it crosses into workflows as it is. */
export interface ReportingPeriod {
  readonly regime: VatRegime
  readonly kind: ReportKind
  readonly start: LocalDate
  readonly end: LocalDate
}

/**
 * The period in which a fact is reported. `day` is the day of the operation for a transaction, of
 * the cashing for a payment.
 */
export function periodOf(
  regime: VatRegime,
  day: LocalDate,
  kind: ReportKind = 'transactions',
): ReportingPeriod {
  const month = monthOf(day)
  switch (SCHEDULES[regime][kind].span) {
    case 'ten-days':
      return { regime, kind, ...tenDaysOf(day) }
    case 'month':
      return { regime, kind, start: dayOf(month, 1), end: lastDayOf(month) }
    case 'two-months': {
      // Civil pairs: January with February, and so on.
      const first = month - (month % 2)
      return { regime, kind, start: dayOf(first, 1), end: lastDayOf(first + 1) }
    }
  }
}

/** The period that follows, of the same regime and kind. */
export function nextPeriod(period: ReportingPeriod): ReportingPeriod {
  return periodOf(period.regime, addDays(period.end, 1), period.kind)
}

function tenDaysOf(day: LocalDate): { start: LocalDate; end: LocalDate } {
  const month = monthOf(day)
  const dayOfMonth = Number(day.slice(8))
  if (dayOfMonth <= 10) return { start: dayOf(month, 1), end: dayOf(month, 10) }
  if (dayOfMonth <= 20) return { start: dayOf(month, 11), end: dayOf(month, 20) }
  return { start: dayOf(month, 21), end: lastDayOf(month) }
}

/** Months counted from the year 0, so that they can be added; January is even. */
export function monthOf(day: LocalDate): number {
  return yearOf(day) * 12 + Number(day.slice(5, 7)) - 1
}

/** Throws a RangeError outside the years 1 to 9999. */
export function dayOf(month: number, dayOfMonth: number): LocalDate {
  const year = String(Math.floor(month / 12)).padStart(4, '0')
  const monthText = String((month % 12) + 1).padStart(2, '0')
  const day = parseLocalDate(`${year}-${monthText}-${String(dayOfMonth).padStart(2, '0')}`)
  if (day === undefined) throw new RangeError(`no day ${dayOfMonth} in month ${monthText}`)
  return day
}

export function lastDayOf(month: number): LocalDate {
  return addDays(dayOf(month + 1, 1), -1)
}
