import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import type { MultipartFile } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import { Problem } from '../runtime/problem.ts'
import { discardUpload, storeStream, type Upload } from '../invoicing/store-document.ts'
import type { Bearer } from './access/token.ts'
import type { ApiDependencies } from './dependencies.ts'

/** The media types a document may have; what it is, its bytes say. */
export const DOCUMENT_TYPES = [
  'application/json',
  'application/xml',
  'text/xml',
  'application/pdf',
] as const
type DocumentType = (typeof DOCUMENT_TYPES)[number]

/** A document as it came: in memory when it is small, in the database when it is not. */
export type Intake = {
  readonly mediaType: DocumentType
  readonly sha256: Buffer
  readonly sizeBytes: number
} & ({ readonly content: Buffer } | Pick<Upload, 'uploadId'>)

/**
 * Takes the document of a request: its body, or the one file of a form. Up to `memoryBytesMax` it
 * stays in memory; beyond, it streams to storage, its SHA-256 computed on the way.
 */
export async function takeDocument(
  request: FastifyRequest,
  dependencies: ApiDependencies,
  bearer: Bearer,
): Promise<Intake> {
  const { limits, invoicing, clock } = dependencies
  const { memoryBytesMax, documentBytesMax: sizeBytesMax } = limits
  let stored: Upload | undefined
  try {
    return await withDocument(request, sizeBytesMax, async (stream, mediaType) => {
      const content = await gather(stream, Math.min(memoryBytesMax, sizeBytesMax))
      if (content !== undefined) return inMemory(content, mediaType)
      stored = await storeStream(invoicing, bearer, stream, { sizeBytesMax, at: clock.now() })
      return { mediaType, ...stored }
    })
  } catch (error) {
    // The file was taken, then the form around it refused.
    if (stored !== undefined) await discardUpload(invoicing, bearer, stored.uploadId, clock.now())
    throw error
  }
}

function inMemory(content: Buffer, mediaType: DocumentType): Intake {
  const sha256 = createHash('sha256').update(content).digest()
  return { mediaType, content, sha256, sizeBytes: content.length }
}

type Take<T> = (stream: Readable, mediaType: DocumentType) => Promise<T>

async function withDocument<T>(
  request: FastifyRequest,
  sizeBytesMax: number,
  take: Take<T>,
): Promise<T> {
  if (Number(request.headers['content-length'] ?? 0) > sizeBytesMax) {
    throw new Problem('body-too-large')
  }
  if (request.isMultipart()) return withFile(request, take)
  return take(request.raw, documentType(request.headers['content-type']))
}

/** The one part of a form, a file. Anything beside it is refused: it would be dropped. */
async function withFile<T>(request: FastifyRequest, take: Take<T>): Promise<T> {
  let taken: { readonly value: T } | undefined
  for await (const part of request.parts()) {
    if (part.type !== 'file' || taken !== undefined) throw unknownPart(part.fieldname)
    taken = { value: await take(part.file, documentType(part.mimetype)) }
    if (isTruncated(part)) throw new Problem('body-too-large')
  }
  if (taken === undefined) throw unknownPart('file')
  return taken.value
}

function isTruncated(part: MultipartFile): boolean {
  return 'truncated' in part.file && part.file.truncated
}

function unknownPart(name: string): Problem {
  return new Problem('request-invalid', undefined, {
    errors: [
      {
        in: 'body',
        pointer: `/${name}`,
        message: {
          fr: 'un formulaire porte une seule partie, un fichier',
          en: 'a form carries one part only, a file',
        },
      },
    ],
  })
}

function documentType(contentType: string | undefined): DocumentType {
  const [essence = ''] = (contentType ?? '').split(';')
  const wanted = essence.trim().toLowerCase()
  const known = DOCUMENT_TYPES.find((type) => type === wanted)
  if (known === undefined) throw new Problem('media-type-unsupported')
  return known
}

/**
 * All of a stream when it is no longer than `sizeBytesMax`. Of a longer one nothing is taken: what
 * was read is put back, and the stream waits for its next reader.
 */
function gather(stream: Readable, sizeBytesMax: number): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    if (stream.destroyed) throw new Problem('request-timeout')
    const chunks: Buffer[] = []
    let sizeBytes = 0
    const onData = (chunk: Buffer): void => {
      chunks.push(chunk)
      sizeBytes += chunk.length
      if (sizeBytes <= sizeBytesMax) return
      stream.pause()
      leave()
      stream.unshift(Buffer.concat(chunks))
      resolve(undefined)
    }
    const onEnd = (): void => {
      leave()
      const [only] = chunks
      resolve(chunks.length === 1 && only !== undefined ? only : Buffer.concat(chunks))
    }
    const onError = (error: Error): void => {
      leave()
      reject(error)
    }
    const onClose = (): void => onError(new Problem('request-timeout'))
    const leave = (): void => {
      stream.off('data', onData).off('end', onEnd).off('error', onError).off('close', onClose)
    }
    stream.on('data', onData).on('end', onEnd).on('error', onError).on('close', onClose)
  })
}
