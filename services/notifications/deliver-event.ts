import type { Clock } from '../runtime/clock.ts'
import type { SecretBox } from '../runtime/secret-box.ts'
import { waitAfter } from './back-off.ts'
import type { ClaimedDelivery } from './claim-deliveries.ts'
import type { Outcome } from './outcome.ts'
import type { WebhookAnswer, WebhookGateway } from './webhook-gateway.ts'
import { payloadOf } from './webhook-payload.ts'
import { webhookSignature } from './webhook-signature.ts'

export interface DeliverDependencies {
  readonly gateway: WebhookGateway
  readonly secretBox: SecretBox
  readonly clock: Clock
  /** From 0 to 1; spreads the next attempts. */
  readonly random: () => number
}

/** Tries a delivery once and judges what came of it. Nothing is recorded here. */
export async function deliverEvent(
  dependencies: DeliverDependencies,
  delivery: ClaimedDelivery,
): Promise<Outcome> {
  const { gateway, secretBox, clock } = dependencies
  const at = clock.now()
  const id = delivery.eventId
  const timestamp = Math.floor(at.getTime() / 1000)
  const body = JSON.stringify(payloadOf(delivery))
  const secrets = delivery.secrets.map((sealed) => secretBox.open(sealed))
  const answer = await gateway.post({
    url: delivery.url,
    headers: {
      'content-type': 'application/json',
      'user-agent': 'Facteur-Webhooks/1',
      'webhook-id': id,
      'webhook-timestamp': String(timestamp),
      'webhook-signature': webhookSignature({ id, timestamp, body }, secrets),
    },
    body,
  })
  const end = clock.now()
  const durationMs = Math.max(0, end.getTime() - at.getTime())
  return { delivery, at, durationMs, ...answer, ...verdict(answer, delivery, end, dependencies) }
}

function verdict(
  { fault }: WebhookAnswer,
  { attempts }: ClaimedDelivery,
  end: Date,
  { random }: DeliverDependencies,
): Pick<Outcome, 'state' | 'nextAt'> {
  if (fault === undefined) return { state: 'delivered', nextAt: end }
  const waitMs = fault === 'gone' ? undefined : waitAfter(attempts + 1, random())
  if (waitMs === undefined) return { state: 'parked', nextAt: end }
  return { state: 'pending', nextAt: new Date(end.getTime() + waitMs) }
}
