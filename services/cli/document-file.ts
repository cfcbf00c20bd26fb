import { once } from 'node:events'
import { open, writeFile } from 'node:fs/promises'
import { UsageError } from './command.ts'
import { unreadable } from './unreadable.ts'

/** The largest document that is read: that of the PPF and of the flow service (XP Z12-013). */
export const DOCUMENT_BYTES_MAX = 100 * 1024 * 1024

/**
 * The bytes of a document, or of standard input for `-`. A file is refused by its size before it is
 * read, a stream as soon as it is too long. Throws UsageError with the reason.
 */
export async function readDocumentFile(file: string): Promise<Uint8Array> {
  if (file === '-') return readStream(process.stdin)
  try {
    return await readBounded(file)
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(unreadable(file, error), { cause: error })
  }
}

/** Writes a document to a file, or to standard output for `-`. Throws UsageError. */
export async function writeDocumentFile(file: string, bytes: Uint8Array | string): Promise<void> {
  if (file === '-') {
    if (!process.stdout.write(bytes)) await once(process.stdout, 'drain')
    return
  }
  try {
    await writeFile(file, bytes)
  } catch (error) {
    throw new UsageError(unwritable(file, error), { cause: error })
  }
}

async function readBounded(file: string): Promise<Uint8Array> {
  const handle = await open(file)
  try {
    const { size } = await handle.stat()
    if (size > DOCUMENT_BYTES_MAX) throw tooLarge(file)
    return await handle.readFile()
  } finally {
    await handle.close()
  }
}

async function readStream(stream: AsyncIterable<Buffer>): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > DOCUMENT_BYTES_MAX) throw tooLarge('-')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function tooLarge(file: string): UsageError {
  return new UsageError({
    fr: `${file} : plus de 100 Mo, ce qu’aucune facture ne pèse.`,
    en: `${file}: more than 100 MB, which no invoice weighs.`,
  })
}

const REASONS: Readonly<Record<string, { fr: string; en: string }>> = {
  ENOENT: { fr: 'ce dossier n’existe pas', en: 'there is no such folder' },
  EACCES: { fr: 'son écriture est interdite', en: 'writing it is forbidden' },
  EISDIR: { fr: 'c’est un dossier', en: 'it is a folder' },
  ENOSPC: { fr: 'le disque est plein', en: 'the disk is full' },
}

function unwritable(file: string, error: unknown): { fr: string; en: string } {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const reason = REASONS[code]
  if (reason === undefined) throw new Error(`cannot write ${file}`, { cause: error })
  return { fr: `${file} : ${reason.fr}.`, en: `${file}: ${reason.en}.` }
}
