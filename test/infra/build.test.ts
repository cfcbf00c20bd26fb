import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { build, forgetOtherBuilds, workflowBundle } from '../../infra/build.mjs'
import { temporaryFolder } from '../support/temporary-folder.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A small checkout: one value, one workflow that uses it, one text. */
function checkout(): string {
  const folder = temporaryFolder()
  for (const name of ['package.json', 'package-lock.json', 'tsconfig.json']) {
    cpSync(path.join(root, name), path.join(folder, name))
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'))
  write(folder, 'schemas/answer.ts', 'export const answer: number = 42\n')
  write(folder, 'schemas/answer.txt', 'quarante-deux')
  write(
    folder,
    'workflows/index.ts',
    "import { answer } from '../schemas/answer.ts'\nexport async function ask(): Promise<number> {\n  return answer\n}\n",
  )
  return folder
}

function write(folder: string, file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
  writeFileSync(path.join(folder, file), text)
}

describe('the build', () => {
  it('holds JavaScript that runs, other files as they are, and the workflows as one', async () => {
    const folder = await build(checkout())
    const entry = pathToFileURL(path.join(folder, 'workflows', 'index.js')).href
    const module: unknown = await import(entry)
    expect(module).toHaveProperty('ask')
    expect(readFileSync(path.join(folder, 'schemas/answer.txt'), 'utf8')).toBe('quarante-deux')
    expect(readFileSync(path.join(folder, workflowBundle), 'utf8')).toContain('42')
  })

  it('is made once for the same sources, and anew for others', async () => {
    const folder = checkout()
    const first = await build(folder)
    writeFileSync(path.join(first, 'mark'), '')
    expect(await build(folder)).toBe(first)
    expect(existsSync(path.join(first, 'mark'))).toBe(true)
    write(folder, 'schemas/answer.ts', 'export const answer: number = 43\n')
    const second = await build(folder)
    expect(second).not.toBe(first)
    forgetOtherBuilds(second)
    expect(existsSync(first)).toBe(false)
    expect(existsSync(second)).toBe(true)
  })
})
