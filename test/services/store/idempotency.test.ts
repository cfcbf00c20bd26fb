import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  claimKeys,
  fingerprint,
  type IdempotentRequest,
  purgeAnswers,
  recordAnswers,
} from '../../../services/store/idempotency.ts'
import { unitOfWork } from '../../../services/store/unit-of-work.ts'
import { type AccessStore, newCompanyId, openAccessStore } from '../../support/access-store.ts'

const HOUR_MS = 3_600_000
let access: AccessStore

beforeAll(async () => {
  access = await openAccessStore()
})
afterAll(() => access.close())

const requestOf = (more: Partial<IdempotentRequest> = {}): IdempotentRequest => ({
  clientId: 'client',
  companyId: newCompanyId(),
  key: newCompanyId(),
  fingerprint: fingerprint('POST', '/v1/things', 'body'),
  ...more,
})
const ANSWER = { status: 202, headers: { location: '/v1/things/1' }, body: { id: '1' } }

/** What came of the claims, each by its kind or the code of its refusal. */
const claim = (...requests: (IdempotentRequest | undefined)[]): Promise<string[]> => {
  const companies = requests.flatMap((request) => (request ? [request.companyId] : []))
  return unitOfWork(access.store, { companies, at: new Date() }, async ({ db }) => {
    const claims = await claimKeys(db, 'access', requests)
    return claims.map((one) => ('kind' in one ? one.kind : one.code))
  })
}

const record = (request: IdempotentRequest, at = new Date()): Promise<void> =>
  unitOfWork(access.store, { companies: [request.companyId], at }, ({ db }) =>
    recordAnswers(db, 'access', at, [{ request, answer: ANSWER }]),
  )

describe('claimKeys', () => {
  it('lets a request run that has no key, or a new one', async () => {
    expect(await claim(undefined, requestOf())).toEqual(['run', 'run'])
  })

  it('replays what was answered, to each who asks at once', async () => {
    const request = requestOf()
    await record(request)
    expect(await claim(request, request)).toEqual(['replay', 'replay'])
  })

  it('refuses the key to another body', async () => {
    const request = requestOf()
    await record(request)
    const other = { ...request, fingerprint: fingerprint('POST', '/v1/things', 'other') }
    expect(await claim(other)).toEqual(['idempotency-key-reused'])
  })

  it('lets one of two twins run in one transaction', async () => {
    const request = requestOf()
    expect(await claim(request, request)).toEqual(['run', 'request-running'])
  })

  it('keeps the keys of two clients apart', async () => {
    const request = requestOf()
    await record(request)
    expect(await claim({ ...request, clientId: 'another' })).toEqual(['run'])
  })

  it('replays while another transaction replays', async () => {
    const request = requestOf()
    await record(request)
    const scope = { companies: [request.companyId], at: new Date() }
    const inner = await unitOfWork(access.store, scope, async ({ db }) => {
      await claimKeys(db, 'access', [request])
      return claim(request)
    })
    expect(inner).toEqual(['replay'])
  })
})

describe('fingerprint', () => {
  it('differs by method, path and body', () => {
    const prints = [
      fingerprint('POST', '/a', 'b'),
      fingerprint('PUT', '/a', 'b'),
      fingerprint('POST', '/b', 'b'),
      fingerprint('POST', '/a', 'c'),
    ].map((print) => Buffer.from(print).toString('hex'))
    expect(new Set(prints).size).toBe(4)
  })
})

describe('purgeAnswers', () => {
  it('removes answers older than 48 hours, of every company, and no younger one', async () => {
    const [old, young] = [requestOf(), requestOf()]
    await record(old, new Date(Date.now() - 49 * HOUR_MS))
    await record(requestOf(), new Date(Date.now() - 72 * HOUR_MS))
    await record(young, new Date(Date.now() - 47 * HOUR_MS))
    expect(await purgeAnswers(access.database.db, 'access')).toBe(2)
    expect(await claim(old, young)).toEqual(['run', 'replay'])
  })
})
