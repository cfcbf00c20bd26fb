import { parentPort, workerData } from 'node:worker_threads'
import { check } from '../../schemas/check.ts'
import { writeUbl } from '../../schemas/ubl/ubl.ts'
import { parseLocalDate } from '../../schemas/values/local-date.ts'
import { validInvoice } from '../support/valid-invoice.ts'

// One thread of the throughput measurement. It warms up and says so; told a number of milliseconds
// it checks for as long, and answers how many invoices a second it has checked.

const WARM_UP_ROUNDS = 1000

const { lineCount }: { lineCount: number } = workerData
const today = parseLocalDate('2026-11-22')
if (today === undefined) throw new TypeError('a real day')

const bytes = new TextEncoder().encode(writeUbl(validInvoice({}, lineCount)))
for (let round = 0; round < WARM_UP_ROUNDS; round += 1) check(bytes, { today })
parentPort?.once('message', (runMs: number) => {
  const start = performance.now()
  let count = 0
  for (; performance.now() - start < runMs; count += 1) check(bytes, { today })
  parentPort?.postMessage((count * 1000) / (performance.now() - start))
})
parentPort?.postMessage(0)
