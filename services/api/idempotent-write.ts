import type { FastifyReply, FastifyRequest } from 'fastify'
import { Problem } from '../runtime/problem.ts'
import { fingerprint, type IdempotentRequest, type RecordedAnswer } from '../store/idempotency.ts'
import type { Store, Work } from '../store/unit-of-work.ts'
import { type Answer, writeOnce } from '../store/write-once.ts'
import type { Bearer } from './access/token.ts'
import type { ApiDependencies } from './dependencies.ts'

/** draft-ietf-httpapi-idempotency-key-header-07: a string of RFC 8941; or else a bare token. */
const KEY = /^(?:"((?:[\x20\x21\x23-\x5b\x5d-\x7e]|\\["\\]){1,255})"|([\x21\x23-\x7e]{1,255}))$/

/**
 * The request as it may be repeated, or undefined when it names no key. `body` is what makes two
 * requests the same: the bytes of a document by their hash, or the JSON that was read.
 */
export function idempotentRequest(
  request: FastifyRequest,
  bearer: Bearer,
  body: Uint8Array | string,
): IdempotentRequest | undefined {
  const header = request.headers['idempotency-key']
  if (header === undefined) return undefined
  const [, quoted, bare] = (typeof header === 'string' ? KEY.exec(header.trim()) : null) ?? []
  const key = quoted?.replaceAll(/\\(["\\])/g, '$1') ?? bare
  if (key === undefined) throw new Problem('idempotency-key-invalid')
  const { clientId, companyId } = bearer
  const print = fingerprint(request.method, request.url, body)
  return { clientId, companyId, key, fingerprint: print }
}

/** Gives a recorded answer, saying so when it was given before. */
export function sendAnswer(reply: FastifyReply, answer: Answer): FastifyReply {
  void reply.code(answer.status).headers(answer.headers)
  if (answer.replayed) void reply.header('idempotency-replayed', 'true')
  return reply.send(answer.body ?? undefined)
}

/**
 * A write of the bearer's company that may be repeated: the use case in one unit of work, its
 * answer recorded with it.
 */
export async function writeAsBearer<DB>(
  { guard, clock }: Pick<ApiDependencies, 'guard' | 'clock'>,
  store: Store<DB>,
  request: FastifyRequest,
  work: (unit: Work<DB>, bearer: Bearer) => Promise<RecordedAnswer>,
): Promise<Answer> {
  const bearer = guard.bearerOf(request)
  const repeated = idempotentRequest(request, bearer, JSON.stringify(request.body ?? null))
  const scope = { companies: [bearer.companyId], at: clock.now() }
  return writeOnce(store, scope, repeated, (unit) => work(unit, bearer))
}
