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
  return DRIVER.test(thrown.message)
}

/** What the driver says without a code when the connection is lost or cannot be had. */
const DRIVER =
  /^(Connection terminated|timeout exceeded when trying|Client has encountered a connection error)/
