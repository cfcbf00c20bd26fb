import { type Static, Type } from 'typebox'
import type { JsonValue } from './tables.ts'

/**
 * The body of a webhook, as Standard Webhooks 1.0 lays it out. Thin: ids and codes, no name, no
 * amount; the listener reads the invoice with its own rights.
 */
export const WebhookPayload = Type.Object(
  {
    type: Type.String({ examples: ['invoice.status.205'] }),
    timestamp: Type.String({ format: 'date-time', description: 'when it happened' }),
    subject: Type.String({
      format: 'uuid',
      description: 'the invoice; for webhook.*, the webhook',
    }),
    sequence: Type.Integer({ minimum: 0, description: 'place in the life of the subject' }),
    data: Type.Record(Type.String(), Type.Unknown(), { description: 'ids and codes' }),
  },
  { $id: 'WebhookPayload' },
)
export type WebhookPayload = Static<typeof WebhookPayload>

export function payloadOf(event: {
  readonly type: string
  readonly at: Date
  readonly subject: string
  readonly sequence: number
  readonly data: JsonValue
}): WebhookPayload {
  const { type, subject, sequence, data } = event
  if (data === null || typeof data !== 'object' || Array.isArray(data)) {
    throw new Error(`event data of ${subject} is no object`)
  }
  return { type, timestamp: event.at.toISOString(), subject, sequence, data }
}
