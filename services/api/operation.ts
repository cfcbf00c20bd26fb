import { type TSchema, Type } from 'typebox'
import type { BearerGuard } from './access/bearer-guard.ts'
import type { Scope } from './access/roles.ts'
import type { ProblemCode } from '../runtime/problem-table.ts'

/** What the OpenAPI document says of a route beyond its schemas. */
export interface Operation {
  readonly scope?: Scope
  /** A write that may carry Idempotency-Key. */
  readonly idempotent?: boolean
  /** Request headers of its own, and what they say. */
  readonly headers?: Readonly<Record<string, string>>
  /** Refusals of its own, besides those every route of its kind has. */
  readonly problems?: readonly ProblemCode[]
  /** The request body by media type, where the route reads the bytes itself. */
  readonly requestBody?: Readonly<Record<string, TSchema>>
  readonly requestExample?: unknown
  /** A successful answer that is not JSON, or one with an example, by status. */
  readonly answers?: Readonly<Record<number, Answer>>
}

/** An answer beyond its schema. */
export interface Answer {
  readonly mediaType?: string
  readonly example?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

declare module 'fastify' {
  interface FastifyContextConfig {
    operation?: Operation
  }
}

/** A route that asks for a token: its hook, and what the documentation says of it. */
export function secured(
  guard: BearerGuard,
  scope: Scope,
  operation: Omit<Operation, 'scope'> = {},
) {
  return { onRequest: guard.asks(scope), config: { operation: { ...operation, scope } } }
}

/** Summary and description of an operation, French first. */
export function texts(fr: readonly [string, string?], en: readonly [string, string?]) {
  const paragraph = ([short, long]: readonly [string, string?]): string =>
    long === undefined ? short : `${short}. ${long}`
  return {
    summary: `${fr[0]} / ${en[0]}`,
    description: `${paragraph(fr)}\n\n${paragraph(en)}`,
  }
}

export const LIMIT_DEFAULT = 25

/** How a list is asked for: at most `limit` items, from `cursor` on. */
export const PageQuery = {
  limit: Type.Optional(
    Type.Integer({ minimum: 1, maximum: 100, default: LIMIT_DEFAULT, description: '1–100' }),
  ),
  cursor: Type.Optional(
    Type.String({ minLength: 1, maxLength: 500, description: 'nextCursor de la page précédente' }),
  ),
}

/** A page of a list; `nextCursor` is there as long as more follows. */
export function pageOf<T extends TSchema>(item: T) {
  return Type.Object({ items: Type.Array(item), nextCursor: Type.Optional(Type.String()) })
}

export const IdParams = Type.Object(
  { id: Type.String({ format: 'uuid' }) },
  { additionalProperties: false },
)
