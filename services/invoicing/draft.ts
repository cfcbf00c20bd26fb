import type { Kysely, Selectable } from 'kysely'
import { type Static, Type } from 'typebox'
import { Compile } from 'typebox/compile'
import { canonicalJson } from '../../schemas/audit/canonical-json.ts'
import { Invoice } from '../../schemas/invoice/invoice.ts'
import { type Id, newId } from '../runtime/ids.ts'
import { Problem } from '../runtime/problem.ts'
import { decodeCursor, encodeCursor } from '../store/cursor.ts'
import type { Work } from '../store/unit-of-work.ts'
import { actorOf, type Caller } from './caller.ts'
import type { DB, InvoicingDraft } from './tables.ts'

/** A draft (brouillon): an invoice still being written, which no rule holds yet. */
export const DraftView = Type.Object(
  {
    id: Type.String({ format: 'uuid' }),
    version: Type.Integer({ minimum: 1, description: 'the ETag is "v" and this number' }),
    word: Type.Literal('draft'),
    content: Invoice,
    createdAt: Type.String({ format: 'date-time' }),
    updatedAt: Type.String({ format: 'date-time' }),
    issuedAt: Type.Optional(Type.String({ format: 'date-time' })),
  },
  { $id: 'Draft' },
)
export type DraftView = Static<typeof DraftView>

/** Reads the column back; only what this shape accepted was ever written to it. */
const content = Compile(Invoice)

export async function createDraft(
  work: Work<DB>,
  caller: Caller,
  content: Invoice,
): Promise<DraftView> {
  const row = {
    id: newId(),
    company_id: caller.companyId,
    version: 1,
    content: JSON.stringify(content),
    created_at: work.at,
    updated_at: work.at,
    issued_at: null,
  }
  await work.db.insertInto('invoicing.draft').values(row).execute()
  work.audit({
    companyId: caller.companyId,
    actor: actorOf(caller),
    action: 'draft.created',
    subject: row.id,
    after: content,
    details: { version: 1 },
  })
  return viewOf({ ...row, content })
}

/** Replaces a draft. Throws `not-found`, `draft-issued`, `version-stale` (with the current one). */
export async function changeDraft(
  work: Work<DB>,
  caller: Caller,
  id: Id,
  expectedVersion: number,
  content: Invoice,
): Promise<DraftView> {
  const before = await work.db
    .selectFrom('invoicing.draft')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (before === undefined) throw new Problem('not-found')
  if (before.issued_at !== null) throw new Problem('draft-issued')
  if (before.version !== expectedVersion) {
    throw new Problem('version-stale', undefined, { currentVersion: `"v${before.version}"` })
  }
  const version = before.version + 1
  await work.db
    .updateTable('invoicing.draft')
    .set({ version, content: JSON.stringify(content), updated_at: work.at })
    .where('id', '=', id)
    .execute()
  work.audit({
    companyId: caller.companyId,
    actor: actorOf(caller),
    action: 'draft.changed',
    subject: id,
    before: viewOf(before).content,
    after: content,
    details: { version },
  })
  return viewOf({ ...before, version, content, updated_at: work.at })
}

export async function readDraft(db: Kysely<DB>, _caller: Caller, id: Id): Promise<DraftView> {
  const row = await db
    .selectFrom('invoicing.draft')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) throw new Problem('not-found')
  return viewOf(row)
}

/** Drafts not yet issued, oldest first. */
export async function listDrafts(
  db: Kysely<DB>,
  _caller: Caller,
  options: { cursor?: string; limit: number },
): Promise<{ items: DraftView[]; nextCursor?: string }> {
  const [after] = options.cursor === undefined ? [] : decodeCursor('drafts', options.cursor, ['id'])
  const rows = await db
    .selectFrom('invoicing.draft')
    .selectAll()
    .where('issued_at', 'is', null)
    .$if(after !== undefined, (query) => query.where('id', '>', after ?? ''))
    .orderBy('id')
    .limit(options.limit + 1)
    .execute()
  const items = rows.slice(0, options.limit).map(viewOf)
  const last = items.at(-1)
  if (rows.length <= options.limit || last === undefined) return { items }
  return { items, nextCursor: encodeCursor('drafts', [last.id]) }
}

/** The bytes of a draft when it is issued: its content in one spelling only. */
export function originalOf(draft: DraftView): Buffer {
  return Buffer.from(canonicalJson(draft.content))
}

function viewOf(
  row: Omit<Selectable<InvoicingDraft>, 'content'> & { content: unknown },
): DraftView {
  return {
    id: row.id,
    version: row.version,
    word: 'draft',
    content: content.Parse(row.content),
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
    ...(row.issued_at !== null && { issuedAt: row.issued_at.toISOString() }),
  }
}
