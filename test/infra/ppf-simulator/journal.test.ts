import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Journal, type Decision } from '../../../infra/ppf-simulator/journal.ts'

let folder = ''
let file = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'facteur-journal-'))
  file = join(folder, 'journal.ndjson')
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const decision = (arrival: number): Decision => ({
  arrival,
  applicationCode: 'AAA001',
  fileName: `${arrival}.tar.gz`,
  flowId: `flow-${arrival}`,
  status: '500',
  objects: 2,
  keys: [`key-${arrival}`],
  answerAt: '2026-11-22T10:00:00.000Z',
})

describe('the journal', () => {
  it('remembers over a restart', async () => {
    const journal = await Journal.open(file)
    await journal.commit(decision(1))
    await journal.commit(decision(2))
    await journal.close()
    const again = await Journal.open(file)
    expect(again.decisionOn(2)).toEqual(decision(2))
    expect(again.knowsFlow('flow-1')).toBe(true)
    expect(again.knowsKey('key-2')).toBe(true)
    expect([again.objects, again.lastArrival]).toEqual([4, 2])
    await again.close()
  })

  it('drops a line cut short, and goes on after it', async () => {
    const journal = await Journal.open(file)
    await journal.commit(decision(1))
    await journal.close()
    appendFileSync(file, JSON.stringify(decision(2)).slice(0, 40))
    const again = await Journal.open(file)
    expect(again.lastArrival).toBe(1)
    await again.commit(decision(2))
    await again.close()
    expect(
      readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([decision(1), decision(2)])
  })

  it('refuses to open when something else wrote in it', async () => {
    appendFileSync(file, '{"arrival":1}\n')
    await expect(Journal.open(file)).rejects.toThrow('not a decision')
  })

  it('keeps flows and keys of what is settled', async () => {
    const journal = await Journal.open(file)
    await journal.commit(decision(1))
    journal.settleAllBut([])
    expect(journal.decisionOn(1)).toBeUndefined()
    expect(journal.knowsFlow('flow-1')).toBe(true)
    await journal.close()
  })
})
