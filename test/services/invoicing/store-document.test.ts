import { createHash, randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDepositor } from '../../../services/invoicing/deposit-invoice.ts'
import {
  discardUpload,
  readOriginal,
  readUpload,
  storeStream,
} from '../../../services/invoicing/store-document.ts'
import { depositOf, TEST_INSTANT } from '../../support/deposits.ts'
import { createInvoicingBench, type InvoicingBench } from '../../support/invoicing-bench.ts'

const MEBIBYTE = 1024 * 1024
let bench: InvoicingBench
beforeAll(async () => {
  bench = await createInvoicingBench()
})
afterAll(() => bench.close())

const stored = (bytes: Buffer, sizeBytesMax = 10 * MEBIBYTE) =>
  storeStream(bench.store, bench.seller, Readable.from(parts(bytes)), {
    sizeBytesMax,
    at: TEST_INSTANT,
  })

/** Pieces of uneven size, as a socket gives them. */
function* parts(bytes: Buffer): Iterable<Buffer> {
  for (let start = 0, size = 1; start < bytes.length; start += size, size = (size * 7) % 65_521) {
    yield bytes.subarray(start, start + size)
  }
}

describe('storeStream', () => {
  it.each([0, 1, MEBIBYTE, MEBIBYTE + 1, 3 * MEBIBYTE - 1])(
    'keeps %i bytes as they are',
    async (size) => {
      const bytes = randomBytes(size)
      const upload = await stored(bytes)
      expect(upload.sizeBytes).toBe(size)
      expect(upload.sha256.equals(createHash('sha256').update(bytes).digest())).toBe(true)
      const read = await readUpload(bench.store.db, bench.seller, upload.uploadId)
      expect(read.equals(bytes)).toBe(true)
    },
  )

  it('stops at the limit and leaves nothing', async () => {
    const attempt = stored(randomBytes(3 * MEBIBYTE), 2 * MEBIBYTE)
    await expect(attempt).rejects.toMatchObject({ code: 'body-too-large' })
    const left = await bench.as(bench.seller, (db) =>
      db.selectFrom('invoicing.document_chunk').select('upload_id').distinct().execute(),
    )
    expect(left).toHaveLength(4)
  })
})

describe('the original of an invoice', () => {
  it('comes back byte for byte from its chunks, and cannot be discarded any more', async () => {
    const { seller, stranger } = bench
    const bytes = randomBytes(2 * MEBIBYTE + 5)
    const upload = await stored(bytes)
    const { sha256, sizeBytes, uploadId } = upload
    const deposit = depositOf(
      seller,
      { number: 'D-1' },
      { document: { mediaType: 'application/pdf', sha256, sizeBytes, uploadId } },
    )
    await createDepositor(bench.store).submit(deposit)
    await discardUpload(bench.store, seller, uploadId, TEST_INSTANT)
    const original = await readOriginal(bench.store.db, seller.companyId, deposit.invoiceId)
    const chunks: Buffer[] = []
    for await (const chunk of original.chunks) chunks.push(chunk)
    expect(Buffer.concat(chunks).equals(bytes)).toBe(true)
    const other = readOriginal(bench.store.db, stranger.companyId, deposit.invoiceId)
    await expect(other).rejects.toMatchObject({ code: 'not-found' })
  })
})
