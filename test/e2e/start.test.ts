import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { ProcessRecord } from '../../infra/process-record.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

// What a new user does: `npm start`, in a state folder of its own.

const root = fileURLToPath(new URL('../..', import.meta.url))
const patienceMs = 300_000

type Launcher = { child: ChildProcess; output: () => string; exit: Promise<unknown[]> }

function start(state: string, ...args: string[]): Launcher {
  const child = spawn(process.execPath, [path.join(root, 'infra', 'start.mjs'), ...args], {
    cwd: root,
    env: { ...process.env, FACTEUR_STATE: state, DATABASE_URL: '', TEMPORAL_ADDRESS: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const pieces: string[] = []
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => pieces.push(text))
  }
  return { child, output: () => pieces.join(''), exit: once(child, 'exit') }
}

async function readyOf(launcher: Launcher): Promise<void> {
  const { child, output, exit } = launcher
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', () => {
      if (output().includes('Facteur is ready')) resolve()
    })
    void exit.then(() => reject(new Error(output())))
  })
}

describe('npm start', () => {
  it(
    'with --once plays one invoice through its whole life and ends with 0',
    async () => {
      const state = temporaryFolder()
      const launcher = start(state, '--once')
      const [code] = await launcher.exit
      const output = launcher.output()
      expect(output).toMatch(/203 ·[^]*204 ·[^]*205 ·[^]*211 ·[^]*212 ·[^]*250 ·/)
      expect(output).toContain('invoice.deposited')
      expect(code).toBe(0)
      expect(new ProcessRecord(path.join(state, 'processes.json')).leftovers()).toEqual([])
    },
    patienceMs,
  )

  it(
    'starts over what a killed launcher left, refuses a second one, stops on Ctrl-C',
    async () => {
      const state = temporaryFolder()
      const killed = start(state)
      await readyOf(killed)
      const second = start(state)
      expect((await second.exit)[0]).toBe(1)
      expect(second.output()).toContain('Facteur already runs in this folder')
      killed.child.kill('SIGKILL')
      await killed.exit
      const record = new ProcessRecord(path.join(state, 'processes.json'))
      expect(record.leftovers()).toHaveLength(8)

      const launcher = start(state)
      await readyOf(launcher)
      expect(launcher.output()).toContain('Ending leftovers')
      // The data was kept: the sample invoice is there and is not played again.
      expect(launcher.output()).not.toContain('One invoice, all its life')
      launcher.child.kill('SIGINT')
      expect((await launcher.exit)[0]).toBe(0)
      expect(record.leftovers()).toEqual([])
    },
    patienceMs,
  )
})
