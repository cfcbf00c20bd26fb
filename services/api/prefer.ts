/** The longest a caller may wait for an answer, in seconds. */
export const WAIT_SECONDS_MAX = 60

/**
 * The seconds a caller prefers to wait (RFC 7240, 4.3), no more than the longest. A preference that
 * is none is passed over, as the RFC says.
 */
export function preferredWaitSeconds(prefer: string | string[] | undefined): number | undefined {
  if (prefer === undefined) return undefined
  const preferences = (Array.isArray(prefer) ? prefer.join(',') : prefer).split(/[,;]/)
  for (const preference of preferences) {
    const seconds = /^\s*wait\s*=\s*"?(\d{1,6})"?\s*$/i.exec(preference)?.[1]
    if (seconds !== undefined) return Math.min(Number(seconds), WAIT_SECONDS_MAX)
  }
  return undefined
}
