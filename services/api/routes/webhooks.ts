import { type Static, Type } from 'typebox'
import {
  changeSubscription,
  createSubscription,
  deleteSubscription,
  rotateSecret,
} from '../../notifications/change-subscription.ts'
import { listSubscriptions, readSubscription } from '../../notifications/read-subscription.ts'
import {
  SubscriptionBody,
  SubscriptionChange,
  SubscriptionView,
} from '../../notifications/subscription-view.ts'
import { checkTarget } from '../../notifications/target.ts'
import { newWebhookSecret } from '../../notifications/webhook-secret.ts'
import { newId } from '../../runtime/ids.ts'
import { readAs } from '../../store/unit-of-work.ts'
import type { ApiDependencies } from '../dependencies.ts'
import { entityTag, versionMatched } from '../entity-tag.ts'
import { exampleWebhookRequest } from '../examples.ts'
import { sendAnswer, writeAsBearer } from '../idempotent-write.ts'
import { IdParams, LIMIT_DEFAULT, pageOf, PageQuery, secured, texts } from '../operation.ts'
import { pathId } from '../path-id.ts'
import type { ApiServer } from '../api-server.ts'

/** A subscription as it is given when a secret was just made: the one time it is shown. */
const WithSecret = Type.Object(
  {
    ...SubscriptionView.properties,
    secret: Type.Optional(
      Type.String({ description: 'whsec_…, montré une seule fois / shown this once' }),
    ),
  },
  { $id: 'WebhookWithSecret' },
)
type WithSecret = Static<typeof WithSecret>

/** Subscriptions to events: made, read, changed, ended; their secrets rotated. */
export function webhookRoutes(server: ApiServer, dependencies: ApiDependencies): void {
  createRoute(server, dependencies)
  readRoutes(server, dependencies)
  changeRoute(server, dependencies)
  deleteRoute(server, dependencies)
  secretRoute(server, dependencies)
}

function createRoute(server: ApiServer, dependencies: ApiDependencies): void {
  const { guard, notifications, webhookTargets, webhookSecretBox } = dependencies
  server.post(
    '/v1/webhooks',
    {
      ...secured(guard, 'webhooks:manage', {
        idempotent: true,
        problems: ['webhook-target-refused', 'webhooks-too-many'],
        requestExample: exampleWebhookRequest,
      }),
      schema: {
        operationId: 'createWebhook',
        tags: ['webhooks'],
        ...texts(
          [
            'S’abonner à des événements',
            'Adresse https publique, signature Standard Webhooks. Le secret n’est montré qu’ici : une réponse rejouée ne le porte plus.',
          ],
          [
            'Subscribe to events',
            'A public https address, Standard Webhooks signature. The secret is shown here only: a replayed answer no longer carries it.',
          ],
        ),
        body: SubscriptionBody,
        response: { 201: WithSecret },
      },
    },
    async (request, reply) => {
      const target = await checkTarget(request.body.url, webhookTargets)
      const secret = newWebhookSecret(webhookSecretBox)
      const asked = { ...request.body, id: newId(), target }
      const answer = await writeAsBearer(
        dependencies,
        notifications,
        request,
        async (work, bearer) => {
          const view = await createSubscription(work, bearer, asked, secret)
          const headers = { location: `/v1/webhooks/${view.id}`, etag: entityTag(view.version) }
          return { status: 201, headers, body: view }
        },
      )
      return sendAnswer(reply, withSecret(answer, secret.text))
    },
  )
}

function readRoutes(server: ApiServer, { guard, notifications, clock }: ApiDependencies): void {
  server.get(
    '/v1/webhooks',
    {
      ...secured(guard, 'webhooks:manage', { problems: ['cursor-invalid'] }),
      schema: {
        operationId: 'listWebhooks',
        tags: ['webhooks'],
        ...texts(['Lister les abonnements'], ['List subscriptions']),
        querystring: Type.Object(PageQuery, { additionalProperties: false }),
        response: { 200: pageOf(SubscriptionView) },
      },
    },
    async (request) => {
      const bearer = guard.bearerOf(request)
      const { limit = LIMIT_DEFAULT, ...rest } = request.query
      return readAs(notifications.db, [bearer.companyId], (db) =>
        listSubscriptions(db, bearer, { ...rest, limit, at: clock.now() }),
      )
    },
  )
  server.get(
    '/v1/webhooks/:id',
    {
      ...secured(guard, 'webhooks:manage', { problems: ['not-found'] }),
      schema: {
        operationId: 'readWebhook',
        tags: ['webhooks'],
        ...texts(['Lire un abonnement'], ['Read a subscription']),
        params: IdParams,
        response: { 200: SubscriptionView },
      },
    },
    async (request, reply) => {
      const bearer = guard.bearerOf(request)
      const id = pathId(request.params.id)
      const view = await readAs(notifications.db, [bearer.companyId], (db) =>
        readSubscription(db, bearer, id, clock.now()),
      )
      return reply.header('etag', entityTag(view.version)).send(view)
    },
  )
}

function changeRoute(server: ApiServer, dependencies: ApiDependencies): void {
  const { guard, notifications, webhookTargets } = dependencies
  server.patch(
    '/v1/webhooks/:id',
    {
      ...secured(guard, 'webhooks:manage', {
        idempotent: true,
        headers: { 'if-match': 'ETag lu, "v3" / the ETag that was read' },
        problems: ['not-found', 'precondition-required', 'version-stale', 'webhook-target-refused'],
        requestExample: { state: 'paused' },
      }),
      schema: {
        operationId: 'changeWebhook',
        tags: ['webhooks'],
        ...texts(
          [
            'Changer un abonnement',
            'If-Match porte l’ETag lu. « active » reprend un abonnement suspendu.',
          ],
          [
            'Change a subscription',
            'If-Match carries the ETag. "active" takes up a suspended one again.',
          ],
        ),
        params: IdParams,
        body: SubscriptionChange,
        response: { 200: SubscriptionView },
      },
    },
    async (request, reply) => {
      const id = pathId(request.params.id)
      const version = versionMatched(request.headers['if-match'])
      const { url, ...rest } = request.body
      const target = url === undefined ? undefined : await checkTarget(url, webhookTargets)
      const change = { ...rest, ...(target && { target }) }
      const answer = await writeAsBearer(
        dependencies,
        notifications,
        request,
        async (work, bearer) => {
          const view = await changeSubscription(work, bearer, id, version, change)
          return { status: 200, headers: { etag: entityTag(view.version) }, body: view }
        },
      )
      return sendAnswer(reply, answer)
    },
  )
}

function deleteRoute(server: ApiServer, dependencies: ApiDependencies): void {
  const { guard, notifications } = dependencies
  server.delete(
    '/v1/webhooks/:id',
    {
      ...secured(guard, 'webhooks:manage', { idempotent: true, problems: ['not-found'] }),
      schema: {
        operationId: 'deleteWebhook',
        tags: ['webhooks'],
        ...texts(['Mettre fin à un abonnement'], ['End a subscription']),
        params: IdParams,
        response: { 204: Type.Null({ description: 'terminé / ended' }) },
      },
    },
    async (request, reply) => {
      const id = pathId(request.params.id)
      const answer = await writeAsBearer(
        dependencies,
        notifications,
        request,
        async (work, bearer) => {
          await deleteSubscription(work, bearer, id)
          return { status: 204, headers: {}, body: null }
        },
      )
      return sendAnswer(reply, answer)
    },
  )
}

function secretRoute(server: ApiServer, dependencies: ApiDependencies): void {
  const { guard, notifications, webhookSecretBox } = dependencies
  server.post(
    '/v1/webhooks/:id/secrets',
    {
      ...secured(guard, 'webhooks:manage', { idempotent: true, problems: ['not-found'] }),
      schema: {
        operationId: 'rotateWebhookSecret',
        tags: ['webhooks'],
        ...texts(
          ['Renouveler le secret', 'L’ancien signe encore 24 heures à côté du nouveau.'],
          ['Rotate the secret', 'The former one still signs for 24 hours beside the new one.'],
        ),
        params: IdParams,
        response: { 201: WithSecret },
      },
    },
    async (request, reply) => {
      const id = pathId(request.params.id)
      const secret = newWebhookSecret(webhookSecretBox)
      const answer = await writeAsBearer(
        dependencies,
        notifications,
        request,
        async (work, bearer) => ({
          status: 201,
          headers: {},
          body: await rotateSecret(work, bearer, id, secret),
        }),
      )
      return sendAnswer(reply, withSecret(answer, secret.text))
    },
  )
}

type Answer = Parameters<typeof sendAnswer>[1]

/** Adds the secret to an answer given for the first time; the recorded one never held it. */
function withSecret(answer: Answer, secret: string): Answer {
  const { body } = answer
  if (answer.replayed || body === null || typeof body !== 'object') return answer
  return { ...answer, body: { ...body, secret } satisfies object & Pick<WithSecret, 'secret'> }
}
