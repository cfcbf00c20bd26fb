import { openContainer } from './check/open-container.ts'
import { readDocument, type ReadDocument } from './check/read-document.ts'
import { documentTypeOf } from './grammar/document-type.ts'
import type { Invoice } from './invoice/invoice.ts'
import { packName, runRules } from './rules/engine.ts'
import type { Finding } from './rules/finding.ts'
import { packsFor } from './rules/packs.ts'
import type { LocalDate } from './values/local-date.ts'
import { validateSchema, type ValidateSchema } from './xml/validate.ts'

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
  /** What judges the document by its grammar: libxml2 by default, nothing when `false`. */
  readonly schema?: ValidateSchema | false
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
 * the bytes are, it gives a report and does not throw.
 */
export function check(
  bytes: Uint8Array,
  { mediaType, schema = validateSchema }: CheckOptions,
): CheckReport {
  const opened = openContainer(bytes, mediaType)
  if (opened.finding !== undefined) return unopened(opened.finding)
  const { container } = opened
  const read = readDocument(opened.bytes, container === undefined ? mediaType : 'application/xml')
  const { syntax, profile, invoice } = read
  const packs = packsFor(profile)
  const misshapen = schema === false ? undefined : schemaFindings(read, container, schema)
  const broken =
    read.invoice === undefined
      ? undefined
      : read.located(runRules(read.invoice, packs, { syntax: read.syntax }))
  const findings = [...read.findings, ...unsaid(misshapen ?? [], read), ...(broken ?? [])]
  return {
    valid: !hasFatal(findings),
    syntax,
    ...(container === undefined ? {} : { container }),
    ...(profile === undefined ? {} : { profile }),
    packs: broken === undefined ? [] : packs.map(packName),
    stages: [
      { stage: 'container', status: container === undefined ? 'skipped' : 'passed' },
      { stage: 'parse', status: statusOf(read.findings) },
      { stage: 'schema', status: misshapen === undefined ? 'skipped' : statusOf(misshapen) },
      { stage: 'rules', status: broken === undefined ? 'skipped' : statusOf(broken) },
    ],
    findings,
    ...(invoice === undefined ? {} : { invoice }),
  }
}

/** The faults of a document against the grammar of its type; `undefined` when it has none. */
function schemaFindings(
  { document, syntax, profile }: ReadDocument,
  container: 'factur-x' | undefined,
  validate: ValidateSchema,
): readonly Finding[] | undefined {
  if (document === undefined || syntax === 'json') return undefined
  const type = documentTypeOf({ syntax, ...(profile === undefined ? {} : { profile }) }, container)
  return type === undefined ? undefined : validate(document, type)
}

/** Faults that reading has not reported already: a value of the wrong type is said once. */
function unsaid(findings: readonly Finding[], read: ReadDocument): readonly Finding[] {
  const places = new Set(read.findings.map((finding) => finding.location))
  return findings.filter(
    ({ rule, location }) => rule !== 'APP-SCHEMA-VALUE' || !places.has(location),
  )
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
