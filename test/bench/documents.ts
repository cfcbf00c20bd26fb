import { XmlDocument } from 'libxml2-wasm'
import { readCii, writeCii } from '../../schemas/cii/cii.ts'
import { readUbl, writeUbl } from '../../schemas/ubl/ubl.ts'
import { readXml } from '../../schemas/xml/reader.ts'
import { validInvoice } from '../support/valid-invoice.ts'

/**
 * How long it takes to read and write invoices of 1 to 10,000 lines, against libxml2 parsing the
 * same bytes alone: `npx tsx test/bench/documents.ts`. Compare ratios, not absolutes.
 */
const SIZES = [1, 20, 100, 1000, 10_000] as const

const SYNTAXES = [
  {
    name: 'UBL',
    write: writeUbl,
    read: (bytes: Uint8Array) => readUbl(readXml(bytes)).invoice.number,
  },
  {
    name: 'CII',
    write: writeCii,
    read: (bytes: Uint8Array) => readCii(readXml(bytes)).invoice.number,
  },
] as const

interface Timing {
  readonly p50: number
  readonly p99: number
  /** Processor time of one call, the least of a few rounds: what a busy machine disturbs least. */
  readonly cpu: number
}

/** Milliseconds of one call: median and 99th percentile after a warm-up, about a second in all. */
function timingOf(work: () => unknown): Timing {
  const started = performance.now()
  for (let turn = 0; turn < 2000 && performance.now() - started < 700; turn++) work()
  const samples: number[] = []
  const begin = performance.now()
  while (samples.length < 5 || (samples.length < 5000 && performance.now() - begin < 1000)) {
    const from = performance.now()
    work()
    samples.push(performance.now() - from)
  }
  samples.sort((left, right) => left - right)
  const at = (share: number): number =>
    samples[Math.min(samples.length - 1, Math.floor(samples.length * share))] ?? 0
  return { p50: at(0.5), p99: at(0.99), cpu: cpuOf(work, at(0.5)) }
}

function cpuOf(work: () => unknown, expectedMs: number): number {
  const calls = Math.max(1, Math.round(100 / Math.max(expectedMs, 0.01)))
  const rounds = Array.from({ length: 6 }, () => {
    const before = process.cpuUsage()
    for (let call = 0; call < calls; call++) work()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000 / calls
  })
  return Math.min(...rounds)
}

function parseWithLibxml2(bytes: Uint8Array): void {
  XmlDocument.fromBuffer(bytes).dispose()
}

function milliseconds({ p50, p99, cpu }: Timing): string {
  return `p50 ${p50.toFixed(3)} p99 ${p99.toFixed(3)} cpu ${cpu.toFixed(3)}`
}

for (const { name, write, read } of SYNTAXES) {
  for (const lines of SIZES) {
    const invoice = validInvoice({}, lines)
    const bytes = new TextEncoder().encode(write(invoice))
    const parsed = timingOf(() => parseWithLibxml2(bytes))
    const tree = timingOf(() => readXml(bytes).count)
    const reading = timingOf(() => read(bytes))
    const writing = timingOf(() => new TextEncoder().encode(write(invoice)).length)
    console.log(
      [
        `${name} ${String(lines).padStart(6)} lines ${String(bytes.length).padStart(9)} bytes`,
        `libxml2 parse ${milliseconds(parsed)} ms`,
        `our parse ${milliseconds(tree)} ms`,
        `read ${milliseconds(reading)} ms (${(reading.cpu / parsed.cpu).toFixed(2)} × libxml2 in cpu)`,
        `write ${milliseconds(writing)} ms (${(writing.cpu / parsed.cpu).toFixed(2)} ×)`,
      ].join(' | '),
    )
  }
}
