import { type Kysely, sql } from 'kysely'
import type { Json } from '../../schemas/audit/canonical-json.ts'
import { CHAIN_START, entryHash, valueHash } from '../../schemas/audit/chain.ts'
import type { CompanyId } from '../runtime/ids.ts'

/** A change to be witnessed: by whom, what, on what; before and after enter by their hash only. */
export interface AuditFact {
  readonly companyId: CompanyId
  /** `client:<id>`, `service:<name>` or `network:<name>`. */
  readonly actor: string
  /** `invoice.deposited`, `draft.changed`… : a noun, a dot, a past participle. */
  readonly action: string
  readonly subject: string
  readonly before?: Json
  readonly after?: Json
  readonly details?: Json
  /** Told the entry's place in the chain before the commit: an inbox takes its order here. */
  readonly placed?: (sequence: number) => Promise<void>
}

interface Head {
  sequence: number
  hash: string
}

/**
 * Appends the facts to their companies' chains. The heads are locked in company order, so two
 * transactions never wait for each other in a ring, and a chain has neither gap nor fork.
 */
export async function appendAudit<DB>(
  db: Kysely<DB>,
  schema: string,
  facts: readonly AuditFact[],
  at: Date,
): Promise<void> {
  if (facts.length === 0) return
  const heads = await lockHeads(db, schema, [...new Set(facts.map((f) => f.companyId))].sort())
  const rows = facts.map((fact) => chain(fact, heads, at))
  await insertEntries(db, schema, rows, at)
  await sql`
    update ${sql.id(schema, 'audit_head')} as head
    set sequence = next.sequence, hash = decode(next.hash, 'hex')
    from unnest(
      ${[...heads.keys()]}::uuid[],
      ${[...heads.values()].map((h) => h.sequence)}::bigint[],
      ${[...heads.values()].map((h) => h.hash)}::text[]
    ) as next (company_id, sequence, hash)
    where head.company_id = next.company_id`.execute(db)
  for (const { fact, sequence } of rows) await fact.placed?.(sequence)
}

/**
 * The heads, locked in company order. Where one is missing, nothing is locked before all are there:
 * a transaction that held some heads while it waited for another's new one could close a ring.
 */
async function lockHeads<DB>(
  db: Kysely<DB>,
  schema: string,
  companies: readonly CompanyId[],
): Promise<Map<CompanyId, Head>> {
  const table = sql.id(schema, 'audit_head')
  const lockAll = sql<{ company_id: CompanyId; sequence: string; hash: string }>`
    select company_id, sequence, encode(hash, 'hex') as hash from ${table}
    where company_id = any (${companies}::uuid[]) and ${companies.length} =
      (select count(*) from ${table} where company_id = any (${companies}::uuid[]))
    order by company_id for update`
  let { rows } = await lockAll.execute(db)
  if (rows.length < companies.length) {
    await sql`
      insert into ${table} (company_id, sequence, hash)
      select company_id, 0, decode(${CHAIN_START}, 'hex')
      from unnest(${companies}::uuid[]) as company_id
      order by company_id on conflict do nothing`.execute(db)
    rows = (await lockAll.execute(db)).rows
  }
  return new Map(
    rows.map((row) => [row.company_id, { sequence: Number(row.sequence), hash: row.hash }]),
  )
}

interface ChainedFact {
  readonly fact: AuditFact
  readonly sequence: number
  readonly before: string | null
  readonly after: string | null
  readonly details: Json
  readonly previous: string
  readonly hash: string
}

function chain(fact: AuditFact, heads: Map<CompanyId, Head>, at: Date): ChainedFact {
  const head = heads.get(fact.companyId)
  if (head === undefined) throw new Error(`no audit chain for company ${fact.companyId}`)
  const previous = head.hash
  const sequence = head.sequence + 1
  const before = fact.before === undefined ? null : valueHash(fact.before)
  const after = fact.after === undefined ? null : valueHash(fact.after)
  const details = fact.details ?? {}
  const { companyId: company, actor, action, subject } = fact
  const hash = entryHash({
    company,
    sequence,
    at: at.toISOString(),
    actor,
    action,
    subject,
    before,
    after,
    details,
    previous,
  })
  head.sequence = sequence
  head.hash = hash
  return { fact, sequence, before, after, details, previous, hash }
}

async function insertEntries<DB>(
  db: Kysely<DB>,
  schema: string,
  rows: readonly ChainedFact[],
  at: Date,
): Promise<void> {
  await sql`
    insert into ${sql.id(schema, 'audit_entry')} (company_id, sequence, at, actor, action, subject,
      before_hash, after_hash, details, previous_hash, hash)
    select company_id, sequence, ${at}, actor, action, subject, decode(before_hash, 'hex'),
      decode(after_hash, 'hex'), details, decode(previous_hash, 'hex'), decode(hash, 'hex')
    from unnest(
      ${rows.map((r) => r.fact.companyId)}::uuid[],
      ${rows.map((r) => r.sequence)}::bigint[],
      ${rows.map((r) => r.fact.actor)}::text[],
      ${rows.map((r) => r.fact.action)}::text[],
      ${rows.map((r) => r.fact.subject)}::text[],
      ${rows.map((r) => r.before)}::text[],
      ${rows.map((r) => r.after)}::text[],
      ${rows.map((r) => JSON.stringify(r.details))}::jsonb[],
      ${rows.map((r) => r.previous)}::text[],
      ${rows.map((r) => r.hash)}::text[]
    ) as entry (company_id, sequence, actor, action, subject, before_hash, after_hash, details,
      previous_hash, hash)`.execute(db)
}
