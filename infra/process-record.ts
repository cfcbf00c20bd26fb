import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { endProcess, identify, isRunning, parseIdentity } from './process-identity.ts'
import type { ProcessIdentity } from './process-identity.ts'

/** A process that we started: what it is called among us, and who it is to the system. */
export type RecordedProcess = { name: string; identity: ProcessIdentity }

/**
 * The list of the processes we have started, kept in a file so that the next start finds those that
 * a kill -9 of the launcher left behind. The moment each was started is kept with its number, so
 * that a stranger who got the number since is never ended.
 */
export class ProcessRecord {
  readonly #file: string
  #processes: RecordedProcess[] = []

  constructor(file: string) {
    this.#file = file
  }

  add(name: string, pid: number): void {
    const identity = identify(pid)
    if (identity === undefined) return
    this.#processes = [
      ...this.#processes.filter((known) => known.name !== name),
      { name, identity },
    ]
    this.#write()
  }

  remove(name: string): void {
    this.#processes = this.#processes.filter((known) => known.name !== name)
    this.#write()
  }

  /** What an earlier start left running, in the order to end it: the servers come last. */
  leftovers(): RecordedProcess[] {
    if (!existsSync(this.#file)) return []
    return parseRecord(readFileSync(this.#file, 'utf8'))
      .filter(({ identity }) => isRunning(identity))
      .sort((left, right) => rankOf(left) - rankOf(right))
  }

  /** Ends the leftovers one after the other: services, then Temporal, then PostgreSQL. */
  async endLeftovers(): Promise<void> {
    for (const { name, identity } of this.leftovers()) {
      // SIGINT is PostgreSQL's fast shutdown: it ends the sessions and writes the checkpoint.
      await endProcess(identity, name === 'postgres' ? 'SIGINT' : 'SIGTERM', 15_000)
    }
    this.#write()
  }

  #write(): void {
    mkdirSync(path.dirname(this.#file), { recursive: true })
    writeFileSync(`${this.#file}.new`, `${JSON.stringify(this.#processes, null, 2)}\n`)
    renameSync(`${this.#file}.new`, this.#file)
  }
}

function rankOf({ name }: RecordedProcess): number {
  return ['temporal', 'postgres'].indexOf(name)
}

// The file is replaced as a whole, so anything unreadable in it is not ours to guess at.
function parseRecord(text: string): RecordedProcess[] {
  const value: unknown = JSON.parse(text)
  if (!Array.isArray(value)) throw new Error('the record of processes is no list')
  return value.map((entry: unknown) => {
    if (typeof entry !== 'object' || entry === null) throw new Error('not a recorded process')
    const { name, identity }: { name?: unknown; identity?: unknown } = entry
    const parsed = parseIdentity(identity)
    if (typeof name !== 'string' || parsed === undefined) throw new Error('not a recorded process')
    return { name, identity: parsed }
  })
}
