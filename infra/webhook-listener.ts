import { createServer } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { Webhook } from 'standardwebhooks'

/** A webhook that came in and whose signature holds. */
export type HeardEvent = { type: string; subject: string }

/** A web server on this machine that hears the webhooks of the demonstration. */
export type WebhookListener = {
  /** Where subscriptions should point; `name` tells the subscribers apart. */
  urlFor(name: string): string
  /** The secret with which this subscriber's webhooks are signed. */
  trust(name: string, secret: string): void
  /** Waits for an event of this type about this subject, also one heard before. */
  hear(type: string, subject: string): Promise<HeardEvent>
  close(): Promise<void>
}

const patienceMs = 60_000

/**
 * Listens on a free port of 127.0.0.1. A webhook with a signature that does not hold is answered
 * 401 and not heard.
 * @param onEvent is told each event as it comes
 */
export async function startWebhookListener(
  onEvent: (name: string, event: HeardEvent) => void,
): Promise<WebhookListener> {
  const secrets = new Map<string, Webhook>()
  const heard: HeardEvent[] = []
  const waiting = new Set<() => void>()
  const server = createServer((request, response) => {
    const name = (request.url ?? '/').slice(1)
    verified(request, secrets.get(name)).then(
      (event) => {
        heard.push(event)
        onEvent(name, event)
        response.writeHead(204).end()
        for (const wake of waiting) wake()
      },
      () => response.writeHead(401).end(),
    )
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    urlFor: (name) => `http://127.0.0.1:${String(port)}/${name}`,
    trust: (name, secret) => secrets.set(name, new Webhook(secret)),
    hear: (type, subject) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const event = heard.find((known) => known.type === type && known.subject === subject)
          if (event === undefined) return
          clearTimeout(timer)
          waiting.delete(look)
          resolve(event)
        }
        const timer = setTimeout(() => {
          waiting.delete(look)
          reject(new Error(`no webhook ${type} within ${String(patienceMs / 1000)} s`))
        }, patienceMs)
        waiting.add(look)
        look()
      }),
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function verified(
  request: IncomingMessage,
  webhook: Webhook | undefined,
): Promise<HeardEvent> {
  if (webhook === undefined) throw new Error('nobody knows this subscriber')
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  const headers = new Map(Object.entries(request.headers))
  const names = ['webhook-id', 'webhook-timestamp', 'webhook-signature']
  const signed = Object.fromEntries(names.map((name) => [name, String(headers.get(name))]))
  const body: unknown = webhook.verify(Buffer.concat(chunks).toString('utf8'), signed)
  if (typeof body !== 'object' || body === null) throw new Error('a webhook is an object')
  const { type, subject }: { type?: unknown; subject?: unknown } = body
  return { type: String(type), subject: String(subject) }
}
