import { createHash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { Json } from '../../schemas/audit/canonical-json.ts'
import type { CompanyId } from '../runtime/ids.ts'
import { Problem } from '../runtime/problem.ts'

/** A write that may be repeated: who, with which key, and the print of what was asked. */
export interface IdempotentRequest {
  readonly clientId: string
  readonly companyId: CompanyId
  readonly key: string
  /** SHA-256 over method, path and body. */
  readonly fingerprint: Uint8Array
}

/** The answer that was given, to be given again. */
export interface RecordedAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Json
}

export const IDEMPOTENCY_KEPT_HOURS = 48

export function fingerprint(method: string, path: string, body: Uint8Array | string): Uint8Array {
  return createHash('sha256').update(`${method} ${path}\n`).update(body).digest()
}

/** What came of a claim: run the request, replay its answer, or refuse it. */
export type Claim = { kind: 'run' } | { kind: 'replay'; answer: RecordedAnswer } | Problem

/**
 * Claims keys inside the transaction that will do the work: an advisory lock stands for "running",
 * so a process that dies leaves no request running for ever. The look-up comes in a statement of
 * its own, whose snapshot is younger than the lock.
 */
export async function claimKeys<DB>(
  db: Kysely<DB>,
  schema: string,
  requests: readonly (IdempotentRequest | undefined)[],
): Promise<Claim[]> {
  const wanted = [...new Map(requests.flatMap((r) => (r ? [[nameOf(r), r]] : []))).values()]
  if (wanted.length === 0) return requests.map(() => ({ kind: 'run' }))
  const locked = await tryLocks(db, schema, wanted)
  const found = await lookUp(db, schema, wanted)
  const claimed = new Set<string>()
  return requests.map((request) => {
    if (request === undefined) return { kind: 'run' }
    const name = nameOf(request)
    const answer = found.get(name)
    if (answer !== undefined) {
      const { fingerprint: print, status, headers, body } = answer
      return print.equals(request.fingerprint)
        ? { kind: 'replay', answer: { status, headers, body } }
        : new Problem('idempotency-key-reused')
    }
    // The lock is the session's: a twin within this very group would be granted it again.
    if (!locked.has(name) || claimed.has(name)) return new Problem('request-running')
    claimed.add(name)
    return { kind: 'run' }
  })
}

/** Records the answers of requests that ran, in their own transaction. */
export async function recordAnswers<DB>(
  db: Kysely<DB>,
  schema: string,
  at: Date,
  answers: readonly { request: IdempotentRequest; answer: RecordedAnswer }[],
): Promise<void> {
  if (answers.length === 0) return
  await sql`
    insert into ${sql.id(schema, 'idempotency')}
      (client_id, key, company_id, fingerprint, status, headers, body, at)
    select client_id, key, company_id, decode(fingerprint, 'hex'), status, headers, body, ${at}
    from unnest(
      ${answers.map((a) => a.request.clientId)}::text[],
      ${answers.map((a) => a.request.key)}::text[],
      ${answers.map((a) => a.request.companyId)}::uuid[],
      ${answers.map((a) => Buffer.from(a.request.fingerprint).toString('hex'))}::text[],
      ${answers.map((a) => a.answer.status)}::smallint[],
      ${answers.map((a) => JSON.stringify(a.answer.headers))}::jsonb[],
      ${answers.map((a) => JSON.stringify(a.answer.body))}::jsonb[]
    ) as answer (client_id, key, company_id, fingerprint, status, headers, body)`.execute(db)
}

/** Removes the answers older than the time they are kept. Returns how many went. */
export async function purgeAnswers<DB>(db: Kysely<DB>, schema: string): Promise<number> {
  const result = await sql`
    delete from ${sql.id(schema, 'idempotency')} where at < now() - interval '48 hours'`.execute(db)
  return Number(result.numAffectedRows ?? 0n)
}

const nameOf = (request: IdempotentRequest): string => `${request.clientId} ${request.key}`

async function tryLocks<DB>(
  db: Kysely<DB>,
  schema: string,
  wanted: readonly IdempotentRequest[],
): Promise<Set<string>> {
  const { rows } = await sql<{ name: string; locked: boolean }>`
    select name, pg_try_advisory_xact_lock(hashtextextended(${schema} || ' ' || name, 0)) as locked
    from unnest(${wanted.map(nameOf)}::text[]) as name`.execute(db)
  return new Set(rows.filter((row) => row.locked).map((row) => row.name))
}

async function lookUp<DB>(
  db: Kysely<DB>,
  schema: string,
  wanted: readonly IdempotentRequest[],
): Promise<Map<string, RecordedAnswer & { fingerprint: Buffer }>> {
  const { rows } = await sql<{
    name: string
    fingerprint: Buffer
    status: number
    headers: Record<string, string>
    body: Json
  }>`
    select client_id || ' ' || key as name, fingerprint, status, headers, body
    from ${sql.id(schema, 'idempotency')}
    where (client_id, key) in (select * from unnest(
      ${wanted.map((r) => r.clientId)}::text[], ${wanted.map((r) => r.key)}::text[]))`.execute(db)
  return new Map(rows.map((row) => [row.name, row]))
}
