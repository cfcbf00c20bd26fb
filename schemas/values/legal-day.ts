import { dateOfDayNumber, type LocalDate } from './local-date.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/**
 * The legal day of an instant: the date it then is in Europe/Paris, where the law's days begin and
 * end. Summer time follows directive 2000/84/EC (last Sunday of March to last Sunday of October,
 * both at 01:00 UTC), which holds from 1996 on; earlier instants are refused with a RangeError.
 */
export function legalDay(instant: Date): LocalDate {
  const instantMs = instant.getTime()
  const offsetMs = parisOffsetHours(instantMs, instant.getUTCFullYear()) * HOUR_MS
  return dateOfDayNumber(Math.floor((instantMs + offsetMs) / DAY_MS))
}

/** The legal time of an instant, without zone: `YYYY-MM-DDTHH:MM:SS` in Europe/Paris. */
export function legalTime(instant: Date): string {
  const instantMs = instant.getTime()
  const offsetMs = parisOffsetHours(instantMs, instant.getUTCFullYear()) * HOUR_MS
  return new Date(instantMs + offsetMs).toISOString().slice(0, 19)
}

function parisOffsetHours(instantMs: number, year: number): 1 | 2 {
  if (!(year >= 1996)) throw new RangeError('the legal day is defined from 1996 on')
  return instantMs >= summerBoundaryMs(year, 2) && instantMs < summerBoundaryMs(year, 9) ? 2 : 1
}

/**
 * 01:00 UTC on the last Sunday of a month of 31 days (`month` counted from 0, March or October).
 */
function summerBoundaryMs(year: number, month: 2 | 9): number {
  const lastDayMs = Date.UTC(year, month, 31)
  // 1970-01-01 was a Thursday, hence the 4.
  const weekday = (Math.floor(lastDayMs / DAY_MS) + 4) % 7
  return lastDayMs - weekday * DAY_MS + HOUR_MS
}
