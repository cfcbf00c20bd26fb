import { createHash } from 'node:crypto'
import { legalDay } from '../schemas/values/legal-day.ts'
import { openApiSession } from './api-session.ts'
import type { ApiSession } from './api-session.ts'
import type { Demo } from './demo.ts'
import { faint, heading, say, strong } from './progress.mjs'
import { sampleInvoice } from './sample-invoice.ts'
import { startWebhookListener } from './webhook-listener.ts'
import type { WebhookListener } from './webhook-listener.ts'

/** Whether the demonstration's seller has already posted an invoice. */
export async function hasInvoices(apiUrl: string, demo: Demo): Promise<boolean> {
  const seller = await openApiSession(apiUrl, demo.seller)
  const answer = await seller.call('GET', '/v1/invoices?limit=1')
  return answer.list('items').length > 0
}

/**
 * Plays one invoice through its whole life over HTTP, as two companies would, and prints the
 * timeline as it happens. Each step waits for the webhook that announces the one before.
 * @throws {Error} the first answer or webhook that is not as it should be
 */
export async function playSampleLife(apiUrl: string, demo: Demo): Promise<void> {
  heading({ fr: 'Une facture, toute sa vie', en: 'One invoice, all its life' })
  const tell = timeline()
  const names: Record<string, string> = { seller: demo.seller.name, buyer: demo.buyer.name }
  const listener = await startWebhookListener((name, { type }) => {
    tell(faint(`webhook → ${names[name] ?? name} : ${type}`))
  })
  const seller = await openApiSession(apiUrl, demo.seller)
  const buyer = await openApiSession(apiUrl, demo.buyer)
  const subscriptions = [
    await subscribe(seller, 'seller', listener),
    await subscribe(buyer, 'buyer', listener),
  ]
  try {
    const { id, sha256 } = await post(seller, demo, tell)
    await listener.hear('invoice.status.203', id)
    await receive(buyer, id, sha256, tell)
    await settle({ seller, buyer, listener, id, tell })
    await listener.hear('invoice.tax-report.accepted', id)
    tell('250 · le PPF a accepté les données fiscales (F1) / the PPF accepted the tax data')
    await tellStory(seller, id)
  } finally {
    for (const drop of subscriptions) await drop()
    await listener.close()
  }
}

type Tell = (text: string) => void

function timeline(): Tell {
  const startedAt = Date.now()
  return (text) => {
    const seconds = ((Date.now() - startedAt) / 1000).toFixed(2).padStart(6)
    process.stdout.write(`  ${faint(`${seconds} s`)}  ${text}\n`)
  }
}

async function subscribe(
  session: ApiSession,
  name: string,
  listener: WebhookListener,
): Promise<() => Promise<void>> {
  const answer = await session.call('POST', '/v1/webhooks', {
    json: { url: listener.urlFor(name), events: ['invoice.*'] },
  })
  listener.trust(name, answer.text('secret'))
  const path = `/v1/webhooks/${answer.text('id')}`
  return async () => {
    await session.call('DELETE', path)
  }
}

async function post(
  seller: ApiSession,
  demo: Demo,
  tell: Tell,
): Promise<{ id: string; sha256: string }> {
  const now = new Date()
  const number = sampleNumber(now)
  const invoice = sampleInvoice(number, demo.seller, demo.buyer, legalDay(now))
  tell(`${demo.seller.name} → POST /v1/invoices : ${strong(number)}, 240,00 €`)
  const answer = await seller.call('POST', '/v1/invoices', {
    json: invoice,
    headers: { prefer: 'wait=20', 'idempotency-key': number },
  })
  const id = answer.text('id')
  tell(`${answer.text('status', 'code')} · ${answer.text('status', 'label', 'fr')} · ${faint(id)}`)
  const sha256 = createHash('sha256').update(JSON.stringify(invoice)).digest('hex')
  return { id, sha256 }
}

/** A number that no earlier sample has: the moment, to the millisecond. */
export function sampleNumber(now: Date): string {
  return `DEMO-${now.toISOString().replace(/\D/g, '')}`
}

async function receive(buyer: ApiSession, id: string, sha256: string, tell: Tell): Promise<void> {
  await findInInbox(buyer, id)
  tell('l’acheteur relève sa boîte : la facture y est / the buyer polls its inbox: there it is')
  const original = await buyer.call('GET', `/v1/invoices/${id}/original`)
  const found = createHash('sha256').update(original.bytes).digest('hex')
  if (found !== sha256) throw new Error(`the original has changed: ${found}, posted ${sha256}`)
  tell('l’original, octet pour octet / the original, byte for byte')
}

async function findInInbox(buyer: ApiSession, id: string): Promise<void> {
  let cursor: string | undefined
  for (;;) {
    const query = cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`
    const page = await buyer.call('GET', `/v1/inbox?limit=100${query}`)
    const items = page.list('items')
    if (items.some((item) => item.text('invoice', 'id') === id)) return
    if (items.length === 0) throw new Error(`invoice ${id} is not in the inbox`)
    cursor = page.text('nextCursor')
  }
}

async function settle(life: {
  seller: ApiSession
  buyer: ApiSession
  listener: WebhookListener
  id: string
  tell: Tell
}): Promise<void> {
  const { seller, buyer, listener, id, tell } = life
  const put = async (session: ApiSession, body: { code: string }): Promise<void> => {
    const path = `/v1/invoices/${id}/statuses`
    const headers = { 'idempotency-key': `${id}-${body.code}` }
    const answer = await session.call('POST', path, { json: body, headers })
    const label = answer.text('status', 'label', 'fr')
    const who = session === seller ? 'vendeur / seller' : 'acheteur / buyer'
    tell(`${answer.text('status', 'code')} · ${label} · ${who}`)
    await listener.hear(`invoice.status.${body.code}`, id)
  }
  await put(buyer, { code: '204' })
  await put(buyer, { code: '205' })
  await put(buyer, { code: '211' })
  const paid = { code: '212', amounts: [{ rate: '20', amount: '240.00' }] }
  await put(seller, paid)
}

async function tellStory(seller: ApiSession, id: string): Promise<void> {
  say({ fr: 'La piste d’audit de cette facture :', en: 'The audit trail of this invoice:' })
  const story = await seller.call('GET', `/v1/invoices/${id}/audit?limit=100`)
  for (const entry of story.list('items')) {
    const hash = entry.text('hash').slice(0, 12)
    const line = `#${entry.text('sequence')} ${entry.text('action')} · ${entry.text('actor')}`
    process.stdout.write(`    ${line} ${faint(`· ${entry.text('at')} · ${hash}…`)}\n`)
  }
}
