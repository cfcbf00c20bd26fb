import { check } from '../../schemas/check.ts'
import { writeCii } from '../../schemas/cii/cii.ts'
import { writeUbl } from '../../schemas/ubl/ubl.ts'
import { parseLocalDate } from '../../schemas/values/local-date.ts'
import { validInvoice } from '../support/valid-invoice.ts'

// How long the whole check of one valid invoice takes, warm, by size and syntax. `cpu` is the
// processor time of one check: on a machine with other work it tells more than the clock.

const SIZES = [1, 20, 100, 1000, 10_000] as const
const BUDGET_MS = 4000
const WRITERS = {
  json: (lineCount: number) => JSON.stringify(validInvoice({}, lineCount)),
  ubl: (lineCount: number) => writeUbl(validInvoice({}, lineCount)),
  cii: (lineCount: number) => writeCii(validInvoice({}, lineCount)),
} as const

const today = parseLocalDate('2026-11-22')
if (today === undefined) throw new TypeError('a real day')

console.log('syntax   lines      bytes  runs    p50 ms    p99 ms    cpu ms  µs a line')
for (const [syntax, write] of Object.entries(WRITERS)) {
  for (const lineCount of SIZES) {
    const bytes = new TextEncoder().encode(write(lineCount))
    if (!check(bytes, { today }).valid) throw new Error(`the ${syntax} of ${lineCount} is invalid`)
    const { timesMs, cpuMs } = measure(() => check(bytes, { today }))
    const p50 = at(timesMs, 0.5)
    const row = [
      syntax.padEnd(6),
      String(lineCount).padStart(7),
      String(bytes.length).padStart(10),
      String(timesMs.length).padStart(5),
      p50.toFixed(3).padStart(9),
      at(timesMs, 0.99).toFixed(3).padStart(9),
      cpuMs.toFixed(3).padStart(9),
      ((p50 * 1000) / lineCount).toFixed(1).padStart(10),
    ]
    console.log(row.join(' '))
  }
}

/** Runs for a quarter of the budget to warm up, then for the rest; at least ten times. */
function measure(run: () => unknown): { timesMs: number[]; cpuMs: number } {
  repeat(run, BUDGET_MS / 4, 3)
  const before = process.cpuUsage()
  const timesMs = repeat(run, (BUDGET_MS * 3) / 4, 10)
  const { user, system } = process.cpuUsage(before)
  return {
    timesMs: timesMs.toSorted((a, b) => a - b),
    cpuMs: (user + system) / 1000 / timesMs.length,
  }
}

function repeat(run: () => unknown, budgetMs: number, countMin: number): number[] {
  const timesMs: number[] = []
  const end = performance.now() + budgetMs
  while (performance.now() < end || timesMs.length < countMin) {
    const start = performance.now()
    run()
    timesMs.push(performance.now() - start)
  }
  return timesMs
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
