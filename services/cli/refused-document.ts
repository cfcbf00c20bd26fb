import type { Finding } from '../../schemas/rules/finding.ts'
import type { Loss } from '../../schemas/invoice/loss.ts'
import type { Terminal } from './command.ts'

/** Said of a document with a hundred faults: the first ones tell enough. */
const SHOWN_MAX = 20

/** Says on standard error why a document could not be read: each finding, its place, its remedy. */
export function complainOf(findings: readonly Finding[], terminal: Terminal): void {
  const { language } = terminal
  for (const { rule, message, location, remedy } of findings.slice(0, SHOWN_MAX)) {
    terminal.complain(`  ${rule} ${message[language]}`)
    terminal.complain(`    ${location}`)
    terminal.complain(`    → ${remedy[language]}`)
  }
  const left = findings.length - SHOWN_MAX
  if (left > 0) terminal.complain(`  … +${String(left)}`)
}

/** `BT-46 (/buyer/identifiers/0)`: a datum by its terms and its place. */
export function nameOfLoss({ terms, pointer }: Loss): string {
  return terms.length === 0 ? pointer : `${terms.join(' ')} (${pointer})`
}
