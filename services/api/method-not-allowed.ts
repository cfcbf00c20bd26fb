import { Problem } from '../runtime/problem.ts'
import { answerRefusal } from './error-handler.ts'
import type { ApiServer } from './api-server.ts'

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const

/** Notes which methods each address has, from here on. */
export function collectMethods(server: ApiServer): Map<string, Set<string>> {
  const methods = new Map<string, Set<string>>()
  server.addHook('onRoute', ({ url, method }) => {
    const known = methods.get(url) ?? new Set()
    for (const name of Array.isArray(method) ? method : [method]) known.add(name)
    methods.set(url, known)
  })
  return methods
}

/** Refuses the methods an address does not have: 405, with those it has (RFC 9110, 15.5.6). */
export function refuseOtherMethods(server: ApiServer, methods: Map<string, Set<string>>): void {
  for (const [url, known] of [...methods]) {
    // The documentation's own files are a plugin's, and only read.
    if (url.includes('*') || url.startsWith('/documentation')) continue
    const allowed = [...known].join(', ')
    const others = METHODS.filter((method) => !known.has(method))
    if (others.length === 0) continue
    server.route({
      url,
      method: [...others],
      schema: { hide: true },
      // The body of a refused method is nobody's business.
      onRequest: (request, reply, done) => {
        void reply.header('allow', allowed)
        answerRefusal(new Problem('method-not-allowed'), request, reply)
        void done
      },
      handler: () => undefined,
    })
  }
}
