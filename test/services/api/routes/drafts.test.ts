import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createServer } from '../../../../services/api/server.ts'
import { createMetrics } from '../../../../services/runtime/metrics.ts'
import { type RunningApi, startApi, type TestClient } from '../../../support/running-api.ts'
import { validInvoice } from '../../../support/valid-invoice.ts'

let api: RunningApi
let seller: TestClient

beforeAll(async () => {
  api = await startApi()
  seller = await api.seller()
})
afterAll(() => api.stop())

const ask = async (
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
  client = seller,
) => {
  const response = await fetch(api.url + path, {
    method,
    headers: {
      authorization: `Bearer ${client.token}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return {
    status: response.status,
    headers: response.headers,
    body: JSON.parse(await response.text()),
  }
}
let count = 0
const fresh = () => validInvoice({ number: `D-${String((count += 1))}` })
const created = async () => (await ask('POST', '/v1/drafts', fresh())).body

describe('a draft', () => {
  it('is created unfinished, with its ETag and its address', async () => {
    const { status, headers, body } = await ask('POST', '/v1/drafts', { number: 'X' })
    expect(status).toBe(201)
    expect(headers.get('etag')).toBe('"v1"')
    expect(headers.get('location')).toBe(`/v1/drafts/${body.id}`)
    expect(body).toMatchObject({ version: 1, word: 'draft', content: { number: 'X' } })
  })

  it('refuses what the model does not know, naming each place', async () => {
    const { status, body } = await ask('POST', '/v1/drafts', {
      colour: 'red',
      totals: { due: 12.5 },
      lines: [{ id: '1', surprise: true }],
    })
    expect([status, body.code]).toEqual([400, 'request-invalid'])
    const pointers = body.errors.map((error: { pointer: string }) => error.pointer).sort()
    expect(pointers).toEqual(['/colour', '/lines/0/surprise', '/totals/due'])
  })

  it('changes under its ETag', async () => {
    const { id } = await created()
    const changed = await ask('PUT', `/v1/drafts/${id}`, { number: 'Y' }, { 'if-match': '"v1"' })
    expect([changed.status, changed.headers.get('etag')]).toEqual([200, '"v2"'])
    const read = await ask('GET', `/v1/drafts/${id}`)
    expect([read.headers.get('etag'), read.body.content]).toEqual(['"v2"', { number: 'Y' }])
  })

  it('asks for the ETag', async () => {
    const { id } = await created()
    const { status, body } = await ask('PUT', `/v1/drafts/${id}`, { number: 'Y' })
    expect([status, body.code]).toEqual([428, 'precondition-required'])
  })

  it.each(['"v7"', '"other"', 'W/"v1"', '*'])(
    'refuses If-Match %s, with the current one',
    async (tag) => {
      const { id } = await created()
      const { status, headers, body } = await ask(
        'PUT',
        `/v1/drafts/${id}`,
        {},
        { 'if-match': tag },
      )
      expect([status, body.code, body.currentVersion]).toEqual([412, 'version-stale', '"v1"'])
      expect(headers.get('etag')).toBe('"v1"')
    },
  )

  it('is issued once, as an invoice of the same id', async () => {
    const { id } = await created()
    const issued = await ask('POST', `/v1/drafts/${id}/issue`)
    expect([issued.status, issued.body.id]).toEqual([202, id])
    const again = await ask('POST', `/v1/drafts/${id}/issue`)
    expect([again.status, again.body.code]).toEqual([409, 'draft-issued'])
    const change = await ask('PUT', `/v1/drafts/${id}`, {}, { 'if-match': '"v1"' })
    expect([change.status, change.body.code]).toEqual([409, 'draft-issued'])
  })

  it('is issued once however often the same request comes', async () => {
    const { id } = await created()
    const key = { 'idempotency-key': randomUUID() }
    const first = await ask('POST', `/v1/drafts/${id}/issue`, undefined, key)
    const again = await ask('POST', `/v1/drafts/${id}/issue`, undefined, key)
    expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([202, 'true'])
    expect(again.body).toEqual(first.body)
  })

  it('is not issued from a version that is not the last', async () => {
    const { id } = await created()
    const { status, body } = await ask('POST', `/v1/drafts/${id}/issue`, undefined, {
      'if-match': '"v2"',
    })
    expect([status, body.code]).toEqual([412, 'version-stale'])
  })

  it('is not issued from a version that is changed while it is checked', async () => {
    const { id } = await created()
    const { depositor } = api.dependencies
    const server = await createServer({
      ...api.dependencies,
      metrics: createMetrics('test'),
      depositor: {
        // Between the reading of the draft and its deposit.
        async submit(deposit) {
          await ask('PUT', `/v1/drafts/${id}`, fresh(), { 'if-match': '"v1"' })
          return depositor.submit(deposit)
        },
      },
    })
    const answer = await server.inject({
      method: 'POST',
      url: `/v1/drafts/${id}/issue`,
      headers: { authorization: `Bearer ${seller.token}` },
    })
    await server.close()
    expect([answer.statusCode, answer.json().code, answer.headers['etag']]).toEqual([
      412,
      'version-stale',
      '"v2"',
    ])
    expect((await ask('GET', `/v1/drafts/${id}`)).body.issuedAt).toBeUndefined()
  })

  it('is not issued while a rule is broken', async () => {
    const { body: draft } = await ask('POST', '/v1/drafts', { number: 'Z' })
    const { status, body } = await ask('POST', `/v1/drafts/${draft.id}/issue`)
    expect([status, body.code]).toEqual([422, 'invoice-invalid'])
    expect((await ask('GET', `/v1/drafts/${draft.id}`)).body.issuedAt).toBeUndefined()
  })

  it('is created once for one key', async () => {
    const key = { 'idempotency-key': randomUUID() }
    const first = await ask('POST', '/v1/drafts', { number: 'K' }, key)
    const again = await ask('POST', '/v1/drafts', { number: 'K' }, key)
    expect([again.status, again.headers.get('etag')]).toEqual([201, '"v1"'])
    expect(again.body).toEqual(first.body)
    const other = await ask('POST', '/v1/drafts', { number: 'L' }, key)
    expect([other.status, other.body.code]).toEqual([422, 'idempotency-key-reused'])
  })

  it('is nobody else’s', async () => {
    const { id } = await created()
    const buyer = await api.buyer()
    for (const [method, path, body] of [
      ['GET', '', undefined],
      ['PUT', '', {}],
      ['POST', '/issue', undefined],
    ] as const) {
      const answer = await ask(
        method,
        `/v1/drafts/${id}${path}`,
        body,
        { 'if-match': '"v1"' },
        buyer,
      )
      expect([method, answer.status, answer.body.code]).toEqual([method, 404, 'not-found'])
    }
  })

  it('is listed page by page, none missed and none twice', async () => {
    const client = await api.client('300000007')
    const ids: string[] = []
    for (let i = 0; i < 7; i += 1) {
      const { body } = await ask('POST', '/v1/drafts', { number: String(i) }, {}, client)
      ids.push(body.id)
    }
    const seen: string[] = []
    let cursor = ''
    do {
      const { body } = await ask('GET', `/v1/drafts?limit=3${cursor}`, undefined, {}, client)
      seen.push(...body.items.map((item: { id: string }) => item.id))
      cursor = body.nextCursor === undefined ? '' : `&cursor=${body.nextCursor}`
    } while (cursor !== '')
    expect(seen).toEqual(ids)
  })
})
