import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { Type } from 'typebox'
import { Compile } from 'typebox/compile'
import { Decision } from '../../infra/ppf-simulator/journal.ts'
import type { DemoClient } from '../../infra/demo.ts'
import { ProcessRecord } from '../../infra/process-record.ts'
import { sampleInvoice } from '../../infra/sample-invoice.ts'
import { createChainVerifier } from '../../schemas/audit/chain.ts'
import { parseLocalDate } from '../../schemas/values/local-date.ts'
import { exportAudit } from '../../services/invoicing/audit.ts'
import type { DB } from '../../services/invoicing/tables.ts'
import { openDatabase } from '../../services/store/database.ts'
import { type ApiAnswer, type ApiClient, signIn } from './api-client.ts'
import { line } from './figures.ts'
import { raiseStage, type Stage } from './stage.ts'

/**
 * Kills a random process of the platform, again and again, under a load of whole lives, lets it be
 * restarted, then counts what was lost or doubled. Everything must be 0 and the chain must verify.
 * `npm run chaos -- --kills 50 [--seed 1] [--lives 8]`
 */
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '50' },
    seed: { type: 'string', default: String(Date.now() % 100_000) },
    lives: { type: 'string', default: '8' },
  },
})
const kills = Number(values.kills)
const random = randomFrom(Number(values.seed))
const DRAIN_MS_MAX = 180_000
let numbered = 0
const Heard = Compile(Type.Object({ type: Type.String(), subject: Type.String() }))
const Decided = Compile(Decision)

/** The events each whole life owes to the seller, in the order its subscribers must hear them. */
const OWED = ['200', '201', '202', '203', '205', '212'].map((code) => `invoice.status.${code}`)

interface Told {
  readonly id: string
  readonly number: string
}

process.stderr.write(`  seed ${values.seed}\n`)
const stage = await raiseStage({
  F1_WINDOW_SECONDS: '1',
  LOG_LEVEL: 'warn',
  API_RATE_LIMIT: '10000000',
})
let faults = 1
try {
  faults = await run(stage)
} finally {
  await stage.end()
}
process.exitCode = faults === 0 ? 0 : 1

async function run({ platform, demo, folder }: Stage): Promise<number> {
  const receiver = await listen()
  const seller = await signIn(platform.apiUrl, demo.seller, 20)
  const buyer = await signIn(platform.apiUrl, demo.buyer, 20)
  await insist(() =>
    seller.post('/v1/webhooks', { url: receiver.url, events: ['invoice.*'] }, key('webhook')),
  )
  const told: Told[] = []
  const load = { stopped: false }
  const loops = Array.from({ length: Number(values.lives) }, () =>
    livesUntil(load, seller, buyer, demo, told),
  )
  const killed = await killAtRandom(folder)
  load.stopped = true
  await Promise.all(loops)
  const drained = await drain(platform.adminUrl, receiver, told)
  line('kills', [...killed].map(([name, count]) => `${name} ${String(count)}`).join(', '))
  line('lives', String(told.length))
  line('drained, seconds', (drained / 1000).toFixed(1))
  const count = await account(platform, folder, receiver, told)
  receiver.server.close()
  await Promise.all([seller.close(), buyer.close()])
  return count
}

/** Each kill comes at a random moment; the next does not wait for the platform to be whole. */
async function killAtRandom(folder: string): Promise<Map<string, number>> {
  const record = new ProcessRecord(path.join(folder, 'processes.json'))
  const killed = new Map<string, number>()
  for (let done = 0; done < kills;) {
    await delay(500 + random() * 2_500)
    const running = record.leftovers()
    const victim = running[Math.floor(random() * running.length)]
    if (victim === undefined) continue
    process.kill(victim.identity.pid, 'SIGKILL')
    killed.set(victim.name, (killed.get(victim.name) ?? 0) + 1)
    done += 1
    process.stderr.write(`  ${String(done)}/${String(kills)} kill -9 ${victim.name}\n`)
  }
  return killed
}

async function livesUntil(
  load: { readonly stopped: boolean },
  seller: ApiClient,
  buyer: ApiClient,
  demo: { seller: DemoClient; buyer: DemoClient },
  told: Told[],
): Promise<void> {
  const today = parseLocalDate('2026-11-20')
  if (today === undefined) throw new Error('2026-11-20 is a day')
  while (!load.stopped) {
    numbered += 1
    const number = `C-${values.seed}-${String(numbered)}`
    const invoice = sampleInvoice(number, demo.seller, demo.buyer, today)
    const posted = await insist(() => seller.post('/v1/invoices', invoice, key(`post-${number}`)))
    const id = String(posted.body['id'])
    // From here on the platform has answered for it.
    told.push({ id, number })
    const statuses = `/v1/invoices/${id}/statuses`
    await until(() => seller.get(`/v1/invoices/${id}`), isAvailable)
    await insist(() => buyer.post(statuses, { code: '205' }, key(`205-${number}`)))
    const amounts = [{ rate: '20', amount: '240.00' }]
    await insist(() => seller.post(statuses, { code: '212', amounts }, key(`212-${number}`)))
  }
}

function key(name: string): Record<string, string> {
  return { 'idempotency-key': `"${name}"` }
}

function isAvailable(answer: ApiAnswer): boolean {
  const { status } = answer.body
  return typeof status === 'object' && status !== null && 'code' in status && status.code === '203'
}

/** What a careful client does: the same request, with the same key, until it is answered. */
async function insist(request: () => Promise<ApiAnswer>): Promise<ApiAnswer> {
  return until(request, (answer) => answer.status < 300)
}

async function until(
  request: () => Promise<ApiAnswer>,
  holds: (answer: ApiAnswer) => boolean,
): Promise<ApiAnswer> {
  for (;;) {
    const answer = await request().catch((error: unknown) => {
      // Connections break while processes die; anything else is a fault of this benchmark.
      if (error instanceof TypeError) throw error
      return undefined
    })
    if (answer !== undefined && holds(answer)) return answer
    if (answer !== undefined && isFinalRefusal(answer)) {
      throw new Error(`refused: ${JSON.stringify(answer.body)}`)
    }
    await delay(100)
  }
}

function isFinalRefusal({ status }: ApiAnswer): boolean {
  return status >= 400 && status < 500 && ![408, 409, 429].includes(status)
}

interface Receiver {
  readonly url: string
  readonly server: Server
  /** Event types by invoice, each the first time it came, in that order. */
  readonly heard: Map<string, string[]>
}

async function listen(): Promise<Receiver> {
  const heard = new Map<string, string[]>()
  const seen = new Set<string>()
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const id = String(request.headers['webhook-id'])
      if (!seen.has(id)) {
        seen.add(id)
        const body: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'))
        const { type, subject } = Heard.Parse(body)
        heard.set(subject, [...(heard.get(subject) ?? []), type])
      }
      response.writeHead(204).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return { url: `http://127.0.0.1:${String(port)}/`, server, heard }
}

/** Waits until nothing moves any more: every F1 accepted, every outbox empty, every hook heard. */
async function drain(adminUrl: string, receiver: Receiver, told: readonly Told[]): Promise<number> {
  const start = performance.now()
  while (performance.now() - start < DRAIN_MS_MAX) {
    const left = await remaining(adminUrl).catch(() => 1)
    const deaf = told.filter(({ id }) => missing(receiver, id).length > 0)
    if (left === 0 && deaf.length === 0) break
    await delay(500)
  }
  return performance.now() - start
}

async function remaining(adminUrl: string): Promise<number> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ left: string }>(
      `select (select count(*) from invoicing.outbox) + (select count(*) from routing.outbox)
        + (select count(*) from invoicing.invoice where tax_report <> 'accepted') as left`,
    )
    return Number(rows[0]?.left ?? 0)
  } finally {
    await client.end()
  }
}

function missing(receiver: Receiver, id: string): string[] {
  const heard = receiver.heard.get(id) ?? []
  return [...OWED, 'invoice.tax-report.accepted'].filter((type) => !heard.includes(type))
}

async function account(
  platform: Stage['platform'],
  folder: string,
  receiver: Receiver,
  told: readonly Told[],
): Promise<number> {
  const rows = await storedLives(platform.adminUrl)
  const stored = new Map(rows.map((row) => [row.id, row]))
  const keys = acceptedKeys(folder)
  const broken = await brokenChains(platform.databaseUrls.operator)
  const counts = {
    'deposits answered and lost': told.filter(({ id }) => !stored.has(id)).length,
    'lives not ended': told.filter(({ id }) => stored.get(id)?.status !== '212').length,
    'statuses doubled': rows.filter((row) => Number(row.statuses) !== OWED.length).length,
    'invoices beside those answered': rows.filter((row) => !told.some(({ id }) => id === row.id))
      .length,
    'F1 missing': told.filter(({ number }) => !keys.accepted.some((k) => k.includes(number)))
      .length,
    'F1 doubled': keys.objects - new Set(keys.accepted).size,
    'webhooks missing': told.reduce((sum, { id }) => sum + missing(receiver, id).length, 0),
    'webhooks out of order': told.filter(({ id }) => !inOrder(receiver, id)).length,
    'audit chains broken': broken,
  }
  for (const [name, count] of Object.entries(counts)) line(name, String(count))
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}

function inOrder(receiver: Receiver, id: string): boolean {
  const heard = (receiver.heard.get(id) ?? []).filter((type) => OWED.includes(type))
  return heard.join() === OWED.filter((type) => heard.includes(type)).join()
}

async function storedLives(
  adminUrl: string,
): Promise<{ id: string; status: string; statuses: string }[]> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ id: string; status: string; statuses: string }>(
      `select id, invoice.status, count(*) as statuses from invoicing.invoice
       join invoicing.status on status.invoice_id = invoice.id group by 1, 2`,
    )
    return rows
  } finally {
    await client.end()
  }
}

/** What the simulator's own journal says it was sent: objects in all, and the keys it accepted. */
function acceptedKeys(folder: string): { objects: number; accepted: string[] } {
  const text = readFileSync(path.join(folder, 'ppf', 'state', 'journal.ndjson'), 'utf8')
  const decisions = text
    .split('\n')
    .filter(Boolean)
    .map((entry) => Decided.Parse(JSON.parse(entry)))
    .filter(({ status }) => status === '500')
  return {
    objects: decisions.reduce((sum, { objects }) => sum + objects, 0),
    accepted: decisions.flatMap(({ keys }) => keys),
  }
}

async function brokenChains(operatorUrl: string): Promise<number> {
  const database = openDatabase<DB>({ url: operatorUrl, application: 'chaos' })
  const verifier = createChainVerifier()
  let broken = 0
  for await (const entry of exportAudit(database.db, undefined)) {
    if (verifier.accept(entry) !== undefined) broken += 1
  }
  await database.close()
  line('audit entries verified', String(verifier.entries))
  return broken
}

/** A small generator (mulberry32): the same seed kills in the same order. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
