import { judgeJson, syntaxOfJson } from './check/judge-json.ts'
import { judgeXml } from './check/judge-document.ts'
import { openContainer } from './check/open-container.ts'
import { readDocument, type ReadDocument } from './check/read-document.ts'
import { documentTypeOf } from './grammar/document-type.ts'
import type { Invoice } from './invoice/invoice.ts'
import type { Finding } from './rules/finding.ts'
import { requiredSets } from './rules/required-sets.ts'
import { RULE_SETS } from './rules/sets/sets.ts'
import type { RuleSet } from './rules/tree/rule-set.ts'
import type { LocalDate } from './values/local-date.ts'
import type { XmlSyntax } from './xml/scenario.ts'
import { validateSchema, type ValidateSchema } from './xml/validate.ts'

export type Syntax = 'json' | XmlSyntax

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
  /**
   * The rule sets to run, by their names in `RULE_SETS`, exactly those, on a fragment too; without
   * it the sets the reform asks for. An unknown name is a RangeError.
   */
  readonly rules?: readonly string[]
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
  { mediaType, schema = validateSchema, rules }: CheckOptions,
): CheckReport {
  const asked = rules?.map(ruleSet)
  const opened = openContainer(bytes, mediaType)
  if (opened.finding !== undefined) return unopened(opened.finding)
  const { container } = opened
  const read = readDocument(opened.bytes, container === undefined ? mediaType : 'application/xml')
  const { syntax, profile, invoice } = read
  const sets = asked ?? namesFor(read, container).map(ruleSet)
  const misshapen = schema === false ? undefined : schemaFindings(read, container, schema)
  const broken = sets.length === 0 ? undefined : ruleFindings(read, sets)
  // A fragment is judged by the sets that were asked for, whatever its root is.
  const unread = asked === undefined ? read.findings : read.findings.filter(isNotRoot)
  const findings = [...unread, ...unsaid([...(misshapen ?? []), ...(broken ?? [])], read)]
  return {
    valid: !hasFatal(findings),
    syntax,
    ...(container === undefined ? {} : { container }),
    ...(profile === undefined ? {} : { profile }),
    packs: broken === undefined ? [] : [...new Set(sets.map(({ pack }) => pack))],
    stages: [
      { stage: 'container', status: container === undefined ? 'skipped' : 'passed' },
      { stage: 'parse', status: statusOf(unread) },
      { stage: 'schema', status: misshapen === undefined ? 'skipped' : statusOf(misshapen) },
      { stage: 'rules', status: broken === undefined ? 'skipped' : statusOf(broken) },
    ],
    findings,
    ...(invoice === undefined ? {} : { invoice }),
  }
}

function ruleSet(name: string): RuleSet {
  const set = RULE_SETS.get(name)
  if (set === undefined) throw new RangeError(`no rule set is named ${name}`)
  return set
}

/** The names of the sets the reform asks for, by what the document says it is. */
function namesFor(read: ReadDocument, container: 'factur-x' | undefined): readonly string[] {
  const { profile } = read
  const syntax = judgedSyntax(read)
  if (syntax === undefined) return []
  return requiredSets({
    syntax,
    ...(profile === undefined ? {} : { profile }),
    ...(container === undefined ? {} : { container }),
  })
}

function judgedSyntax({ syntax, profile, invoice }: ReadDocument): XmlSyntax | undefined {
  if (syntax !== 'json') return syntax
  return invoice === undefined ? undefined : syntaxOfJson(invoice, profile)
}

/** What the document breaks; `undefined` when there is nothing that rules could be asked of. */
function ruleFindings(
  { syntax, document, invoice }: ReadDocument,
  sets: readonly RuleSet[],
): readonly Finding[] | undefined {
  if (document !== undefined) return judgeXml(document, sets)
  return syntax === 'json' && invoice !== undefined ? judgeJson(invoice, sets) : undefined
}

function isNotRoot({ rule }: Finding): boolean {
  return rule !== 'APP-ROOT'
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
    ({ rule, location }) =>
      !places.has(location) || (rule !== 'APP-SCHEMA-VALUE' && rule !== 'APP-TYPE'),
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
