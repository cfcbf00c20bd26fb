import { mkdir, readFile, readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { ARCHIVE_LIMITS, type EnvelopeFile } from '../../schemas/envelope/archive.ts'
import { moveDurably, writeDurably } from './durable-file.ts'
import type { Arrival } from './flow.ts'

const PART = '.part'
const APPLICATION_CODE = /^[A-Z0-9]{6}$/

/** A claimed envelope: it has left the partner's folder and bears a number of ours. */
export interface Claim {
  readonly arrival: number
  readonly applicationCode: string
  readonly fileName: string
}

/**
 * The folders of the simulator. Partners see `to-ppf` and `from-ppf`; `state` is ours. Every step
 * from one to the next is a rename, so a file is always in exactly one place:
 *
 *     to-ppf/<code>/<envelope>       dropped by the partner (as .part, then renamed)
 *     state/claimed/<n>/<code>/…     taken: nobody takes it again
 *     state/answers/<n>/<envelope>   written, not yet due
 *     from-ppf/<code>/<envelope>     answered: the partner fetches it once
 */
export class Mailbox {
  private readonly root: string

  constructor(root: string) {
    this.root = root
  }

  get inbox(): string {
    return path.join(this.root, 'to-ppf')
  }

  get journalFile(): string {
    return path.join(this.root, 'state', 'journal.ndjson')
  }

  /** Makes the folders, those of the connections named too. */
  async open(connections: readonly string[]): Promise<void> {
    for (const folder of [this.claimed(), this.answers()]) await mkdir(folder, { recursive: true })
    for (const code of ['', ...connections]) {
      await mkdir(path.join(this.inbox, code), { recursive: true })
      await mkdir(path.join(this.root, 'from-ppf', code), { recursive: true })
    }
  }

  /** The folders of partners, each a connection. */
  async connections(): Promise<readonly string[]> {
    const entries = await readdir(this.inbox, { withFileTypes: true })
    return entries
      .filter((entry) => entry.isDirectory() && APPLICATION_CODE.test(entry.name))
      .map((entry) => entry.name)
  }

  /** The envelopes waiting in one connection, in the order of their names. */
  async waiting(applicationCode: string): Promise<readonly string[]> {
    const entries = await readdir(path.join(this.inbox, applicationCode), { withFileTypes: true })
    return entries
      .filter((entry) => entry.isFile() && !entry.name.endsWith(PART) && !/^\./.test(entry.name))
      .map((entry) => entry.name)
      .sort()
  }

  /** Takes an envelope; false when it is gone, for its partner may have taken it back. */
  async claim(claim: Claim): Promise<boolean> {
    const from = path.join(this.inbox, claim.applicationCode, claim.fileName)
    try {
      await moveDurably(from, this.claimedFile(claim))
      return true
    } catch (error) {
      if (isAbsence(error)) return false
      throw error
    }
  }

  async read(claim: Claim): Promise<Arrival> {
    const { applicationCode, fileName } = claim
    const file = this.claimedFile(claim)
    const { size } = await stat(file)
    const isTooBig = size > ARCHIVE_LIMITS.packedBytesMax
    const bytes = isTooBig ? ('too-big' as const) : await readFile(file)
    return { applicationCode, fileName, bytes }
  }

  /** Writes the answers where nobody sees them yet, in the order in which they will leave. */
  async stage(arrival: number, answers: readonly EnvelopeFile[]): Promise<void> {
    await rm(this.answers(arrival), { recursive: true, force: true })
    await mkdir(this.answers(arrival), { recursive: true })
    for (const { name, bytes } of answers) {
      await writeDurably(path.join(this.answers(arrival), name), bytes)
    }
  }

  /** Sends out what is staged and not yet sent, in the order of the names; gives those names. */
  async release(arrival: number, applicationCode: string): Promise<readonly string[]> {
    const names = await readdirIfAny(this.answers(arrival))
    const folder = path.join(this.root, 'from-ppf', applicationCode)
    for (const name of names) {
      await moveDurably(path.join(this.answers(arrival), name), path.join(folder, name))
    }
    return names
  }

  /** Forgets a claim whose answers have all left. */
  async settle(arrival: number): Promise<void> {
    await rm(this.answers(arrival), { recursive: true, force: true })
    await rm(this.claimed(arrival), { recursive: true, force: true })
  }

  /** The claims that a stop or a crash left, oldest first; an empty one is removed. */
  async unsettled(): Promise<readonly Claim[]> {
    const claims: Claim[] = []
    for (const number of await readdir(this.claimed())) {
      const arrival = Number(number)
      const [applicationCode] = await readdir(this.claimed(arrival))
      const folder = path.join(this.claimed(arrival), applicationCode ?? '')
      const [fileName] = applicationCode === undefined ? [] : await readdir(folder)
      if (applicationCode === undefined || fileName === undefined) await this.settle(arrival)
      else claims.push({ arrival, applicationCode, fileName })
    }
    return claims.sort((one, other) => one.arrival - other.arrival)
  }

  private claimed(arrival?: number): string {
    return path.join(this.root, 'state', 'claimed', arrival === undefined ? '' : String(arrival))
  }

  private answers(arrival?: number): string {
    return path.join(this.root, 'state', 'answers', arrival === undefined ? '' : String(arrival))
  }

  private claimedFile({ arrival, applicationCode, fileName }: Claim): string {
    return path.join(this.claimed(arrival), applicationCode, fileName)
  }
}

async function readdirIfAny(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).filter((name) => !name.endsWith(PART)).sort()
  } catch (error) {
    if (isAbsence(error)) return []
    throw error
  }
}

function isAbsence(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
