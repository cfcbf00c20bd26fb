import { Type } from 'typebox'
import { EventView, listEvents } from '../../notifications/event-log.ts'
import { readAs } from '../../store/unit-of-work.ts'
import type { ApiDependencies } from '../dependencies.ts'
import { LIMIT_DEFAULT, PageQuery, secured, texts } from '../operation.ts'
import type { ApiServer } from '../api-server.ts'

/** The log of events: what webhooks carry, for those who poll. */
export function eventRoutes(server: ApiServer, { guard, notifications }: ApiDependencies): void {
  server.get(
    '/v1/events',
    {
      ...secured(guard, 'webhooks:manage', { problems: ['cursor-invalid'] }),
      schema: {
        operationId: 'listEvents',
        tags: ['webhooks'],
        ...texts(
          ['Relever les événements', 'Les mêmes que les webhooks, avec les mêmes identifiants.'],
          ['Poll events', 'The same as webhooks carry, with the same ids.'],
        ),
        querystring: Type.Object(PageQuery, { additionalProperties: false }),
        response: {
          200: Type.Object({ items: Type.Array(EventView), nextCursor: Type.String() }),
        },
      },
    },
    async (request) => {
      const bearer = guard.bearerOf(request)
      const { limit = LIMIT_DEFAULT, ...rest } = request.query
      return readAs(notifications.db, [bearer.companyId], (db) =>
        listEvents(db, bearer, { ...rest, limit }),
      )
    },
  )
}
