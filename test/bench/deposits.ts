import { performance } from 'node:perf_hooks'
import pg from 'pg'
import { check } from '../../schemas/check.ts'
import { parseLocalDate } from '../../schemas/values/local-date.ts'
import { sampleInvoice } from '../../infra/sample-invoice.ts'
import { loadDeposits } from './deposit-load.ts'
import { figure, line, percentile } from './figures.ts'
import { raiseAcceptance } from './acceptance-stage.ts'
import { processTimes, spent } from './process-times.ts'

/**
 * Deposits accepted over HTTP by 20 connections, beside the rate at which the same PostgreSQL
 * commits single rows for 20 connections, turn by turn in one run, durable settings. Only what a
 * deposit waits for runs (PostgreSQL and the api); `--all` runs the whole platform, whose workers
 * then share the two cores. `npm run bench:deposits -- [seconds] [--all]`
 */
const seconds = Number(process.argv.find((argument) => /^\d+$/.test(argument)) ?? 6)
const everything = process.argv.includes('--all')
const CONNECTIONS = 20
const PASSES = 3

const stage = await raiseAcceptance(everything)
try {
  const raw: number[] = []
  const accepted: number[] = []
  const p50: number[] = []
  const p99: number[] = []
  const cpu = new Map<string, number>()
  let deposits = 0
  await loadDeposits(stage, CONNECTIONS, 3)
  await rawRate(stage.adminUrl, 1)
  for (let pass = 0; pass < PASSES; pass += 1) {
    raw.push(await rawRate(stage.adminUrl, seconds))
    const before = processTimes(process.pid)
    const load = await loadDeposits(stage, CONNECTIONS, seconds)
    for (const [name, used] of spent(before, processTimes(process.pid))) {
      if (name !== 'benchmark') cpu.set(name, (cpu.get(name) ?? 0) + used)
    }
    cpu.set('the load', (cpu.get('the load') ?? 0) + load.cpuSeconds)
    deposits += load.accepted
    accepted.push(load.perSecond)
    p50.push(load.p50Ms)
    p99.push(load.p99Ms)
  }
  const median = (values: readonly number[]): number => percentile(values, 0.5)
  line('single rows committed a second, 20 connections', figure(median(raw)))
  line('deposits accepted a second over HTTP, 20 connections', figure(median(accepted)))
  line('ratio (asked: at least 0.40)', (median(accepted) / median(raw)).toFixed(2))
  line('deposit, ms: p50 / p99', `${figure(median(p50))} / ${figure(median(p99))}`)
  for (const [name, used] of cpu)
    line(`CPU a deposit, ms: ${name}`, figure((used / deposits) * 1e3))
  line('the check alone, ms: p50 / p99 (asked: at most 2)', checkTimes())
} finally {
  await stage.end()
}

/** Single-row commits by a bare client with a prepared statement: the best this server gives. */
async function rawRate(adminUrl: string, forSeconds: number): Promise<number> {
  const pool = new pg.Pool({ connectionString: adminUrl, max: CONNECTIONS })
  await pool.query('create table if not exists bench_row (id uuid primary key, text text)')
  const text = 'x'.repeat(200)
  const start = performance.now()
  const end = start + forSeconds * 1000
  let rows = 0
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      while (performance.now() < end) {
        await pool.query({
          name: 'bench_row',
          text: 'insert into bench_row values (gen_random_uuid(), $1)',
          values: [text],
        })
        rows += 1
      }
    }),
  )
  const rate = rows / ((performance.now() - start) / 1000)
  await pool.query('drop table bench_row')
  await pool.end()
  return rate
}

function checkTimes(): string {
  const today = parseLocalDate('2026-11-20')
  if (today === undefined) throw new Error('2026-11-20 is a day')
  const { seller, buyer } = stage.demo
  const bytes = Buffer.from(JSON.stringify(sampleInvoice('B-1', seller, buyer, today)))
  const times: number[] = []
  for (let round = 0; round < 3_000; round += 1) {
    const start = performance.now()
    check(bytes, { mediaType: 'application/json', today })
    if (round >= 1_000) times.push(performance.now() - start)
  }
  return `${percentile(times, 0.5).toFixed(3)} / ${percentile(times, 0.99).toFixed(3)}`
}
