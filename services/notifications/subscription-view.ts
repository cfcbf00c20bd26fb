import { type Static, Type } from 'typebox'
import { EventFilter } from './event-filter.ts'

const Url = Type.String({
  minLength: 1,
  maxLength: 2000,
  description: 'public https address; redirects are not followed',
  examples: ['https://exemple.fr/webhooks/facteur'],
})
const Filters = Type.Array(EventFilter, {
  minItems: 1,
  maxItems: 50,
  description: 'event types listened to; * at the end stands for any',
})
const Description = Type.String({ maxLength: 500 })
const Instant = (description: string) =>
  Type.String({ format: 'date-time', description: `${description}, RFC 3339, UTC` })

/** What a company gives to be told of events. */
export const SubscriptionBody = Type.Object(
  { url: Url, events: Filters, description: Type.Optional(Description) },
  { $id: 'WebhookRequest', additionalProperties: false },
)
export type SubscriptionBody = Static<typeof SubscriptionBody>

/** What may be changed of a subscription; `active` also takes up a suspended one again. */
export const SubscriptionChange = Type.Object(
  {
    url: Type.Optional(Url),
    events: Type.Optional(Filters),
    description: Type.Optional(Description),
    state: Type.Optional(Type.Union([Type.Literal('active'), Type.Literal('paused')])),
  },
  { $id: 'WebhookChange', additionalProperties: false, minProperties: 1 },
)
export type SubscriptionChange = Static<typeof SubscriptionChange>

/**
 * `paused` by its owner: events queue up. `suspended` by the platform, after too many parked
 * deliveries or an answer 410: nothing queues up, and the interval can be replayed afterwards.
 */
const SUBSCRIPTION_STATES = ['active', 'paused', 'suspended'] as const

const SecretView = Type.Object({
  id: Type.String({ format: 'uuid' }),
  createdAt: Instant('when it was made'),
  expiresAt: Type.Optional(Instant('until when it still signs')),
})

/** A subscription as its company sees it. The secrets themselves are shown once, when made. */
export const SubscriptionView = Type.Object(
  {
    id: Type.String({ format: 'uuid' }),
    url: Url,
    events: Filters,
    description: Type.Optional(Description),
    state: Type.Enum(SUBSCRIPTION_STATES),
    version: Type.Integer({ minimum: 1 }),
    secrets: Type.Array(SecretView, { description: 'those that sign today, newest first' }),
    createdAt: Instant('creation'),
    updatedAt: Instant('last change'),
  },
  { $id: 'Webhook' },
)
export type SubscriptionView = Static<typeof SubscriptionView>

export function isSubscriptionState(text: string): text is SubscriptionView['state'] {
  return SUBSCRIPTION_STATES.some((state) => state === text)
}
