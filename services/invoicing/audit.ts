import { type Kysely, sql } from 'kysely'
import type { Json } from '../../schemas/audit/canonical-json.ts'
import type { AuditEntry } from '../../schemas/audit/chain.ts'
import type { CompanyId } from '../runtime/ids.ts'
import { decodeCursor, encodeCursor } from '../store/cursor.ts'
import type { DB } from './tables.ts'

export interface AuditFilter {
  readonly action?: string
  readonly subject?: string
  readonly actor?: string
  /** From this instant on, RFC 3339. */
  readonly from?: string
  /** Before this instant, RFC 3339. */
  readonly to?: string
}

/**
 * Audit entries of one company, or of all for an operator, ordered by time, then company, then
 * sequence. `db` is the company's reader, or the operator's.
 */
export async function readAudit(
  db: Kysely<DB>,
  companyId: CompanyId | undefined,
  options: AuditFilter & { cursor?: string; limit: number },
): Promise<{ items: AuditEntry[]; nextCursor?: string }> {
  const place =
    options.cursor === undefined
      ? undefined
      : decodeCursor('audit', options.cursor, ['instant', 'id', 'position'])
  const { action, subject, actor, from, to } = options
  const { rows } = await sql<StoredEntry>`
    ${entries}
    where true
      ${when(companyId, (id) => sql`and company_id = ${id}`)}
      ${when(action, (value) => sql`and action = ${value}`)}
      ${when(subject, (value) => sql`and subject = ${value}`)}
      ${when(actor, (value) => sql`and actor = ${value}`)}
      ${when(from, (value) => sql`and at >= ${value}::timestamptz`)}
      ${when(to, (value) => sql`and at < ${value}::timestamptz`)}
      ${when(
        place,
        ([at, company, sequence]) =>
          sql`and (at, company_id, sequence)
            > (${at}::timestamptz, ${company}::uuid, ${sequence}::bigint)`,
      )}
    order by at, company_id, sequence
    limit ${options.limit + 1}`.execute(db)
  const items = rows.slice(0, options.limit).map(entryOf)
  const last = items.at(-1)
  if (rows.length <= options.limit || last === undefined) return { items }
  const next = [last.at, last.company, String(last.sequence)]
  return { items, nextCursor: encodeCursor('audit', next) }
}

const EXPORT_PAGE = 1_000

/** Whole chains, company by company, in order of sequence: what `facteur audit verify` reads. */
export async function* exportAudit(
  db: Kysely<DB>,
  companyId: CompanyId | undefined,
): AsyncIterable<AuditEntry> {
  let place: readonly [string, number] | undefined
  for (;;) {
    const { rows } = await sql<StoredEntry>`
      ${entries}
      where true
        ${when(companyId, (id) => sql`and company_id = ${id}`)}
        ${when(
          place,
          ([company, sequence]) =>
            sql`and (company_id, sequence) > (${company}::uuid, ${sequence}::bigint)`,
        )}
      order by company_id, sequence
      limit ${EXPORT_PAGE}`.execute(db)
    for (const row of rows) yield entryOf(row)
    const last = rows.at(-1)
    if (rows.length < EXPORT_PAGE || last === undefined) return
    place = [last.company, Number(last.sequence)]
  }
}

interface StoredEntry {
  readonly company: string
  readonly sequence: string
  readonly at: Date
  readonly actor: string
  readonly action: string
  readonly subject: string
  readonly before: string | null
  readonly after: string | null
  readonly details: Json
  readonly previous: string
  readonly hash: string
}

const entries = sql`
  select company_id as company, sequence, at, actor, action, subject,
    encode(before_hash, 'hex') as before, encode(after_hash, 'hex') as after, details,
    encode(previous_hash, 'hex') as previous, encode(hash, 'hex') as hash
  from invoicing.audit_entry`

function entryOf(row: StoredEntry): AuditEntry {
  return { ...row, sequence: Number(row.sequence), at: row.at.toISOString() }
}

function when<T>(
  value: T | undefined,
  clause: (value: T) => ReturnType<typeof sql>,
): ReturnType<typeof sql> {
  return value === undefined ? sql`` : clause(value)
}
