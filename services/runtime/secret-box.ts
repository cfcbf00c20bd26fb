import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/**
 * Secrets that must be read again (webhook secrets, signing keys) lie in the database sealed with
 * AES-256-GCM under a key derived, per purpose, from the installation's SECRET_KEY.
 */
export interface SecretBox {
  seal(plain: Uint8Array): Buffer
  open(sealed: Uint8Array): Buffer
}

/** `secretKey`: base64 of 32 bytes. `purpose` separates keys, so that one leak opens one drawer. */
export function createSecretBox(secretKey: string, purpose: string): SecretBox {
  const root = Buffer.from(secretKey, 'base64')
  if (root.length !== 32) {
    throw new Error('SECRET_KEY: 32 octets en base64 attendus / 32 bytes in base64 expected')
  }
  const key = Buffer.from(hkdfSync('sha256', root, '', `facteur/${purpose}`, 32))
  return {
    seal(plain) {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', key, nonce)
      const sealed = Buffer.concat([cipher.update(plain), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed])
    },
    open(sealed) {
      const bytes = Buffer.from(sealed)
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12))
      decipher.setAuthTag(bytes.subarray(12, 28))
      return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()])
    },
  }
}
