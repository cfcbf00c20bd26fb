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

/** A message for the relay: what kind, about what (messages of one subject keep their order). */
export interface OutboxMessage {
  readonly kind: string
  readonly subject: string
  readonly payload: Json
}

/**
 * What every unit of work ends with: the facts at the end of their companies' chains and the
 * messages in the outbox, in one statement. The heads are locked in company order, so two
 * transactions never wait for each other in a ring, and a chain has neither gap nor fork.
 */
export async function seal<DB>(
  db: Kysely<DB>,
  schema: string,
  facts: readonly AuditFact[],
  messages: readonly OutboxMessage[],
  at: Date,
): Promise<void> {
  if (facts.length === 0 && messages.length === 0) return
  const heads = await lockHeads(db, schema, [...new Set(facts.map((f) => f.companyId))].sort())
  const entries = facts.map((fact) => chain(fact, heads, at))
  await write(db, schema, entries, heads, messages, at)
  for (const { fact, sequence } of entries) await fact.placed?.(sequence)
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
  if (companies.length === 0) return new Map()
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

/** The rows go as one JSON text each: PostgreSQL reads it faster than the driver writes arrays. */
async function write<DB>(
  db: Kysely<DB>,
  schema: string,
  entries: readonly ChainedFact[],
  heads: ReadonlyMap<CompanyId, Head>,
  messages: readonly OutboxMessage[],
  at: Date,
): Promise<void> {
  const putMessages = sql`
    insert into ${sql.id(schema, 'outbox')} (kind, subject, payload, at)
    select kind, subject, coalesce(payload, 'null'), ${at}
    from rows from (
      jsonb_to_recordset(${JSON.stringify(messages)}::jsonb)
        as (kind text, subject text, payload jsonb)
    ) with ordinality as message (kind, subject, payload, position)
    order by position`
  const moveHeads = sql`
    update ${sql.id(schema, 'audit_head')} as head
    set sequence = next.sequence, hash = decode(next.hash, 'hex')
    from jsonb_to_recordset(${JSON.stringify(headRows(heads))}::jsonb)
      as next (company_id uuid, sequence bigint, hash text)
    where head.company_id = next.company_id`
  const putEntries = sql`
    insert into ${sql.id(schema, 'audit_entry')} (company_id, sequence, at, actor, action, subject,
      before_hash, after_hash, details, previous_hash, hash)
    select company_id, sequence, ${at}, actor, action, subject, decode(before, 'hex'),
      decode(after, 'hex'), coalesce(details, 'null'), decode(previous, 'hex'), decode(hash, 'hex')
    from jsonb_to_recordset(${JSON.stringify(entries.map(entryRow))}::jsonb)
      as entry (company_id uuid, sequence bigint, actor text, action text, subject text,
        before text, after text, details jsonb, previous text, hash text)`
  // A role need not be allowed what this unit of work does not do.
  if (entries.length === 0) await putMessages.execute(db)
  else if (messages.length === 0) await sql`with heads as (${moveHeads}) ${putEntries}`.execute(db)
  else {
    await sql`with messages as (${putMessages}), heads as (${moveHeads}) ${putEntries}`.execute(db)
  }
}

function headRows(heads: ReadonlyMap<CompanyId, Head>): object[] {
  return [...heads].map(([companyId, head]) => ({ company_id: companyId, ...head }))
}

function entryRow({ fact, ...entry }: ChainedFact): object {
  const { companyId, actor, action, subject } = fact
  return { ...entry, company_id: companyId, actor, action, subject }
}
