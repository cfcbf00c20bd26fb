import { readFile } from 'node:fs/promises'
import { check, type CheckOptions, type CheckReport } from '../../schemas/check.ts'
import type { Finding } from '../../schemas/rules/finding.ts'
import { RULE_SETS } from '../../schemas/rules/sets/sets.ts'
import { legalDay } from '../../schemas/values/legal-day.ts'
import { systemClock } from '../runtime/clock.ts'
import { type Command, type CommandCall, type Terminal, UsageError } from './command.ts'
import { linesOf } from './lines.ts'
import { unreadable } from './unreadable.ts'

/** Checks any number of documents in one process, in order, one verdict each. */
export const checkFiles: Command = {
  name: 'check',
  summary: { fr: 'contrôle des factures', en: 'checks invoices' },
  help: {
    fr: `
  facteur check [--json] [--rules JEUX] [--no-schema] [--engine MOTEUR] [--files-from LISTE|-]
                FICHIER…

  Contrôle des factures JSON, UBL, CII ou Factur-X, un verdict par fichier et dans l’ordre.
  --json             une ligne JSON par fichier
  --rules JEUX       ces jeux de règles et aucun autre, comme en16931-ubl,br-fr-ubl
  --no-schema        sans la validation par schéma
  --engine MOTEUR    libxml2 (par défaut) ou xerces (Java requis) pour les schémas
  --files-from LISTE les noms des fichiers, un par ligne ; - lit l’entrée standard
  Code de sortie : 0 toutes conformes, 1 certaines non conformes, 2 contrôle impossible.`,
    en: `
  facteur check [--json] [--rules SETS] [--no-schema] [--engine ENGINE] [--files-from LIST|-]
                FILE…

  Checks JSON, UBL, CII or Factur-X invoices, one verdict a file and in order.
  --json             one line of JSON a file
  --rules SETS       these rule sets and no others, as en16931-ubl,br-fr-ubl
  --no-schema        leaves the validation by schema out
  --engine ENGINE    libxml2 (the default) or xerces (needs Java) for the schemas
  --files-from LIST  the names of the files, one a line; - reads standard input
  Exit code: 0 all valid, 1 some invalid, 2 could not run.`,
  },
  options: {
    json: { type: 'boolean' },
    rules: { type: 'string' },
    'no-schema': { type: 'boolean' },
    engine: { type: 'string' },
    'files-from': { type: 'string' },
  },
  async run(call, terminal) {
    const options = { ...(await schemaOption(call)), ...rulesOption(call) }
    const today = legalDay(systemClock.now())
    let [seen, invalid, unread] = [0, 0, 0]
    for await (const file of filesOf(call)) {
      seen += 1
      const bytes = await read(file, terminal)
      if (bytes === undefined) {
        unread += 1
        continue
      }
      const report = check(bytes, { today, ...options })
      if (!report.valid) invalid += 1
      const isJson = call.values['json'] === true
      await terminal.print(isJson ? jsonLine(file, report) : text(file, report, terminal))
    }
    if (seen === 0) throw new UsageError({ fr: 'Aucun fichier donné.', en: 'No file given.' })
    if (unread > 0) return 2
    return invalid > 0 ? 1 : 0
  },
}

/** The engine of the schema stage; the one in Java is loaded only when it is asked for. */
async function schemaOption({ values }: CommandCall): Promise<Pick<CheckOptions, 'schema'>> {
  const { engine = 'libxml2' } = values
  if (engine !== 'libxml2' && engine !== 'xerces') {
    throw new UsageError({
      fr: '--engine vaut libxml2 ou xerces.',
      en: '--engine is libxml2 or xerces.',
    })
  }
  if (values['no-schema'] === true) return { schema: false }
  if (engine === 'libxml2') return {}
  return { schema: (await import('./xerces-gateway.ts')).validateWithXerces }
}

/** The rule sets to run, by their official names, versions included. */
function rulesOption({ values }: CommandCall): Pick<CheckOptions, 'rules'> {
  if (typeof values['rules'] !== 'string') return {}
  const rules = values['rules'].split(',').map((name) => name.trim())
  const unknown = rules.filter((name) => !RULE_SETS.has(name))
  if (unknown.length === 0) return { rules }
  const known = [...RULE_SETS.keys()].join(', ')
  throw new UsageError({
    fr: `Jeu de règles inconnu : ${unknown.join(', ')}. Connus : ${known}.`,
    en: `Unknown rule set: ${unknown.join(', ')}. Known: ${known}.`,
  })
}

async function* filesOf(call: CommandCall): AsyncIterable<string> {
  yield* call.positionals
  const list = call.values['files-from']
  if (typeof list !== 'string') return
  try {
    for await (const line of linesOf(list)) {
      if (line !== '') yield line
    }
  } catch (error) {
    throw new UsageError(unreadable(list, error), { cause: error })
  }
}

async function read(file: string, terminal: Terminal): Promise<Uint8Array | undefined> {
  try {
    return await readFile(file)
  } catch (error) {
    terminal.complain(unreadable(file, error)[terminal.language])
    return undefined
  }
}

/** The line that other programs read: its members are stable. */
function jsonLine(file: string, report: CheckReport): string {
  const { valid, syntax, profile, packs, stages, findings } = report
  return JSON.stringify({
    file,
    valid,
    syntax,
    profile: profile ?? null,
    packs,
    stages,
    findings: findings.map(({ rule, set, severity, location, line, terms, message, remedy }) => ({
      rule,
      set,
      severity,
      location,
      terms,
      message,
      remedy,
      ...(line === undefined ? {} : { line }),
    })),
  })
}

function text(file: string, report: CheckReport, { language }: Terminal): string {
  const verdict = VERDICTS[report.valid ? 'valid' : 'invalid'][language]
  const kind = [report.syntax, report.profile].filter((word) => word !== undefined).join(', ')
  return [`${file}: ${verdict} (${kind})`, ...report.findings.map(findingText)].join('\n')

  function findingText({ rule, severity, terms, message, location, remedy }: Finding): string {
    const about = terms.length > 0 ? ` [${terms.join(' ')}]` : ''
    const weight = SEVERITIES[severity][language]
    return [
      `  ${weight} ${rule}${about} ${message[language]}`,
      `    ${location}`,
      `    → ${remedy[language]}`,
    ].join('\n')
  }
}

const VERDICTS = {
  valid: { fr: 'conforme', en: 'valid' },
  invalid: { fr: 'NON CONFORME', en: 'INVALID' },
}
const SEVERITIES: Readonly<Record<Finding['severity'], { fr: string; en: string }>> = {
  fatal: { fr: 'erreur', en: 'error' },
  warning: { fr: 'alerte', en: 'warning' },
  advice: { fr: 'conseil', en: 'advice' },
}
