import { Type } from 'typebox'
import { InvoiceView, StatusEventView, StatusRequestBody } from '../../invoicing/invoice-view.ts'
import { readStatuses } from '../../invoicing/read-invoice.ts'
import { recordStatus } from '../../invoicing/record-status.ts'
import { readAs } from '../../store/unit-of-work.ts'
import type { ApiDependencies } from '../dependencies.ts'
import { exampleInvoiceView } from '../examples.ts'
import { sendAnswer, writeAsBearer } from '../idempotent-write.ts'
import { IdParams, secured, texts } from '../operation.ts'
import { pathId } from '../path-id.ts'
import type { ApiServer } from '../api-server.ts'

/** The legal life of an invoice: what was put, and what a party puts. */
export function invoiceStatusRoutes(server: ApiServer, dependencies: ApiDependencies): void {
  const { guard, invoicing } = dependencies

  server.get(
    '/v1/invoices/:id/statuses',
    {
      ...secured(guard, 'invoices:read', { problems: ['not-found'] }),
      schema: {
        operationId: 'listStatuses',
        tags: ['invoices'],
        ...texts(
          ['Lire le cycle de vie', 'Tous les statuts de la facture, dans l’ordre.'],
          ['Read the life cycle', 'Every status of the invoice, in order.'],
        ),
        params: IdParams,
        response: { 200: Type.Object({ items: Type.Array(StatusEventView) }) },
      },
    },
    async (request) => {
      const bearer = guard.bearerOf(request)
      const id = pathId(request.params.id)
      const read = readAs(invoicing.db, [bearer.companyId], (db) => readStatuses(db, bearer, id))
      return { items: await read }
    },
  )

  server.post(
    '/v1/invoices/:id/statuses',
    {
      ...secured(guard, 'statuses:write', {
        idempotent: true,
        problems: ['not-found', 'status-not-allowed', 'status-invalid'],
        requestExample: { code: '205' },
        answers: { 200: { example: { ...exampleInvoiceView, side: 'received' } } },
      }),
      schema: {
        operationId: 'putStatus',
        tags: ['invoices'],
        ...texts(
          [
            'Poser un statut',
            'Prendre en charge (204), approuver (205), contester (207), refuser (210), annoncer le paiement (211), déclarer l’encaissement (212)… L’état nouveau, ou le refus avec ce qui est permis.',
          ],
          [
            'Put a status',
            'Take in charge (204), approve (205), dispute (207), refuse (210), announce payment (211), declare receipt of it (212)… The new state, or the refusal with what is allowed.',
          ],
        ),
        params: IdParams,
        body: StatusRequestBody,
        response: { 200: InvoiceView },
      },
    },
    async (request, reply) => {
      const id = pathId(request.params.id)
      const answer = await writeAsBearer(
        dependencies,
        invoicing,
        request,
        async (work, bearer) => ({
          status: 200,
          headers: {},
          body: await recordStatus(work, bearer, id, request.body),
        }),
      )
      return sendAnswer(reply, answer)
    },
  )
}
