import type { Finding } from '../../schemas/rules/finding.ts'
import { type ProblemCode, PROBLEMS } from './problem-table.ts'

/**
 * An expected refusal. Thrown by use cases, turned into `application/problem+json` (RFC 9457) by
 * one handler of the api and into a non-retryable Temporal failure by one wrapper.
 *
 * `detail` says what happened to this very request, in both languages; `members` are extension
 * members of the problem document (`allowed`, `existing`, `errors`…).
 */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly code: ProblemCode
  readonly status: number
  readonly detail: { fr: string; en: string }
  readonly members: ProblemMembers

  constructor(
    code: ProblemCode,
    detail?: { fr: string; en: string },
    members: ProblemMembers = {},
    options?: ErrorOptions,
  ) {
    super(`${code}: ${(detail ?? PROBLEMS[code].title).en}`, options)
    this.code = code
    this.status = PROBLEMS[code].status
    this.detail = detail ?? PROBLEMS[code].remedy
    this.members = members
  }
}

export interface ProblemMembers {
  readonly findings?: readonly Finding[]
  readonly allowed?: readonly (number | string)[]
  readonly existing?: { readonly id: string; readonly location: string }
  readonly currentVersion?: string
  readonly retryAfterSeconds?: number
  readonly errors?: readonly FieldFault[]
  /** Rule packs the document was checked with. */
  readonly packs?: readonly string[]
}

/** A field of the request that does not fit: a JSON pointer, into which part, and why. */
export interface FieldFault {
  readonly in: 'body' | 'query' | 'path' | 'header'
  readonly pointer: string
  readonly message: { readonly fr: string; readonly en: string }
}
