/**
 * Whether PostgreSQL is gone, starting, or out of connections (classes 08, 53 and 57P of SQLSTATE,
 * or no connection at all): nothing is wrong with what was asked, and it may be asked again.
 */
export function isUnavailable(thrown: unknown): boolean {
  if (!(thrown instanceof Error)) return false
  const code = 'code' in thrown ? String(thrown.code) : ''
  if (/^(08...|53...|57P0.|ECONNREFUSED|ECONNRESET|EPIPE|ENOTFOUND|ETIMEDOUT)$/.test(code)) {
    return true
  }
  // The driver has no code for these two.
  return /^(Connection terminated|timeout exceeded when trying to connect)/.test(thrown.message)
}
