import { open, readFile, truncate, type FileHandle } from 'node:fs/promises'
import { Type, type Static } from 'typebox'
import { Compile } from 'typebox/compile'

/** A decision of the simulator. Once it stands in the journal it is taken, and its answers due. */
export const Decision = Type.Object(
  {
    arrival: Type.Integer({ minimum: 1 }),
    applicationCode: Type.String(),
    fileName: Type.String(),
    flowId: Type.Optional(Type.String()),
    status: Type.Union([Type.Literal('500'), Type.Literal('501')]),
    /** How many objects the flow held, and the keys that its accepted ones hold. */
    objects: Type.Integer({ minimum: 0 }),
    keys: Type.Array(Type.String()),
    /** When the answers may leave, RFC 3339. */
    answerAt: Type.String(),
  },
  { additionalProperties: false },
)
export type Decision = Static<typeof Decision>

const validator = Compile(Decision)

/**
 * The simulator's memory: an append-only file of decisions, one line each, on disk before anything
 * is answered. A line cut short by a crash was never acted on and is dropped on opening.
 */
export class Journal {
  private readonly file: FileHandle
  private readonly flows = new Set<string>()
  private readonly keys = new Set<string>()
  private readonly decisions = new Map<number, Decision>()
  /** Objects of all the flows so far: what a fault that strikes every nth counts on. */
  objects = 0
  lastArrival = 0

  private constructor(file: FileHandle, decisions: readonly Decision[]) {
    this.file = file
    for (const decision of decisions) this.remember(decision)
  }

  static async open(path: string): Promise<Journal> {
    const file = await open(path, 'a')
    const text = await readFile(path, 'utf8')
    const end = text.lastIndexOf('\n') + 1
    const whole = text.slice(0, end)
    if (end < text.length) await truncate(path, Buffer.byteLength(whole))
    return new Journal(file, whole.split('\n').filter(Boolean).map(parseDecision))
  }

  /** Takes a decision: after this it is never taken again, nor differently. */
  async commit(decision: Decision): Promise<void> {
    await this.file.appendFile(`${JSON.stringify(decision)}\n`)
    await this.file.datasync()
    this.remember(decision)
  }

  decisionOn(arrival: number): Decision | undefined {
    return this.decisions.get(arrival)
  }

  /** The arrival is answered: its decision is kept on disk and no longer in memory. */
  settle(arrival: number): void {
    this.decisions.delete(arrival)
  }

  /** After a start, only the arrivals still to be answered matter. */
  settleAllBut(arrivals: readonly number[]): void {
    for (const arrival of this.decisions.keys()) {
      if (!arrivals.includes(arrival)) this.settle(arrival)
    }
  }

  knowsFlow(flowId: string): boolean {
    return this.flows.has(flowId)
  }

  knowsKey(key: string): boolean {
    return this.keys.has(key)
  }

  async close(): Promise<void> {
    await this.file.close()
  }

  private remember(decision: Decision): void {
    const { arrival, flowId, keys } = decision
    this.decisions.set(arrival, decision)
    if (flowId !== undefined) this.flows.add(flowId)
    for (const key of keys) this.keys.add(key)
    this.objects += decision.objects
    this.lastArrival = Math.max(this.lastArrival, arrival)
  }
}

/** @throws {Error} a line that is not a decision: the journal was damaged by something else. */
function parseDecision(line: string): Decision {
  const decision: unknown = JSON.parse(line)
  if (validator.Check(decision)) return decision
  throw new Error('the journal of the simulator holds a line that is not a decision')
}
