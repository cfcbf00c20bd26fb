import { NONE, type Tree } from './tree.ts'
import { TypeFault } from './type-fault.ts'

const DATE = /^[ \t\r\n]*(-?\d{4,})-(\d\d)-(\d\d)(?:(Z)|([+-])(\d\d):(\d\d))?[ \t\r\n]*$/
const MINUTES_A_DAY = 1440
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/**
 * `xs:date` of an element as something to compare: the minute its day begins, counted from the year
 * 0. A date without time zone counts as UTC. `undefined` for `NONE`; a type fault for what is none.
 */
export function dateAt(tree: Tree, node: number): number | undefined {
  if (node === NONE) return undefined
  const text = tree.text(node)
  const minute = minuteOf(text)
  if (minute === undefined) throw new TypeFault(node, `'${text}' is not a date`)
  return minute
}

function minuteOf(text: string): number | undefined {
  const match = DATE.exec(text)
  if (match === null) return undefined
  const [, year, month, day, , sign, hours, minutes] = match
  const days = dayOf(Number(year), Number(month), Number(day))
  if (days === undefined) return undefined
  if (hours === undefined) return days * MINUTES_A_DAY
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1)
  return days * MINUTES_A_DAY - offset
}

/** The number of a day of the Gregorian calendar, which goes back for ever; `undefined` if none. */
function dayOf(year: number, month: number, day: number): number | undefined {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const length = (MONTH_DAYS[month - 1] ?? 0) + (isLeap && month === 2 ? 1 : 0)
  if (day < 1 || day > length) return undefined
  const before = year - 1
  let days = before * 365 + Math.floor(before / 4) - Math.floor(before / 100)
  days += Math.floor(before / 400) + day
  for (let each = 1; each < month; each += 1) {
    days += (MONTH_DAYS[each - 1] ?? 0) + (isLeap && each === 2 ? 1 : 0)
  }
  return days
}
