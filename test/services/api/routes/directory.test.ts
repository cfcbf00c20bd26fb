import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RunningApi, startApi, type TestClient } from '../../../support/running-api.ts'

let api: RunningApi
let seller: TestClient
beforeAll(async () => {
  api = await startApi()
  seller = await api.seller()
})
afterAll(() => api.stop())

describe('GET /v1/directory/{address}', () => {
  it('says how an address stands on a day', async () => {
    const { status, body } = await api.ask(seller, 'GET', '/v1/directory/200000008?day=2026-11-22')
    expect([status, body]).toEqual([
      200,
      { address: '200000008', siren: '200000008', day: '2026-11-22', standing: 'unknown' },
    ])
  })

  it.each([
    ['/v1/directory/123456789', '/address'],
    ['/v1/directory/200000008?day=2026-02-30', '/day'],
  ])('refuses %s', async (path, pointer) => {
    const { status, body } = await api.ask(seller, 'GET', path)
    expect([status, body.errors[0].pointer]).toEqual([400, pointer])
  })
})
