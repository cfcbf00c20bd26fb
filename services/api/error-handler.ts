import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { newId } from '../runtime/ids.ts'
import { Problem } from '../runtime/problem.ts'
import { preferredLanguage } from './language.ts'
import { PROBLEM_MEDIA_TYPE, type ProblemDocument, problemDocument } from './problem-document.ts'
import { refusalIn } from './refusal.ts'

/** The one place where a refusal becomes an answer (RFC 9457). */
export function answerRefusal(thrown: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const problem = refusalIn(thrown)
  if (problem.code === 'internal-error') {
    request.log.error({ err: thrown, reqId: request.id }, 'request-failed')
  } else if (problem.code === 'unavailable') {
    request.log.warn({ err: problem.cause, reqId: request.id }, 'request-unavailable')
  }
  send(problem, request, reply, PROBLEM_MEDIA_TYPE, (document) => document)
}

const OAUTH_ERRORS: Readonly<Record<string, string>> = {
  'client-invalid': 'invalid_client',
  'request-invalid': 'invalid_request',
  'grant-unsupported': 'unsupported_grant_type',
  'scope-invalid': 'invalid_scope',
  forbidden: 'unauthorized_client',
  unavailable: 'temporarily_unavailable',
}

/**
 * The same for the token endpoint, whose clients read `error` (RFC 6749, 5.2): the problem document
 * with these members added, as application/json.
 */
export function answerTokenRefusal(
  thrown: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const problem = refusalIn(thrown)
  if (problem.code === 'internal-error') {
    request.log.error({ err: thrown, reqId: request.id }, 'request-failed')
  }
  send(problem, request, reply, 'application/json', (document) => ({
    error: OAUTH_ERRORS[document.code] ?? 'invalid_request',
    error_description: document.detail,
    error_uri: document.type,
    ...document,
  }))
}

function send(
  problem: Problem,
  request: FastifyRequest,
  reply: FastifyReply,
  mediaType: string,
  shape: (document: ProblemDocument) => object,
): void {
  const language = preferredLanguage(request.headers['accept-language'])
  const document = problemDocument(problem, language, request.id)
  if (problem.status === 401) {
    const error = problem.code === 'token-invalid' ? ', error="invalid_token"' : ''
    const scheme = problem.code === 'client-invalid' ? 'Basic' : 'Bearer'
    void reply.header('www-authenticate', `${scheme} realm="facteur"${error}`)
  }
  const { retryAfterSeconds, currentVersion } = problem.members
  if (retryAfterSeconds !== undefined) void reply.header('retry-after', retryAfterSeconds)
  if (currentVersion !== undefined) void reply.header('etag', currentVersion)
  // What is left of a body that was refused unread is not read: it may be large, or never come.
  if (problem.status === 408 || problem.status === 413) void reply.header('connection', 'close')
  void reply
    .code(problem.status)
    .header('content-language', language)
    .header('vary', 'accept-language')
    .header('cache-control', 'no-store')
    .type(mediaType)
    .serializer((body: unknown) => JSON.stringify(body))
    .send(shape(document))
}

/** Answers on a connection whose request could not even be read: too slow, or not HTTP. */
export function answerClientError(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) return
  const slow = error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
  const problem = new Problem(slow ? 'request-timeout' : 'request-invalid')
  const body = JSON.stringify(problemDocument(problem, 'fr', newId()))
  socket.end(
    [
      `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status] ?? ''}`,
      `content-type: ${PROBLEM_MEDIA_TYPE}`,
      `content-length: ${Buffer.byteLength(body)}`,
      'content-language: fr',
      'connection: close',
      '',
      body,
    ].join('\r\n'),
  )
}
