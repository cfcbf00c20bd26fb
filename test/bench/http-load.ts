import net from 'node:net'
import { performance } from 'node:perf_hooks'
import { percentile } from './figures.ts'

/** What a load has done: requests answered as expected, and how long each took. */
export interface HttpLoad {
  readonly accepted: number
  readonly perSecond: number
  readonly p50Ms: number
  readonly p99Ms: number
  /** CPU the load itself took of the machine it measures, seconds. */
  readonly cpuSeconds: number
}

export interface HttpOrder {
  readonly url: URL
  readonly connections: number
  readonly seconds: number
  readonly headers: Readonly<Record<string, string>>
  /** The body of the next request. */
  readonly body: () => string
  /** The status every answer must have; another one fails the run. */
  readonly status: number
}

const HEAD_END = Buffer.from('\r\n\r\n')

/**
 * Posts over as many connections as are asked, each with one request at a time, as fast as answers
 * come. It reads no more of an answer than its status and its length: a client library would take
 * as much of the two cores as the server that is measured.
 */
export async function httpLoad(order: HttpOrder): Promise<HttpLoad> {
  const times: number[] = []
  const cpu = process.cpuUsage()
  const start = performance.now()
  const end = start + order.seconds * 1000
  await Promise.all(
    Array.from({ length: order.connections }, () => runConnection(order, end, times)),
  )
  const { user, system } = process.cpuUsage(cpu)
  return {
    accepted: times.length,
    perSecond: times.length / ((performance.now() - start) / 1000),
    p50Ms: percentile(times, 0.5),
    p99Ms: percentile(times, 0.99),
    cpuSeconds: (user + system) / 1e6,
  }
}

function runConnection(order: HttpOrder, end: number, times: number[]): Promise<void> {
  const { url, headers, body, status } = order
  const head = [
    `POST ${url.pathname} HTTP/1.1`,
    `host: ${url.host}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ].join('\r\n')
  const expected = `HTTP/1.1 ${status} `
  return new Promise((resolve, reject) => {
    const socket = net.connect(Number(url.port), url.hostname)
    let received: Buffer = Buffer.alloc(0)
    let sent = 0
    const send = (): void => {
      const text = body()
      sent = performance.now()
      socket.write(`${head}\r\ncontent-length: ${Buffer.byteLength(text)}\r\n\r\n${text}`)
    }
    socket.setNoDelay(true)
    socket.on('connect', send)
    socket.on('error', reject)
    socket.on('close', () => reject(new Error('the server closed a connection')))
    socket.on('data', (chunk) => {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk])
      const headEnd = received.indexOf(HEAD_END)
      if (headEnd === -1) return
      const answer = received.toString('latin1', 0, headEnd)
      const length = Number(/\r\ncontent-length: (\d+)/i.exec(answer)?.[1])
      if (received.length < headEnd + HEAD_END.length + length) return
      if (!answer.startsWith(expected)) {
        socket.destroy()
        reject(new Error(received.toString()))
        return
      }
      received = Buffer.alloc(0)
      times.push(performance.now() - sent)
      if (performance.now() < end) send()
      else {
        resolve()
        socket.destroy()
      }
    })
  })
}
