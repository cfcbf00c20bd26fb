import { createServer } from 'node:net'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { anyFreePort } from '../../infra/port.ts'
import { obtainTemporal, surroundings } from '../../infra/temporal-executable.ts'
import { probeTemporal } from '../../infra/temporal-probe.ts'
import { startTemporal } from '../../infra/temporal-server.ts'
import type { TemporalOptions } from '../../infra/temporal-server.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

async function options(): Promise<TemporalOptions & { dataFile: string }> {
  const where = surroundings(root, { ...process.env, TEMPORAL_ADDRESS: '' })
  const source = await obtainTemporal(where, () => undefined)
  if (source.kind !== 'program') throw new Error('a program was asked for')
  const folder = temporaryFolder()
  return {
    program: source.file,
    port: await anyFreePort(),
    dataFile: path.join(folder, 'data', 'temporal.db'),
    logFile: path.join(folder, 'temporal.log'),
  }
}

describe('Temporal', () => {
  it('serves its namespaces, and knows them again after kill -9', async () => {
    const settings = await options()
    const first = await startTemporal({ ...settings, namespaces: ['facteur'] })
    expect(await probeTemporal(first.address, 'facteur', 5_000)).toBe('serving')
    expect(await probeTemporal(first.address, 'absent', 5_000)).toBe('no namespace')
    first.process.child.kill('SIGKILL')
    await first.process.exit
    const second = await startTemporal(settings)
    expect(await probeTemporal(second.address, 'facteur', 5_000)).toBe('serving')
    await second.stop()
    expect(await probeTemporal(second.address, 'facteur', 5_000)).toBe('silent')
  })

  it('says that its port is taken', async () => {
    const settings = await options()
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(settings.port, '127.0.0.1', resolve))
    await expect(startTemporal(settings)).rejects.toThrow(/already holds this port/)
    other.close()
  })

  it('shows its last lines when it ends for a reason we do not know', async () => {
    const settings = await options()
    await expect(startTemporal({ ...settings, program: process.execPath })).rejects.toThrow(
      /its last lines are above/,
    )
  })
})
