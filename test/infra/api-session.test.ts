import { createServer } from 'node:http'
import type { IncomingMessage, Server } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { openApiSession } from '../../infra/api-session.ts'

let server: Server

afterEach(() => new Promise((resolve) => server.close(resolve)))

/** A web server that answers as told and notes what it was asked. */
async function serve(
  answer: (request: IncomingMessage) => { status: number; body: unknown },
): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = []
  server = createServer((request, response) => {
    asked.push(
      `${request.method ?? ''} ${request.url ?? ''} ${request.headers.authorization ?? ''}`,
    )
    const { status, body } = answer(request)
    response.writeHead(status, { connection: 'close' }).end(JSON.stringify(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('no address')
  return { url: `http://127.0.0.1:${String(address.port)}`, asked }
}

const client = { clientId: 'id', clientSecret: 'secret' }

describe('a session at the API', () => {
  it('gets a token by its credentials and speaks with it', async () => {
    const { url, asked } = await serve(() => ({
      status: 200,
      body: { access_token: 'T', items: [{ invoice: { id: 'b7c3' } }] },
    }))
    const session = await openApiSession(url, client)
    const answer = await session.call('GET', '/v1/inbox')
    expect(answer.list('items').map((item) => item.text('invoice', 'id'))).toEqual(['b7c3'])
    expect(asked).toEqual([
      `POST /oauth2/token Basic ${Buffer.from('id:secret').toString('base64')}`,
      'GET /v1/inbox Bearer T',
    ])
  })

  it('fails with the text of a refusal', async () => {
    const { url } = await serve((request) =>
      request.url === '/oauth2/token'
        ? { status: 200, body: { access_token: 'T' } }
        : { status: 409, body: { code: 'status-not-allowed' } },
    )
    const session = await openApiSession(url, client)
    await expect(session.call('POST', '/v1/x')).rejects.toThrow(/409 .*status-not-allowed/)
  })

  it('fails when the answer lacks what is read', async () => {
    const { url } = await serve(() => ({ status: 200, body: {} }))
    await expect(openApiSession(url, client)).rejects.toThrow('the answer has no access_token')
  })
})
