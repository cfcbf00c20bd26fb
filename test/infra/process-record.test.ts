import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { ProcessRecord } from '../../infra/process-record.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const recordFile = (): string => path.join(temporaryFolder(), 'p.json')

describe('the record of processes', () => {
  it('finds and ends what an earlier start left running', async () => {
    const file = recordFile()
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
    await once(child, 'spawn')
    const ended = once(child, 'exit')
    new ProcessRecord(file).add('routing', child.pid ?? 0)

    const next = new ProcessRecord(file)
    expect(next.leftovers().map(({ name }) => name)).toEqual(['routing'])
    await next.endLeftovers()
    expect(await ended).toEqual([null, 'SIGTERM'])
    expect(new ProcessRecord(file).leftovers()).toEqual([])
  })

  it('leaves a stranger alone who got the number since', async () => {
    const file = recordFile()
    const identity = { pid: process.pid, startedAt: 'before this boot' }
    writeFileSync(file, JSON.stringify([{ name: 'routing', identity }]))
    const record = new ProcessRecord(file)
    expect(record.leftovers()).toEqual([])
    await record.endLeftovers()
  })

  it('names the servers last, so that they end after what uses them', () => {
    const file = recordFile()
    const record = new ProcessRecord(file)
    for (const name of ['postgres', 'temporal', 'api', 'routing']) record.add(name, process.pid)
    const order = new ProcessRecord(file).leftovers().map(({ name }) => name)
    expect(order).toEqual(['api', 'routing', 'temporal', 'postgres'])
  })

  it('forgets what ended in order', () => {
    const file = recordFile()
    const record = new ProcessRecord(file)
    record.add('api', process.pid)
    record.remove('api')
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual([])
  })
})
