import type { Invoice } from './invoice/invoice.ts'
import { readJsonInvoice } from './invoice/read-json.ts'
import { completeTotals } from './invoice/totals.ts'
import { packName, runRules } from './rules/engine.ts'
import type { Finding } from './rules/finding.ts'
import { FRENCH_INVOICE_PACKS } from './rules/packs.ts'
import type { LocalDate } from './values/local-date.ts'

export type Syntax = 'json' | 'ubl-invoice' | 'ubl-creditnote' | 'cii' | 'cdar' | 'unknown'

export type Stage = 'container' | 'parse' | 'schema' | 'rules'

export interface StageReport {
  readonly stage: Stage
  readonly status: 'passed' | 'failed' | 'skipped'
}

export interface CheckOptions {
  /** The media type the caller declared; without it the bytes say what they are. */
  readonly mediaType?: string
  /** The legal day of the check. */
  readonly today: LocalDate
}

/** The verdict on one document: invalid as soon as one finding is fatal. */
export interface CheckReport {
  readonly valid: boolean
  readonly syntax: Syntax
  readonly container?: 'factur-x'
  /** BT-24 as written. */
  readonly profile?: string
  /** The packs that ran, as `en16931@1.3.16`. */
  readonly packs: readonly string[]
  readonly stages: readonly StageReport[]
  readonly findings: readonly Finding[]
  readonly invoice?: Invoice
}

/**
 * The whole check of one document: container, parse, schema, rules. Synchronous and pure; whatever
 * the bytes are, it gives a report and does not throw.
 */
export function check(bytes: Uint8Array, _options: CheckOptions): CheckReport {
  const { invoice, findings } = readJsonInvoice(bytes)
  const completed = invoice === undefined ? undefined : completeTotals(invoice)
  const broken =
    completed === undefined ? [] : runRules(completed, FRENCH_INVOICE_PACKS, { syntax: 'json' })
  const all = [...findings, ...broken]
  return {
    valid: all.every((finding) => finding.severity !== 'fatal'),
    syntax: 'json',
    packs: completed === undefined ? [] : FRENCH_INVOICE_PACKS.map(packName),
    stages: [
      { stage: 'container', status: 'skipped' },
      { stage: 'parse', status: findings.length > 0 ? 'failed' : 'passed' },
      { stage: 'schema', status: 'skipped' },
      {
        stage: 'rules',
        status: completed === undefined ? 'skipped' : broken.length > 0 ? 'failed' : 'passed',
      },
    ],
    findings: all,
    ...(completed?.specification === undefined ? {} : { profile: completed.specification }),
    ...(completed === undefined ? {} : { invoice: completed }),
  }
}
