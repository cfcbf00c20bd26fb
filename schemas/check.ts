import { openContainer } from './check/open-container.ts'
import { readDocument } from './check/read-document.ts'
import type { Invoice } from './invoice/invoice.ts'
import { packName, runRules } from './rules/engine.ts'
import type { Finding } from './rules/finding.ts'
import { packsFor } from './rules/packs.ts'
import type { LocalDate } from './values/local-date.ts'

export type Syntax = 'json' | 'ubl-invoice' | 'ubl-creditnote' | 'cii' | 'cdar' | 'unknown'

export type Stage = 'container' | 'parse' | 'schema' | 'rules'

export interface StageReport {
  readonly stage: Stage
  readonly status: 'passed' | 'failed' | 'skipped'
}

export interface CheckOptions {
  /** The media type the caller declared; without it the first bytes say what they are. */
  readonly mediaType?: string
  /** The legal day of the check. */
  readonly today: LocalDate
}

/** The verdict on one document: invalid as soon as one finding is fatal. */
export interface CheckReport {
  readonly valid: boolean
  readonly syntax: Syntax
  readonly container?: 'factur-x'
  /** Our name of BT-24 (`en16931`, `extended-ctc-fr`…), or BT-24 itself when it is another one. */
  readonly profile?: string
  /** The packs that ran, as `en16931@1.3.16`. */
  readonly packs: readonly string[]
  readonly stages: readonly StageReport[]
  readonly findings: readonly Finding[]
  /** The invoice in the model, its totals filled in when a JSON invoice left them out. */
  readonly invoice?: Invoice
}

/**
 * The whole check of one document: container, parse, schema, rules. Synchronous and pure; whatever
 * the bytes are, it gives a report and does not throw. Official schemas are not run yet.
 */
export function check(bytes: Uint8Array, { mediaType }: CheckOptions): CheckReport {
  const opened = openContainer(bytes, mediaType)
  if (opened.finding !== undefined) return unopened(opened.finding)
  const { container } = opened
  const read = readDocument(opened.bytes, container === undefined ? mediaType : 'application/xml')
  const { syntax, profile, invoice } = read
  const packs = packsFor(profile)
  const broken =
    read.invoice === undefined
      ? undefined
      : read.located(runRules(read.invoice, packs, { syntax: read.syntax }))
  const findings = [...read.findings, ...(broken ?? [])]
  return {
    valid: !hasFatal(findings),
    syntax,
    ...(container === undefined ? {} : { container }),
    ...(profile === undefined ? {} : { profile }),
    packs: broken === undefined ? [] : packs.map(packName),
    stages: [
      { stage: 'container', status: container === undefined ? 'skipped' : 'passed' },
      { stage: 'parse', status: statusOf(read.findings) },
      { stage: 'schema', status: 'skipped' },
      { stage: 'rules', status: broken === undefined ? 'skipped' : statusOf(broken) },
    ],
    findings,
    ...(invoice === undefined ? {} : { invoice }),
  }
}

function unopened(finding: Finding): CheckReport {
  return {
    valid: false,
    syntax: 'unknown',
    packs: [],
    stages: [
      { stage: 'container', status: 'failed' },
      { stage: 'parse', status: 'skipped' },
      { stage: 'schema', status: 'skipped' },
      { stage: 'rules', status: 'skipped' },
    ],
    findings: [finding],
  }
}

function statusOf(findings: readonly Finding[]): 'passed' | 'failed' {
  return hasFatal(findings) ? 'failed' : 'passed'
}

function hasFatal(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'fatal')
}
