import { Webhook } from 'standardwebhooks'
import { afterEach, describe, expect, it } from 'vitest'
import { startWebhookListener } from '../../infra/webhook-listener.ts'
import type { WebhookListener } from '../../infra/webhook-listener.ts'

const secret = `whsec_${Buffer.alloc(32, 1).toString('base64')}`
const stranger = `whsec_${Buffer.alloc(32, 2).toString('base64')}`
const event = { type: 'invoice.status.203', subject: 'b7c3' }

let listener: WebhookListener

afterEach(() => listener.close())

async function post(name: string, signedWith: string): Promise<number> {
  const body = JSON.stringify(event)
  const at = new Date()
  const response = await fetch(listener.urlFor(name), {
    method: 'POST',
    body,
    headers: {
      'webhook-id': 'msg_1',
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': new Webhook(signedWith).sign('msg_1', at, body),
    },
  })
  return response.status
}

async function listen(): Promise<string[]> {
  const heard: string[] = []
  listener = await startWebhookListener((name, { type }) => heard.push(`${name} ${type}`))
  listener.trust('seller', secret)
  return heard
}

describe('the listener of the demonstration', () => {
  it('hears a signed webhook, whether waited for before or after', async () => {
    const heard = await listen()
    const before = listener.hear('invoice.status.203', 'b7c3')
    expect(await post('seller', secret)).toBe(204)
    expect(await before).toEqual(event)
    expect(await listener.hear('invoice.status.203', 'b7c3')).toEqual(event)
    expect(heard).toEqual(['seller invoice.status.203'])
  })

  it('does not hear one that another secret signed', async () => {
    const heard = await listen()
    expect(await post('seller', stranger)).toBe(401)
    expect(heard).toEqual([])
  })

  it('does not hear one for a subscriber it does not know', async () => {
    await listen()
    expect(await post('buyer', secret)).toBe(401)
  })
})
