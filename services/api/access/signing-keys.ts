import { type CryptoKey, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose'
import { type Kysely, sql } from 'kysely'
import type { Clock } from '../../runtime/clock.ts'
import { newId, parseCompanyId } from '../../runtime/ids.ts'
import type { SecretBox } from '../../runtime/secret-box.ts'
import { type Store, unitOfWork } from '../../store/unit-of-work.ts'
import type { DB } from '../tables.ts'

const HOUR_MS = 3_600_000
const SIGNS_FOR_MS = 30 * 24 * HOUR_MS
/** A new key is made this long before the current one ends. */
const RENEWED_AHEAD_MS = 48 * HOUR_MS
/** A new key is published this long before it signs, so that verifiers' caches know it. */
const PUBLISHED_AHEAD_MS = HOUR_MS
/** A key verifies until the last token it signed has expired, and clocks may differ a little. */
const VERIFIES_LONGER_MS = 20 * 60_000
const CACHED_MS = 60_000
/** An unknown key id asks the database again, but not more often than this. */
const RELOADED_AT_MOST_EVERY_MS = 2_000

/** The audit chain of the platform itself: keys belong to no company. */
const PLATFORM = '00000000-0000-8000-8000-000000000000'

/** The keys that sign tokens: in the database, sealed, known to every process of the api. */
export interface KeyRing {
  /** The key that signs now. A process that finds none, or one near its end, makes the next. */
  signer(): Promise<{ readonly id: string; readonly key: CryptoKey }>
  /** The public key called `id`, as long as it verifies. */
  verifier(id: string): Promise<CryptoKey | undefined>
  /** The key set (RFC 7517) to publish. */
  published(): Promise<readonly JWK[]>
}

interface RingKey {
  readonly id: string
  readonly createdAtMs: number
  readonly signsUntilMs: number
  readonly verifiesUntilMs: number
  readonly publicJwk: JWK
  readonly publicKey: CryptoKey
  readonly sealed: Buffer
}

export function createKeyRing(dependencies: {
  store: Store<DB>
  secretBox: SecretBox
  clock: Clock
}): KeyRing {
  const { store, secretBox, clock } = dependencies
  let ring: { readonly atMs: number; readonly keys: readonly RingKey[] } | undefined
  let loading: Promise<readonly RingKey[]> | undefined
  const privateKeys = new Map<string, CryptoKey>()

  const load = async (): Promise<readonly RingKey[]> => {
    const now = clock.now()
    let keys = await readKeys(store.db, now)
    if (needsKey(keys, now)) {
      await makeKey(store, secretBox, now)
      keys = await readKeys(store.db, now)
    }
    ring = { atMs: now.getTime(), keys }
    return keys
  }
  const keysYoungerThan = (ageMs: number): Promise<readonly RingKey[]> => {
    if (ring !== undefined && clock.now().getTime() - ring.atMs < ageMs) {
      return Promise.resolve(ring.keys)
    }
    loading ??= load().finally(() => {
      loading = undefined
    })
    return loading
  }

  return {
    async signer() {
      const key = signingKey(await keysYoungerThan(CACHED_MS), clock.now())
      if (key === undefined) throw new Error('no signing key')
      const known = privateKeys.get(key.id)
      if (known !== undefined) return { id: key.id, key: known }
      const jwk: JWK = JSON.parse(secretBox.open(key.sealed).toString('utf8'))
      const opened = await keyOf(jwk)
      privateKeys.set(key.id, opened)
      return { id: key.id, key: opened }
    },
    async verifier(id) {
      const known = (await keysYoungerThan(CACHED_MS)).find((key) => key.id === id)
      const key =
        known ?? (await keysYoungerThan(RELOADED_AT_MOST_EVERY_MS)).find((k) => k.id === id)
      return key !== undefined && key.verifiesUntilMs > clock.now().getTime()
        ? key.publicKey
        : undefined
    },
    async published() {
      return (await keysYoungerThan(CACHED_MS)).map((key) => key.publicJwk)
    },
  }
}

/** The youngest key that verifiers have had the time to learn, or else the oldest there is. */
function signingKey(keys: readonly RingKey[], now: Date): RingKey | undefined {
  const able = keys.filter((key) => key.signsUntilMs > now.getTime())
  const known = able.filter((key) => key.createdAtMs <= now.getTime() - PUBLISHED_AHEAD_MS)
  return known.at(-1) ?? able[0]
}

function needsKey(keys: readonly RingKey[], now: Date): boolean {
  return !keys.some((key) => key.signsUntilMs - RENEWED_AHEAD_MS > now.getTime())
}

async function readKeys(db: Kysely<DB>, now: Date): Promise<readonly RingKey[]> {
  const rows = await db
    .selectFrom('access.signing_key')
    .selectAll()
    .where('verifies_until', '>', now)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return Promise.all(
    rows.map(async (row) => {
      const publicJwk = publicJwkOf(row.id, row.public_jwk)
      return {
        id: row.id,
        createdAtMs: row.created_at.getTime(),
        signsUntilMs: row.signs_until.getTime(),
        verifiesUntilMs: row.verifies_until.getTime(),
        publicJwk,
        publicKey: await keyOf(publicJwk),
        sealed: row.sealed_private_jwk,
      }
    }),
  )
}

/** Makes the next key unless another process just did, and removes those that ended. */
async function makeKey(store: Store<DB>, secretBox: SecretBox, now: Date): Promise<void> {
  const pair = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true })
  const privateJwk = await exportJWK(pair.privateKey)
  const id = newId()
  const company = parseCompanyId(PLATFORM)
  if (company === undefined) throw new Error('the platform has an id')
  await unitOfWork(store, { companies: [company], at: now }, async (work) => {
    await sql`
      select pg_advisory_xact_lock(hashtextextended('access.signing_key', 0))`.execute(work.db)
    if (!needsKey(await readKeys(work.db, now), now)) return
    await work.db.deleteFrom('access.signing_key').where('verifies_until', '<=', now).execute()
    const signsUntil = new Date(now.getTime() + SIGNS_FOR_MS)
    await work.db
      .insertInto('access.signing_key')
      .values({
        id,
        public_jwk: JSON.stringify({ kty: 'OKP', crv: 'Ed25519', x: privateJwk.x }),
        sealed_private_jwk: secretBox.seal(Buffer.from(JSON.stringify(privateJwk))),
        created_at: now,
        signs_until: signsUntil,
        verifies_until: new Date(signsUntil.getTime() + VERIFIES_LONGER_MS),
      })
      .execute()
    work.audit({
      companyId: company,
      actor: 'service:api',
      action: 'signing-key.made',
      subject: id,
      details: { signsUntil: signsUntil.toISOString() },
    })
  })
}

function publicJwkOf(id: string, stored: unknown): JWK {
  if (typeof stored === 'object' && stored !== null && 'x' in stored) {
    const { x } = stored
    if (typeof x === 'string') {
      return { kty: 'OKP', crv: 'Ed25519', x, kid: id, alg: 'EdDSA', use: 'sig' }
    }
  }
  throw new Error(`signing key ${id} is broken`)
}

async function keyOf(jwk: JWK): Promise<CryptoKey> {
  const key = await importJWK(jwk, 'EdDSA')
  if (key instanceof Uint8Array) throw new Error('an Ed25519 key is not a secret')
  return key
}
