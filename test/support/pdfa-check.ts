import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** What veraPDF says of a file: the clauses of ISO 19005-3 that it breaks, with their count. */
export interface ArchiveVerdict {
  readonly file: string
  readonly compliant: boolean
  readonly broken: Readonly<Record<string, number>>
}

const COMMAND = fileURLToPath(
  new URL('../../../shared/tools/pdfa-check/pdfa-check', import.meta.url),
)

/** Whether the judge of PDF/A stands beside the checkout. */
export const hasArchiveJudge = existsSync(COMMAND)

/** The verdict on each file, in their order. Needs Java; throws when the judge cannot run. */
export function archiveVerdicts(files: readonly string[]): ArchiveVerdict[] {
  const { status, stdout, stderr } = spawnSync(COMMAND, ['3b'], {
    input: files.join('\n'),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  const verdicts: ArchiveVerdict[] = stdout
    .split('\n')
    .filter((row) => row !== '')
    .map((row) => JSON.parse(row))
  if (verdicts.length !== files.length) {
    throw new Error(`pdfa-check ended with ${String(status)}: ${stderr.slice(0, 500)}`)
  }
  return verdicts
}
