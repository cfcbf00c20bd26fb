import type { Exit, RunningProcess } from './child-process.ts'
import type { ProcessRecord } from './process-record.ts'
import { Refusal } from './refusal.ts'
import type { Sentence } from './refusal.ts'

/** A process that answers, and how it is to be ended. */
export type RunningPart = { process: RunningProcess; stop(): Promise<void> }

/** One thing to keep running. */
export type Part = {
  name: string
  /** Starts it and returns once it is ready; calls `onSpawn` as soon as it has a pid. */
  launch(onSpawn: (process: RunningProcess) => void): Promise<RunningPart>
}

/** What the supervisor tells and keeps. */
export type SupervisorDependencies = { record: ProcessRecord; say: (sentence: Sentence) => void }

const pausesMs = [200, 500, 1_000, 2_000, 5_000, 10_000, 30_000]
const steadyAfterMs = 60_000

/** Keeps parts running: whatever ends without being asked to is started again, and it says so. */
export class Supervisor {
  readonly #dependencies: SupervisorDependencies
  readonly #parts: SupervisedPart[] = []

  constructor(dependencies: SupervisorDependencies) {
    this.#dependencies = dependencies
  }

  /**
   * Starts a part and watches it from then on.
   * @throws the part's own failure to start the first time; later ones are tried again
   */
  async run(part: Part): Promise<void> {
    const supervised = new SupervisedPart(part, this.#dependencies)
    this.#parts.push(supervised)
    await supervised.start()
  }

  /** Stops these parts, all at once, and waits until they are gone. */
  async stop(names: readonly string[]): Promise<void> {
    const chosen = this.#parts.filter((part) => names.includes(part.name))
    await Promise.all(chosen.map((part) => part.stop()))
  }

  /** Ends everything by force, now. */
  kill(): void {
    for (const part of this.#parts) part.kill()
  }
}

class SupervisedPart {
  readonly #part: Part
  readonly #dependencies: SupervisorDependencies
  readonly #stopping = new AbortController()
  #process: RunningProcess | undefined
  #running: RunningPart | undefined
  #watching: Promise<void> = Promise.resolve()

  constructor(part: Part, dependencies: SupervisorDependencies) {
    this.#part = part
    this.#dependencies = dependencies
  }

  get name(): string {
    return this.#part.name
  }

  async start(): Promise<void> {
    const running = await this.#launch()
    this.#watching = this.#watch(running)
  }

  async stop(): Promise<void> {
    this.#stopping.abort()
    if (this.#running === undefined) await this.#process?.stop('SIGTERM', 5_000)
    else await this.#running.stop()
    await this.#watching
    this.#dependencies.record.remove(this.name)
  }

  kill(): void {
    this.#stopping.abort()
    this.#process?.child.kill('SIGKILL')
  }

  async #launch(): Promise<RunningPart> {
    this.#running = undefined
    const running = await this.#part.launch((process) => {
      this.#process = process
      this.#dependencies.record.add(this.name, process.pid)
    })
    this.#running = running
    return running
  }

  async #watch(first: RunningPart): Promise<void> {
    let running = first
    let failures = 0
    while (!this.#isStopping()) {
      const startedAt = Date.now()
      const exit = await running.process.exit
      if (this.#isStopping()) return
      failures = Date.now() - startedAt > steadyAfterMs ? 0 : failures
      this.#dependencies.say(endedSentence(this.name, exit))
      const again = await this.#launchAgain(failures)
      if (again === undefined) return
      running = again.running
      failures = again.failures + 1
      this.#dependencies.say({ fr: `${this.name} est reparti`, en: `${this.name} runs again` })
    }
  }

  async #launchAgain(
    before: number,
  ): Promise<{ running: RunningPart; failures: number } | undefined> {
    for (let failures = before; ; failures += 1) {
      await this.#pause(pausesMs[Math.min(failures, pausesMs.length - 1)] ?? 0)
      if (this.#isStopping()) return undefined
      try {
        return { running: await this.#launch(), failures }
      } catch (error) {
        if (this.#isStopping()) return undefined
        this.#dependencies.say(failedSentence(this.name, error))
      }
    }
  }

  #isStopping(): boolean {
    return this.#stopping.signal.aborted
  }

  #pause(pauseMs: number): Promise<void> {
    const { signal } = this.#stopping
    if (signal.aborted) return Promise.resolve()
    return new Promise((resolve) => {
      const settle = (): void => {
        clearTimeout(timer)
        signal.removeEventListener('abort', settle)
        resolve()
      }
      const timer = setTimeout(settle, pauseMs)
      signal.addEventListener('abort', settle)
    })
  }
}

function endedSentence(name: string, { code, signal }: Exit): Sentence {
  const how = signal ?? `code ${String(code)}`
  return {
    fr: `${name} s’est arrêté (${how}) ; il est relancé`,
    en: `${name} ended (${how}); it is started again`,
  }
}

function failedSentence(name: string, error: unknown): Sentence {
  const reason = error instanceof Refusal ? error.sentence : undefined
  const message = error instanceof Error ? error.message : String(error)
  return {
    fr: `${name} ne repart pas (${reason?.fr ?? message}) ; nouvel essai`,
    en: `${name} does not start (${reason?.en ?? message}); trying again`,
  }
}
