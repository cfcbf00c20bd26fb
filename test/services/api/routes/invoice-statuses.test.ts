import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RunningApi, startApi, type TestClient } from '../../../support/running-api.ts'
import { validInvoice } from '../../../support/valid-invoice.ts'

let api: RunningApi
let seller: TestClient
let buyer: TestClient

beforeAll(async () => {
  api = await startApi()
  seller = await api.seller()
  buyer = await api.buyer()
})
afterAll(() => api.stop())

let count = 0
const deposited = async (): Promise<string> => {
  const invoice = validInvoice({ number: `S-${String((count += 1))}` })
  return (await api.ask(seller, 'POST', '/v1/invoices', invoice)).body.id
}
const available = async (): Promise<string> => {
  const id = await deposited()
  await api.makeAvailable(id, seller)
  return id
}
const put = (client: TestClient, id: string, body: object, headers = {}) =>
  api.ask(client, 'POST', `/v1/invoices/${id}/statuses`, body, headers)

describe('a life', () => {
  it('goes from deposit to payment, each side putting its own statuses', async () => {
    const id = await available()
    expect((await put(buyer, id, { code: '204' })).body.status.code).toBe('204')
    expect((await put(buyer, id, { code: '205' })).body.status.word).toBe('accepted')
    expect((await put(buyer, id, { code: '211' })).status).toBe(200)
    const amounts = [
      { rate: '20', amount: '120.00' },
      { rate: '5.5', amount: '105.61' },
    ]
    expect((await put(seller, id, { code: '212', amounts })).body.status.word).toBe('paid')
    const { body } = await api.ask(buyer, 'GET', `/v1/invoices/${id}/statuses`)
    const codes = body.items.map((item: { code: string }) => item.code)
    expect(codes).toEqual(['200', '201', '202', '203', '204', '205', '211', '212'])
  })

  it('is told in order by the audit trail', async () => {
    const id = await available()
    await put(buyer, id, { code: '205' })
    const { body } = await api.ask(buyer, 'GET', `/v1/invoices/${id}/audit`)
    const sequences = body.items.map((item: { sequence: number }) => item.sequence)
    expect(sequences).toEqual(sequences.toSorted((a: number, b: number) => a - b))
    const { clientId } = buyer
    expect(body.items.at(-1)).toMatchObject({ actor: `client:${clientId}`, subject: id })
  })
})

describe('Prefer: wait', () => {
  it('answers 200 as soon as the invoice has been handed on', async () => {
    const invoice = validInvoice({ number: `S-${String((count += 1))}` })
    const waiting = api.ask(seller, 'POST', '/v1/invoices', invoice, { prefer: 'wait=30' })
    let id: string | undefined
    while (id === undefined) {
      const { body } = await api.ask(seller, 'GET', '/v1/invoices?side=issued&limit=1')
      if (body.items[0]?.number === invoice.number) id = body.items[0].id
    }
    await api.makeAvailable(String(id), seller)
    const { status, headers, body } = await waiting
    expect([status, body.id, body.delivery]).toEqual([200, id, 'delivered'])
    expect(headers.get('preference-applied')).toBe('wait=30')
  })
})

describe('what a life does not allow', () => {
  it('is refused with what is allowed', async () => {
    const id = await available()
    await put(buyer, id, { code: '210', reason: 'TX_TVA_ERR', comment: 'taux' })
    const { status, body } = await put(buyer, id, { code: '205' })
    expect([status, body.code]).toEqual([409, 'status-not-allowed'])
    expect(body.allowed).toBeInstanceOf(Array)
  })

  it('includes a status of the other side', async () => {
    const id = await available()
    const { status, body } = await put(seller, id, { code: '205' })
    expect([status, body.code]).toEqual([409, 'status-not-allowed'])
  })

  it.each([
    ['a refusal without its reason', { code: '210' }],
    ['a code that does not exist', { code: '299' }],
  ])('%s is incomplete', async (_name, request) => {
    const { status, body } = await put(buyer, await available(), request)
    expect([status, body.code]).toEqual([422, 'status-invalid'])
  })

  it.each([
    ['an unknown field', { code: '205', surprise: 1 }, '/surprise'],
    ['a code as a number', { code: 205 }, '/code'],
    [
      'an amount as a number',
      { code: '212', amounts: [{ rate: '20', amount: 12 }] },
      '/amounts/0/amount',
    ],
  ])('%s is no request', async (_name, request, pointer) => {
    const { status, body } = await put(buyer, await available(), request)
    expect([status, body.code, body.errors[0].pointer]).toEqual([400, 'request-invalid', pointer])
  })

  it('an invoice not yet at the buyer’s disposal does not exist for it', async () => {
    const { status, body } = await put(buyer, await deposited(), { code: '205' })
    expect([status, body.code]).toEqual([404, 'not-found'])
  })

  it.each(['nonsense', 'F0000000-0000-4000-8000-000000000000'])(
    'the id %s names nothing',
    async (id) => {
      const { status } = await put(buyer, id, { code: '205' })
      expect([400, 404]).toContain(status)
    },
  )

  it('one key puts a status once', async () => {
    const id = await available()
    const key = { 'idempotency-key': 'once' }
    const first = await put(buyer, id, { code: '204' }, key)
    const again = await put(buyer, id, { code: '204' }, key)
    expect(again.headers.get('idempotency-replayed')).toBe('true')
    expect(again.body).toEqual(first.body)
  })
})

describe('the inbox', () => {
  it('gives every invoice once, page by page, and a cursor to come back with', async () => {
    const receiver = await api.buyer()
    const start = await api.ask(receiver, 'GET', '/v1/inbox?limit=100')
    let { nextCursor } = start.body
    const ids = [await available(), await available(), await available()]
    const seen: string[] = []
    for (;;) {
      const { body } = await api.ask(receiver, 'GET', `/v1/inbox?limit=2&cursor=${nextCursor}`)
      if (body.items.length === 0) break
      seen.push(...body.items.map((item: { invoice: { id: string } }) => item.invoice.id))
      nextCursor = body.nextCursor
    }
    expect(seen).toEqual(ids)
  })

  it('gives the original to the buyer, byte for byte', async () => {
    const id = await available()
    const ours = await fetch(`${api.url}/v1/invoices/${id}/original`, {
      headers: { authorization: `Bearer ${seller.token}` },
    })
    const theirs = await fetch(`${api.url}/v1/invoices/${id}/original`, {
      headers: { authorization: `Bearer ${buyer.token}` },
    })
    expect(await theirs.text()).toBe(await ours.text())
  })
})
