import { Readable } from 'node:stream'
import { Type } from 'typebox'
import { readAudit } from '../../invoicing/audit.ts'
import { InvoiceView } from '../../invoicing/invoice-view.ts'
import { listInvoices, readInvoice } from '../../invoicing/read-invoice.ts'
import { readOriginal } from '../../invoicing/store-document.ts'
import { readAs } from '../../store/unit-of-work.ts'
import { AuditEntryView } from '../audit-entry.ts'
import type { ApiDependencies } from '../dependencies.ts'
import { exampleInvoiceView } from '../examples.ts'
import { IdParams, LIMIT_DEFAULT, pageOf, PageQuery, secured, texts } from '../operation.ts'
import { pathId } from '../path-id.ts'
import type { ApiServer } from '../api-server.ts'

const ListQuery = Type.Object(
  {
    ...PageQuery,
    side: Type.Optional(Type.Enum(['issued', 'received'])),
    status: Type.Optional(Type.String({ pattern: '^\\d{3}$', description: 'MDT-105' })),
  },
  { additionalProperties: false },
)

/** Reading invoices: the list, one, its original, its story. */
export function invoiceRoutes(server: ApiServer, dependencies: ApiDependencies): void {
  const { guard, invoicing } = dependencies

  server.get(
    '/v1/invoices',
    {
      ...secured(guard, 'invoices:read', {
        problems: ['cursor-invalid'],
        answers: { 200: { example: { items: [exampleInvoiceView] } } },
      }),
      schema: {
        operationId: 'listInvoices',
        tags: ['invoices'],
        ...texts(
          ['Lister les factures', 'Émises et reçues, le dépôt le plus récent d’abord.'],
          ['List invoices', 'Issued and received, newest deposit first.'],
        ),
        querystring: ListQuery,
        response: { 200: pageOf(InvoiceView) },
      },
    },
    async (request) => {
      const bearer = guard.bearerOf(request)
      const { limit = LIMIT_DEFAULT, ...rest } = request.query
      return readAs(invoicing.db, [bearer.companyId], (db) =>
        listInvoices(db, bearer, { ...rest, limit }),
      )
    },
  )

  server.get(
    '/v1/invoices/:id',
    {
      ...secured(guard, 'invoices:read', {
        problems: ['not-found'],
        answers: { 200: { example: exampleInvoiceView } },
      }),
      schema: {
        operationId: 'readInvoice',
        tags: ['invoices'],
        ...texts(['Lire une facture'], ['Read an invoice']),
        params: IdParams,
        response: { 200: InvoiceView },
      },
    },
    async (request) => {
      const bearer = guard.bearerOf(request)
      const id = pathId(request.params.id)
      return readAs(invoicing.db, [bearer.companyId], (db) => readInvoice(db, bearer, id))
    },
  )
  originalRoute(server, dependencies)
  storyRoute(server, dependencies)
}

function originalRoute(server: ApiServer, { guard, invoicing }: ApiDependencies): void {
  server.get(
    '/v1/invoices/:id/original',
    {
      ...secured(guard, 'invoices:read', {
        problems: ['not-found'],
        answers: {
          200: {
            mediaType: 'application/octet-stream',
            headers: { 'repr-digest': 'SHA-256 (RFC 9530)', etag: 'SHA-256, hex' },
          },
        },
      }),
      schema: {
        operationId: 'readOriginal',
        tags: ['invoices'],
        ...texts(
          ['Télécharger l’original', 'Octet pour octet, dans son type de contenu.'],
          ['Download the original', 'Byte for byte, in its media type.'],
        ),
        params: IdParams,
      },
    },
    async (request, reply) => {
      const { companyId } = guard.bearerOf(request)
      const original = await readOriginal(invoicing.db, companyId, pathId(request.params.id))
      return reply
        .type(original.mediaType)
        .header('content-length', original.sizeBytes)
        .header('etag', `"${original.sha256.toString('hex')}"`)
        .header('repr-digest', `sha-256=:${original.sha256.toString('base64')}:`)
        .header('cache-control', 'private, max-age=31536000, immutable')
        .header('content-disposition', 'attachment')
        .send(Readable.from(original.chunks))
    },
  )
}

function storyRoute(server: ApiServer, dependencies: ApiDependencies): void {
  const { guard, invoicing, operator } = dependencies
  server.get(
    '/v1/invoices/:id/audit',
    {
      ...secured(guard, 'audit:read', { problems: ['not-found', 'cursor-invalid'] }),
      schema: {
        operationId: 'readInvoiceAudit',
        tags: ['audit'],
        ...texts(
          ['Lire l’histoire d’une facture', 'Ses entrées de la piste d’audit, dans l’ordre.'],
          ['Read the story of an invoice', 'Its entries of the audit trail, in order.'],
        ),
        params: IdParams,
        querystring: Type.Object(PageQuery, { additionalProperties: false }),
        response: { 200: pageOf(AuditEntryView) },
      },
    },
    async (request) => {
      const bearer = guard.bearerOf(request)
      const id = pathId(request.params.id)
      const { limit = LIMIT_DEFAULT, ...rest } = request.query
      const page = { ...rest, limit, subject: id }
      if (bearer.role === 'operator') return readAudit(operator.db, undefined, page)
      return readAs(invoicing.db, [bearer.companyId], async (db) => {
        await readInvoice(db, bearer, id)
        return readAudit(db, bearer.companyId, page)
      })
    },
  )
}
