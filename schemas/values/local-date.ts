import type { Brand } from './brand.ts'

/** A calendar day without time zone, written `YYYY-MM-DD`. Text order is time order. */
export type LocalDate = Brand<string, 'LocalDate'>

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** A real day of the Gregorian calendar, years 0001 to 9999; anything else gives `undefined`. */
export function parseLocalDate(text: string): LocalDate | undefined {
  return isLocalDate(text) ? text : undefined
}

/** Moves by whole days, forwards or backwards. Throws a RangeError outside the years 1 to 9999. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOfDayNumber(dayNumber(date) + days)
}

/** Negative, zero or positive, as in `Array.sort`. */
export function compareDates(left: LocalDate, right: LocalDate): -1 | 0 | 1 {
  if (left === right) return 0
  return left < right ? -1 : 1
}

export function yearOf(date: LocalDate): number {
  return Number(date.slice(0, 4))
}

/** Whole days from `start` to `end`; negative when `end` comes first. */
export function daysBetween(start: LocalDate, end: LocalDate): number {
  return dayNumber(end) - dayNumber(start)
}

/** The day that lies `days` after 1970-01-01. Throws a RangeError outside the years 1 to 9999. */
export function dateOfDayNumber(days: number): LocalDate {
  // Years start on 1 March here, so that the leap day is the last of its year; 400 years, an era,
  // always have 146,097 days. Day 0 of the era count is 0000-03-01.
  const shifted = days + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const leaps =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365)
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
  if (!isLocalDate(text)) throw new RangeError(`day ${days} lies outside the years 1 to 9999`)
  return text
}

function isLocalDate(text: string): text is LocalDate {
  const match = SHAPE.exec(text)
  if (match === null) return false
  const year = Number(match[1])
  const month = Number(match[2])
  const day = Number(match[3])
  return year >= 1 && day >= 1 && day <= lengthOfMonth(year, month)
}

function lengthOfMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 && isLeap ? 29 : (MONTH_DAYS[month - 1] ?? 0)
}

function dayNumber(date: LocalDate): number {
  const year = yearOf(date)
  const month = Number(date.slice(5, 7))
  const day = Number(date.slice(8, 10))
  const yearFromMarch = month <= 2 ? year - 1 : year
  const era = Math.floor(yearFromMarch / 400)
  const yearOfEra = yearFromMarch - era * 400
  const monthFromMarch = month > 2 ? month - 3 : month + 9
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1
  const leaps = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100)
  return era * 146_097 + yearOfEra * 365 + leaps + dayOfYear - 719_468
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
