import { errors, jwtVerify, SignJWT } from 'jose'
import type { Caller } from '../../invoicing/caller.ts'
import type { Clock } from '../../runtime/clock.ts'
import { newId, parseCompanyId } from '../../runtime/ids.ts'
import { Problem } from '../../runtime/problem.ts'
import type { Client } from './authenticate-client.ts'
import { parseRole, parseScope, type Role, type Scope } from './roles.ts'
import type { KeyRing } from './signing-keys.ts'

export const TOKEN_LIFETIME_SECONDS = 900
const AUDIENCE = 'facteur'
/** RFC 9068. */
const TYPE = 'at+jwt'
const CACHED_MAX = 10_000

/** Who speaks, as its token says. */
export interface Bearer extends Caller {
  readonly role: Role
  readonly scopes: ReadonlySet<Scope>
  readonly expiresAtMs: number
}

/** Makes and reads the api's access tokens: EdDSA, a quarter of an hour. */
export interface Tokens {
  issue(client: Client, scopes: readonly Scope[]): Promise<string>
  /** The bearer of a token verified before and not yet expired. */
  recall(token: string): Bearer | undefined
  /** Throws Problem `token-invalid`: expired, forged, of another issuer or an unknown key. */
  verify(token: string): Promise<Bearer>
}

export function createTokens(dependencies: {
  keyRing: KeyRing
  issuer: string
  clock: Clock
}): Tokens {
  const { keyRing, issuer, clock } = dependencies
  // Checking a signature takes 0.2 ms, more than the rest of a small request: it is done once a
  // token. A Map keeps its keys in the order of insertion, so the first is the least recent.
  const verified = new Map<string, Bearer>()
  const remember = (token: string, bearer: Bearer): void => {
    if (verified.size >= CACHED_MAX) {
      const [oldest] = verified.keys()
      if (oldest !== undefined) verified.delete(oldest)
    }
    verified.set(token, bearer)
  }
  return {
    async issue(client, scopes) {
      const { id, key } = await keyRing.signer()
      const issuedAt = Math.floor(clock.now().getTime() / 1000)
      return new SignJWT({
        scope: scopes.join(' '),
        company: client.companyId,
        siren: client.siren,
        role: client.role,
      })
        .setProtectedHeader({ alg: 'EdDSA', typ: TYPE, kid: id })
        .setIssuer(issuer)
        .setAudience(AUDIENCE)
        .setSubject(client.clientId)
        .setJti(newId())
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + TOKEN_LIFETIME_SECONDS)
        .sign(key)
    },
    recall(token) {
      const bearer = verified.get(token)
      if (bearer === undefined) return undefined
      if (bearer.expiresAtMs > clock.now().getTime()) return bearer
      verified.delete(token)
      return undefined
    },
    async verify(token) {
      const bearer = await read(token, keyRing, issuer, clock.now())
      remember(token, bearer)
      return bearer
    },
  }
}

async function read(token: string, keyRing: KeyRing, issuer: string, now: Date): Promise<Bearer> {
  try {
    const { payload } = await jwtVerify(
      token,
      async ({ kid }) => {
        const key = kid === undefined ? undefined : await keyRing.verifier(kid)
        if (key === undefined) throw new errors.JWKSNoMatchingKey()
        return key
      },
      { algorithms: ['EdDSA'], issuer, audience: AUDIENCE, typ: TYPE, currentDate: now },
    )
    return bearerOf(payload)
  } catch (error) {
    if (error instanceof errors.JOSEError) {
      throw new Problem('token-invalid', undefined, {}, { cause: error })
    }
    throw error
  }
}

/** Our own signature stands under these claims: one that does not fit is a fault of ours. */
function bearerOf(payload: Record<string, unknown>): Bearer {
  const { sub, exp, scope, company, siren, role } = payload
  const companyId = typeof company === 'string' ? parseCompanyId(company) : undefined
  const known = typeof role === 'string' ? parseRole(role) : undefined
  if (
    typeof sub !== 'string' ||
    typeof exp !== 'number' ||
    typeof scope !== 'string' ||
    typeof siren !== 'string' ||
    companyId === undefined ||
    known === undefined
  ) {
    throw new Error('a token of ours lacks a claim')
  }
  const scopes = new Set(scope.split(' ').flatMap((text) => parseScope(text) ?? []))
  return { clientId: sub, companyId, siren, role: known, scopes, expiresAtMs: exp * 1000 }
}
