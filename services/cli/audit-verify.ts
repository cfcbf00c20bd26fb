import { stat } from 'node:fs/promises'
import { Type } from 'typebox'
import { Compile } from 'typebox/compile'
import { type AuditEntry, createChainVerifier } from '../../schemas/audit/chain.ts'
import type { Bilingual } from '../../schemas/rules/finding.ts'
import { type Command, type ExitCode, type Terminal, UsageError } from './command.ts'
import { linesOf } from './lines.ts'
import { unreadable } from './unreadable.ts'

/** Re-computes the audit chains of an export, offline, and names the first broken entry. */
export const auditVerify: Command = {
  name: 'audit verify',
  summary: {
    fr: 'recalcule la chaîne d’une piste d’audit exportée, hors ligne',
    en: 're-computes the chain of an exported audit trail, offline',
  },
  help: {
    fr: `
  facteur audit verify [--json] [--partial] FICHIER|-

  FICHIER : export de GET /v1/audit/export (une entrée JSON par ligne) ; - lit l’entrée standard.
  Comparez les têtes affichées avec celles d’un export plus ancien : elles révèlent une fin coupée.
  --partial  accepte un export qui commence après la première entrée d’une chaîne
  --json     une ligne JSON au lieu d’un texte
  Code de sortie : 0 chaîne intacte, 1 chaîne rompue, 2 vérification impossible.`,
    en: `
  facteur audit verify [--json] [--partial] FILE|-

  FILE is the export of GET /v1/audit/export (one JSON entry a line); - reads standard input.
  Compare the heads shown with those of an older export: they reveal an end that was cut off.
  --partial  accepts an export that starts after the first entry of a chain
  --json     one line of JSON instead of a text
  Exit code: 0 chain intact, 1 chain broken, 2 could not verify.`,
  },
  options: { json: { type: 'boolean' }, partial: { type: 'boolean' } },
  async run({ values, positionals }, terminal) {
    const [file, ...more] = positionals
    if (file === undefined || more.length > 0) {
      throw new UsageError({ fr: 'Donnez un fichier, ou -.', en: 'Give one file, or -.' })
    }
    const isPartial = values['partial'] === true
    try {
      const bytesTotal = file === '-' ? undefined : (await stat(file)).size
      const verdict = await verify(file, { isPartial, bytesTotal }, terminal)
      await report(verdict, values['json'] === true, terminal)
      return exitCodeOf(verdict)
    } catch (error) {
      terminal.complain(unreadable(file, error)[terminal.language])
      return 2
    }
  },
}

const hash = Type.String({ pattern: '^[0-9a-f]{64}$' })
const EntryLine = Compile(
  Type.Object(
    {
      company: Type.String({ minLength: 1 }),
      sequence: Type.Integer({ minimum: 1 }),
      at: Type.String(),
      actor: Type.String(),
      action: Type.String(),
      subject: Type.String(),
      before: Type.Union([hash, Type.Null()]),
      after: Type.Union([hash, Type.Null()]),
      details: Type.Unknown(),
      previous: hash,
      hash,
    },
    // A member that no hash covers would be believed without proof.
    { additionalProperties: false },
  ),
)

interface Head {
  readonly company: string
  readonly sequence: number
  readonly hash: string
}

type Reason = 'altered' | 'missing' | 'unlinked' | 'unreadable'

interface Verdict {
  readonly entries: number
  readonly heads: readonly Head[]
  /** The first broken entry and the line that shows it. */
  readonly broken?: {
    readonly line: number
    readonly reason: Reason
    readonly company?: string
    readonly sequence?: number
  }
}

const PROGRESS_EVERY = 20_000

async function verify(
  file: string,
  { isPartial, bytesTotal }: { isPartial: boolean; bytesTotal: number | undefined },
  terminal: Terminal,
): Promise<Verdict> {
  const verifier = createChainVerifier()
  const heads = new Map<string, Head>()
  let line = 0
  let bytes = 0
  for await (const text of linesOf(file)) {
    line += 1
    bytes += text.length + 1
    if (line % PROGRESS_EVERY === 0) terminal.progress(progressLine(line, bytes, bytesTotal))
    if (text === '') continue
    const so = { entries: verifier.entries, heads: [...heads.values()] }
    const entry = entryOf(text)
    if (entry === undefined) return { ...so, broken: { line, reason: 'unreadable' } }
    const { company, sequence } = entry
    if (!isPartial && !heads.has(company) && sequence > 1) {
      return { ...so, broken: { line, reason: 'missing', company, sequence: 1 } }
    }
    const broken = verifier.accept(entry)
    if (broken !== undefined) return { ...so, broken: { line, ...broken } }
    heads.set(company, { company, sequence, hash: entry.hash })
  }
  terminal.progress('')
  return { entries: verifier.entries, heads: [...heads.values()] }
}

function entryOf(text: string): AuditEntry | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isEntry(value) ? value : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** `details` is any JSON, which is what JSON.parse gives. */
function isEntry(value: unknown): value is AuditEntry {
  return EntryLine.Check(value)
}

function progressLine(line: number, bytes: number, bytesTotal: number | undefined): string {
  if (bytesTotal === undefined || bytesTotal === 0) return `${String(line)} …`
  return `${String(line)} … ${String(Math.min(99, Math.floor((100 * bytes) / bytesTotal)))} %`
}

function exitCodeOf({ entries, broken }: Verdict): ExitCode {
  if (broken === undefined) return entries === 0 ? 2 : 0
  // A first line that is no entry says that this is no export at all.
  return broken.reason === 'unreadable' && broken.line === 1 ? 2 : 1
}

async function report(verdict: Verdict, isJson: boolean, terminal: Terminal): Promise<void> {
  const { entries, heads, broken } = verdict
  terminal.progress('')
  if (isJson) {
    const valid = exitCodeOf(verdict) === 0
    await terminal.print(JSON.stringify({ valid, entries, heads, broken }))
    return
  }
  const { language } = terminal
  if (entries === 0 && broken === undefined) {
    await terminal.print(EMPTY[language])
  } else if (broken === undefined) {
    await terminal.print(intact(entries, heads.length)[language])
    for (const head of heads) {
      await terminal.print(`  ${head.company} ${String(head.sequence)} ${head.hash}`)
    }
  } else {
    const { line, reason, company, sequence } = broken
    const where = company === undefined ? '' : `, ${company} n° ${String(sequence)}`
    await terminal.print(`${REASONS[reason][language]} (${LINE[language]} ${String(line)})${where}`)
  }
}

const EMPTY = { fr: 'Aucune entrée dans cet export.', en: 'No entry in this export.' }
const LINE = { fr: 'ligne', en: 'line' }

const REASONS: Readonly<Record<Reason, Bilingual>> = {
  altered: {
    fr: 'Chaîne rompue, entrée modifiée après coup',
    en: 'Chain broken, entry altered afterwards',
  },
  missing: { fr: 'Chaîne rompue, entrée manquante', en: 'Chain broken, entry missing' },
  unlinked: {
    fr: 'Chaîne rompue, entrée qui ne suit pas la précédente',
    en: 'Chain broken, entry that does not follow the one before',
  },
  unreadable: { fr: 'Ligne qui n’est pas une entrée', en: 'Line that is no entry' },
}

function intact(entries: number, companies: number): Bilingual {
  return {
    fr: `Chaîne intacte : ${String(entries)} entrées, ${String(companies)} entreprises. Têtes :`,
    en: `Chain intact: ${String(entries)} entries, ${String(companies)} companies. Heads:`,
  }
}
