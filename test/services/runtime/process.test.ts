import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath, pathToFileURL } from 'node:url'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const moduleUrl = (file: string): string =>
  JSON.stringify(pathToFileURL(path.join(root, 'services', 'runtime', file)).href)

const children: ChildProcess[] = []
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})

/** Runs a service whose `start` has this body, as a process of its own. */
function run(startBody: string) {
  const program = `
    import { ConfigurationError } from ${moduleUrl('configuration.ts')}
    import { createLogger } from ${moduleUrl('logging.ts')}
    import { runService } from ${moduleUrl('process.ts')}
    const running = { stop: async () => { process.stdout.write('stopped\\n') } }
    setInterval(() => undefined, 1000)
    await runService(createLogger('test'), async () => { ${startBody} })`
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', program],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] },
  )
  children.push(child)
  const output = { stdout: '', stderr: '' }
  child.stdout?.on('data', (chunk) => (output.stdout += String(chunk)))
  child.stderr?.on('data', (chunk) => (output.stderr += String(chunk)))
  const closed = once(child, 'close').then(([code]) => Number(code))
  return { child, output, closed }
}

describe('runService', () => {
  it('tells its parent that it is ready, and stops cleanly when asked', async () => {
    const { child, output, closed } = run('return running')
    expect(await once(child, 'message')).toContainEqual({ type: 'ready' })
    child.kill('SIGTERM')
    expect(await closed).toBe(0)
    expect(output.stdout).toContain('"msg":"service-ready"')
    expect(output.stdout).toContain('"msg":"service-stopping"')
    expect(output.stdout).toContain('stopped\n')
  })

  it('ends with 78 and the sentence when its configuration is refused', async () => {
    const { output, closed } = run(`throw new ConfigurationError('DATABASE_URL: missing')`)
    expect(await closed).toBe(78)
    expect(output.stderr).toContain('DATABASE_URL: missing')
  })

  it('ends with 1 when it cannot start, and says why', async () => {
    const { output, closed } = run(`throw new Error('the port is in use')`)
    expect(await closed).toBe(1)
    expect(output.stdout).toContain('"msg":"service-start-failed"')
    expect(output.stdout).toContain('the port is in use')
  })

  it('stops what it holds after an unexpected error, and ends with 1', async () => {
    const { output, closed } = run(
      `setImmediate(() => { throw new RangeError('a bug') }); return running`,
    )
    expect(await closed).toBe(1)
    expect(output.stdout).toContain('"msg":"service-crashed"')
    expect(output.stdout).toContain('stopped\n')
  })
})
