import { parseLocalDate } from '../values/local-date.ts'

const DAY = /^(\d{4})(\d{2})(\d{2})$/
const TIME = /^(\d{8})([01]\d|2[0-3])([0-5]\d)([0-5]\d)$/

/**
 * The digits of a CDAR date as a day (`YYYY-MM-DD`, format 102) or a time without zone
 * (`YYYY-MM-DDTHH:MM:SS`, format 204). The digits decide, as senders do not agree on the format of
 * MDT-100. Anything but a real day and hour gives `undefined`.
 */
export function parseCdarTime(digits: string): string | undefined {
  const time = TIME.exec(digits)
  if (time === null) return dayOf(digits)
  const day = dayOf(time[1] ?? '')
  return day === undefined ? undefined : `${day}T${time[2]}:${time[3]}:${time[4]}`
}

/** A day or a time as CDAR writes it: its digits, and the code of their format. */
export function formatCdarTime(time: string): { digits: string; format: '102' | '204' } {
  const digits = time.replaceAll(/[-:T]/g, '')
  return { digits, format: digits.length === 8 ? '102' : '204' }
}

function dayOf(digits: string): string | undefined {
  const match = DAY.exec(digits)
  return match === null ? undefined : parseLocalDate(`${match[1]}-${match[2]}-${match[3]}`)
}
