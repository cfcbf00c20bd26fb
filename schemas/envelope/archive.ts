import { gunzip, gzip } from 'node:zlib'
import { extract, pack, type Extract, type Header } from 'tar-stream'

/** One file of an envelope. The name is a plain file name: an envelope has no folders. */
export interface EnvelopeFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Why an envelope's content cannot be taken, in the words of the PPF (rule G7.18). */
export type ArchiveRefusal =
  | 'IRR_VIDE'
  | 'IRR_TAILLE'
  | 'IRR_EXTRAC'
  | 'IRR_NOM_F'
  | 'IRR_TYPE_F'
  | 'IRR_VIDE_F'
  | 'IRR_TAILLE_F'

export type Unpacked =
  | { readonly ok: true; readonly files: readonly EnvelopeFile[] }
  /** `file` names the entry at fault, when it is one entry and not the whole archive. */
  | { readonly ok: false; readonly code: ArchiveRefusal; readonly file?: string }

/** What an envelope may hold. The sizes are those of the PPF; the count is ours. */
export interface ArchiveLimits {
  readonly packedBytesMax: number
  readonly unpackedBytesMax: number
  readonly fileBytesMax: number
  readonly filesMax: number
}

const GIGABYTE = 1024 ** 3

export const ARCHIVE_LIMITS: ArchiveLimits = {
  packedBytesMax: GIGABYTE,
  unpackedBytesMax: GIGABYTE,
  fileBytesMax: 100 * 1024 ** 2,
  filesMax: 10_000,
}

/** Packs files into a tar.gz. The same files give the same bytes: no dates, no owners. */
export async function packEnvelope(files: readonly EnvelopeFile[]): Promise<Uint8Array> {
  const archive = pack()
  for (const { name, bytes } of files) {
    archive.entry({ name, mode: 0o644, mtime: new Date(0) }, Buffer.from(bytes))
  }
  archive.finalize()
  return gzipAsync(await collect(archive))
}

/**
 * Unpacks a tar.gz of plain files, in memory. Nothing is believed of the archive: sizes are counted
 * while it opens, so a bomb stops at the limit; links, folders, devices, paths and names that occur
 * twice are refused. The first fault answers.
 */
export async function unpackEnvelope(
  bytes: Uint8Array,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
): Promise<Unpacked> {
  if (bytes.length === 0) return { ok: false, code: 'IRR_VIDE' }
  if (bytes.length > limits.packedBytesMax) return { ok: false, code: 'IRR_TAILLE' }
  const tar = await openGzip(bytes, limits.unpackedBytesMax)
  if (typeof tar === 'string') return { ok: false, code: tar }
  return readTar(tar, limits)
}

const gzipAsync = (bytes: Buffer): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    gzip(bytes, (error, packed) => (error === null ? resolve(packed) : reject(error)))
  })

const gunzipAsync = (bytes: Uint8Array, maxOutputLength: number): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    gunzip(bytes, { maxOutputLength }, (error, open) =>
      error === null ? resolve(open) : reject(error),
    )
  })

async function openGzip(bytes: Uint8Array, bytesMax: number): Promise<Buffer | ArchiveRefusal> {
  try {
    return await gunzipAsync(bytes, bytesMax)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === 'ERR_BUFFER_TOO_LARGE') return 'IRR_TAILLE'
    if (code.startsWith('Z_')) return 'IRR_EXTRAC'
    throw error
  }
}

/** A tar that breaks off or is not one makes tar-stream throw: that is IRR_EXTRAC. */
async function readTar(tar: Buffer, limits: ArchiveLimits): Promise<Unpacked> {
  const archive = extract()
  archive.end(tar)
  try {
    return await readEntries(archive, limits)
  } catch (error) {
    if (isTarFault(error)) return { ok: false, code: 'IRR_EXTRAC' }
    throw error
  } finally {
    archive.destroy()
  }
}

async function readEntries(archive: Extract, limits: ArchiveLimits): Promise<Unpacked> {
  const files: EnvelopeFile[] = []
  const names = new Set<string>()
  for await (const entry of archive) {
    const { name, type, size } = entry.header
    const refused = refusedEntry(name, type, size, limits)
    if (refused !== undefined) return { ok: false, code: refused, file: name }
    if (names.has(name)) return { ok: false, code: 'IRR_NOM_F', file: name }
    if (files.length === limits.filesMax) return { ok: false, code: 'IRR_TAILLE' }
    names.add(name)
    files.push({ name, bytes: await collect(entry) })
  }
  return files.length === 0 ? { ok: false, code: 'IRR_VIDE' } : { ok: true, files }
}

async function collect(stream: AsyncIterable<unknown>): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) {
    if (!(chunk instanceof Uint8Array)) throw new TypeError('a tar stream gives bytes')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Letters, digits, marks and inner spaces: no separator, no control, no leading dot or dash. */
const FILE_NAME = /^[\p{L}\p{N}_=][\p{L}\p{N}\p{M}\p{Zs}._=+~,()'@-]{0,254}$/u

function refusedEntry(
  name: string,
  type: Header['type'],
  size: number,
  limits: ArchiveLimits,
): ArchiveRefusal | undefined {
  if (type !== 'file') return 'IRR_TYPE_F'
  if (!FILE_NAME.test(name)) return 'IRR_NOM_F'
  if (size === 0) return 'IRR_VIDE_F'
  return size > limits.fileBytesMax ? 'IRR_TAILLE_F' : undefined
}

const TAR_FAULTS = ['Invalid', 'Header exceeds max size', 'Unexpected end of data']

/** tar-stream has no codes: its messages are the only mark its errors carry. */
function isTarFault(error: unknown): boolean {
  return error instanceof Error && TAR_FAULTS.some((start) => error.message.startsWith(start))
}
