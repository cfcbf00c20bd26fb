import { Type } from 'typebox'
import { DELIVERY_STATES, DeliveryView, listDeliveries } from '../../notifications/delivery-view.ts'
import {
  ReplayBody,
  replayEvents,
  ReplayView,
  retryDelivery,
} from '../../notifications/replay-deliveries.ts'
import { readAs } from '../../store/unit-of-work.ts'
import type { ApiDependencies } from '../dependencies.ts'
import { sendAnswer, writeAsBearer } from '../idempotent-write.ts'
import { IdParams, LIMIT_DEFAULT, pageOf, PageQuery, secured, texts } from '../operation.ts'
import { pathId } from '../path-id.ts'
import type { ApiServer } from '../api-server.ts'

const DeliveriesQuery = Type.Object(
  { ...PageQuery, state: Type.Optional(Type.Enum(DELIVERY_STATES)) },
  { additionalProperties: false },
)

/** What was sent to a subscription, and sending it again. */
export function webhookDeliveryRoutes(server: ApiServer, dependencies: ApiDependencies): void {
  const { guard, notifications, clock } = dependencies
  server.get(
    '/v1/webhooks/:id/deliveries',
    {
      ...secured(guard, 'webhooks:manage', { problems: ['not-found', 'cursor-invalid'] }),
      schema: {
        operationId: 'listWebhookDeliveries',
        tags: ['webhooks'],
        ...texts(
          ['Lister les livraisons', 'En attente, livrées ou mises de côté, avec leurs essais.'],
          ['List deliveries', 'Pending, delivered or parked, with their attempts.'],
        ),
        params: IdParams,
        querystring: DeliveriesQuery,
        response: { 200: pageOf(DeliveryView) },
      },
    },
    async (request) => {
      const bearer = guard.bearerOf(request)
      const id = pathId(request.params.id)
      const { limit = LIMIT_DEFAULT, ...rest } = request.query
      return readAs(notifications.db, [bearer.companyId], (db) =>
        listDeliveries(db, bearer, id, { ...rest, limit, at: clock.now() }),
      )
    },
  )
  replayRoute(server, dependencies)
  retryRoute(server, dependencies)
}

function replayRoute(server: ApiServer, dependencies: ApiDependencies): void {
  const { guard, notifications } = dependencies
  server.post(
    '/v1/webhooks/:id/replay',
    {
      ...secured(guard, 'webhooks:manage', {
        idempotent: true,
        problems: ['not-found'],
        requestExample: { from: '2026-11-20T00:00:00Z', to: '2026-11-21T00:00:00Z' },
      }),
      schema: {
        operationId: 'replayWebhookEvents',
        tags: ['webhooks'],
        ...texts(
          ['Rejouer des événements', 'Par identifiant, ou d’un intervalle ; même webhook-id.'],
          ['Replay events', 'By id, or those of an interval; same webhook-id.'],
        ),
        params: IdParams,
        body: ReplayBody,
        response: { 202: ReplayView },
      },
    },
    async (request, reply) => {
      const id = pathId(request.params.id)
      const answer = await writeAsBearer(
        dependencies,
        notifications,
        request,
        async (work, bearer) => ({
          status: 202,
          headers: {},
          body: await replayEvents(work, bearer, id, request.body),
        }),
      )
      return sendAnswer(reply, answer)
    },
  )
}

const DeliveryParams = Type.Object(
  { id: Type.String({ format: 'uuid' }), deliveryId: Type.String({ format: 'uuid' }) },
  { additionalProperties: false },
)

function retryRoute(server: ApiServer, dependencies: ApiDependencies): void {
  const { guard, notifications } = dependencies
  server.post(
    '/v1/webhooks/:id/deliveries/:deliveryId/retry',
    {
      ...secured(guard, 'webhooks:manage', {
        idempotent: true,
        problems: ['not-found', 'delivery-not-parked'],
      }),
      schema: {
        operationId: 'retryWebhookDelivery',
        tags: ['webhooks'],
        ...texts(['Reprendre une livraison mise de côté'], ['Retry a parked delivery']),
        params: DeliveryParams,
        response: { 202: DeliveryView },
      },
    },
    async (request, reply) => {
      const id = pathId(request.params.id)
      const eventId = pathId(request.params.deliveryId)
      const answer = await writeAsBearer(
        dependencies,
        notifications,
        request,
        async (work, bearer) => ({
          status: 202,
          headers: {},
          body: await retryDelivery(work, bearer, id, eventId),
        }),
      )
      return sendAnswer(reply, answer)
    },
  )
}
