import { PassThrough, Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Type } from 'typebox'
import type { AuditEntry } from '../../../schemas/audit/chain.ts'
import { exportAudit, readAudit } from '../../invoicing/audit.ts'
import { parseCompanyId } from '../../runtime/ids.ts'
import { readAs } from '../../store/unit-of-work.ts'
import { AuditEntryView } from '../audit-entry.ts'
import type { ApiDependencies } from '../dependencies.ts'
import { LIMIT_DEFAULT, pageOf, PageQuery, secured, texts } from '../operation.ts'
import type { ApiServer } from '../api-server.ts'

const Word = (description: string) => Type.Optional(Type.String({ maxLength: 200, description }))
const Instant = (description: string) =>
  Type.Optional(Type.String({ format: 'date-time', description: `${description}, RFC 3339` }))

const AuditQuery = Type.Object(
  {
    ...PageQuery,
    company: Type.Optional(Type.String({ format: 'uuid', description: 'opérateur / operator' })),
    action: Word('invoice.deposited…'),
    subject: Word('identifiant de facture… / id of an invoice…'),
    actor: Word('client:…, service:…, network:…'),
    from: Instant('à partir de / from'),
    to: Instant('avant / before'),
  },
  { additionalProperties: false },
)

/** The audit trail: of the bearer's company, or of all for an operator. */
export function auditRoutes(server: ApiServer, dependencies: ApiDependencies): void {
  const { guard, invoicing, operator } = dependencies
  server.get(
    '/v1/audit',
    {
      ...secured(guard, 'audit:read', { problems: ['cursor-invalid'] }),
      schema: {
        operationId: 'readAudit',
        tags: ['audit'],
        ...texts(
          ['Lire la piste d’audit', 'Filtrée, paginée ; un opérateur lit celle de toutes.'],
          ['Read the audit trail', 'Filtered, paged; an operator reads that of all companies.'],
        ),
        querystring: AuditQuery,
        response: { 200: pageOf(AuditEntryView) },
      },
    },
    async (request) => {
      const bearer = guard.bearerOf(request)
      const { limit = LIMIT_DEFAULT, company, ...rest } = request.query
      const page = { ...rest, limit }
      const wanted = company === undefined ? undefined : parseCompanyId(company)
      if (bearer.role === 'operator') return readAudit(operator.db, wanted, page)
      if (wanted !== undefined && wanted !== bearer.companyId) return { items: [] }
      return readAs(invoicing.db, [bearer.companyId], (db) => readAudit(db, bearer.companyId, page))
    },
  )
  exportRoute(server, dependencies)
}

function exportRoute(server: ApiServer, dependencies: ApiDependencies): void {
  const { guard, invoicing, operator, logger } = dependencies
  server.get(
    '/v1/audit/export',
    {
      ...secured(guard, 'audit:read', {
        answers: { 200: { mediaType: 'application/x-ndjson' } },
      }),
      schema: {
        operationId: 'exportAudit',
        tags: ['audit'],
        ...texts(
          [
            'Exporter la piste d’audit',
            'Chaînes entières, une entrée par ligne, pour « facteur audit verify ».',
          ],
          ['Export the audit trail', 'Whole chains, one entry a line, for "facteur audit verify".'],
        ),
      },
    },
    async (request, reply) => {
      const { role, companyId } = guard.bearerOf(request)
      const stream = new PassThrough()
      const send = (entries: AsyncIterable<AuditEntry>): Promise<void> =>
        pipeline(Readable.from(linesOf(entries)), stream)
      const sent =
        role === 'operator'
          ? send(exportAudit(operator.db, undefined))
          : readAs(invoicing.db, [companyId], (db) => send(exportAudit(db, companyId)))
      sent.catch((error: unknown) => {
        logger.warn({ err: error, reqId: request.id }, 'audit-export-interrupted')
        stream.destroy(error instanceof Error ? error : new Error(String(error)))
      })
      return reply.type('application/x-ndjson').send(stream)
    },
  )
}

async function* linesOf(entries: AsyncIterable<AuditEntry>): AsyncIterable<string> {
  for await (const entry of entries) yield `${JSON.stringify(entry)}\n`
}
