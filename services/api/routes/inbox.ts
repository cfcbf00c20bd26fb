import { Type } from 'typebox'
import { InboxItem, readInbox } from '../../invoicing/inbox.ts'
import { readAs } from '../../store/unit-of-work.ts'
import type { ApiDependencies } from '../dependencies.ts'
import { LIMIT_DEFAULT, PageQuery, secured, texts } from '../operation.ts'
import type { ApiServer } from '../api-server.ts'

/** What a receiver polls. */
export function inboxRoutes(server: ApiServer, { guard, invoicing }: ApiDependencies): void {
  server.get(
    '/v1/inbox',
    {
      ...secured(guard, 'inbox:read', { problems: ['cursor-invalid'] }),
      schema: {
        operationId: 'readInbox',
        tags: ['inbox'],
        ...texts(
          [
            'Relever les factures reçues',
            'Dans l’ordre d’arrivée. « nextCursor » est toujours donné : revenez avec lui, rien ne manque ni ne se répète.',
          ],
          [
            'Poll received invoices',
            'In order of arrival. "nextCursor" is always given: come back with it, none is missed and none repeated.',
          ],
        ),
        querystring: Type.Object(PageQuery, { additionalProperties: false }),
        response: {
          200: Type.Object({ items: Type.Array(InboxItem), nextCursor: Type.String() }),
        },
      },
    },
    async (request) => {
      const bearer = guard.bearerOf(request)
      const { limit = LIMIT_DEFAULT, ...rest } = request.query
      return readAs(invoicing.db, [bearer.companyId], (db) =>
        readInbox(db, bearer, { ...rest, limit }),
      )
    },
  )
}
