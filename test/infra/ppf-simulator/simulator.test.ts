import { mkdtempSync, rmSync } from 'node:fs'
import { readdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { envelopeFileName } from '../../support/f1-file.ts'
import { Partner, SimulatorProcess } from '../../support/ppf-partner.ts'
import type { PpfAnswer } from '../../../schemas/cdar/ppf-answer.ts'

const TIMEOUT_MS = 120_000

let directory = ''
let running: SimulatorProcess[] = []
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'facteur-ppf-'))
})
afterEach(async () => {
  await Promise.all(running.map((simulator) => simulator.kill('SIGKILL')))
  running = []
  rmSync(directory, { recursive: true })
})

const start = async (environment: Record<string, string> = {}): Promise<SimulatorProcess> => {
  const clock = { PPF_SIMULATOR_CLOCK: '2026-11-22T10:00:00Z' }
  const simulator = await SimulatorProcess.start(directory, { ...clock, ...environment })
  running.push(simulator)
  return simulator
}

const summary = (answers: readonly PpfAnswer[]): string[] =>
  answers.map((answer) => {
    const object = answer.kind === 'flow' ? answer.flowId.slice(-2) : answer.number
    return [answer.status, object, ...answer.reasons.map((reason) => reason.code)].join(' ')
  })

describe('the simulator, as a process', { timeout: TIMEOUT_MS }, () => {
  it('answers a flow and its objects, in two envelopes, and ends cleanly', async () => {
    const partner = await Partner.open(directory)
    const simulator = await start()
    await partner.dropF1(1, ['F1', 'F2'])
    expect(summary(await partner.received(2))).toEqual(['500 01', '250 F1', '250 F2'])
    expect(await simulator.kill('SIGTERM')).toBe(0)
    expect(await readdir(join(directory, 'state', 'claimed'))).toEqual([])
    expect(await readdir(join(directory, 'state', 'answers'))).toEqual([])
  })

  it('takes what waited for it, and remembers ids and keys over a restart', async () => {
    const partner = await Partner.open(directory)
    await partner.dropF1(1, ['F1'])
    const simulator = await start()
    await partner.received(2)
    await simulator.kill('SIGKILL')
    await start()
    await partner.dropF1(1, ['F9'])
    await partner.dropF1(2, ['F1'])
    const answers = summary(await partner.received(5)).slice(2)
    expect(answers.sort()).toEqual(['251 F1 REJ_UNI', '500 02', '501 01 IRR_UNICITE'])
  })

  it('refuses a partner without a connection', async () => {
    const partner = await Partner.open(directory)
    await start({ PPF_CONNECTIONS: 'ZZZ999' })
    await partner.dropF1(1, ['F1'])
    expect(summary(await partner.received(1))).toEqual(['501 01 IRR_CODE_APP'])
  })

  it('answers an envelope without a right name by that name', async () => {
    const partner = await Partner.open(directory)
    await start()
    await partner.drop('hello.txt', new Uint8Array([1]))
    const [answer] = await partner.received(1)
    expect(answer).toMatchObject({ status: '501', flowId: 'hello.txt' })
  })

  it('misbehaves as ordered', async () => {
    const partner = await Partner.open(directory)
    await writeFile(join(directory, 'faults.json'), '{"rejectEvery":2,"refuseEvery":2,"delayMs":1}')
    await start({ PPF_FAULTS: '{"refuseEvery":1}' })
    await partner.dropF1(1, ['F1', 'F2', 'F3'])
    await partner.received(2)
    await partner.dropF1(2, ['F4'])
    expect(summary(await partner.received(3)).sort()).toEqual([
      '250 F1',
      '250 F3',
      '251 F2 REJ_SEMAN',
      '500 01',
      '501 02 IRR_ANTIVIRUS',
    ])
  })

  it('keeps an answer that is not due over a stop', async () => {
    const partner = await Partner.open(directory)
    const simulator = await start({ PPF_FAULTS: '{"delayMs":500}' })
    await partner.dropF1(1, ['F1'])
    await partner.dropF1(2, ['F2'])
    await simulator.kill('SIGTERM')
    await start()
    expect(summary(await partner.received(4)).sort()).toEqual([
      '250 F1',
      '250 F2',
      '500 01',
      '500 02',
    ])
  })

  it('ends with an error when it cannot go on, and goes on once it can', async () => {
    const partner = await Partner.open(directory)
    const faults = join(directory, 'faults.json')
    await writeFile(faults, '{"rejectEach":2}')
    const simulator = await start()
    await partner.dropF1(1, ['F1'])
    expect(await simulator.ended()).toBe(1)
    await writeFile(faults, '{}')
    await start()
    expect(summary(await partner.received(2))).toEqual(['500 01', '250 F1'])
  })

  it('refuses to start with a configuration it does not understand', async () => {
    const simulator = await start({ PPF_CRASH_AFTER: 'lunch' })
    expect(await simulator.ended()).toBe(78)
  })
})

describe('the simulator, killed', { timeout: TIMEOUT_MS }, () => {
  it.each(['claim', 'stage', 'commit', 'release'])(
    'after %s, answers once',
    async (PPF_CRASH_AFTER) => {
      const partner = await Partner.open(directory)
      await partner.dropF1(1, ['F1', 'F2'])
      await partner.dropF1(2, ['F3'])
      const simulator = await start({ PPF_CRASH_AFTER })
      expect(await simulator.ended()).toBe('SIGKILL')
      await start()
      expect(summary(await partner.received(4)).sort()).toEqual([
        '250 F1',
        '250 F2',
        '250 F3',
        '500 01',
        '500 02',
      ])
    },
  )

  it('again and again under load, neither loses nor doubles an answer', async () => {
    const partner = await Partner.open(directory)
    const flows = 24
    let dropped = 0
    for (const answeredAtKill of [2, 11, 24]) {
      const simulator = await start()
      while (dropped < answeredAtKill) {
        dropped += 1
        await partner.dropF1(dropped, [`F${dropped}`])
      }
      await partner.received(answeredAtKill)
      await simulator.kill('SIGKILL')
    }
    await start()
    const answers = summary(await partner.received(2 * flows))
    const expected = Array.from({ length: flows }, (_, index) => [
      `250 F${index + 1}`,
      `500 ${envelopeFileName(index + 1).slice(-9, -7)}`,
    ])
    expect(answers.sort()).toEqual(expected.flat().sort())
    expect(partner.answers.size).toBe(2 * flows)
  })
})
