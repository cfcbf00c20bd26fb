import { connect, type Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RunningApi, startApi, type TestClient } from '../../support/running-api.ts'
import { validInvoice } from '../../support/valid-invoice.ts'

let api: RunningApi
let seller: TestClient
let port: number

beforeAll(async () => {
  api = await startApi({
    limits: {
      documentBytesMax: 500_000,
      headersTimeoutMs: 600,
      bodyGraceMs: 300,
      bodyBytesPerSecondMin: 10_000_000,
      tokenRequestsPerWindowMax: 1_000,
    },
  })
  seller = await api.seller()
  port = Number(new URL(api.url).port)
})
afterAll(() => api.stop())

/** What the server says on a bare connection until it closes it. */
const raw = (text: string, then?: (socket: Socket) => void) =>
  new Promise<string>((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    let answer = ''
    socket.on('data', (bytes) => {
      answer += bytes.toString()
    })
    socket.on('close', () => resolve(answer))
    socket.on('error', (error) => (answer === '' ? reject(error) : resolve(answer)))
    then?.(socket)
  })
const head = (path: string, ...headers: string[]) =>
  [
    `POST ${path} HTTP/1.1`,
    'host: test',
    `authorization: Bearer ${seller.token}`,
    ...headers,
    '',
    '',
  ].join('\r\n')

describe('the size of a body', () => {
  it('refuses a length over the limit before reading anything', async () => {
    const answer = await raw(
      head('/v1/invoices', 'content-type: application/pdf', 'content-length: 500001'),
    )
    expect(answer).toMatch(/^HTTP\/1.1 413/)
    expect(answer).toContain('"code":"body-too-large"')
  })

  it('does not ask for a body it will refuse', async () => {
    const answer = await raw(
      head(
        '/v1/invoices',
        'content-type: application/pdf',
        'content-length: 500001',
        'expect: 100-continue',
      ),
    )
    expect(answer).not.toContain('100 Continue')
    expect(answer).toMatch(/^HTTP\/1.1 413/)
  })

  it('refuses a body that grows beyond the limit without having said so', async () => {
    const response = await fetch(`${api.url}/v1/invoices`, {
      method: 'POST',
      headers: { authorization: `Bearer ${seller.token}`, 'content-type': 'application/xml' },
      body: new ReadableStream({
        start(controller) {
          for (let i = 0; i < 12; i += 1) controller.enqueue(Buffer.alloc(50_000, 0x20))
          controller.close()
        },
      }),
      duplex: 'half',
    })
    expect([response.status, JSON.parse(await response.text()).code]).toEqual([
      413,
      'body-too-large',
    ])
  })

  it('refuses JSON over 1 MiB elsewhere', async () => {
    const response = await fetch(`${api.url}/v1/drafts`, {
      method: 'POST',
      headers: { authorization: `Bearer ${seller.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ paymentTerms: 'x'.repeat(1_100_000) }),
    })
    expect(response.status).toBe(413)
  })
})

describe('the pace of a request', () => {
  it.each(['/v1/invoices', '/v1/drafts'])(
    'refuses a body that stops coming to %s',
    async (path) => {
      const answer = await raw(
        head(path, 'content-type: application/json', 'content-length: 2000') + '{"number":',
      )
      expect(answer).toMatch(/^HTTP\/1.1 408/)
      expect(answer).toContain('"code":"request-timeout"')
    },
  )

  it('refuses a form whose file stops coming', async () => {
    const part = '--b\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n'
    const answer = await raw(
      head(
        '/v1/invoices',
        'content-type: multipart/form-data; boundary=b',
        'content-length: 2000',
      ) + `${part}content-type: application/xml\r\n\r\n<a>`,
    )
    expect(answer).toMatch(/^HTTP\/1.1 408/)
  })

  it('refuses headers that stop coming', async () => {
    const answer = await raw('GET /livez HTTP/1.1\r\nhost: te')
    expect(answer).toMatch(/^HTTP\/1.1 408/)
    expect(answer).toContain('application/problem+json')
  })

  it('refuses what is not HTTP', async () => {
    expect(await raw('hello\r\n\r\n')).toMatch(/^HTTP\/1.1 400[^]*"code":"request-invalid"/)
  })
})

describe('1,000 connections at once', () => {
  it('all get their answer', async () => {
    const head = ['GET /v1/inbox HTTP/1.1', 'host: t', `authorization: Bearer ${seller.token}`]
    const ask = `${[...head, 'connection: close'].join('\r\n')}\r\n\r\n`
    const answers = await Promise.all(Array.from({ length: 1_000 }, () => raw(ask)))
    const codes = new Set(answers.map((answer) => answer.slice(0, 12)))
    expect(codes).toEqual(new Set(['HTTP/1.1 200']))
  }, 60_000)

  it('all deposit, and nothing is lost', async () => {
    const busy = await startApi({ database: api.database })
    const post = (number: string) =>
      fetch(`${busy.url}/v1/invoices`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${seller.token}`,
          'content-type': 'application/json',
          'idempotency-key': number,
        },
        body: JSON.stringify(validInvoice({ number })),
      })
    try {
      const numbers = Array.from({ length: 1_000 }, (_, i) => `C-${String(i)}`)
      const responses = await Promise.all(numbers.map(post))
      expect(new Set(responses.map((response) => response.status))).toEqual(new Set([202]))
      const places = responses.map((response) => response.headers.get('location'))
      expect(new Set(places).size).toBe(1_000)
      await Promise.all(responses.map((response) => response.arrayBuffer()))
      const again = await post('C-999')
      expect(again.headers.get('idempotency-replayed')).toBe('true')
      expect(again.headers.get('location')).toBe(places[999])
    } finally {
      await busy.stop()
    }
  }, 60_000)
})

describe('what is not there', () => {
  it('says so of an address', async () => {
    const response = await fetch(`${api.url}/v2/invoices`, {
      headers: { 'accept-language': 'en-GB, fr;q=0.5' },
    })
    expect(response.status).toBe(404)
    expect(response.headers.get('content-language')).toBe('en')
    expect(response.headers.get('vary')).toContain('accept-language')
    expect(await response.json()).toMatchObject({
      type: '/problems/not-found',
      title: 'Not found',
      instance: expect.stringMatching(/^urn:uuid:[0-9a-f-]{36}$/),
      code: 'not-found',
      retry: false,
    })
  })

  it('names the methods an address has', async () => {
    const response = await fetch(`${api.url}/v1/inbox`, { method: 'DELETE' })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('GET, HEAD')
    expect(await response.json()).toMatchObject({ code: 'method-not-allowed' })
  })
})

describe('what a query may be', () => {
  it.each([
    ['an unknown parameter', 'offset=3', '/offset'],
    ['a limit too large', 'limit=101', '/limit'],
    ['a limit that is no number', 'limit=many', '/limit'],
  ])('refuses %s', async (_name, query, pointer) => {
    const response = await fetch(`${api.url}/v1/invoices?${query}`, {
      headers: { authorization: `Bearer ${seller.token}` },
    })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({
      code: 'request-invalid',
      errors: [{ in: 'query', pointer }],
    })
  })

  it.each(['garbage', Buffer.from('["drafts","x"]').toString('base64url')])(
    'refuses the cursor %s',
    async (cursor) => {
      const response = await fetch(`${api.url}/v1/invoices?cursor=${cursor}`, {
        headers: { authorization: `Bearer ${seller.token}` },
      })
      expect([response.status, JSON.parse(await response.text()).code]).toEqual([
        400,
        'cursor-invalid',
      ])
    },
  )
})

describe('headers', () => {
  it('tells the rate limit, and keeps browsers at bay', async () => {
    const response = await fetch(`${api.url}/v1/inbox`, {
      headers: { authorization: `Bearer ${seller.token}` },
    })
    expect(response.headers.get('ratelimit-limit')).toBe('5000')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
  })
})

describe('too much', () => {
  it('refuses a token beyond its limit, and says when to come back', async () => {
    const tight = await startApi({ limits: { requestsPerWindowMax: 2 }, database: api.database })
    try {
      const ask = () =>
        fetch(`${tight.url}/v1/inbox`, { headers: { authorization: `Bearer ${seller.token}` } })
      await ask()
      await ask()
      const third = await ask()
      expect(third.status).toBe(429)
      expect(Number(third.headers.get('retry-after'))).toBeGreaterThan(0)
      expect(await third.json()).toMatchObject({ code: 'too-many-requests', retry: true })
      const other = await api.buyer()
      const free = await fetch(`${tight.url}/v1/inbox`, {
        headers: { authorization: `Bearer ${other.token}` },
      })
      expect(free.status).toBe(200)
    } finally {
      await tight.stop()
    }
  })
})
