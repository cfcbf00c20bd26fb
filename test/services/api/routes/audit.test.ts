import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AuditEntry, createChainVerifier } from '../../../../schemas/audit/chain.ts'
import { type RunningApi, startApi, type TestClient } from '../../../support/running-api.ts'
import { validInvoice } from '../../../support/valid-invoice.ts'

let api: RunningApi
let seller: TestClient
let buyer: TestClient
let operator: TestClient

beforeAll(async () => {
  api = await startApi()
  seller = await api.seller()
  buyer = await api.buyer()
  operator = await api.client('300000007', 'operator')
  for (let i = 0; i < 5; i += 1) {
    await api.ask(seller, 'POST', '/v1/invoices', validInvoice({ number: `A-${String(i)}` }))
    await api.ask(buyer, 'POST', '/v1/drafts', { number: String(i) })
  }
})
afterAll(() => api.stop())

const companies = (items: { company: string }[]) => new Set(items.map((item) => item.company))

describe('GET /v1/audit', () => {
  it('shows a company its own entries only', async () => {
    const { body } = await api.ask(seller, 'GET', '/v1/audit?limit=100')
    expect(companies(body.items)).toEqual(new Set([seller.companyId]))
    const asked = await api.ask(seller, 'GET', `/v1/audit?company=${buyer.companyId}`)
    expect(asked.body.items).toEqual([])
  })

  it('shows an operator those of all, or of one', async () => {
    const { body } = await api.ask(operator, 'GET', '/v1/audit?limit=100')
    expect(companies(body.items)).toEqual(new Set([seller.companyId, buyer.companyId]))
    const one = await api.ask(operator, 'GET', `/v1/audit?company=${buyer.companyId}`)
    expect(companies(one.body.items)).toEqual(new Set([buyer.companyId]))
  })

  it('filters and pages', async () => {
    const first = await api.ask(seller, 'GET', '/v1/audit?action=invoice.deposited&limit=3')
    expect(first.body.items).toHaveLength(3)
    const cursor = String(first.body.nextCursor)
    const rest = await api.ask(
      seller,
      'GET',
      `/v1/audit?action=invoice.deposited&limit=3&cursor=${cursor}`,
    )
    expect(rest.body.items).toHaveLength(2)
    expect(rest.body.nextCursor).toBeUndefined()
  })

  it('refuses an instant that is none', async () => {
    const { status, body } = await api.ask(seller, 'GET', '/v1/audit?from=yesterday')
    expect([status, body.errors[0].pointer]).toEqual([400, '/from'])
  })
})

describe('GET /v1/audit/export', () => {
  const exported = async (client: TestClient): Promise<AuditEntry[]> => {
    const response = await fetch(`${api.url}/v1/audit/export`, {
      headers: { authorization: `Bearer ${client.token}` },
    })
    expect(response.headers.get('content-type')).toBe('application/x-ndjson')
    const lines = (await response.text()).trimEnd().split('\n')
    return lines.map((line) => JSON.parse(line))
  }

  it('gives whole chains that verify', async () => {
    for (const [client, count] of [
      [seller, 1],
      [operator, 2],
    ] as const) {
      const verifier = createChainVerifier()
      for (const entry of await exported(client)) expect(verifier.accept(entry)).toBeUndefined()
      expect(verifier.companies).toBe(count)
    }
  })
})
