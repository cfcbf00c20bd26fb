import { afterEach, describe, expect, it } from 'vitest'
import type { TargetPolicy } from '../../../services/notifications/target.ts'
import {
  createWebhookGateway,
  type WebhookGateway,
} from '../../../services/notifications/webhook-gateway.ts'
import { startWebhookReceiver, type WebhookReceiver } from '../../support/webhook-receiver.ts'
import { TEST_POLICY } from '../../support/webhooks.ts'

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

async function receiver(): Promise<WebhookReceiver> {
  const started = await startWebhookReceiver()
  closing.push(() => started.close())
  return started
}

function gateway(policy: TargetPolicy): WebhookGateway {
  const created = createWebhookGateway(policy)
  closing.push(() => created.close())
  return created
}

const callTo = (url: string) => ({ url, headers: { 'webhook-id': 'one' }, body: '{}' })

describe('createWebhookGateway', () => {
  it('posts, and gives the status', async () => {
    const server = await receiver()
    expect(await gateway(TEST_POLICY).post(callTo(server.url))).toEqual({ status: 204 })
    expect(server.received).toMatchObject([{ id: 'one', body: '{}' }])
  })

  it('does not follow a redirect', async () => {
    const [server, elsewhere] = [await receiver(), await receiver()]
    server.answer = () => ({ status: 307, headers: { location: elsewhere.url } })
    const answer = await gateway(TEST_POLICY).post(callTo(server.url))
    expect(answer).toEqual({ status: 307, fault: 'redirect-refused' })
    expect(elsewhere.received).toEqual([])
  })

  it.each([
    [500, 'answer-not-2xx'],
    [404, 'answer-not-2xx'],
    [410, 'gone'],
  ])('takes %s for %s', async (status, fault) => {
    const server = await receiver()
    server.answer = () => ({ status })
    expect(await gateway(TEST_POLICY).post(callTo(server.url))).toEqual({ status, fault })
  })

  it('keeps the status of an answer whose body is too long', async () => {
    const server = await receiver()
    server.answer = () => ({ status: 200, body: 'x'.repeat(10_000_000) })
    expect(await gateway(TEST_POLICY).post(callTo(server.url))).toEqual({ status: 200 })
  })

  it('says that a connection was refused', async () => {
    const server = await receiver()
    const { url } = server
    await server.close()
    expect(await gateway(TEST_POLICY).post(callTo(url))).toEqual({ fault: 'connection-failed' })
  })

  it('refuses a name that now leads to the machine itself, before it connects', async () => {
    const server = await receiver()
    // The name was public when it was checked; DNS has changed its mind since.
    const rebound = { allowLoopback: false, resolve: () => Promise.resolve(['127.0.0.1']) }
    const url = `https://rebound.exemple.fr:${String(server.port)}/hook`
    expect(await gateway(rebound).post(callTo(url))).toEqual({ fault: 'target-refused' })
    expect(server.received).toEqual([])
  })

  it('looks a name up for each connection, and trusts no earlier answer', async () => {
    const answers = [['93.184.215.14', '10.0.0.1'], ['169.254.169.254'], ['::ffff:127.0.0.1']]
    const lookedUp: string[] = []
    const changing = gateway({
      allowLoopback: false,
      resolve: (host) => {
        lookedUp.push(host)
        return Promise.resolve(answers[lookedUp.length - 1] ?? [])
      },
    })
    for (let i = 0; i < answers.length; i += 1) {
      const answer = await changing.post(callTo('https://rebound.exemple.fr/hook'))
      expect(answer).toEqual({ fault: 'target-refused' })
    }
    expect(lookedUp).toHaveLength(3)
  })

  it('refuses an address or a scheme that its policy no longer allows', async () => {
    const server = await receiver()
    const strict = gateway({ ...TEST_POLICY, allowLoopback: false })
    expect(await strict.post(callTo(server.url))).toEqual({ fault: 'target-refused' })
    const address = await strict.post(callTo(`https://127.0.0.1:${String(server.port)}/`))
    expect(address).toEqual({ fault: 'target-refused' })
    expect(server.received).toEqual([])
  })

  it('says that a name has no address', async () => {
    const nowhere = gateway({
      allowLoopback: false,
      resolve: () =>
        Promise.reject(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' })),
    })
    const answer = await nowhere.post(callTo('https://nowhere.exemple.fr/'))
    expect(answer).toEqual({ fault: 'host-unknown' })
  })
})
