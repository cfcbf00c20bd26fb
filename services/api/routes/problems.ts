import type { FastifyReply } from 'fastify'
import { Type } from 'typebox'
import { Bilingual } from '../../../schemas/rules/finding.ts'
import { Problem } from '../../runtime/problem.ts'
import { type ProblemCode, PROBLEMS } from '../../runtime/problem-table.ts'
import { preferredLanguage } from '../language.ts'
import { texts } from '../operation.ts'
import { codesOf, problemType } from '../problem-document.ts'
import { problemListPage, problemPage } from '../problem-page.ts'
import type { ApiServer } from '../api-server.ts'

const ProblemKind = Type.Object(
  {
    type: Type.String({ format: 'uri-reference' }),
    code: Type.String(),
    status: Type.Integer(),
    retry: Type.Boolean(),
    title: Bilingual,
    remedy: Bilingual,
  },
  { $id: 'ProblemKind' },
)

/** The pages that `type` of a problem document points to: for people as HTML, else as JSON. */
export function problemRoutes(server: ApiServer): void {
  server.get(
    '/problems',
    {
      schema: {
        operationId: 'listProblems',
        tags: ['problems'],
        ...texts(['Tous les refus'], ['Every refusal']),
        response: { 200: Type.Object({ items: Type.Array(ProblemKind) }) },
      },
    },
    async (request, reply) => {
      void reply.header('vary', 'accept, accept-language')
      const { accept, 'accept-language': languages } = request.headers
      if (!wantsHtml(accept)) return { items: codesOf().map(kindOf) }
      return sendPage(reply, problemListPage(preferredLanguage(languages)))
    },
  )
  server.get(
    '/problems/:code',
    {
      schema: {
        operationId: 'readProblem',
        tags: ['problems'],
        ...texts(['Un refus et son remède'], ['A refusal and its remedy']),
        params: Type.Object({ code: Type.String({ maxLength: 60 }) }),
        response: { 200: ProblemKind },
      },
      config: { operation: { problems: ['not-found'] } },
    },
    async (request, reply) => {
      const code = codesOf().find((known) => known === request.params.code)
      if (code === undefined) throw new Problem('not-found')
      void reply.header('vary', 'accept, accept-language')
      const { accept, 'accept-language': languages } = request.headers
      if (!wantsHtml(accept)) return kindOf(code)
      return sendPage(reply, problemPage(code, preferredLanguage(languages)))
    },
  )
}

function sendPage(reply: FastifyReply, html: string): FastifyReply {
  return reply.type('text/html; charset=utf-8').serializer(String).send(html)
}

function kindOf(code: ProblemCode) {
  return { type: problemType(code), code, ...PROBLEMS[code] }
}

/** Browsers name text/html; programs rarely do. */
function wantsHtml(accept: string | undefined): boolean {
  return accept !== undefined && /(^|,)\s*text\/html\b/.test(accept)
}
