import { createPublicKey, generateKeyPairSync, randomUUID } from 'node:crypto'
import { importJWK, type JWK, SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  askToken,
  type RunningApi,
  startApi,
  type TestClient,
} from '../../../support/running-api.ts'

let api: RunningApi
let seller: TestClient

beforeAll(async () => {
  api = await startApi()
  seller = await api.seller()
})
afterAll(() => api.stop())

const form = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(`${api.url}/oauth2/token`, { method: 'POST', headers, body: new URLSearchParams(fields) })

const granted = () => ({
  grant_type: 'client_credentials',
  client_id: seller.clientId,
  client_secret: seller.clientSecret,
})

describe('POST /oauth2/token', () => {
  it('gives a token for the scopes of the role', async () => {
    const response = await form(granted())
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await response.json()).toMatchObject({
      token_type: 'Bearer',
      expires_in: 900,
      scope: expect.stringContaining('invoices:write'),
    })
  })

  it('takes the credentials by HTTP Basic, and fewer scopes when asked', async () => {
    const pair = Buffer.from(`${seller.clientId}:${seller.clientSecret}`).toString('base64')
    const response = await form(
      { grant_type: 'client_credentials', scope: 'invoices:read' },
      { authorization: `Basic ${pair}` },
    )
    expect(await response.json()).toMatchObject({ scope: 'invoices:read' })
  })

  it.each([
    ['a wrong secret', { client_secret: 'facteur_secret_wrong' }, 401, 'client-invalid'],
    ['an unknown client', { client_id: randomUUID() }, 401, 'client-invalid'],
    ['another grant', { grant_type: 'password' }, 400, 'grant-unsupported'],
    ['a scope it has not', { scope: 'everything' }, 400, 'scope-invalid'],
    ['an unknown field', { resource: 'x' }, 400, 'request-invalid'],
  ])('refuses %s', async (_name, change, status, code) => {
    const response = await form({ ...granted(), ...change })
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ code, error: expect.any(String) })
  })

  it('refuses a body that is not a form', async () => {
    const response = await fetch(`${api.url}/oauth2/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(granted()),
    })
    expect(response.status).toBe(415)
  })

  it('gives nothing to a revoked client', async () => {
    const { companyId, clientId, clientSecret } = await api.seller()
    const { revokeClient } = await import('../../../../services/api/access/register-client.ts')
    await revokeClient(api.dependencies.access, { companyId, clientId }, new Date())
    await expect(askToken(api.url, clientId, clientSecret)).rejects.toThrow('client-invalid')
  })
})

describe('tokens', () => {
  const ask = (token: string) =>
    fetch(`${api.url}/v1/invoices`, { headers: { authorization: `Bearer ${token}` } })

  const claims = () => ({
    scope: 'invoices:read',
    company: seller.companyId,
    siren: '100000009',
    role: 'trader',
  })
  const forged = (alg: string, kid: string) =>
    new SignJWT(claims())
      .setProtectedHeader({ alg, kid, typ: 'at+jwt' })
      .setIssuer('http://facteur.test')
      .setAudience('facteur')
      .setSubject(seller.clientId)
      .setIssuedAt()
      .setExpirationTime('10m')

  const publishedKey = async (): Promise<JWK & { kid: string }> => {
    const response = await fetch(`${api.url}/.well-known/jwks.json`)
    expect(response.headers.get('cache-control')).toContain('max-age=300')
    const answer: { keys: (JWK & { kid: string })[] } = JSON.parse(await response.text())
    const [key] = answer.keys
    if (key === undefined) throw new Error('no key is published')
    return key
  }

  it('publishes the public half of its keys only', async () => {
    const key = await publishedKey()
    expect(key).toMatchObject({ kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA', use: 'sig' })
    expect(key).not.toHaveProperty('d')
  })

  it('refuses a request without a token', async () => {
    const response = await fetch(`${api.url}/v1/invoices`)
    expect(response.status).toBe(401)
    expect(response.headers.get('www-authenticate')).toContain('Bearer')
    expect(await response.json()).toMatchObject({ code: 'token-missing' })
  })

  it('refuses alg none', async () => {
    const { kid } = await publishedKey()
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const exp = Math.floor(Date.now() / 1000) + 600
    const body = { ...claims(), iss: 'http://facteur.test', aud: 'facteur', sub: 'x', exp }
    const token = `${part({ alg: 'none', kid, typ: 'at+jwt' })}.${part(body)}.`
    expect(await (await ask(token)).json()).toMatchObject({ code: 'token-invalid' })
  })

  it('refuses HS256 signed with the public key', async () => {
    const { kid, ...jwk } = await publishedKey()
    const pem = createPublicKey({
      key: { kty: 'OKP', crv: 'Ed25519', x: String(jwk.x) },
      format: 'jwk',
    })
    const secret = Buffer.from(pem.export({ type: 'spki', format: 'pem' }))
    const token = await forged('HS256', kid).sign(secret)
    expect(await (await ask(token)).json()).toMatchObject({ code: 'token-invalid' })
  })

  it.each(['the published key id', 'a key id of its own'])(
    'refuses a key of its own under %s',
    async (name) => {
      const { kid } = await publishedKey()
      const pair = generateKeyPairSync('ed25519')
      const key = await importJWK(pair.privateKey.export({ format: 'jwk' }), 'EdDSA')
      const token = await forged('EdDSA', name.startsWith('the') ? kid : randomUUID()).sign(key)
      const response = await ask(token)
      expect(response.status).toBe(401)
      expect(await response.json()).toMatchObject({ code: 'token-invalid' })
    },
  )

  it('refuses a token that was altered', async () => {
    const [head, , signature] = seller.token.split('.')
    const other = Buffer.from(JSON.stringify({ ...claims(), exp: 9_999_999_999 })).toString(
      'base64url',
    )
    expect((await ask(`${head}.${other}.${signature}`)).status).toBe(401)
  })

  it('lets a scope do what it is for, and no more', async () => {
    const { token } = await api.client('100000009', 'receiver', ['inbox:read'])
    const response = await ask(token)
    expect(response.status).toBe(403)
    expect(await response.json()).toMatchObject({ code: 'forbidden' })
  })
})

describe('time', () => {
  it('expires a token after a quarter of an hour, verified before or not', async () => {
    let now = new Date('2026-11-22T10:00:00Z')
    const dated = await startApi({ clock: { now: () => now } })
    try {
      const { token } = await dated.seller()
      const ask = () =>
        fetch(`${dated.url}/v1/invoices`, { headers: { authorization: `Bearer ${token}` } })
      expect((await ask()).status).toBe(200)
      now = new Date('2026-11-22T10:14:59Z')
      expect((await ask()).status).toBe(200)
      now = new Date('2026-11-22T10:15:01Z')
      expect(await (await ask()).json()).toMatchObject({ code: 'token-invalid' })
    } finally {
      await dated.stop()
    }
  })
})
