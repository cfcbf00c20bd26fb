import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { Refusal } from '../../infra/refusal.ts'
import { servicePart } from '../../infra/services.ts'
import type { Installation } from '../../infra/services.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

/** An installation whose `routing` service is this script. */
function installation(script: string): Installation {
  const build = temporaryFolder()
  mkdirSync(path.join(build, 'services/routing'), { recursive: true })
  writeFileSync(path.join(build, 'services/routing/main.js'), script)
  const database = 'postgres://role@127.0.0.1/facteur'
  return {
    build,
    stateFolder: path.join(build, 'state'),
    databaseUrls: {
      api: database,
      invoicing: database,
      routing: database,
      ereporting: database,
      notifications: database,
      operator: database,
    },
    secretKey: 'secret',
    temporalAddress: '127.0.0.1:7233',
    platformNumber: '0001',
    apiPort: 8080,
    opsPorts: {
      'ppf-simulator': 1,
      invoicing: 2,
      routing: 3,
      ereporting: 4,
      notifications: 5,
      api: 6,
    },
  }
}

const ready = "process.send({ type: 'ready' }); setInterval(() => {}, 1000)"

describe('a service', () => {
  it('is started once it says that it is ready, and stops when asked', async () => {
    const running = await servicePart('routing', installation(ready)).launch(() => undefined)
    await running.stop()
    expect(await running.process.exit).toEqual({ code: null, signal: 'SIGTERM' })
  })

  it('is told where everything is', async () => {
    const told = ['TEMPORAL_ADDRESS', 'ROUTING_DATABASE_URL', 'OPS_PORT', 'SECRET_KEY']
    const script = `
      for (const name of ${JSON.stringify(told)}) console.log(name + '=' + process.env[name])
      ${ready}`
    const running = await servicePart('routing', installation(script)).launch(() => undefined)
    await running.stop()
    expect(running.process.said().trim().split('\n')).toEqual([
      'TEMPORAL_ADDRESS=127.0.0.1:7233',
      'ROUTING_DATABASE_URL=postgres://role@127.0.0.1/facteur',
      'OPS_PORT=3',
      'SECRET_KEY=secret',
    ])
  })

  it('that refuses its configuration is quoted', async () => {
    const script = "console.error('PLATFORM_NUMBER: absente / missing'); process.exit(78)"
    const part = servicePart('routing', installation(script))
    const failure = await part.launch(() => undefined).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(Refusal)
    expect(failure).toHaveProperty('sentence.fr', 'PLATFORM_NUMBER: absente / missing')
  })

  it('that ends before it is ready is told with its last lines', async () => {
    const part = servicePart('routing', installation("console.log('boom'); process.exit(1)"))
    await expect(part.launch(() => undefined)).rejects.toThrow(/did not start \(code 1\)/)
  })
})
