import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createKeyRing } from '../../../../services/api/access/signing-keys.ts'
import { createTokens } from '../../../../services/api/access/token.ts'
import { createSecretBox } from '../../../../services/runtime/secret-box.ts'
import { type AccessStore, newCompanyId, openAccessStore } from '../../../support/access-store.ts'

let access: AccessStore
beforeAll(async () => {
  access = await openAccessStore()
})
afterAll(() => access.close())

const secretBox = createSecretBox(Buffer.alloc(32, 5).toString('base64'), 'signing-keys')
const day = (n: number, hour = 0) => new Date(Date.UTC(2026, 0, n, hour))
const ringAt = (clock: { now: () => Date }) =>
  createKeyRing({ store: access.store, secretBox, clock })
const client = {
  clientId: 'c',
  companyId: newCompanyId(),
  siren: '100000009',
  role: 'trader',
  scopes: [],
} as const

describe('signing keys', () => {
  it('are made once however many processes start together', async () => {
    const rings = Array.from({ length: 8 }, () => ringAt({ now: () => day(1) }))
    const signers = await Promise.all(rings.map((ring) => ring.signer()))
    expect(new Set(signers.map((signer) => signer.id)).size).toBe(1)
  })

  it('are sealed in the database: the private half is nowhere in clear', async () => {
    const { rows } = await access.admin.query('select * from access.signing_key')
    expect(JSON.stringify(rows[0].public_jwk)).not.toContain('"d"')
    const opened = JSON.parse(secretBox.open(rows[0].sealed_private_jwk).toString())
    expect(opened.d).toMatch(/^[\w-]{43}$/)
    expect(rows[0].sealed_private_jwk.toString('latin1')).not.toContain(opened.d)
  })

  it('rotate with overlap: published, then signing, then only verifying, then gone', async () => {
    let now = day(1)
    const ring = ringAt({ now: () => now })
    const tokens = createTokens({ keyRing: ring, issuer: 'http://t', clock: { now: () => now } })
    const first = await ring.signer()

    now = day(29, 1)
    expect((await ring.signer()).id).toBe(first.id)
    expect(await ring.published()).toHaveLength(2)

    now = day(29, 3)
    const second = await ring.signer()
    expect(second.id).not.toBe(first.id)

    // Signed by the first key in its last minutes, read after it has stopped to sign.
    now = new Date(day(31).getTime() - 60_000)
    expect(await ring.verifier(first.id)).toBeDefined()
    const token = await tokens.issue(client, [])
    now = new Date(day(31).getTime() + 60_000)
    expect((await tokens.verify(token)).clientId).toBe('c')
    expect(await ring.verifier(first.id)).toBeDefined()

    now = day(31, 1)
    expect(await ring.verifier(first.id)).toBeUndefined()
    expect(await ring.published()).toHaveLength(1)
  })

  it('that another process made are found when a token names them', async () => {
    let now = day(60)
    const old = ringAt({ now: () => now })
    const before = await old.published()
    now = new Date(day(60).getTime() + 30 * 24 * 3_600_000)
    const other = ringAt({ now: () => now })
    const { id } = await other.signer()
    expect(before.some((key) => key.kid === id)).toBe(false)
    expect(await old.verifier(id)).toBeDefined()
  })

  it('are witnessed in the audit chain of the platform', async () => {
    const { rows } = await access.admin.query(
      `select distinct action, company_id from access.audit_entry where action = 'signing-key.made'`,
    )
    expect(rows).toEqual([
      { action: 'signing-key.made', company_id: '00000000-0000-8000-8000-000000000000' },
    ])
  })
})
