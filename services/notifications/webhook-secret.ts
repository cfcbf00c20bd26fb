import { randomBytes } from 'node:crypto'
import { type Id, newId } from '../runtime/ids.ts'
import type { SecretBox } from '../runtime/secret-box.ts'

/** The purpose under which webhook secrets are sealed (services/runtime/secret-box.ts). */
export const WEBHOOK_SECRET_PURPOSE = 'webhook-secret'

/** How long a replaced secret still signs beside the new one. */
export const ROTATION_HOURS = 24

/** A new secret: `text` is shown once, `sealed` is what is kept. */
export interface NewWebhookSecret {
  readonly id: Id
  /** `whsec_` and 32 bytes in base64, as Standard Webhooks 1.0 writes it. */
  readonly text: string
  readonly sealed: Buffer
}

export function newWebhookSecret(box: SecretBox): NewWebhookSecret {
  const bytes = randomBytes(32)
  return { id: newId(), text: `whsec_${bytes.toString('base64')}`, sealed: box.seal(bytes) }
}
