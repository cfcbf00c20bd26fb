import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { check } from '../../schemas/check.ts'
import { writeUbl } from '../../schemas/ubl/ubl.ts'
import { parseLocalDate } from '../../schemas/values/local-date.ts'
import { withoutOfficialRules } from '../support/official-rules.ts'
import { validInvoice } from '../support/valid-invoice.ts'
import { type Peer, saxonJsPeer, saxonPeer } from './check-peers.ts'
import { figure, line, percentile } from './figures.ts'

// How long the whole check of one valid UBL invoice takes, warm, by size: parse, schema, EN 16931,
// BR-FR. Beside it in the same run the official rules by Saxon-HE and by saxon-js, as ratios of the
// medians; also memory, and throughput on two threads. Saxon-HE is asked schema, EN 16931 and BR-FR
// one after the other and reads the file for each; saxon-js does no schema. `-- --whole` also asks
// the peers for what takes them minutes.

const SIZES = [1, 20, 100, 1000, 10_000] as const
const BUDGET_MS = 2500
const PEER_BUDGET_MS = 2500
/** A peer is not asked for what would take it longer than this, by its time at the size before. */
const PEER_LIMIT_MS = process.argv.includes('--whole') ? Number.POSITIVE_INFINITY : 10_000
/** A peer compiles and warms up for that long before the first of its times counts. */
const PEER_WARM_UP_MS = 8000
const COMPILE_LIMIT_MS = 90_000
const THREADS = 2
const THREAD_RUN_MS = 5000

const today = parseLocalDate('2026-11-22')
if (today === undefined) throw new TypeError('a real day')

/** Our own medians, by size, to compare the peers with. */
const oursMs = new Map<number, number>()

const folder = mkdtempSync(path.join(tmpdir(), 'facteur-bench-'))
try {
  await measureSizes()
  for (const lineCount of SIZES) measureMemory(lineCount)
  for (const lineCount of [1, 20]) await measureThroughput(lineCount)
  if (!withoutOfficialRules('the check beside Saxon-HE and saxon-js')) {
    await measurePeer(saxonPeer())
    const peer = await compiledSaxonJs()
    if (peer !== undefined) await measurePeer(peer)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function measurePeer(peer: Peer): Promise<void> {
  try {
    await repeat(() => peer.check(fileOf(20)), PEER_WARM_UP_MS, 2)
    await measureSizes(peer)
  } finally {
    peer.stop()
  }
}

/** Compiling takes saxon-js most of a minute; where it does not end in time, that is printed. */
async function compiledSaxonJs(): Promise<Peer | undefined> {
  try {
    return await saxonJsPeer(folder, COMPILE_LIMIT_MS)
  } catch (error) {
    // A peer that cannot be compiled here is no failure of ours.
    line('saxon-js', `SKIPPED: its stylesheets did not compile (${firstLine(error)})`)
    return undefined
  }
}

function firstLine(error: unknown): string {
  return String(error).split('\n')[0] ?? ''
}

async function measureSizes(peer?: Peer): Promise<void> {
  let last: { readonly lineCount: number; readonly ms: number } | undefined
  for (const lineCount of SIZES) {
    const name = `${peer?.name ?? 'Facteur'}, ${lineCount.toLocaleString('en')} lines`
    const expectedMs = last === undefined ? 0 : (last.ms * lineCount) / last.lineCount
    if (peer !== undefined && lineCount > 20 && expectedMs > PEER_LIMIT_MS) {
      line(name, `SKIPPED: about ${figure(expectedMs / 1000)} s or more`)
      continue
    }
    const file = fileOf(lineCount)
    const bytes = readFileSync(file)
    const timesMs =
      peer === undefined
        ? await repeat(() => ourCheck(bytes), BUDGET_MS, 5)
        : await repeat(() => peer.check(file), PEER_BUDGET_MS, 1)
    const p50 = percentile(timesMs, 0.5)
    if (peer === undefined) oursMs.set(lineCount, p50)
    const times = p50 / (oursMs.get(lineCount) ?? Number.NaN)
    const rounds = timesMs.length === 1 ? '1 round' : `${timesMs.length} rounds`
    line(
      `${name}, ms`,
      `p50 ${figure(p50)}  p99 ${figure(percentile(timesMs, 0.99))}  (${rounds})` +
        (peer === undefined ? '' : `  ours is × ${figure(times)} as fast`),
    )
    last = { lineCount, ms: p50 }
  }
}

function ourCheck(bytes: Uint8Array): void {
  if (today === undefined || !check(bytes, { today }).valid) throw new Error('not a valid invoice')
}

/** Times in milliseconds, once a quarter of the budget has warmed up, or one round has spent it. */
async function repeat(
  run: () => void | Promise<void>,
  budgetMs: number,
  countMin: number,
): Promise<number[]> {
  const warm: number[] = []
  const timesMs: number[] = []
  const start = performance.now()
  for (;;) {
    const spentMs = performance.now() - start
    const isWarm = spentMs > budgetMs / 4
    if (spentMs > budgetMs && warm.length + timesMs.length >= countMin) {
      return timesMs.length === 0 ? warm : timesMs
    }
    const before = performance.now()
    await run()
    ;(isWarm ? timesMs : warm).push(performance.now() - before)
  }
}

function fileOf(lineCount: number): string {
  const file = path.join(folder, `${lineCount}.xml`)
  writeFileSync(file, writeUbl(validInvoice({}, lineCount)))
  return file
}

/** In a process of its own: a peak of memory is of a whole process. */
function measureMemory(lineCount: number): void {
  const script = fileURLToPath(new URL('./check-memory.ts', import.meta.url))
  const file = fileOf(lineCount)
  const args = [...process.execArgv, script, fileOf(1), file]
  const grown = Number(execFileSync(process.execPath, args, { encoding: 'utf8' }))
  const { length } = readFileSync(file)
  line(
    `peak memory of ${lineCount.toLocaleString('en')} lines, MB`,
    `${figure(grown / 1e6)} for ${figure(length / 1e6)}: × ${figure(grown / length)} its size`,
  )
}

/** All threads start at one word, once each of them has warmed up. */
async function measureThroughput(lineCount: number): Promise<void> {
  const threads = Array.from({ length: THREADS }, () => startThread(lineCount))
  await Promise.all(threads.map(answerOf))
  const answers = threads.map(answerOf)
  for (const thread of threads) thread.postMessage(THREAD_RUN_MS)
  const rates = await Promise.all(answers)
  const rate = rates.reduce((sum, each) => sum + each, 0)
  const size = lineCount === 1 ? '1 line' : `${lineCount} lines`
  line(`invoices of ${size} a second, ${THREADS} threads`, figure(rate))
}

function startThread(lineCount: number): Worker {
  // A thread of Node 20 does not inherit the loader of TypeScript.
  const script = JSON.stringify(new URL('./check-thread.ts', import.meta.url).href)
  const start = `import('tsx/esm/api').then(({ register }) => (register(), import(${script})))`
  return new Worker(start, { eval: true, workerData: { lineCount } })
}

function answerOf(thread: Worker): Promise<number> {
  return new Promise((resolve, reject) => {
    thread.once('error', reject)
    thread.once('message', resolve)
  })
}
