import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { watch } from 'node:fs'
import { mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { readCdar } from '../../schemas/cdar/cdar.ts'
import { ppfAnswerOf, type PpfAnswer } from '../../schemas/cdar/ppf-answer.ts'
import { unpackEnvelope } from '../../schemas/envelope/archive.ts'
import { PARTNER, envelopeFileName, f1Envelope } from './f1-file.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** The simulator as a real process over a folder. */
export class SimulatorProcess {
  private readonly child: ChildProcess

  private constructor(child: ChildProcess) {
    this.child = child
  }

  /** Starts it; resolves when it says that it is ready, or dies. */
  static async start(
    directory: string,
    environment: Record<string, string> = {},
  ): Promise<SimulatorProcess> {
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', path.join(ROOT, 'infra/ppf-simulator/main.ts')],
      {
        cwd: ROOT,
        env: { PATH: process.env['PATH'], PPF_DIRECTORY: directory, ...environment },
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      },
    )
    await Promise.race([once(child, 'message'), once(child, 'exit')])
    return new SimulatorProcess(child)
  }

  /** Resolves with the code or the signal that ended it. */
  async ended(): Promise<number | string | null> {
    if (this.child.exitCode === null && this.child.signalCode === null) {
      await once(this.child, 'exit')
    }
    return this.child.exitCode ?? this.child.signalCode
  }

  kill(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | string | null> {
    this.child.kill(signal)
    return this.ended()
  }
}

/** A partner of the PPF: drops envelopes, and reads what comes back. */
export class Partner {
  private readonly directory: string
  /** The answers it has read, by envelope. */
  readonly answers = new Map<string, readonly PpfAnswer[]>()

  private constructor(directory: string) {
    this.directory = directory
  }

  static async open(directory: string): Promise<Partner> {
    const partner = new Partner(directory)
    await mkdir(partner.outbox, { recursive: true })
    await mkdir(partner.inbox, { recursive: true })
    return partner
  }

  async drop(fileName: string, bytes: Uint8Array): Promise<void> {
    const part = path.join(this.outbox, `${fileName}.part`)
    await writeFile(part, bytes)
    await rename(part, path.join(this.outbox, fileName))
  }

  /** Drops its nth F1 flow, of one object per number. */
  async dropF1(sequence: number, numbers: readonly string[]): Promise<void> {
    await this.drop(envelopeFileName(sequence), await f1Envelope(numbers))
  }

  /** Waits until that many envelopes have come back in all; gives every answer in them. */
  async received(envelopes: number): Promise<readonly PpfAnswer[]> {
    let wake = (): void => undefined
    const watcher = watch(this.inbox, () => wake())
    try {
      for (;;) {
        const changed = new Promise<void>((resolve) => (wake = resolve))
        await this.readAll()
        if (this.answers.size >= envelopes) return [...this.answers.values()].flat()
        await changed
      }
    } finally {
      watcher.close()
    }
  }

  /** What stands in the folder now, without waiting. */
  async readAll(): Promise<readonly PpfAnswer[]> {
    for (const name of (await readdir(this.inbox)).sort()) {
      if (!this.answers.has(name)) this.answers.set(name, await this.read(name))
    }
    return [...this.answers.values()].flat()
  }

  private async read(name: string): Promise<readonly PpfAnswer[]> {
    const unpacked = await unpackEnvelope(await readFile(path.join(this.inbox, name)))
    if (!unpacked.ok) throw new Error(`${name}: ${unpacked.code}`)
    return unpacked.files.map(({ bytes }) => {
      const reading = readCdar(bytes)
      const answer = reading.ok ? ppfAnswerOf(reading.message) : undefined
      if (answer === undefined) throw new Error(`${name} holds something else than an answer`)
      return answer
    })
  }

  private get outbox(): string {
    return path.join(this.directory, 'to-ppf', PARTNER)
  }

  private get inbox(): string {
    return path.join(this.directory, 'from-ppf', PARTNER)
  }
}
