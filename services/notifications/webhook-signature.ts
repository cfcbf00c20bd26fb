import { createHmac } from 'node:crypto'

/**
 * `webhook-signature` of Standard Webhooks 1.0: for each valid secret one `v1,` with the
 * HMAC-SHA256 over id, timestamp (seconds) and body, parted by dots.
 */
export function webhookSignature(
  message: { readonly id: string; readonly timestamp: number; readonly body: string },
  secrets: readonly Uint8Array[],
): string {
  const content = `${message.id}.${message.timestamp}.${message.body}`
  return secrets
    .map((secret) => `v1,${createHmac('sha256', secret).update(content).digest('base64')}`)
    .join(' ')
}
