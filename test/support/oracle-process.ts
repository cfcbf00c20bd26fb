import { spawn, type ChildProcessByStdio } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { officialPath } from './official-rules.ts'

/** What one official rule set says of a file: `id|flag` of what fired, or why it stopped. */
export interface OfficialResult {
  readonly failed: readonly string[]
  readonly reported: readonly string[]
  readonly error: string | null
}

export type OfficialAnswer = Readonly<Record<string, OfficialResult>>

export interface OfficialQuestion {
  readonly file: string
  readonly ruleSets: readonly string[]
}

/** How many questions are under way at once: the oracle answers by as many. */
const WINDOW = 64

/**
 * The official rules in one process that stays: compiling them takes seconds, asking them does not.
 * Uses one thread unless `ORACLE_THREADS` says more.
 */
export class OracleProcess {
  private readonly child: ChildProcessByStdio<Writable, Readable, null>
  private readonly answers: AsyncIterator<string>

  constructor() {
    const env = { ORACLE_THREADS: '1', ...process.env }
    const stdio: ['pipe', 'pipe', 'ignore'] = ['pipe', 'pipe', 'ignore']
    this.child = spawn(officialPath('tools/oracle/oracle'), { stdio, env })
    this.answers = createInterface({ input: this.child.stdout })[Symbol.asyncIterator]()
  }

  /** The answers, in the order of the questions. */
  async ask(questions: readonly OfficialQuestion[]): Promise<OfficialAnswer[]> {
    const answers: OfficialAnswer[] = []
    for (let at = 0; at < questions.length; at += WINDOW) {
      const window = questions.slice(at, at + WINDOW)
      const lines = window.map(({ file, ruleSets }) => `${ruleSets.join(',')}\t${file}\n`)
      this.child.stdin.write(lines.join(''))
      for (const { file } of window) answers.push(await this.answerOn(file))
    }
    return answers
  }

  /** Ends the process once it has answered. */
  stop(): void {
    this.child.stdin.end()
  }

  private async answerOn(file: string): Promise<OfficialAnswer> {
    const line = await this.answers.next()
    if (line.done === true) throw new Error('the oracle ended before its answer')
    // The oracle is a tool of the tests; its answers have this shape or the comparison fails.
    const answer: { file: string; results: OfficialAnswer } = JSON.parse(line.value)
    if (answer.file !== file) throw new Error(`the oracle answered on ${answer.file}, not ${file}`)
    return answer.results
  }
}
