import { type Static, Type } from 'typebox'
import { Problem } from '../../runtime/problem.ts'
import { authenticateClient, type Client } from '../access/authenticate-client.ts'
import { parseScope, type Scope } from '../access/roles.ts'
import { TOKEN_LIFETIME_SECONDS } from '../access/token.ts'
import type { ApiDependencies } from '../dependencies.ts'
import { answerTokenRefusal } from '../error-handler.ts'
import { texts } from '../operation.ts'
import type { ApiServer } from '../api-server.ts'

const FORM = 'application/x-www-form-urlencoded'

/** RFC 6749, 4.4.2. The client may name itself by HTTP Basic instead. */
const TokenRequest = Type.Object(
  {
    grant_type: Type.String({ maxLength: 100, description: 'client_credentials' }),
    client_id: Type.Optional(Type.String({ maxLength: 200 })),
    client_secret: Type.Optional(Type.String({ maxLength: 200 })),
    scope: Type.Optional(Type.String({ maxLength: 500, description: 'RFC 6749, 3.3' })),
  },
  { $id: 'TokenRequest', additionalProperties: false },
)
type TokenRequest = Static<typeof TokenRequest>

const TokenAnswer = Type.Object(
  {
    access_token: Type.String(),
    token_type: Type.Literal('Bearer'),
    expires_in: Type.Integer(),
    scope: Type.String(),
  },
  { $id: 'Token' },
)

const KeySet = Type.Object(
  { keys: Type.Array(Type.Object({}, { additionalProperties: true })) },
  { $id: 'KeySet', description: 'RFC 7517' },
)

/** Tokens for API clients (OAuth 2.0 client credentials), and the keys that verify them. */
export function oauth2Routes(server: ApiServer, dependencies: ApiDependencies): void {
  server.removeAllContentTypeParsers()
  server.addContentTypeParser(
    FORM,
    { parseAs: 'string', bodyLimit: 4096 },
    (_request, text, done) => {
      try {
        done(null, formFields(String(text)))
      } catch (error) {
        done(error instanceof Error ? error : new Error(String(error)))
      }
    },
  )

  tokenRoute(server, dependencies)
  keySetRoute(server, dependencies)
}

function tokenRoute(server: ApiServer, dependencies: ApiDependencies): void {
  const { access, tokens, limits } = dependencies
  server.post(
    '/oauth2/token',
    {
      errorHandler: (error, request, reply) => answerTokenRefusal(error, request, reply),
      config: {
        rateLimit: {
          max: limits.tokenRequestsPerWindowMax,
          keyGenerator: ({ ip }: { ip: string }) => `token ${ip}`,
        },
        operation: {
          problems: ['client-invalid', 'grant-unsupported', 'scope-invalid'],
          requestBody: { [FORM]: TokenRequest },
          answers: {
            200: {
              example: {
                access_token: 'eyJhbGciOiJFZERTQSIsInR5cCI6ImF0K2p3dCJ9…',
                token_type: 'Bearer',
                expires_in: TOKEN_LIFETIME_SECONDS,
                scope: 'invoices:write invoices:read',
              },
            },
          },
        },
      },
      schema: {
        operationId: 'createToken',
        tags: ['access'],
        ...texts(
          [
            'Obtenir un jeton',
            'OAuth 2.0, client credentials : identifiants dans le formulaire ou en HTTP Basic. Le jeton vaut 15 minutes.',
          ],
          [
            'Get a token',
            'OAuth 2.0, client credentials: in the form or by HTTP Basic. A token lasts 15 minutes.',
          ],
        ),
        body: TokenRequest,
        response: { 200: TokenAnswer },
      },
    },
    async (request, reply) => {
      if (request.body.grant_type !== 'client_credentials') throw new Problem('grant-unsupported')
      const { id, secret } = credentials(request.headers.authorization, request.body)
      const client = await authenticateClient(access.db, id, secret)
      const scopes = scopesAsked(client, request.body.scope)
      const token = await tokens.issue(client, scopes)
      return reply.header('cache-control', 'no-store').send({
        access_token: token,
        token_type: 'Bearer',
        expires_in: TOKEN_LIFETIME_SECONDS,
        scope: scopes.join(' '),
      })
    },
  )
}

function keySetRoute(server: ApiServer, { keyRing }: ApiDependencies): void {
  server.get(
    '/.well-known/jwks.json',
    {
      schema: {
        operationId: 'readKeySet',
        tags: ['access'],
        ...texts(
          ['Clés qui vérifient les jetons', 'Ed25519 (EdDSA), renouvelées avec recouvrement.'],
          ['Keys that verify tokens', 'Ed25519 (EdDSA), rotated with overlap.'],
        ),
        response: { 200: KeySet },
      },
    },
    async (_request, reply) =>
      reply
        .header('cache-control', 'public, max-age=300, stale-while-revalidate=300')
        .send({ keys: (await keyRing.published()).map((key) => ({ ...key })) }),
  )
}

/** The fields of a form; one given twice is refused (RFC 6749, 3.2). */
function formFields(text: string): Record<string, string> {
  const fields = new Map<string, string>()
  for (const [name, value] of new URLSearchParams(text)) {
    if (fields.has(name)) {
      throw new Problem('request-invalid', undefined, {
        errors: [
          {
            in: 'body',
            pointer: `/${name}`,
            message: { fr: 'champ donné deux fois', en: 'field given twice' },
          },
        ],
      })
    }
    fields.set(name, value)
  }
  return Object.fromEntries(fields)
}

function credentials(
  authorization: string | undefined,
  { client_id: id, client_secret: secret }: TokenRequest,
): { id: string; secret: string } {
  const basic = /^Basic +([A-Za-z0-9+/]+=*) *$/i.exec(authorization ?? '')?.[1]
  if (basic === undefined) {
    if (id === undefined || secret === undefined) throw new Problem('client-invalid')
    return { id, secret }
  }
  // One way of naming itself a request (RFC 6749, 2.3).
  if (id !== undefined || secret !== undefined) {
    throw new Problem('request-invalid', {
      fr: 'Donnez vos identifiants en HTTP Basic ou dans le formulaire, pas les deux.',
      en: 'Give your credentials by HTTP Basic or in the form, not both.',
    })
  }
  const pair = Buffer.from(basic, 'base64').toString('utf8')
  const colon = pair.indexOf(':')
  if (colon < 0) throw new Problem('client-invalid')
  return { id: formDecoded(pair.slice(0, colon)), secret: formDecoded(pair.slice(colon + 1)) }
}

/** RFC 6749, 2.3.1: both are form-encoded before they are joined. */
function formDecoded(text: string): string {
  return new URLSearchParams(`v=${text}`).get('v') ?? ''
}

function scopesAsked(client: Client, asked: string | undefined): readonly Scope[] {
  if (asked === undefined || asked.trim() === '') return client.scopes
  return asked
    .trim()
    .split(/\s+/)
    .map((text) => {
      const scope = parseScope(text)
      if (scope === undefined || !client.scopes.includes(scope)) throw new Problem('scope-invalid')
      return scope
    })
}
