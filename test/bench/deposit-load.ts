import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { Type } from 'typebox'
import { Compile } from 'typebox/compile'
import { sampleInvoice } from '../../infra/sample-invoice.ts'
import type { Demo } from '../../infra/demo.ts'
import { parseLocalDate } from '../../schemas/values/local-date.ts'
import { signIn } from './api-client.ts'
import { httpLoad } from './http-load.ts'

const Load = Compile(
  Type.Object({
    accepted: Type.Integer(),
    perSecond: Type.Number(),
    p50Ms: Type.Number(),
    p99Ms: Type.Number(),
    cpuSeconds: Type.Number(),
  }),
)
export type DepositLoad = ReturnType<typeof Load.Parse>

interface Order {
  readonly apiUrl: string
  readonly demo: Demo
  readonly connections: number
  readonly seconds: number
}

/**
 * Posts invoices, each of its own number, as fast as `connections` take them. The load runs in a
 * process of its own; only deposits answered 202 count, and any other answer fails the run.
 */
export async function loadDeposits(
  stage: { apiUrl: string; demo: Demo },
  connections: number,
  seconds: number,
): Promise<DepositLoad> {
  const order: Order = { apiUrl: stage.apiUrl, demo: stage.demo, connections, seconds }
  const child = fork(fileURLToPath(import.meta.url), ['load'])
  return new Promise((resolve, reject) => {
    child.once('message', (result) => resolve(Load.Parse(result)))
    child.once('exit', (code) => {
      if (code !== 0) reject(new Error(`the load ended with ${String(code)}`))
    })
    child.send(order)
  })
}

// fork() runs this same file: there it is the load itself.
if (process.argv[2] === 'load' && process.send !== undefined) {
  process.once('message', (order: Order) => {
    void load(order).then((result) => process.send?.(result, () => process.exit(0)))
  })
}

async function load({ apiUrl, demo, connections, seconds }: Order): Promise<DepositLoad> {
  const client = await signIn(apiUrl, demo.seller, 1)
  await client.close()
  const today = parseLocalDate('2026-11-20')
  if (today === undefined) throw new Error('2026-11-20 is a day')
  const [before = '', after = ''] = JSON.stringify(
    sampleInvoice('NUMBER', demo.seller, demo.buyer, today),
  ).split('NUMBER')
  let numbered = 0
  return httpLoad({
    url: new URL(`${apiUrl}/v1/invoices`),
    connections,
    seconds,
    headers: { authorization: `Bearer ${client.token}`, 'content-type': 'application/json' },
    body: () => {
      numbered += 1
      return `${before}D-${String(process.pid)}-${String(numbered)}${after}`
    },
    status: 202,
  })
}
