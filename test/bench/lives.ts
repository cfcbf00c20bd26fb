import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import { sampleInvoice } from '../../infra/sample-invoice.ts'
import { parseLocalDate } from '../../schemas/values/local-date.ts'
import { type ApiClient, expected, signIn } from './api-client.ts'
import { createBareBench } from './bare-rate.ts'
import { figure, line, percentile } from './figures.ts'
import { processTimes, spent } from './process-times.ts'
import { raiseStage, type Stage } from './stage.ts'

/**
 * Whole lives a second (posted, 203, accepted, paid, its F1 at the PPF) with everything on this
 * machine, beside bare workflows of the same shape on the same Temporal server in the same run.
 * `npm run bench:lives -- [seconds] [concurrency]`
 */
const seconds = Number(process.argv[2] ?? 20)
const concurrency = Number(process.argv[3] ?? 40)
const PASSES = 2
let made = 0

const stage = await raiseStage({
  F1_WINDOW_SECONDS: '2',
  LOG_LEVEL: 'warn',
  API_RATE_LIMIT: '10000000',
})
try {
  await bench(stage)
} finally {
  await stage.end()
}

async function bench({ platform, demo }: Stage): Promise<void> {
  const seller = await signIn(platform.apiUrl, demo.seller, concurrency)
  const buyer = await signIn(platform.apiUrl, demo.buyer, concurrency)
  const bare = await createBareBench(platform.temporalAddress)
  await lives(seller, buyer, demo, 4)
  await bare.rate(3, concurrency)
  const bareRates: number[] = []
  const lifeRates: number[] = []
  const times: number[] = []
  const cpu = new Map<string, number>()
  let count = 0
  // Turn by turn, so that a drift of the machine touches both.
  for (let pass = 0; pass < PASSES; pass += 1) {
    bareRates.push(await bare.rate(seconds / 2, concurrency))
    const before = processTimes(process.pid)
    const result = await lives(seller, buyer, demo, seconds / 2)
    lifeRates.push(result.rate)
    times.push(...result.timesMs)
    count += result.timesMs.length
    for (const [name, used] of spent(before, processTimes(process.pid))) {
      cpu.set(name, (cpu.get(name) ?? 0) + used)
    }
  }
  await tally(platform.adminUrl)
  const [bareRate, lifeRate] = [mean(bareRates), mean(lifeRates)]
  line('bare workflows a second (start, 2 signals, 3 activities)', figure(bareRate))
  line('whole lives a second', figure(lifeRate))
  line('ratio (asked: at least 0.60)', (lifeRate / bareRate).toFixed(2))
  line(
    'one life, ms: p50 / p99',
    `${figure(percentile(times, 0.5))} / ${figure(percentile(times, 0.99))}`,
  )
  line('CPU per life, ms', figure((sumOf(cpu) * 1000) / count))
  for (const [name, used] of [...cpu].sort((a, b) => b[1] - a[1])) {
    line(`  ${name}`, figure((used * 1000) / count))
  }
  await Promise.all([seller.close(), buyer.close(), bare.close()])
}

/** Lives for a while; the time of the last F1's acceptance belongs to the rate. */
async function lives(
  seller: ApiClient,
  buyer: ApiClient,
  demo: Stage['demo'],
  forSeconds: number,
): Promise<{ rate: number; timesMs: number[] }> {
  const start = performance.now()
  const end = start + forSeconds * 1000
  const timesMs: number[] = []
  let last = ''
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      while (performance.now() < end) {
        const begun = performance.now()
        last = await oneLife(seller, buyer, demo)
        timesMs.push(performance.now() - begun)
      }
    }),
  )
  await accepted(seller, last)
  return { rate: timesMs.length / ((performance.now() - start) / 1000), timesMs }
}

async function oneLife(seller: ApiClient, buyer: ApiClient, demo: Stage['demo']): Promise<string> {
  made += 1
  const today = parseLocalDate('2026-11-20')
  if (today === undefined) throw new Error('2026-11-20 is a day')
  const invoice = sampleInvoice(
    `B-${String(process.pid)}-${String(made)}`,
    demo.seller,
    demo.buyer,
    today,
  )
  const posted = await seller.post('/v1/invoices', invoice, { prefer: 'wait=30' })
  const id = String(expected(posted, 200, 202)['id'])
  const status = `/v1/invoices/${id}/statuses`
  expected(await buyer.post(status, { code: '205' }), 200, 201)
  const amounts = [{ rate: '20', amount: '240.00' }]
  expected(await seller.post(status, { code: '212', amounts }), 200, 201)
  return id
}

/** The tax data of one invoice at the PPF: those before it left in the same flow or earlier. */
async function accepted(client: ApiClient, id: string): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    const view = expected(await client.get(`/v1/invoices/${id}`), 200)
    if (view['taxReport'] === 'accepted') return
    await delay(100)
  }
  throw new Error(`the F1 of ${id} was not accepted within 30 s`)
}

/** Nothing may be left behind: every life ended, every F1 accepted. */
async function tally(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  const { rows } = await client.query<{ status: string; tax_report: string; count: string }>(
    'select status, tax_report, count(*) from invoicing.invoice group by 1, 2',
  )
  await client.end()
  for (const row of rows) line(`  invoices at ${row.status}, F1 ${row.tax_report}`, row.count)
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function sumOf(values: Map<string, number>): number {
  return [...values.values()].reduce((sum, value) => sum + value, 0)
}
