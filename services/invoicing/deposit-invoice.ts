import { type Kysely, sql } from 'kysely'
import type { CheckReport } from '../../schemas/check.ts'
import { classify } from '../../schemas/reporting/classify.ts'
import type { Id } from '../runtime/ids.ts'
import { newId } from '../runtime/ids.ts'
import { Problem } from '../runtime/problem.ts'
import { createGroupCommit } from '../store/group-commit.ts'
import {
  claimKeys,
  type IdempotentRequest,
  type RecordedAnswer,
  recordAnswers,
} from '../store/idempotency.ts'
import { type Store, unitOfWork, type Work } from '../store/unit-of-work.ts'
import type { Answer } from '../store/write-once.ts'
import { actorOf, type Caller } from './caller.ts'
import { statusEvent } from './invoice-event.ts'
import { factsOf, type InvoiceFacts, type InvoiceRow, isSelfBilled, viewOf } from './invoice-row.ts'
import type { InvoiceView } from './invoice-view.ts'
import { workflowIdOf } from './legal-key.ts'
import type { DB } from './tables.ts'

/** An invoice that passed its check, with its original, to be kept and driven. */
export interface Deposit {
  readonly caller: Caller
  readonly invoiceId: Id
  readonly report: CheckReport
  readonly document: {
    readonly mediaType: string
    readonly sha256: Buffer
    readonly sizeBytes: number
  } & ({ readonly content: Buffer } | { readonly uploadId: Id })
  /** Set when the caller gave an idempotency key. */
  readonly request?: IdempotentRequest
  /** The answer to give, and to give again. */
  readonly answer: (receipt: InvoiceView) => RecordedAnswer
  readonly at: Date
  /** The draft this invoice was, which is issued with it. */
  readonly draftId?: Id
  /** The version of the draft that was checked: no other is issued. */
  readonly draftVersion?: number
}

/** While ten commit, the next ten are read and checked: larger groups would make both wait. */
const GROUP_MAX = 10

/**
 * Deposits invoices: row, original, status 200, audit entry and messages in one transaction, shared
 * by the deposits that arrive together. Refuses with `depositor-not-party`, `invoice-duplicate`
 * (the first deposit is untouched and named), `draft-issued`, `version-stale` (with the current
 * version), or by the idempotency key.
 */
export function createDepositor(store: Store<DB>): { submit(deposit: Deposit): Promise<Answer> } {
  const group = createGroupCommit<Deposit, Answer | Problem>({
    commit: (deposits) => depositGroup(store, deposits),
    sizeMax: GROUP_MAX,
    concurrency: 2,
  })
  return {
    async submit(deposit) {
      const outcome = await group.submit(deposit)
      if (outcome instanceof Problem) throw outcome
      return outcome
    },
  }
}

interface Candidate {
  readonly deposit: Deposit
  readonly row: InvoiceRow
  readonly eventId: Id
}

async function depositGroup(
  store: Store<DB>,
  deposits: readonly Deposit[],
): Promise<(Answer | Problem)[]> {
  const companies = [...new Set(deposits.map((deposit) => deposit.caller.companyId))]
  const at = new Date(Math.max(...deposits.map((deposit) => deposit.at.getTime())))
  return unitOfWork(store, { companies, at }, async (work) => {
    const outcomes = new Map<Deposit, Answer | Problem>()
    const candidates: Candidate[] = []
    const claims = await claimKeys(
      work.db,
      store.schema,
      deposits.map((deposit) => deposit.request),
    )
    const openDrafts = await lockDrafts(work.db, deposits)
    deposits.forEach((deposit, i) => {
      const claim = claims[i]
      if (claim instanceof Problem) outcomes.set(deposit, claim)
      else if (claim?.kind === 'replay') outcomes.set(deposit, { ...claim.answer, replayed: true })
      else {
        const candidate = candidateOf(deposit, at, openDrafts)
        if (candidate instanceof Problem) outcomes.set(deposit, candidate)
        else candidates.push(candidate)
      }
    })
    await keep(work, store.schema, candidates, outcomes)
    return deposits.map((deposit) => outcomes.get(deposit) ?? new Problem('internal-error'))
  })
}

/** Writes what can be written; says of each candidate what came of it. */
async function keep(
  work: Work<DB>,
  schema: string,
  candidates: readonly Candidate[],
  outcomes: Map<Deposit, Answer | Problem>,
): Promise<void> {
  if (candidates.length === 0) return
  const inserted = await insertInvoices(work.db, candidates)
  const kept = candidates.filter(({ row }) => inserted.has(row.id))
  const refused = candidates.filter(({ row }) => !inserted.has(row.id))
  await insertStatuses(work.db, kept)
  await markDraftsIssued(work.db, kept, work.at)
  for (const candidate of kept) announce(work, candidate)
  const answers = kept.map(({ deposit, row }) => {
    const answer = deposit.answer(viewOf(row, deposit.caller.companyId))
    outcomes.set(deposit, { ...answer, replayed: false })
    return { request: deposit.request, answer }
  })
  await recordAnswers(
    work.db,
    schema,
    work.at,
    answers.flatMap(({ request, answer }) => (request ? [{ request, answer }] : [])),
  )
  for (const { deposit, row } of refused) outcomes.set(deposit, await duplicate(work.db, row))
}

function candidateOf(
  deposit: Deposit,
  at: Date,
  openDrafts: ReadonlyMap<string, number>,
): Candidate | Problem {
  const { invoice } = deposit.report
  if (!deposit.report.valid || invoice === undefined) {
    throw new Error('only a checked and valid invoice is deposited')
  }
  const facts = factsOf(invoice)
  const depositor = isSelfBilled(facts.typeCode) ? facts.buyerSiren : facts.sellerSiren
  if (depositor !== deposit.caller.siren) return new Problem('depositor-not-party')
  const refusal = draftRefusal(deposit, openDrafts)
  if (refusal !== undefined) return refusal
  const operation = classify(invoice)
  return { deposit, row: rowOf(deposit, facts, operation, at), eventId: newId() }
}

function draftRefusal(
  { draftId, draftVersion }: Deposit,
  openDrafts: ReadonlyMap<string, number>,
): Problem | undefined {
  if (draftId === undefined) return undefined
  const version = openDrafts.get(draftId)
  if (version === undefined) return new Problem('draft-issued')
  if (draftVersion === undefined || draftVersion === version) return undefined
  return new Problem('version-stale', undefined, { currentVersion: `"v${String(version)}"` })
}

function rowOf(deposit: Deposit, facts: InvoiceFacts, operation: string, at: Date): InvoiceRow {
  const { caller, report } = deposit
  const selfBilled = isSelfBilled(facts.typeCode)
  return {
    id: deposit.invoiceId,
    depositor_id: caller.companyId,
    seller_id: selfBilled ? null : caller.companyId,
    buyer_id: selfBilled ? caller.companyId : null,
    seller_siren: facts.sellerSiren,
    number: facts.number,
    issue_year: facts.issueYear,
    issue_date: facts.issueDate,
    due_date: facts.dueDate,
    type_code: facts.typeCode,
    framework: facts.framework,
    seller_name: facts.sellerName,
    buyer_name: facts.buyerName,
    buyer_siren: facts.buyerSiren,
    buyer_country: facts.buyerCountry,
    buyer_address: facts.buyerAddress,
    buyer_address_scheme: facts.buyerAddressScheme,
    processing: facts.processing,
    operation,
    currency: facts.currency,
    total_without_vat: facts.totalWithoutVat,
    total_with_vat: facts.totalWithVat,
    amount_due: facts.amountDue,
    syntax: report.syntax,
    profile: report.profile ?? null,
    packs: [...report.packs],
    document_sha256: deposit.document.sha256,
    status: '200',
    status_at: at,
    event_count: 1,
    delivery: 'pending',
    tax_report: operation === 'e-invoicing' ? 'pending' : 'not-concerned',
    deposited_at: at,
  }
}

/** The versions of the drafts that are not issued yet; none changes before the commit. */
async function lockDrafts(
  db: Kysely<DB>,
  deposits: readonly Deposit[],
): Promise<ReadonlyMap<string, number>> {
  const ids = deposits.flatMap(({ draftId }) => (draftId === undefined ? [] : [draftId]))
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('invoicing.draft')
    .select(['id', 'version'])
    .where('id', 'in', ids)
    .where('issued_at', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute()
  return new Map(rows.map((row) => [row.id, row.version]))
}

/**
 * Invoices, and the originals of those that were not there yet, in one statement. In the order of
 * the legal key, so that two groups with the same numbers never deadlock.
 */
async function insertInvoices(
  db: Kysely<DB>,
  candidates: readonly Candidate[],
): Promise<ReadonlySet<string>> {
  const rows = candidates.map(({ row }) => ({ ...row, document_sha256: hex(row.document_sha256) }))
  const documents = candidates.map(({ row, deposit: { document } }) => ({
    invoice_id: row.id,
    company_id: row.depositor_id,
    sha256: hex(document.sha256),
    media_type: document.mediaType,
    size_bytes: document.sizeBytes,
    stored_at: row.deposited_at,
    upload_id: 'uploadId' in document ? document.uploadId : null,
  }))
  const contents = candidates.map(({ deposit: { document } }) =>
    'content' in document ? document.content : null,
  )
  const { rows: inserted } = await sql<{ id: string }>`
    with inserted as (
      insert into invoicing.invoice
      select * from jsonb_populate_recordset(
        null::invoicing.invoice, ${JSON.stringify(rows)}::jsonb)
      order by seller_siren, number, issue_year
      on conflict on constraint legal_key do nothing
      returning id
    ), documents as (
      insert into invoicing.document
        (company_id, sha256, media_type, size_bytes, stored_at, content, upload_id)
      select company_id, sha256, media_type, size_bytes, stored_at, content, upload_id
      from rows from (
        jsonb_to_recordset(${JSON.stringify(documents)}::jsonb)
          as (invoice_id uuid, company_id uuid, sha256 bytea, media_type text, size_bytes bigint,
            stored_at timestamptz, upload_id uuid),
        unnest(${contents}::bytea[])
      ) as document (invoice_id, company_id, sha256, media_type, size_bytes, stored_at, upload_id,
        content)
      where invoice_id in (select id from inserted)
      order by company_id, sha256
      on conflict (company_id, sha256) do nothing
    )
    select id from inserted`.execute(db)
  return new Set(inserted.map((row) => row.id))
}

/** Bytes as PostgreSQL reads them in a text. */
const hex = (bytes: Buffer): string => `\\x${bytes.toString('hex')}`

async function insertStatuses(db: Kysely<DB>, kept: readonly Candidate[]): Promise<void> {
  if (kept.length === 0) return
  await sql`
    insert into invoicing.status
      (invoice_id, sequence, event_id, code, at, actor, company_id)
    select invoice_id, 1, event_id, '200', at, 'seller-platform', company_id
    from jsonb_to_recordset(${JSON.stringify(kept.map(firstStatus))}::jsonb)
      as status (invoice_id uuid, event_id uuid, at timestamptz, company_id uuid)`.execute(db)
}

function firstStatus({ row, eventId }: Candidate): object {
  const { id, status_at: at, depositor_id: companyId } = row
  return { invoice_id: id, event_id: eventId, at, company_id: companyId }
}

async function markDraftsIssued(
  db: Kysely<DB>,
  kept: readonly Candidate[],
  at: Date,
): Promise<void> {
  const ids = kept.flatMap(({ deposit: { draftId } }) => (draftId === undefined ? [] : [draftId]))
  if (ids.length === 0) return
  await db
    .updateTable('invoicing.draft')
    .set({ issued_at: at, updated_at: at })
    .where('id', 'in', ids)
    .execute()
}

function announce(work: Work<DB>, { deposit, row, eventId }: Candidate): void {
  const { caller } = deposit
  work.audit({
    companyId: caller.companyId,
    actor: actorOf(caller),
    action: 'invoice.deposited',
    subject: row.id,
    after: { sha256: row.document_sha256.toString('hex'), status: '200' },
    details: { number: row.number, status: '200', packs: row.packs },
  })
  const key = { sellerSiren: row.seller_siren, number: row.number, year: row.issue_year }
  work.emit({
    kind: 'workflow-start',
    subject: row.id,
    payload: { invoiceId: row.id, depositorId: caller.companyId, workflowId: workflowIdOf(key) },
  })
  const companies = [caller.companyId]
  work.emit(statusEvent(row, { id: eventId, code: '200', sequence: 1, companies, at: work.at }))
}

/** The invoice that holds the legal key, named when the depositor may see it. */
async function duplicate(db: Kysely<DB>, row: InvoiceRow): Promise<Problem> {
  const existing = await db
    .selectFrom('invoicing.invoice')
    .select('id')
    .where('seller_siren', '=', row.seller_siren)
    .where('number', '=', row.number)
    .where('issue_year', '=', row.issue_year)
    .where((where) =>
      where.or([
        where('depositor_id', '=', row.depositor_id),
        where('seller_id', '=', row.depositor_id),
        where('buyer_id', '=', row.depositor_id),
      ]),
    )
    .executeTakeFirst()
  return new Problem(
    'invoice-duplicate',
    undefined,
    existing && { existing: { id: existing.id, location: `/v1/invoices/${existing.id}` } },
  )
}
