import { Type } from 'typebox'
import { Invoice } from '../../../schemas/invoice/invoice.ts'
import {
  changeDraft,
  createDraft,
  DraftView,
  listDrafts,
  readDraft,
} from '../../invoicing/draft.ts'
import { InvoiceView } from '../../invoicing/invoice-view.ts'
import { Problem } from '../../runtime/problem.ts'
import { readAs } from '../../store/unit-of-work.ts'
import { createDeposits } from '../deposit.ts'
import type { ApiDependencies } from '../dependencies.ts'
import { entityTag, versionMatched } from '../entity-tag.ts'
import { exampleDraftView, exampleInvoice, exampleInvoiceView } from '../examples.ts'
import { sendAnswer, writeAsBearer } from '../idempotent-write.ts'
import { IdParams, LIMIT_DEFAULT, pageOf, PageQuery, secured, texts } from '../operation.ts'
import { pathId } from '../path-id.ts'
import type { ApiServer } from '../api-server.ts'

const IF_MATCH = 'ETag lu, "v3" / the ETag that was read'

/** Drafts (brouillons): written, changed under an ETag, issued once. */
export function draftRoutes(server: ApiServer, dependencies: ApiDependencies): void {
  createRoute(server, dependencies)
  readRoutes(server, dependencies)
  changeRoute(server, dependencies)
  issueRoute(server, dependencies)
}

function createRoute(server: ApiServer, dependencies: ApiDependencies): void {
  const { guard, invoicing } = dependencies
  server.post(
    '/v1/drafts',
    {
      ...secured(guard, 'drafts:write', {
        idempotent: true,
        requestExample: exampleInvoice,
        answers: { 201: { example: exampleDraftView, headers: { etag: '"v1"', location: '' } } },
      }),
      schema: {
        operationId: 'createDraft',
        tags: ['drafts'],
        ...texts(
          ['Créer un brouillon', 'Les champs inconnus sont refusés, aucune règle n’est contrôlée.'],
          ['Create a draft', 'Unknown fields are refused, no rule is checked yet.'],
        ),
        body: Invoice,
        response: { 201: DraftView },
      },
    },
    async (request, reply) => {
      const answer = await writeAsBearer(dependencies, invoicing, request, async (work, bearer) => {
        const draft = await createDraft(work, bearer, request.body)
        const headers = { location: `/v1/drafts/${draft.id}`, etag: entityTag(draft.version) }
        return { status: 201, headers, body: draft }
      })
      return sendAnswer(reply, answer)
    },
  )
}

function readRoutes(server: ApiServer, { guard, invoicing }: ApiDependencies): void {
  server.get(
    '/v1/drafts',
    {
      ...secured(guard, 'drafts:write', {
        problems: ['cursor-invalid'],
        answers: { 200: { example: { items: [exampleDraftView] } } },
      }),
      schema: {
        operationId: 'listDrafts',
        tags: ['drafts'],
        ...texts(['Lister les brouillons'], ['List drafts']),
        querystring: Type.Object(PageQuery, { additionalProperties: false }),
        response: { 200: pageOf(DraftView) },
      },
    },
    async (request) => {
      const bearer = guard.bearerOf(request)
      const { limit = LIMIT_DEFAULT, ...rest } = request.query
      return readAs(invoicing.db, [bearer.companyId], (db) =>
        listDrafts(db, bearer, { ...rest, limit }),
      )
    },
  )
  server.get(
    '/v1/drafts/:id',
    {
      ...secured(guard, 'drafts:write', {
        problems: ['not-found'],
        answers: { 200: { example: exampleDraftView, headers: { etag: '"v3"' } } },
      }),
      schema: {
        operationId: 'readDraft',
        tags: ['drafts'],
        ...texts(['Lire un brouillon'], ['Read a draft']),
        params: IdParams,
        response: { 200: DraftView },
      },
    },
    async (request, reply) => {
      const bearer = guard.bearerOf(request)
      const id = pathId(request.params.id)
      const draft = await readAs(invoicing.db, [bearer.companyId], (db) =>
        readDraft(db, bearer, id),
      )
      return reply.header('etag', entityTag(draft.version)).send(draft)
    },
  )
}

function changeRoute(server: ApiServer, dependencies: ApiDependencies): void {
  const { guard, invoicing } = dependencies
  server.put(
    '/v1/drafts/:id',
    {
      ...secured(guard, 'drafts:write', {
        idempotent: true,
        headers: { 'if-match': IF_MATCH },
        problems: ['not-found', 'precondition-required', 'version-stale', 'draft-issued'],
        requestExample: exampleInvoice,
        answers: { 200: { example: exampleDraftView, headers: { etag: '"v4"' } } },
      }),
      schema: {
        operationId: 'changeDraft',
        tags: ['drafts'],
        ...texts(
          ['Remplacer un brouillon', 'If-Match porte l’ETag lu ; 412 quand il est dépassé.'],
          ['Replace a draft', 'If-Match carries the ETag that was read; 412 when it is stale.'],
        ),
        params: IdParams,
        body: Invoice,
        response: { 200: DraftView },
      },
    },
    async (request, reply) => {
      const id = pathId(request.params.id)
      const version = versionMatched(request.headers['if-match'])
      const answer = await writeAsBearer(dependencies, invoicing, request, async (work, bearer) => {
        const draft = await changeDraft(work, bearer, id, version, request.body)
        return { status: 200, headers: { etag: entityTag(draft.version) }, body: draft }
      })
      return sendAnswer(reply, answer)
    },
  )
}

function issueRoute(server: ApiServer, dependencies: ApiDependencies): void {
  const { guard, invoicing } = dependencies
  const deposits = createDeposits(dependencies)
  server.post(
    '/v1/drafts/:id/issue',
    {
      ...secured(guard, 'drafts:write', {
        idempotent: true,
        headers: { 'if-match': `${IF_MATCH} (facultatif / optional)`, prefer: 'wait=N, RFC 7240' },
        problems: [
          'not-found',
          'version-stale',
          'draft-issued',
          'invoice-invalid',
          'invoice-duplicate',
          'depositor-not-party',
        ],
        answers: {
          202: { example: exampleInvoiceView, headers: { location: '/v1/invoices/{id}' } },
        },
      }),
      schema: {
        operationId: 'issueDraft',
        tags: ['drafts'],
        ...texts(
          ['Émettre un brouillon', 'Contrôlé puis déposé ; la facture garde son identifiant.'],
          ['Issue a draft', 'Checked, then deposited; the invoice keeps its id.'],
        ),
        params: IdParams,
        response: { 200: InvoiceView, 202: InvoiceView },
      },
    },
    async (request, reply) => {
      const bearer = guard.bearerOf(request)
      const id = pathId(request.params.id)
      const draft = await readAs(invoicing.db, [bearer.companyId], (db) =>
        readDraft(db, bearer, id),
      )
      const ifMatch = request.headers['if-match']
      if (ifMatch !== undefined && versionMatched(ifMatch) !== draft.version) {
        const currentVersion = entityTag(draft.version)
        throw new Problem('version-stale', undefined, { currentVersion })
      }
      const answer = await deposits.issue(request, bearer, draft)
      return deposits.answer(request, reply, bearer, answer)
    },
  )
}
