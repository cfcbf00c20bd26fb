import { mkdirSync, mkdtempSync, rmSync, chmodSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from '../../infra/build.mjs'
import { type Demo, ensureDemo } from '../../infra/demo.ts'
import { type Platform, startPlatform, type Tell } from '../../infra/platform.ts'

/** The checkout. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** A platform of a benchmark's own: fresh data, durable settings, every service in its process. */
export interface Stage {
  readonly platform: Platform
  readonly demo: Demo
  /** Its `.facteur`, thrown away at the end. */
  readonly folder: string
  end(): Promise<void>
}

/** Steps of the set-up go to standard error, so that standard output holds the figures alone. */
export const tellQuietly: Tell = {
  say: (sentence) => process.stderr.write(`  ${sentence.en}\n`),
  step: async (sentence, work) => {
    process.stderr.write(`  ${sentence.en}\n`)
    return work(() => undefined)
  },
}

export function stageFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'facteur-bench-'))
  // PostgreSQL runs as another user when we are root.
  chmodSync(folder, 0o755)
  mkdirSync(path.join(folder, 'logs'), { recursive: true })
  return folder
}

export async function raiseStage(environment: NodeJS.ProcessEnv = {}): Promise<Stage> {
  const folder = stageFolder()
  // The services read what the person sets from the environment of their parent.
  Object.assign(process.env, environment)
  const platform = await startPlatform({
    root: ROOT,
    build: await build(ROOT),
    stateFolder: folder,
    environment: process.env,
    tell: tellQuietly,
  })
  const demo = await ensureDemo({
    urls: platform.databaseUrls,
    platformNumber: '0001',
    file: path.join(folder, 'demo.json'),
  })
  return {
    platform,
    demo,
    folder,
    async end() {
      await platform.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
