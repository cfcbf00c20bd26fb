import { Problem } from '../../runtime/problem.ts'
import type { Scope } from './roles.ts'
import type { Bearer, Tokens } from './token.ts'

/** Lets a request in when it carries a token with the scope asked for, and says who carries it. */
export interface BearerGuard {
  /** A hook for a route; refuses with `token-missing`, `token-invalid` or `forbidden`. */
  asks(scope: Scope): (request: Asked, reply: unknown, done: (error?: Error) => void) => void
  /** The bearer of a request that passed the hook. */
  bearerOf(request: Asked): Bearer
  /** The same, or undefined where the route asks for no token. */
  maybeBearerOf(request: Asked): Bearer | undefined
}

/** As much of a request as the guard reads; it stands for the whole of it. */
interface Asked {
  readonly headers: { readonly authorization?: string | undefined }
}

const BEARER = /^Bearer +([A-Za-z0-9._~+/-]+=*) *$/i

export function createBearerGuard(tokens: Tokens): BearerGuard {
  const bearers = new WeakMap<Asked, Bearer>()
  return {
    asks: (scope) => (request, _reply, done) => {
      const admit = (bearer: Bearer): void => {
        if (!bearer.scopes.has(scope)) {
          done(new Problem('forbidden', lacking(scope)))
          return
        }
        bearers.set(request, bearer)
        done()
      }
      const token = BEARER.exec(request.headers.authorization ?? '')?.[1]
      if (token === undefined) {
        done(new Problem('token-missing'))
        return
      }
      const known = tokens.recall(token)
      if (known === undefined) tokens.verify(token).then(admit, done)
      else admit(known)
    },
    bearerOf(request) {
      const bearer = bearers.get(request)
      if (bearer === undefined) throw new Error('the route asks for no token')
      return bearer
    },
    maybeBearerOf: (request) => bearers.get(request),
  }
}

function lacking(scope: Scope): { fr: string; en: string } {
  return {
    fr: `Cet appel demande la portée ${scope}, que ce jeton n’a pas.`,
    en: `This call asks for the scope ${scope}, which this token lacks.`,
  }
}
