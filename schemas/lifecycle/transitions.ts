import type { StatusCode } from './status.ts'

/**
 * What may follow what.
 *
 * INFERRED: the normative table stands in XP Z12-012; these are the defaults deduced from the
 * public specifications and from their examples. They are data with a version so that the norm's
 * table can take their place: a workflow started under one version names it.
 */
export const TRANSITIONS_VERSION = 'default-1'

/** The statuses an invoice may begin with. */
export const FIRST_STATUSES: readonly StatusCode[] = ['200', '213', '501']

/**
 * Statuses that follow each status. Three rows go beyond the deduced table, so that no invoice is
 * stuck: a deposited invoice that is not sent on (NON_TRANSMISE) may still be cashed, and its cash
 * is owed to the PPF; a visa (214) leaves the buyer the choices of 204; a routing error (221) ends
 * in a new sending once the directory is right, or in a rejection.
 */
export const TRANSITIONS: Readonly<Record<StatusCode, readonly StatusCode[]>> = {
  '200': ['201', '212', '213', '221'],
  '201': ['202', '213', '221', '501'],
  '202': ['203', '213', '221'],
  '203': ['204', '205', '206', '207', '208', '210', '211', '212'],
  '204': ['205', '206', '207', '208', '210', '211', '212', '214'],
  '205': ['207', '211', '212'],
  '206': ['207', '211', '212'],
  '207': ['205', '206', '208', '210', '211', '212', '220'],
  '208': ['209'],
  '209': ['204', '205', '206', '207', '208', '210'],
  '210': [],
  '211': ['211', '212'],
  '212': ['212'],
  '213': [],
  '214': ['205', '206', '207', '208', '210', '211', '212', '214'],
  '220': [],
  '221': ['201', '213'],
  '224': [],
  '225': [],
  '226': [],
  '227': [],
  '228': [],
  '501': [],
}

/**
 * Events told about a live invoice that do not move it: a direct payment asked for (224), factoring
 * and its end (225, 226, 228), another account to pay (227). The invoice keeps the status it had.
 */
export const SIDE_EVENTS: readonly StatusCode[] = ['224', '225', '226', '227', '228']

/** Statuses that end an invoice. After 210 and 213 the seller books an internal credit note. */
export const FINAL_STATUSES: readonly StatusCode[] = ['210', '213', '220', '501']

export function isSideEvent(code: StatusCode): boolean {
  return SIDE_EVENTS.includes(code)
}

export function isFinal(code: StatusCode): boolean {
  return FINAL_STATUSES.includes(code)
}

/** Every status that may follow, side events last; `undefined` is an invoice not yet deposited. */
export function followers(current: StatusCode | undefined): readonly StatusCode[] {
  if (current === undefined) return FIRST_STATUSES
  if (isFinal(current)) return []
  return [...TRANSITIONS[current], ...SIDE_EVENTS]
}
