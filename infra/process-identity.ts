import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * A process that cannot be mistaken for a later one with the same number: its pid, and the moment
 * the system started it, in the system's own notation.
 */
export type ProcessIdentity = { pid: number; startedAt: string }

/** The identity of a running process; undefined when no process has this pid, or a zombie has. */
export function identify(pid: number): ProcessIdentity | undefined {
  const startedAt = process.platform === 'linux' ? startOnLinux(pid) : startByPs(pid)
  return startedAt === undefined ? undefined : { pid, startedAt }
}

/** Whether exactly this process still runs. */
export function isRunning(identity: ProcessIdentity): boolean {
  return identify(identity.pid)?.startedAt === identity.startedAt
}

/** The identity as it was written to a file; undefined when the text is anything else. */
export function parseIdentity(value: unknown): ProcessIdentity | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { pid, startedAt }: { pid?: unknown; startedAt?: unknown } = value
  if (typeof pid !== 'number' || !Number.isInteger(pid) || pid <= 1) return undefined
  return typeof startedAt === 'string' ? { pid, startedAt } : undefined
}

/**
 * Ends a process of an earlier run: asks with `signal`, and after `patienceMs` ends it by force.
 * It is not our child, so its end is no event for us: it is looked for every 50 ms.
 */
export async function endProcess(
  identity: ProcessIdentity,
  signal: NodeJS.Signals,
  patienceMs: number,
): Promise<void> {
  if (!isRunning(identity)) return
  process.kill(identity.pid, signal)
  if (await goneWithin(identity, patienceMs)) return
  process.kill(identity.pid, 'SIGKILL')
  await goneWithin(identity, 5_000)
}

async function goneWithin(identity: ProcessIdentity, patienceMs: number): Promise<boolean> {
  const deadline = Date.now() + patienceMs
  while (Date.now() < deadline) {
    if (!isRunning(identity)) return true
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return !isRunning(identity)
}

// Field 22 of /proc/PID/stat counts clock ticks since boot; the boot id keeps two boots apart.
// The second field is the program's name in brackets and may hold spaces, so count after it.
function startOnLinux(pid: number): string | undefined {
  let stat: string
  try {
    stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  } catch (error) {
    if (isMissing(error)) return undefined
    throw new Error(`cannot read the state of process ${pid}`, { cause: error })
  }
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  if (fields[0] === 'Z' || fields[0] === 'X') return undefined
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
  return `${boot} ${fields[19] ?? ''}`
}

function startByPs(pid: number): string | undefined {
  try {
    const out = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' })
    const [state, ...start] = out.trim().split(/\s+/)
    return state === undefined || state === '' || state.startsWith('Z')
      ? undefined
      : start.join(' ')
  } catch {
    // ps answers 1 for a pid that nobody has.
    return undefined
  }
}

function isMissing(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH')
  )
}
