import type { onResponseHookHandler } from 'fastify'
import type { BearerGuard } from './access/bearer-guard.ts'

export type RequestLog = 'all' | 'refused' | 'none'

/** One line a request, ids and no contents: of all requests, or of those that were refused. */
export function logRequests(which: RequestLog, guard: BearerGuard): onResponseHookHandler {
  return (request, reply, done) => {
    const logged = which === 'all' || (which === 'refused' && reply.statusCode >= 400)
    if (logged) {
      const bearer = guard.maybeBearerOf(request)
      request.log.info(
        {
          reqId: request.id,
          method: request.method,
          route: request.routeOptions.url,
          status: reply.statusCode,
          durationMs: Math.round(reply.elapsedTime * 10) / 10,
          client: bearer?.clientId,
          company: bearer?.companyId,
        },
        'request-answered',
      )
    }
    done()
  }
}
