import { randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'

/** The prefix lets secret scanners find a secret that was committed by mistake. */
const PREFIX = 'facteur_secret_'

/** A new secret: 256 random bits. It is shown once and kept only as its hash. */
export function newClientSecret(): string {
  return PREFIX + randomBytes(32).toString('base64url')
}

/** Argon2id as a PHC string (m = 19 MiB, t = 2, p = 1: the OWASP minimum, about 25 ms). */
export function hashClientSecret(secret: string): Promise<string> {
  return hash(secret, { memoryCost: 19_456, timeCost: 2, parallelism: 1 })
}

/**
 * Whether `secret` is the one hashed in `stored`. With nothing stored a hash is computed all the
 * same, so that the time taken does not tell whether the client exists.
 */
export async function verifyClientSecret(
  stored: string | undefined,
  secret: string,
): Promise<boolean> {
  if (stored === undefined) {
    await hashClientSecret(secret)
    return false
  }
  return verify(stored, secret)
}
