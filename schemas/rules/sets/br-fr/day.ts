import type { Test } from '../../tree/rule-set.ts'
import type { Arithmetic } from './arithmetic.ts'

/** `2026-09-01`: nothing may stand around it, not even a time zone. */
export const DAY_WITH_HYPHENS = /^(20\p{Nd}{2})-(0[1-9]|1[0-2])-(0[1-9]|[12]\p{Nd}|3[01])$/u

/** `20260901`: only the first eight characters are looked at. */
export const DAY_OF_DIGITS = /^(20\p{Nd}{2})(0[1-9]|1[0-2])(0[1-9]|[12]\p{Nd}|3[01])/u

const FEBRUARY = 2
const MONTHS_OF_30_DAYS = [4, 6, 9, 11]

/** BR-FR-03: a day of the calendar, from 2000 to 2099. */
export function isDay(shape: RegExp, { digits }: Arithmetic): Test {
  return (tree, node) => {
    const [, year, month, day] = shape.exec(tree.text(node)) ?? []
    if (year === undefined || month === undefined || day === undefined) return false
    const last = lastDayOf(Number(month), () => digits(node, year))
    return digits(node, day) <= last
  }
}

function lastDayOf(month: number, year: () => number): number {
  if (month === FEBRUARY) return isLeap(year()) ? 29 : 28
  return MONTHS_OF_30_DAYS.includes(month) ? 30 : 31
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}
