import { randomBytes } from 'node:crypto'
import { Webhook, WebhookVerificationError } from 'standardwebhooks'
import { describe, expect, it } from 'vitest'
import { webhookSignature } from '../../../services/notifications/webhook-signature.ts'

const message = {
  id: '0193f0f0-0000-7000-8000-000000000001',
  timestamp: Math.floor(Date.now() / 1000),
  body: '{"type":"invoice.status.205","data":{"number":"F-é€"}}',
}
const headersWith = (signature: string) => ({
  'webhook-id': message.id,
  'webhook-timestamp': String(message.timestamp),
  'webhook-signature': signature,
})

describe('webhookSignature', () => {
  it('is verified by the reference library, under each of the valid secrets', () => {
    const secrets = [randomBytes(32), randomBytes(32)]
    const headers = headersWith(webhookSignature(message, secrets))
    expect(headers['webhook-signature'].split(' ')).toHaveLength(2)
    for (const secret of secrets) {
      const webhook = new Webhook(`whsec_${secret.toString('base64')}`)
      expect(webhook.verify(message.body, headers)).toEqual(JSON.parse(message.body))
    }
  })

  it('does not hold for another body or another secret', () => {
    const secret = randomBytes(32)
    const headers = headersWith(webhookSignature(message, [secret]))
    const own = new Webhook(secret.toString('base64'))
    const other = new Webhook(randomBytes(32).toString('base64'))
    expect(() => own.verify(`${message.body} `, headers)).toThrow(WebhookVerificationError)
    expect(() => other.verify(message.body, headers)).toThrow(WebhookVerificationError)
  })
})
