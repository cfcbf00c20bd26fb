const SECOND_MS = 1_000
const MINUTE_MS = 60 * SECOND_MS
const HOUR_MS = 60 * MINUTE_MS

/** Waits between one failed attempt and the next, about three days in all. */
export const BACK_OFF_MS: readonly number[] = [
  5 * SECOND_MS,
  30 * SECOND_MS,
  2 * MINUTE_MS,
  10 * MINUTE_MS,
  30 * MINUTE_MS,
  1 * HOUR_MS,
  2 * HOUR_MS,
  4 * HOUR_MS,
  8 * HOUR_MS,
  12 * HOUR_MS,
  20 * HOUR_MS,
  24 * HOUR_MS,
]

/** A tenth more or less, so that those who failed together do not come back together. */
const JITTER = 0.1

/**
 * How long to wait after `failures` failed attempts (1 or more), or undefined when the schedule is
 * over and the delivery is parked. `random` is from 0 to 1.
 */
export function waitAfter(failures: number, random: number): number | undefined {
  const waitMs = BACK_OFF_MS[failures - 1]
  return waitMs === undefined ? undefined : Math.round(waitMs * (1 + JITTER * (2 * random - 1)))
}
