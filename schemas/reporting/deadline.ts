import { legalDay } from '../values/legal-day.ts'
import { addDays, type LocalDate } from '../values/local-date.ts'
import { dayOf, lastDayOf, monthOf, type ReportingPeriod } from './period.ts'
import { SCHEDULES } from './regime.ts'

export interface ReportingDeadline {
  /** The last day on which the declarant hands its data to the platform. */
  readonly handoverDay: LocalDate
  /** The day after: the platform sends to the PPF before 08:00, legal time. */
  readonly sendDay: LocalDate
  /** 08:00 of that day in Paris as an instant, RFC 3339 in UTC. */
  readonly sendBefore: string
}

/** When a period's report is due (specifications v3.2, table 13). */
export function deadlineOf(period: ReportingPeriod): ReportingDeadline {
  const handoverDay = handoverDayOf(period)
  const sendDay = addDays(handoverDay, 1)
  return { handoverDay, sendDay, sendBefore: eightInParis(sendDay) }
}

function handoverDayOf({ regime, kind, end }: ReportingPeriod): LocalDate {
  const month = monthOf(end)
  switch (SCHEDULES[regime][kind].handover) {
    case 'end-of-next-month':
      return lastDayOf(month + 1)
    case 'ten-days-after':
      if (end.endsWith('-10')) return dayOf(month, 20)
      return end.endsWith('-20') ? lastDayOf(month) : dayOf(month + 1, 10)
  }
}

/** Summer time changes at 01:00 UTC, so 08:00 has the offset of that evening. */
function eightInParis(day: LocalDate): string {
  const isSummer = legalDay(new Date(`${day}T22:30:00Z`)) !== day
  return `${day}T0${isSummer ? 6 : 7}:00:00Z`
}
