import { type DestinationStream, type Logger, pino } from 'pino'

/**
 * Structured logs: one event name each, ids and never contents. What a careless call could still
 * let through is cut here; `test/services/runtime/logging.test.ts` proves the list.
 */
export function createLogger(service: string, level = 'info', stream?: DestinationStream): Logger {
  const options = {
    level,
    base: { service },
    redact: { paths: [...REDACTED], censor: '[redacted]' },
    formatters: { level: (label: string) => ({ level: label }) },
    timestamp: pino.stdTimeFunctions.isoTime,
  }
  return stream === undefined ? pino(options) : pino(options, stream)
}

// `detail` and `where`: PostgreSQL quotes the offending row and its values there.
const SECRETS = [
  'authorization',
  'cookie',
  'password',
  'secret',
  'client_secret',
  'clientSecret',
  'access_token',
  'token',
  'body',
  'content',
  'invoice',
  'iban',
  'account',
  'email',
  'phone',
  'name',
  'detail',
  'where',
]

export const REDACTED: readonly string[] = SECRETS.flatMap((name) => [
  name,
  `*.${name}`,
  `*.headers.${name}`,
  `*.*.${name}`,
])
