import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { emptyTally, Fuzz, tryInput, type FuzzTally } from './fuzz.ts'

// `npm run fuzz -- --inputs 1000000 --seed 7`: damaged documents of every type, each looked at by
// check, inspect and extract, which may refuse it and nothing else. `--from N` starts at one input.
// A process of its own does it, so that an input without end is seen from outside and named.

const STALL_MS_MAX = 60_000
const BATCH = 100
const REPORT_EVERY = 10_000

const { values } = parseArgs({
  options: { inputs: { type: 'string' }, seed: { type: 'string' }, from: { type: 'string' } },
})
const task = {
  seed: Number(values.seed ?? Date.now() % 1_000_000),
  from: Number(values.from ?? 0),
  inputs: Number(values.inputs ?? 10_000),
}
process.exitCode = process.send === undefined ? await watch() : await work(process.send)

/** Starts the work and waits for its end, or for a batch that has none. */
async function watch(): Promise<number> {
  const { seed, from, inputs } = task
  say(`seed ${String(seed)}, ${String(inputs)} inputs from ${String(from)}`)
  const words = ['--seed', String(seed), '--from', String(from), '--inputs', String(inputs)]
  const child = fork(fileURLToPath(import.meta.url), words)
  let isHeard = true
  let batch = from
  child.on('message', (start) => {
    isHeard = true
    batch = Number(start)
  })
  const watchdog = setInterval(() => {
    if (isHeard) isHeard = false
    else child.kill('SIGKILL')
  }, STALL_MS_MAX)
  const ended: unknown[] = await once(child, 'exit')
  clearInterval(watchdog)
  if (ended[0] === 0) return 0
  say(`CRASH or HANG of seed ${String(seed)}: --from ${String(batch)} --inputs ${String(BATCH)}`)
  return 1
}

async function work(send: NonNullable<typeof process.send>): Promise<number> {
  const { seed, from, inputs } = task
  const fuzz = new Fuzz(seed)
  const tally = emptyTally()
  for (let done = 0; done < inputs; done += BATCH) {
    await new Promise((resolve) => send.call(process, from + done, resolve))
    const size = Math.min(BATCH, inputs - done)
    for (let index = 0; index < size; index++) {
      const input = fuzz.input(from + done + index)
      try {
        tryInput(input, tally)
      } catch (cause) {
        throw new Error(`input ${String(input.index)} of seed ${String(seed)}`, { cause })
      }
    }
    if ((done + size) % REPORT_EVERY === 0 || done + size === inputs) report(done + size, tally)
  }
  say('no crash, no hang')
  process.disconnect()
  return 0
}

function report(done: number, tally: FuzzTally): void {
  const { valid, invalid, unread, slowestMs, slowestIndex } = tally
  const outcome = `${String(valid)} valid, ${String(invalid)} invalid, ${String(unread)} unread`
  const slowest = `slowest ${slowestMs.toFixed(0)} ms (input ${String(slowestIndex)})`
  say(`${String(done)}: ${outcome}, ${slowest}`)
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
