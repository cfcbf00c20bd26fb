import { type Static, Type } from 'typebox'
import {
  BaseConfiguration,
  DatabaseUrl,
  Switch,
  TemporalConfiguration,
  WholeNumber,
} from '../runtime/configuration.ts'

/** What the api reads from its environment. */
export const ApiConfiguration = Type.Object({
  ...BaseConfiguration.properties,
  ...TemporalConfiguration.properties,
  API_HOST: Type.Optional(Type.String({ minLength: 1, description: 'default 127.0.0.1' })),
  API_PORT: Type.Optional(WholeNumber),
  /** The issuer of tokens (RFC 8414); by default the address listened on. */
  API_PUBLIC_URL: Type.Optional(Type.String({ pattern: '^https?://[^/]+$' })),
  /** Role facteur_api: held to the rows of the company that asks, in every schema. */
  API_DATABASE_URL: DatabaseUrl,
  /** Role facteur_operator: reads every company's rows, writes none. */
  OPERATOR_DATABASE_URL: DatabaseUrl,
  SECRET_KEY: Type.String({ minLength: 44, maxLength: 44, description: 'base64 of 32 bytes' }),
  /** Requests a token may make in ten seconds. */
  API_RATE_LIMIT: Type.Optional(WholeNumber),
  /** Which requests get a line in the log: every one, those refused, or none but failures. */
  API_REQUEST_LOG: Type.Optional(
    Type.Union([Type.Literal('all'), Type.Literal('refused'), Type.Literal('none')]),
  ),
  /** Largest document, in bytes. */
  API_DOCUMENT_BYTES_MAX: Type.Optional(WholeNumber),
  /** Development switch: webhooks may go to this machine. */
  WEBHOOKS_ALLOW_LOOPBACK: Type.Optional(Switch),
})
export type ApiConfiguration = Static<typeof ApiConfiguration>

/** The limits of the HTTP surface, all explicit. Sizes in bytes, times in milliseconds. */
export interface ApiLimits {
  readonly documentBytesMax: number
  /** A body up to this size is read in memory; a larger one is streamed to storage. */
  readonly memoryBytesMax: number
  readonly requestsPerWindowMax: number
  readonly tokenRequestsPerWindowMax: number
  readonly windowMs: number
  readonly connectionsMax: number
  readonly headersTimeoutMs: number
  readonly requestTimeoutMs: number
  /** A body must arrive within this time, plus its size at `bodyBytesPerSecondMin`. */
  readonly bodyGraceMs: number
  readonly bodyBytesPerSecondMin: number
  readonly eventLoopDelayMaxMs: number
}

export const MEBIBYTE = 1024 * 1024

export function limitsOf(configuration: ApiConfiguration): ApiLimits {
  const { API_DOCUMENT_BYTES_MAX, API_RATE_LIMIT } = configuration
  return {
    documentBytesMax: Number(API_DOCUMENT_BYTES_MAX ?? 100 * 1000 * 1000),
    memoryBytesMax: MEBIBYTE,
    requestsPerWindowMax: Number(API_RATE_LIMIT ?? 5_000),
    tokenRequestsPerWindowMax: 100,
    windowMs: 10_000,
    connectionsMax: 10_000,
    headersTimeoutMs: 15_000,
    requestTimeoutMs: 1_800_000,
    bodyGraceMs: 10_000,
    bodyBytesPerSecondMin: 64 * 1024,
    eventLoopDelayMaxMs: 1_000,
  }
}
