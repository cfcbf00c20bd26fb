import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const COMMAND = fileURLToPath(new URL('../../services/cli/facteur.mjs', import.meta.url))

export interface FacteurRun {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the real `facteur` command to its end. */
export async function runFacteur(
  args: readonly string[],
  options: { input?: string; environment?: Record<string, string> } = {},
): Promise<FacteurRun> {
  const child = spawn(process.execPath, [COMMAND, ...args], {
    env: { PATH: process.env['PATH'], ...options.environment },
  })
  const output = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk: Buffer) => (output.stdout += chunk.toString('utf8')))
  child.stderr.on('data', (chunk: Buffer) => (output.stderr += chunk.toString('utf8')))
  child.stdin.end(options.input ?? '')
  await once(child, 'close')
  return { code: child.exitCode, ...output }
}
