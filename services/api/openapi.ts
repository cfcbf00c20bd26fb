import type { SwaggerOptions } from '@fastify/swagger'
import type { FastifySchema, RouteOptions } from 'fastify'
import { PROBLEMS, type ProblemCode } from '../runtime/problem-table.ts'
import { SCOPE_TEXTS } from './access/roles.ts'
import type { Answer, Operation } from './operation.ts'
import { PROBLEM_MEDIA_TYPE, ProblemDocument, problemType } from './problem-document.ts'
import { hoistShapes, markShapes } from './schema-shapes.ts'

const DESCRIPTION = `La plateforme ouverte de facturation électronique française.

Jeton : POST /oauth2/token. Refus : RFC 9457, en français ou en anglais selon Accept-Language.
Montants : chaînes décimales. Écritures : Idempotency-Key, gardée 48 heures.

The open French e-invoicing platform. Token: POST /oauth2/token. Refusals: RFC 9457, French or
English by Accept-Language. Amounts: decimal strings. Writes: Idempotency-Key, kept 48 hours.`

const TAGS = [
  ['invoices', 'Factures / Invoices'],
  ['drafts', 'Brouillons / Drafts'],
  ['inbox', 'Factures reçues / Received invoices'],
  ['webhooks', 'Webhooks et événements / Webhooks and events'],
  ['audit', "Piste d'audit / Audit trail"],
  ['ereporting', 'E-reporting'],
  ['directory', 'Annuaire / Directory'],
  ['access', 'Accès / Access'],
  ['problems', 'Refus / Refusals'],
  ['operations', 'Exploitation / Operations'],
] as const

/** How the OpenAPI 3.1 document is made out of the routes, their schemas and their operations. */
export const openapiOptions: SwaggerOptions = {
  openapi: {
    openapi: '3.1.0',
    info: {
      title: 'Facteur',
      description: DESCRIPTION,
      version: '1.0.0',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    tags: TAGS.map(([name, description]) => ({ name, description })),
    components: {
      securitySchemes: {
        oauth2: {
          type: 'oauth2',
          flows: { clientCredentials: { tokenUrl: '/oauth2/token', scopes: { ...SCOPE_TEXTS } } },
        },
      },
    },
  },
  transform: ({ schema, url, route }) => ({ schema: documented(schema, route), url }),
  transformObject: (document) => {
    if (!('openapiObject' in document)) throw new Error('OpenAPI is what is made here')
    return hoistShapes(document.openapiObject)
  },
}

function documented(schema: FastifySchema | undefined, route: RouteOptions): FastifySchema {
  const operation = route.config?.operation ?? {}
  const { scope, requestBody, answers = {} } = operation
  const successes = Object.entries({ ...answers, ...responsesOf(schema) }).map(
    ([status]) => [status, answered(responsesOf(schema)[status], answers[Number(status)])] as const,
  )
  return markShapes({
    ...schema,
    ...(scope === undefined ? {} : { security: [{ oauth2: [scope] }] }),
    ...headersOf(operation),
    ...bodyOf(schema, operation, requestBody),
    response: { ...Object.fromEntries(successes), ...refusals(codesOf(route, operation)) },
  })
}

type Documented = Record<string, unknown>

function responsesOf(schema: FastifySchema | undefined): Documented {
  const response = schema?.response
  return typeof response === 'object' && response !== null ? { ...response } : {}
}

function answered(schema: unknown, answer: Answer = {}): Documented {
  const { mediaType = 'application/json', example, headers } = answer
  const described = headers === undefined ? {} : { headers: headersDocumented(headers) }
  if (isRecord(schema) && schema['type'] === 'null') {
    return { type: 'null', description: schema['description'], ...described }
  }
  const body = {
    schema: schema ?? { type: 'string', format: 'binary' },
    ...(example === undefined ? {} : { example }),
  }
  return { description: 'OK', ...described, content: { [mediaType]: body } }
}

function headersDocumented(headers: Readonly<Record<string, string>>): Documented {
  return Object.fromEntries(
    Object.entries(headers).map(([name, description]) => [name, { type: 'string', description }]),
  )
}

function headersOf(operation: Operation): Documented {
  const properties = Object.fromEntries(
    Object.entries(operation.headers ?? {}).map(([name, description]) => [
      name,
      { type: 'string', description },
    ]),
  )
  const all = { ...properties, ...(operation.idempotent === true ? IDEMPOTENCY_KEY : {}) }
  return Object.keys(all).length === 0 ? {} : { headers: { type: 'object', properties: all } }
}

const IDEMPOTENCY_KEY = {
  'idempotency-key': {
    type: 'string',
    minLength: 1,
    maxLength: 257,
    description:
      'Clé d’idempotence, de préférence un UUID entre guillemets / preferably a quoted UUID',
    examples: ['"0192f0c1-7a5e-7cc0-9b5a-0b6f6d1f2a10"'],
  },
}

function bodyOf(
  schema: FastifySchema | undefined,
  operation: Operation,
  requestBody: Operation['requestBody'],
): Documented {
  const { requestExample } = operation
  if (requestBody !== undefined) {
    const content = Object.entries(requestBody).map(([mediaType, body]) => [
      mediaType,
      { schema: withExample(body, mediaType === 'application/json' ? requestExample : undefined) },
    ])
    return { body: { content: Object.fromEntries(content) } }
  }
  if (schema?.body === undefined) return {}
  return { body: withExample(schema.body, requestExample) }
}

function withExample(schema: unknown, example: unknown): unknown {
  return example === undefined || !isRecord(schema) ? schema : { ...schema, examples: [example] }
}

const EVERY_ROUTE: readonly ProblemCode[] = ['too-many-requests', 'internal-error', 'unavailable']
const WITH_TOKEN: readonly ProblemCode[] = ['token-missing', 'token-invalid', 'forbidden']
const WITH_BODY: readonly ProblemCode[] = [
  'request-invalid',
  'request-timeout',
  'body-too-large',
  'media-type-unsupported',
]
const IDEMPOTENT: readonly ProblemCode[] = [
  'idempotency-key-invalid',
  'request-running',
  'idempotency-key-reused',
]

/** Every refusal of a route: its own, and those of its kind. */
function codesOf(route: RouteOptions, operation: Operation): readonly ProblemCode[] {
  const { schema } = route
  const hasBody = operation.requestBody !== undefined || schema?.body !== undefined
  const hasParameters = schema?.querystring !== undefined || schema?.params !== undefined
  return [
    ...(operation.problems ?? []),
    ...(operation.scope === undefined ? [] : WITH_TOKEN),
    ...(hasBody ? WITH_BODY : []),
    ...(hasParameters && !hasBody ? (['request-invalid'] as const) : []),
    ...(operation.idempotent === true ? IDEMPOTENT : []),
    ...(route.config?.rateLimit === false ? (['internal-error'] as const) : EVERY_ROUTE),
  ]
}

function refusals(codes: readonly ProblemCode[]): Documented {
  const byStatus = new Map<number, ProblemCode[]>()
  for (const code of [...new Set(codes)].sort()) {
    const { status } = PROBLEMS[code]
    byStatus.set(status, [...(byStatus.get(status) ?? []), code])
  }
  return Object.fromEntries(
    [...byStatus].map(([status, list]) => [
      String(status),
      {
        description: list.map((code) => `[${code}](${problemType(code)})`).join(', '),
        content: { [PROBLEM_MEDIA_TYPE]: { schema: ProblemDocument } },
      },
    ]),
  )
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
