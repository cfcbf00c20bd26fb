import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import { endProcess, identify, isRunning, parseIdentity } from '../../infra/process-identity.ts'

async function sleeper(): Promise<{ pid: number; ended: Promise<unknown> }> {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  await once(child, 'spawn')
  if (child.pid === undefined) throw new Error('no pid')
  return { pid: child.pid, ended: once(child, 'exit') }
}

describe('the identity of a process', () => {
  it('stays the same while it runs', async () => {
    expect(identify(process.pid)).toEqual(identify(process.pid))
  })

  it('is nobody’s once it has ended', async () => {
    const { pid, ended } = await sleeper()
    const identity = identify(pid)
    if (identity === undefined) throw new Error('it runs')
    expect(isRunning(identity)).toBe(true)
    await endProcess(identity, 'SIGTERM', 5_000)
    await ended
    expect(isRunning(identity)).toBe(false)
    expect(identify(pid)).toBeUndefined()
  })

  it('tells a stranger with the same number apart, and leaves him alone', async () => {
    const stranger = { pid: process.pid, startedAt: 'another boot 1' }
    expect(isRunning(stranger)).toBe(false)
    await endProcess(stranger, 'SIGKILL', 1_000)
  })

  it.each([undefined, null, 'x', {}, { pid: 1, startedAt: 'x' }, { pid: 1.5, startedAt: 'x' }])(
    'is not read from %j',
    (value) => {
      expect(parseIdentity(value)).toBeUndefined()
    },
  )
})
