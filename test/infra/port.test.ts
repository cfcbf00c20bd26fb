import { createServer } from 'node:net'
import type { Server } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { anyFreePort, freePort, isFree } from '../../infra/port.ts'

const servers: Server[] = []

async function occupy(port: number): Promise<void> {
  const server = createServer()
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
}

afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

describe('a port', () => {
  it('is free until somebody listens on it', async () => {
    const port = await anyFreePort()
    expect(await isFree(port)).toBe(true)
    await occupy(port)
    expect(await isFree(port)).toBe(false)
  })

  it('gives way to the next free one', async () => {
    const port = await anyFreePort()
    await occupy(port)
    const next = await freePort(port)
    expect(next).toBeGreaterThan(port)
  })

  it('is not looked for beyond the attempts', async () => {
    const port = await anyFreePort()
    await occupy(port)
    expect(await freePort(port, 1)).toBeUndefined()
  })
})
