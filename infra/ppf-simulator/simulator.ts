import { watch, type FSWatcher } from 'node:fs'
import path from 'node:path'
import type { Logger } from 'pino'
import { legalDay, legalTime } from '../../schemas/values/legal-day.ts'
import type { Clock } from '../../services/runtime/clock.ts'
import { answerEnvelopes } from './answer.ts'
import { faultsIn, orderedRejection, type CrashStep, type Faults } from './fault.ts'
import { judgeFlow, type FlowVerdict, type Memory } from './flow.ts'
import { Journal } from './journal.ts'
import { Mailbox, type Claim } from './mailbox.ts'

export interface SimulatorOptions {
  readonly directory: string
  /** Application codes that have a connection; `undefined` gives one to every folder. */
  readonly connections: readonly string[] | undefined
  readonly faults: Faults
  /** Dies after this step of the first flow, as by `kill -9`. */
  readonly crashAfter: CrashStep | undefined
  readonly clock: Clock
  readonly logger: Logger
}

/** A missed event of the file system costs at most this. */
const SAFETY_POLL_MS = 2_000

/**
 * The public portal as a partner meets it over folders. Every envelope is claimed, judged, its
 * answers staged, the decision committed to the journal, the answers released, the claim settled:
 * killed between any two of these, the next start goes on from there.
 */
export class Simulator {
  private readonly options: SimulatorOptions
  private readonly mailbox: Mailbox
  private readonly journal: Journal
  private readonly watchers = new Map<string, FSWatcher>()
  private readonly delays = new Set<NodeJS.Timeout>()
  private readonly poll: NodeJS.Timeout
  private nextArrival: number
  private isStopping = false
  private isAwake = false
  /** One thing at a time. Nothing catches it: what fails ends the process, and the next goes on. */
  private work: Promise<void>

  static async start(options: SimulatorOptions): Promise<Simulator> {
    const mailbox = new Mailbox(options.directory)
    await mailbox.open(options.connections ?? [])
    const journal = await Journal.open(mailbox.journalFile)
    const left = await mailbox.unsettled()
    journal.settleAllBut(left.map((claim) => claim.arrival))
    return new Simulator(options, mailbox, journal, left)
  }

  private constructor(
    options: SimulatorOptions,
    mailbox: Mailbox,
    journal: Journal,
    left: readonly Claim[],
  ) {
    this.options = options
    this.mailbox = mailbox
    this.journal = journal
    this.nextArrival = Math.max(journal.lastArrival, left.at(-1)?.arrival ?? 0) + 1
    this.watch(mailbox.inbox)
    this.poll = setInterval(() => this.wake(), SAFETY_POLL_MS)
    this.work = this.resume(left)
    this.wake()
  }

  /** Ends the flow in hand, keeps what is not due, and closes. */
  async stop(): Promise<void> {
    this.isStopping = true
    clearInterval(this.poll)
    for (const watcher of this.watchers.values()) watcher.close()
    for (const delay of this.delays) clearTimeout(delay)
    await this.work
    await this.journal.close()
  }

  /** Asks for one more round; several calls during a round make one. */
  private wake(): void {
    if (this.isAwake || this.isStopping) return
    this.isAwake = true
    this.work = this.work.then(() => {
      this.isAwake = false
      return this.round()
    })
  }

  private async resume(left: readonly Claim[]): Promise<void> {
    for (const claim of left) await this.handle(claim)
  }

  private async round(): Promise<void> {
    for (const applicationCode of await this.mailbox.connections()) {
      this.watch(path.join(this.mailbox.inbox, applicationCode))
      for (const fileName of await this.mailbox.waiting(applicationCode)) {
        if (this.isStopping) return
        const claim = { arrival: this.nextArrival, applicationCode, fileName }
        if (!(await this.mailbox.claim(claim))) continue
        this.nextArrival += 1
        this.options.logger.info(claim, 'flow-claimed')
        this.crash('claim')
        await this.handle(claim)
      }
    }
  }

  /** From a claim to its answers; what an earlier run has done already is not done again. */
  private async handle(claim: Claim): Promise<void> {
    const { arrival } = claim
    const decision = this.journal.decisionOn(arrival) ?? (await this.decide(claim))
    const waitMs = Date.parse(decision.answerAt) - Date.now()
    if (waitMs <= 0) return this.answer(claim)
    const delay = setTimeout(() => {
      this.delays.delete(delay)
      this.work = this.work.then(() => this.answer(claim))
    }, waitMs)
    this.delays.add(delay)
  }

  private async decide(claim: Claim) {
    const { arrival, applicationCode, fileName } = claim
    const { clock, logger } = this.options
    const receivedAt = clock.now()
    const faults = await faultsIn(this.options.directory, this.options.faults)
    const verdict = await this.judge(claim, receivedAt, faults)
    const times = { createdAt: legalTime(clock.now()), receivedAt: legalTime(receivedAt) }
    await this.mailbox.stage(
      arrival,
      await answerEnvelopes(arrival, applicationCode, verdict, times),
    )
    this.crash('stage')
    const { flowId, flow, objects, keys } = verdict
    const decision = {
      arrival,
      applicationCode,
      fileName,
      ...(flowId === undefined ? {} : { flowId }),
      status: flow.status,
      objects: objects.length,
      keys: [...keys],
      answerAt: new Date(Date.now() + (faults.delayMs ?? 0)).toISOString(),
    }
    await this.journal.commit(decision)
    logger.info(
      {
        ...claim,
        status: flow.status,
        reasons: flow.reasons.map((r) => r.code),
        ...count(objects),
      },
      'flow-decided',
    )
    this.crash('commit')
    return decision
  }

  private async judge(claim: Claim, receivedAt: Date, faults: Faults): Promise<FlowVerdict> {
    const before = this.journal.objects
    const verdict = await judgeFlow(
      await this.mailbox.read(claim),
      this.memory(),
      legalDay(receivedAt),
      (index) => orderedRejection(faults, before + index + 1),
    )
    const { refuseEvery } = faults
    if (refuseEvery === undefined || claim.arrival % refuseEvery !== 0) return verdict
    const reasons = [{ code: 'IRR_ANTIVIRUS', message: 'Refus commandé au simulateur' }]
    return { ...verdict, flow: { ...verdict.flow, status: '501', reasons }, objects: [], keys: [] }
  }

  private async answer({ arrival, applicationCode }: Claim): Promise<void> {
    const answers = await this.mailbox.release(arrival, applicationCode)
    this.crash('release')
    await this.mailbox.settle(arrival)
    this.journal.settle(arrival)
    this.options.logger.info({ arrival, applicationCode, answers }, 'flow-answered')
  }

  private memory(): Memory {
    const { connections } = this.options
    return {
      knowsConnection: (code) => connections === undefined || connections.includes(code),
      knowsFlow: (flowId) => this.journal.knowsFlow(flowId),
      knowsKey: (key) => this.journal.knowsKey(key),
    }
  }

  private watch(folder: string): void {
    if (this.watchers.has(folder) || this.isStopping) return
    const watcher = watch(folder, () => this.wake())
    // A watched folder that goes away ends its watcher; the poll goes on.
    watcher.on('error', () => this.watchers.delete(folder))
    this.watchers.set(folder, watcher)
  }

  private crash(step: CrashStep): void {
    if (this.options.crashAfter === step) process.kill(process.pid, 'SIGKILL')
  }
}

function count(objects: FlowVerdict['objects']): { accepted: number; rejected: number } {
  const accepted = objects.filter((answer) => answer.status === '250').length
  return { accepted, rejected: objects.length - accepted }
}
