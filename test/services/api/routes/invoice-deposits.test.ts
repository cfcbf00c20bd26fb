import { createHash, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Invoice } from '../../../../schemas/invoice/invoice.ts'
import { type RunningApi, startApi, type TestClient } from '../../../support/running-api.ts'
import { validInvoice } from '../../../support/valid-invoice.ts'

let api: RunningApi
let seller: TestClient
let buyer: TestClient

beforeAll(async () => {
  api = await startApi({ limits: { memoryBytesMax: 32 * 1024, documentBytesMax: 2_000_000 } })
  seller = await api.seller()
  buyer = await api.buyer()
})
afterAll(() => api.stop())

let count = 0
const fresh = (overrides: Partial<Invoice> = {}, lines = 2) =>
  validInvoice({ number: `F-${String((count += 1))}`, ...overrides }, lines)
const json = (overrides: Partial<Invoice> = {}, lines = 2) =>
  JSON.stringify(fresh(overrides, lines))

const bearer = (client: TestClient) => ({ authorization: `Bearer ${client.token}` })
const post = (
  body: NonNullable<RequestInit['body']>,
  headers: Record<string, string> = {},
  client = seller,
  path = '/v1/invoices',
) =>
  fetch(api.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...bearer(client), ...headers },
    body,
  })
const read = async (response: Response) => JSON.parse(await response.text())
const get = (path: string, client = seller) => fetch(api.url + path, { headers: bearer(client) })
const rulesOf = (problem: { errors: { rule: string }[] }) =>
  problem.errors.map((error) => error.rule)

describe('POST /v1/invoices', () => {
  it('keeps a valid JSON invoice byte for byte, and says where it is', async () => {
    const body = JSON.stringify(fresh(), null, 2)
    const response = await post(body)
    expect(response.status).toBe(202)
    const receipt = await read(response)
    expect(response.headers.get('location')).toBe(`/v1/invoices/${receipt.id}`)
    expect(receipt).toMatchObject({ side: 'issued', status: { code: '200', word: 'issued' } })
    expect(receipt.sha256).toBe(createHash('sha256').update(body).digest('hex'))
    const original = await get(`/v1/invoices/${receipt.id}/original`)
    expect(original.headers.get('content-type')).toBe('application/json')
    expect(original.headers.get('etag')).toBe(`"${receipt.sha256}"`)
    expect(await original.text()).toBe(body)
  })

  it('streams a document larger than what stands in memory, and keeps it whole', async () => {
    const body = json({}, 400)
    expect(body.length).toBeGreaterThan(32 * 1024)
    const response = await post(body)
    const receipt = await read(response)
    expect([response.status, receipt.errors]).toEqual([202, undefined])
    expect(await (await get(`/v1/invoices/${receipt.id}/original`)).text()).toBe(body)
  })

  it('takes one file of a form', async () => {
    const body = json()
    const form = new FormData()
    form.set('file', new Blob([body], { type: 'application/json' }), 'facture.json')
    const response = await fetch(`${api.url}/v1/invoices`, {
      method: 'POST',
      headers: bearer(seller),
      body: form,
    })
    const receipt = await read(response)
    expect([response.status, receipt.errors]).toEqual([202, undefined])
    expect(await (await get(`/v1/invoices/${receipt.id}/original`)).text()).toBe(body)
  })

  it.each([
    [
      'two files',
      (form: FormData) =>
        form.append('other', new Blob(['{}'], { type: 'application/json' }), 'b.json'),
    ],
    ['a field beside the file', (form: FormData) => form.append('comment', 'bonjour')],
    ['no file', (form: FormData) => form.delete('file')],
  ])('refuses a form with %s', async (_name, change) => {
    const form = new FormData()
    form.set('file', new Blob([json()], { type: 'application/json' }), 'facture.json')
    change(form)
    const response = await fetch(`${api.url}/v1/invoices`, {
      method: 'POST',
      headers: bearer(seller),
      body: form,
    })
    expect(response.status).toBe(400)
    expect(await read(response)).toMatchObject({ code: 'request-invalid' })
  })

  it('names the first deposit when the number comes again, and leaves it as it was', async () => {
    const invoice = fresh()
    const first = await read(await post(JSON.stringify(invoice)))
    const again = await post(JSON.stringify({ ...invoice, buyerReference: 'X' }))
    expect(again.status).toBe(409)
    expect(await read(again)).toMatchObject({
      code: 'invoice-duplicate',
      existing: { id: first.id, location: `/v1/invoices/${first.id}` },
    })
    expect(await read(await get(`/v1/invoices/${first.id}`))).toEqual(first)
  })

  it('refuses an invoice of somebody else', async () => {
    const response = await post(json(), {}, buyer)
    expect([response.status, (await read(response)).code]).toEqual([422, 'depositor-not-party'])
  })

  it('waits as long as it is asked to, no longer, when nothing moves the invoice on', async () => {
    const response = await post(json(), { prefer: 'respond-async, wait=1' })
    expect(response.status).toBe(202)
    expect(response.headers.get('preference-applied')).toBe('wait=1')
  })
})

describe('what does not fit', () => {
  it.each<[string, string]>([
    ['truncated JSON', '{"number": "F1"'],
    ['an unknown field', JSON.stringify({ ...validInvoice(), colour: 'red' })],
    ['an amount as a number', JSON.stringify({ ...validInvoice(), totals: { due: 240.5 } })],
    ['a field given twice', '{"number":"A","number":"B"}'],
    ['nothing', ''],
    ['a list', '[]'],
  ])('refuses %s with its findings', async (_name, body) => {
    const response = await post(body)
    expect(response.status).toBe(422)
    expect(response.headers.get('content-type')).toContain('application/problem+json')
    const problem = await read(response)
    expect(problem.code).toBe('invoice-invalid')
    expect(problem.errors.length).toBeGreaterThan(0)
    expect(problem.errors[0]).toMatchObject({
      pointer: expect.any(String),
      severity: 'fatal',
      message: { fr: expect.any(String), en: expect.any(String) },
      remedy: { fr: expect.any(String), en: expect.any(String) },
    })
  })

  it('tells every broken rule at once, in the order they were found', async () => {
    const invoice = fresh({ dueDate: '2026-13-01' })
    const totals = { ...invoice.totals, withVat: '1.00', withoutVat: '2.00' }
    const problem = await read(
      await post(JSON.stringify({ ...invoice, dueDate: '2026-12-20', totals })),
    )
    expect(rulesOf(problem)).toEqual(expect.arrayContaining(['BR-CO-13', 'BR-CO-15']))
  })

  it.each<[string, string | Uint8Array]>([
    ['truncated XML', '<?xml version="1.0"?><Invoice xmlns="urn:x"><a>'],
    ['an external entity', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'],
    ['a billion laughs', '<!DOCTYPE a [<!ENTITY l "lol"><!ENTITY m "&l;&l;&l;">]><a>&m;</a>'],
    ['elements 300 deep', '<a>'.repeat(300) + '</a>'.repeat(300)],
    ['an encoding that lies', Buffer.from([0x3c, 0x61, 0x3e, 0xff, 0xfe, 0x3c, 0x2f, 0x61, 0x3e])],
    ['an unknown root', '<nothing/>'],
  ])('refuses %s', async (_name, body) => {
    const response = await post(Buffer.from(body), { 'content-type': 'application/xml' })
    const problem = await read(response)
    expect([response.status, problem.code]).toEqual([422, 'invoice-invalid'])
    expect(JSON.stringify(problem)).not.toContain('root:')
  })

  it('refuses a PDF without an attachment', async () => {
    const { PDFDocument } = await import('pdf-lib')
    const pdf = await PDFDocument.create()
    pdf.addPage()
    const response = await post(Buffer.from(await pdf.save()), {
      'content-type': 'application/pdf',
    })
    expect([response.status, (await read(response)).code]).toEqual([422, 'invoice-invalid'])
  })

  it('refuses another media type', async () => {
    const response = await post('a;b', { 'content-type': 'text/csv' })
    expect([response.status, (await read(response)).code]).toEqual([415, 'media-type-unsupported'])
  })

  it('witnesses the refusal in the audit trail by hash and rules, and stores nothing', async () => {
    const body = JSON.stringify({ ...validInvoice(), colour: 'blue' })
    await post(body)
    const hash = createHash('sha256').update(body).digest('hex')
    const { items } = await read(await get(`/v1/audit?subject=sha256:${hash}`))
    expect(items).toHaveLength(1)
    expect(items[0]).toMatchObject({
      action: 'invoice.deposit-refused',
      actor: `client:${seller.clientId}`,
      details: { rules: [expect.any(String)] },
    })
  })

  it('leaves no chunk of a large document that was refused', async () => {
    const { db } = api.dependencies.invoicing
    const response = await post(JSON.stringify({ ...fresh({}, 400), colour: 'red' }))
    expect(response.status).toBe(422)
    const { readAs } = await import('../../../../services/store/unit-of-work.ts')
    const chunks = await readAs(db, [seller.companyId], (reader) =>
      reader
        .selectFrom('invoicing.document_chunk as chunk')
        .select('upload_id')
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('invoicing.document')
                .select('upload_id')
                .whereRef('invoicing.document.upload_id', '=', 'chunk.upload_id'),
            ),
          ),
        )
        .execute(),
    )
    expect(chunks).toEqual([])
  })
})

describe('POST /v1/invoices/check', () => {
  it('gives the verdict and keeps nothing', async () => {
    const body = json()
    const response = await post(body, {}, seller, '/v1/invoices/check')
    expect(response.status).toBe(200)
    expect(await read(response)).toMatchObject({
      valid: true,
      syntax: 'json',
      stages: expect.any(Array),
    })
    expect((await post(body)).status).toBe(202)
  })

  it('gives the findings of an invalid invoice as a verdict, not as a refusal', async () => {
    const response = await post('{}', {}, seller, '/v1/invoices/check')
    expect(response.status).toBe(200)
    expect(await read(response)).toMatchObject({ valid: false })
  })
})

describe('Idempotency-Key', () => {
  it('gives the same answer to the same request, and deposits once', async () => {
    const body = json()
    const key = { 'idempotency-key': `"${randomUUID()}"` }
    const first = await post(body, key)
    const again = await post(body, key)
    expect([first.status, again.status]).toEqual([202, 202])
    expect(first.headers.get('idempotency-replayed')).toBeNull()
    expect(again.headers.get('idempotency-replayed')).toBe('true')
    expect(again.headers.get('location')).toBe(first.headers.get('location'))
    expect(await read(again)).toEqual(await read(first))
  })

  it('refuses the key for another body', async () => {
    const key = { 'idempotency-key': randomUUID() }
    await post(json(), key)
    const other = await post(json(), key)
    expect([other.status, (await read(other)).code]).toEqual([422, 'idempotency-key-reused'])
  })

  it('lets one of two twins through; the other is told it runs, or given the answer', async () => {
    const body = json()
    const key = { 'idempotency-key': randomUUID() }
    const responses = await Promise.all(Array.from({ length: 10 }, () => post(body, key)))
    const statuses = responses.map((response) => response.status)
    expect(statuses.filter((status) => status !== 202 && status !== 409)).toEqual([])
    const answers = await Promise.all(responses.map(read))
    const ids = new Set(answers.flatMap((answer) => (answer.id === undefined ? [] : [answer.id])))
    expect(ids.size).toBe(1)
    expect(answers.filter((answer) => answer.code === 'invoice-duplicate')).toEqual([])
  })

  it('keeps the keys of two clients apart', async () => {
    const key = { 'idempotency-key': randomUUID() }
    const twin = await api.seller()
    expect((await post(json(), key)).status).toBe(202)
    expect((await post(json(), key, twin)).status).toBe(202)
  })

  it('judges again a request that was refused', async () => {
    const key = { 'idempotency-key': randomUUID() }
    expect((await post('{}', key)).status).toBe(422)
    expect((await post(json(), key)).status).toBe(202)
  })

  it.each(['""', 'x'.repeat(256), 'a b'])('refuses the key %s', async (key) => {
    const response = await post(json(), { 'idempotency-key': key })
    expect([response.status, (await read(response)).code]).toEqual([400, 'idempotency-key-invalid'])
  })
})

describe('another company', () => {
  it('sees nothing of an invoice that is not at its disposal: not even that it is', async () => {
    const receipt = await read(await post(json()))
    const stranger = await api.client('300000007')
    for (const path of ['', '/original', '/statuses', '/audit']) {
      const seen = await get(`/v1/invoices/${receipt.id}${path}`, stranger)
      const unknown = await get(`/v1/invoices/${randomUUID()}${path}`, stranger)
      const [a, b] = await Promise.all([read(seen), read(unknown)])
      expect([seen.status, a.code]).toEqual([404, 'not-found'])
      expect({ ...a, instance: '' }).toEqual({ ...b, instance: '' })
    }
    expect((await read(await get('/v1/invoices', stranger))).items).toEqual([])
    expect((await read(await get('/v1/audit', stranger))).items).toEqual([])
  })

  it('is not told which invoice of another holds a number', async () => {
    const invoice = fresh()
    await post(JSON.stringify(invoice))
    // Self-billed by its buyer, under a number that its seller has used: the same legal key.
    const response = await post(JSON.stringify({ ...invoice, typeCode: '389' }), {}, buyer)
    const problem = await read(response)
    expect(problem.code).toBe('invoice-duplicate')
    expect(problem.existing).toBeUndefined()
  })
})
