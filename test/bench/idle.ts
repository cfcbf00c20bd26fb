import { setTimeout as delay } from 'node:timers/promises'
import { figure, line } from './figures.ts'
import { processTimes } from './process-times.ts'
import { raiseStage } from './stage.ts'

/**
 * What the platform weighs at rest, every process together (memory shared between them is counted
 * once), and how long a second start takes on kept data. `npm run bench:idle`
 */
const SETTLE_MS = 15_000

const stage = await raiseStage({ LOG_LEVEL: 'info' })
try {
  await delay(SETTLE_MS)
  const sums = new Map<string, number>()
  for (const { name, memoryBytes } of processTimes(process.pid)) {
    if (name === 'benchmark') continue
    sums.set(name, (sums.get(name) ?? 0) + memoryBytes)
  }
  const total = [...sums.values()].reduce((sum, bytes) => sum + bytes, 0)
  for (const [name, bytes] of [...sums].sort((a, b) => b[1] - a[1])) {
    line(`  ${name}, MB`, figure(bytes / 1e6))
  }
  line('all processes at rest, MB (asked: under 1,200)', figure(total / 1e6))
} finally {
  await stage.end()
}
