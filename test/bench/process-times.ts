import { readdirSync, readFileSync } from 'node:fs'

/** What the processes below one process have used: CPU seconds, and memory now (PSS, bytes). */
export interface ProcessTimes {
  readonly name: string
  readonly cpuSeconds: number
  readonly memoryBytes: number
}

const TICKS_PER_SECOND = 100

/** Every process under `root`, named after what it runs; Linux only, from /proc. */
export function processTimes(root: number): ProcessTimes[] {
  const all = readdirSync('/proc').flatMap((entry) =>
    /^\d+$/.test(entry) ? readProcess(entry) : [],
  )
  const below = new Set([root])
  for (let grew = true; grew;) {
    grew = false
    for (const { pid, parent } of all) {
      if (below.has(parent) && !below.has(pid)) {
        below.add(pid)
        grew = true
      }
    }
  }
  return all
    .filter(({ pid }) => below.has(pid))
    .map(({ name, cpuSeconds, memoryBytes }) => ({ name, cpuSeconds, memoryBytes }))
}

/** CPU seconds by name between two readings. */
export function spent(before: ProcessTimes[], after: ProcessTimes[]): Map<string, number> {
  const sums = new Map<string, number>()
  const add = (list: ProcessTimes[], sign: number): void => {
    for (const { name, cpuSeconds } of list) {
      sums.set(name, (sums.get(name) ?? 0) + sign * cpuSeconds)
    }
  }
  add(after, 1)
  add(before, -1)
  return sums
}

function readProcess(
  entry: string,
): { pid: number; parent: number; name: string; cpuSeconds: number; memoryBytes: number }[] {
  try {
    const stat = readFileSync(`/proc/${entry}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const ticks = Number(fields[11]) + Number(fields[12])
    const command = readFileSync(`/proc/${entry}/cmdline`, 'utf8').split('\0')
    return [
      {
        pid: Number(entry),
        parent: Number(fields[1]),
        name: nameOf(command),
        cpuSeconds: ticks / TICKS_PER_SECOND,
        memoryBytes: pssBytes(entry),
      },
    ]
  } catch (error) {
    // It ended between the listing and the reading.
    if (
      error instanceof Error &&
      'code' in error &&
      ['ENOENT', 'ESRCH', 'EACCES'].includes(String(error.code))
    )
      return []
    throw error
  }
}

function pssBytes(entry: string): number {
  const rollup = readFileSync(`/proc/${entry}/smaps_rollup`, 'utf8')
  return Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0) * 1024
}

function nameOf(command: readonly string[]): string {
  const line = command.join(' ')
  const service = /\/(api|invoicing|routing|ereporting|notifications|ppf-simulator)\/main\.js/.exec(
    line,
  )
  if (service?.[1] !== undefined) return service[1]
  if (line.includes('postgres')) return 'postgres'
  if (line.includes('temporal')) return 'temporal'
  return 'benchmark'
}
