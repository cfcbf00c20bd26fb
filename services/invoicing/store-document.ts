import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import type { Kysely } from 'kysely'
import { type CompanyId, type Id, newId } from '../runtime/ids.ts'
import { Problem } from '../runtime/problem.ts'
import { readAs, type Store, unitOfWork } from '../store/unit-of-work.ts'
import type { Caller } from './caller.ts'
import type { DB } from './tables.ts'

/** A document on its way in, already in the database chunk by chunk. */
export interface Upload {
  readonly uploadId: Id
  readonly sha256: Buffer
  readonly sizeBytes: number
}

const CHUNK_BYTES = 1024 * 1024

/**
 * Streams a document into the database, 1 MiB at a time, its SHA-256 computed on the way, so that
 * a large body never stands in memory while it arrives. Chunks are no document yet: a deposit makes
 * them one, `discardUpload` removes them. Throws Problem `body-too-large`.
 */
export async function storeStream(
  store: Store<DB>,
  caller: Caller,
  stream: Readable,
  options: { sizeBytesMax: number; at: Date },
): Promise<Upload> {
  const uploadId = newId()
  const hash = createHash('sha256')
  let sizeBytes = 0
  let position = 0
  try {
    for await (const chunk of chunksOf(stream)) {
      sizeBytes += chunk.length
      if (sizeBytes > options.sizeBytesMax) throw new Problem('body-too-large')
      hash.update(chunk)
      const row = { company_id: caller.companyId, upload_id: uploadId, position, content: chunk }
      await unitOfWork(store, { companies: [caller.companyId], at: options.at }, async ({ db }) => {
        await db.insertInto('invoicing.document_chunk').values(row).execute()
      })
      position += 1
    }
  } catch (error) {
    // Half an upload is nothing: a caller that went away, or sent too much, leaves no chunk behind.
    await discardUpload(store, caller, uploadId, options.at)
    throw error
  }
  return { uploadId, sha256: hash.digest(), sizeBytes }
}

/** The bytes of an upload, whole, for its check. */
export async function readUpload(db: Kysely<DB>, caller: Caller, uploadId: Id): Promise<Buffer> {
  const rows = await readAs(db, [caller.companyId], (reader) =>
    reader
      .selectFrom('invoicing.document_chunk')
      .select('content')
      .where('upload_id', '=', uploadId)
      .orderBy('position')
      .execute(),
  )
  return Buffer.concat(rows.map((row) => row.content))
}

/** Removes the chunks of an upload that did not become a document. */
export async function discardUpload(
  store: Store<DB>,
  caller: Caller,
  uploadId: Id,
  at: Date,
): Promise<void> {
  await unitOfWork(store, { companies: [caller.companyId], at }, async ({ db }) => {
    await db
      .deleteFrom('invoicing.document_chunk')
      .where('upload_id', '=', uploadId)
      .where(
        'upload_id',
        'not in',
        db.selectFrom('invoicing.document').select('upload_id').where('upload_id', 'is not', null),
      )
      .execute()
  })
}

export interface Original {
  readonly mediaType: string
  readonly sizeBytes: number
  readonly sha256: Buffer
  readonly chunks: AsyncIterable<Buffer>
}

/** The original of an invoice, byte for byte, for one of its parties. Problem `not-found`. */
export async function readOriginal(
  db: Kysely<DB>,
  companyId: CompanyId,
  invoiceId: Id,
): Promise<Original> {
  const document = await readAs(db, [companyId], (reader) =>
    reader
      .selectFrom('invoicing.invoice as invoice')
      .innerJoin('invoicing.document as document', (join) =>
        join
          .onRef('document.company_id', '=', 'invoice.depositor_id')
          .onRef('document.sha256', '=', 'invoice.document_sha256'),
      )
      .select(['document.media_type', 'document.size_bytes', 'document.sha256'])
      .select(['document.content', 'document.upload_id'])
      .where('invoice.id', '=', invoiceId)
      .executeTakeFirst(),
  )
  if (document === undefined) throw new Problem('not-found')
  const { content, upload_id: uploadId } = document
  return {
    mediaType: document.media_type,
    sizeBytes: Number(document.size_bytes),
    sha256: document.sha256,
    chunks:
      uploadId === null ? whole(content) : readChunks(db, companyId, uploadId, document.size_bytes),
  }
}

async function* whole(content: Buffer | null): AsyncIterable<Buffer> {
  if (content !== null) yield content
}

async function* readChunks(
  db: Kysely<DB>,
  companyId: CompanyId,
  uploadId: string,
  sizeBytes: string,
): AsyncIterable<Buffer> {
  const count = Math.ceil(Number(sizeBytes) / CHUNK_BYTES)
  for (let position = 0; position < count; position += 1) {
    const row = await readAs(db, [companyId], (reader) =>
      reader
        .selectFrom('invoicing.document_chunk')
        .select('content')
        .where('upload_id', '=', uploadId)
        .where('position', '=', position)
        .executeTakeFirstOrThrow(),
    )
    yield row.content
  }
}

/** Cuts whatever a stream gives into chunks of one size, so that their number follows the size. */
async function* chunksOf(stream: Readable): AsyncIterable<Buffer> {
  let gathered: Buffer[] = []
  let size = 0
  for await (const part of stream) {
    let rest = Buffer.from(part)
    while (size + rest.length >= CHUNK_BYTES) {
      const cut = CHUNK_BYTES - size
      gathered.push(rest.subarray(0, cut))
      yield Buffer.concat(gathered)
      rest = rest.subarray(cut)
      gathered = []
      size = 0
    }
    gathered.push(rest)
    size += rest.length
  }
  if (size > 0) yield Buffer.concat(gathered)
}
