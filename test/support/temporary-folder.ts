import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'

/** A folder that is there for the running test, and gone after it; `mode` as of a checkout. */
export function temporaryFolder(mode = 0o755): string {
  const folder = mkdtempSync(path.join(realpathSync(tmpdir()), 'facteur-'))
  chmodSync(folder, mode)
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
