import { parentPort, workerData } from 'node:worker_threads'
import { check } from '../../schemas/check.ts'
import { parseLocalDate } from '../../schemas/values/local-date.ts'
import { validInvoice } from '../support/valid-invoice.ts'
import { writeUbl } from '../../schemas/ubl/ubl.ts'

// One thread of the throughput measurement: checks small invoices from one instant to another, and
// answers how many it has checked. Both instants are of the clock, which the threads have in common.

const { from, until, lineCount }: { from: number; until: number; lineCount: number } = workerData
const today = parseLocalDate('2026-11-22')
if (today === undefined) throw new TypeError('a real day')

const bytes = new TextEncoder().encode(writeUbl(validInvoice({}, lineCount)))
let count = 0
// What is checked before the first instant warms up and is not counted.
while (Date.now() < from) check(bytes, { today })
while (Date.now() < until) {
  check(bytes, { today })
  count += 1
}
parentPort?.postMessage(count)
