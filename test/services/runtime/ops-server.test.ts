import type { Server } from 'node:http'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createMetrics } from '../../../services/runtime/metrics.ts'
import {
  readiness,
  type ReadinessCheck,
  startOpsServer,
} from '../../../services/runtime/ops-server.ts'

const servers: Server[] = []
afterEach(() => {
  vi.useRealTimers()
  for (const server of servers.splice(0)) server.close()
})

const ok: ReadinessCheck = () => Promise.resolve()
const failed: ReadinessCheck = () => Promise.reject(new Error('away'))

async function start(checks: Record<string, ReadinessCheck>): Promise<string> {
  const metrics = createMetrics('test')
  const server = await startOpsServer({ host: '127.0.0.1', port: 0, metrics, checks })
  servers.push(server)
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('listening on a port')
  return `http://127.0.0.1:${String(address.port)}`
}

describe('startOpsServer', () => {
  it('lives, whatever its dependencies do', async () => {
    const response = await fetch(`${await start({ database: failed })}/livez`)
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }])
  })

  it('is ready when every dependency answers', async () => {
    const response = await fetch(`${await start({ database: ok, temporal: ok })}/readyz`)
    expect([response.status, await response.json()]).toEqual([
      200,
      { database: 'ok', temporal: 'ok' },
    ])
  })

  it('names the dependency for which it is not ready', async () => {
    const response = await fetch(`${await start({ database: failed, temporal: ok })}/readyz`)
    expect([response.status, await response.json()]).toEqual([
      503,
      { database: 'failed', temporal: 'ok' },
    ])
  })

  it('serves its metrics', async () => {
    const response = await fetch(`${await start({})}/metrics`)
    expect(response.headers.get('content-type')).toContain('text/plain')
    expect(await response.text()).toContain('process_cpu_seconds_total{service="test"}')
  })

  it('knows nothing else', async () => {
    expect((await fetch(`${await start({})}/anything`)).status).toBe(404)
  })

  it('refuses to start on a port in use', async () => {
    const { port } = new URL(await start({}))
    const again = startOpsServer({
      host: '127.0.0.1',
      port: Number(port),
      metrics: createMetrics('test'),
      checks: {},
    })
    await expect(again).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })
})

describe('readiness', () => {
  it('counts a dependency that does not answer in two seconds as failed', async () => {
    vi.useFakeTimers()
    const states = readiness({ database: () => new Promise(() => undefined), temporal: ok })
    await vi.advanceTimersByTimeAsync(2_000)
    expect(await states).toEqual({ database: 'failed', temporal: 'ok' })
  })

  it('counts a check that throws at once as failed', async () => {
    const throwing: ReadinessCheck = () => {
      throw new TypeError('no connection yet')
    }
    expect(await readiness({ database: throwing })).toEqual({ database: 'failed' })
  })
})
