import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { launch } from '../../infra/child-process.ts'
import type { RunningProcess } from '../../infra/child-process.ts'
import { ProcessRecord } from '../../infra/process-record.ts'
import { isRunning } from '../../infra/process-identity.ts'
import { Supervisor } from '../../infra/supervisor.ts'
import type { Part } from '../../infra/supervisor.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const idle = 'setInterval(() => {}, 1000)'

/** A supervisor in a folder of its own, what it said, and a way to wait for a launch. */
function setUp(): {
  supervisor: Supervisor
  record: ProcessRecord
  said: string[]
  part: (script: string) => Part
  launched: (count: number) => Promise<RunningProcess>
} {
  const folder = temporaryFolder()
  const record = new ProcessRecord(path.join(folder, 'processes.json'))
  const said: string[] = []
  const launches: RunningProcess[] = []
  const waiting: (() => void)[] = []
  const part = (script: string): Part => ({
    name: 'api',
    launch: async (onSpawn) => {
      const logFile = path.join(folder, 'api.log')
      const process = await launch({
        file: globalThis.process.execPath,
        args: ['-e', script],
        logFile,
        onSpawn,
      })
      launches.push(process)
      waiting.splice(0).forEach((wake) => wake())
      return {
        process,
        stop: async () => {
          await process.stop('SIGTERM', 5_000)
        },
      }
    },
  })
  const launched = async (count: number): Promise<RunningProcess> => {
    for (;;) {
      const process = launches[count - 1]
      if (process !== undefined) return process
      await new Promise<void>((resolve) => waiting.push(resolve))
    }
  }
  const supervisor = new Supervisor({ record, say: ({ en }) => said.push(en) })
  return { supervisor, record, said, part, launched }
}

describe('the supervisor', () => {
  it('starts again what was killed, and says so', async () => {
    const { supervisor, said, part, launched } = setUp()
    await supervisor.run(part(idle))
    const first = await launched(1)
    process.kill(first.pid, 'SIGKILL')
    const second = await launched(2)
    expect(second.pid).not.toBe(first.pid)
    expect(said[0]).toBe('api ended (SIGKILL); it is started again')
    await supervisor.stop(['api'])
  })

  it('starts again what ends by itself, however it ends', async () => {
    const { supervisor, said, part, launched } = setUp()
    await supervisor.run(part('process.exit(3)'))
    await launched(3)
    await supervisor.stop(['api'])
    expect(said).toContain('api ended (code 3); it is started again')
  })

  it('does not start again what it was asked to stop', async () => {
    const { supervisor, said, record, part, launched } = setUp()
    await supervisor.run(part(idle))
    const { exit } = await launched(1)
    await supervisor.stop(['api'])
    expect(await exit).toEqual({ code: null, signal: 'SIGTERM' })
    expect(said).toEqual([])
    expect(record.leftovers()).toEqual([])
  })

  it('records what it started, so that the next start finds it', async () => {
    const { supervisor, record, part, launched } = setUp()
    await supervisor.run(part(idle))
    const { pid } = await launched(1)
    expect(record.leftovers()).toMatchObject([{ name: 'api', identity: { pid } }])
    await supervisor.stop(['api'])
  })

  it('ends by force what does not listen', async () => {
    const { supervisor, record, part, launched } = setUp()
    await supervisor.run(part(`process.on('SIGTERM', () => {}); ${idle}`))
    const running = await launched(1)
    const [left] = record.leftovers()
    supervisor.kill()
    expect(await running.exit).toEqual({ code: null, signal: 'SIGKILL' })
    expect(left !== undefined && isRunning(left.identity)).toBe(false)
  })

  it('gives the first failure to the caller', async () => {
    const { supervisor } = setUp()
    const failing: Part = { name: 'api', launch: () => Promise.reject(new Error('no binary')) }
    await expect(supervisor.run(failing)).rejects.toThrow('no binary')
  })
})
