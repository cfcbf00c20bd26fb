import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface ReceivedWebhook {
  readonly id: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

export interface WebhookReceiver {
  readonly url: string
  readonly port: number
  /** In the order of their arrival. */
  readonly received: ReceivedWebhook[]
  /** What the next requests are answered; 204 unless told otherwise. */
  answer: (webhook: ReceivedWebhook) => Answer | Promise<Answer>
  /** Resolves when `count` webhooks have arrived in all. */
  until(count: number): Promise<void>
  close(): Promise<void>
}

export interface Answer {
  readonly status: number
  readonly headers?: Record<string, string>
  readonly body?: string
}

/** A subscriber's server, on loopback and on a port of its own. */
export async function startWebhookReceiver(): Promise<WebhookReceiver> {
  const waiting: { count: number; resolve: () => void }[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { headers } = request
      const id = String(headers['webhook-id'])
      const webhook = { id, headers, body: Buffer.concat(chunks).toString('utf8') }
      receiver.received.push(webhook)
      for (const { count, resolve } of waiting) {
        if (receiver.received.length >= count) resolve()
      }
      void Promise.resolve(receiver.answer(webhook)).then(({ status, headers: sent, body }) => {
        response.writeHead(status, sent).end(body)
      })
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = addressOf(server.address())
  const receiver: WebhookReceiver = {
    url: `http://127.0.0.1:${String(port)}/hook`,
    port,
    received: [],
    answer: () => ({ status: 204 }),
    until: (count) =>
      new Promise((resolve) => {
        if (receiver.received.length >= count) resolve()
        else waiting.push({ count, resolve })
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return receiver
}

function addressOf(address: AddressInfo | string | null): AddressInfo {
  if (address === null || typeof address === 'string') throw new Error('not listening on a port')
  return address
}
