import type { ObjectStore } from './object-store.ts'
import { dateString, textString } from './pdf-text.ts'
import { srgbProfile } from './srgb-profile.ts'
import { PRODUCER, xmpPacket, type Metadata } from './xmp.ts'

/** A file inside a PDF/A-3 (ISO 19005-3, 6.8). */
export interface AttachedFile {
  readonly name: string
  readonly description: string
  readonly mediaType: string
  /** What it is to the pages: `AFRelationship`. */
  readonly relationship: 'Data' | 'Alternative' | 'Source' | 'Supplement' | 'Unspecified'
  readonly bytes: Uint8Array
}

const PROFILE = srgbProfile()

/** An attached file, and the number of its specification. */
export interface WrittenFile {
  readonly name: string
  readonly number: number
}

/** Writes a file and its specification (ISO 32000-1, 7.11.3). */
export function writeAttachment(store: ObjectStore, file: AttachedFile, at: Date): WrittenFile {
  const { name, description, mediaType, relationship, bytes } = file
  const stream = store.addStream(
    `/Type /EmbeddedFile /Subtype /${mediaType.replace('/', '#2F')} ` +
      `/Params << /Size ${String(bytes.length)} /ModDate ${dateString(at)} >>`,
    bytes,
  )
  const number = store.add(
    `<< /Type /Filespec /F ${textString(name)} /UF ${textString(name)} ` +
      `/Desc ${textString(description)} /AFRelationship /${relationship} ` +
      `/EF << /F ${String(stream)} 0 R /UF ${String(stream)} 0 R >> >>`,
  )
  return { name, number }
}

/**
 * Entries of the catalogue: the files as associated with the document, and by name, beside trees of
 * other names.
 */
export function attachmentEntries(files: readonly WrittenFile[], otherNames = ''): string {
  if (files.length === 0) return ''
  const sorted = files.toSorted((left, right) => (left.name < right.name ? -1 : 1))
  const names = sorted.map(({ name, number }) => `${textString(name)} ${String(number)} 0 R`)
  return (
    ` /AF [${files.map(({ number }) => `${String(number)} 0 R`).join(' ')}]` +
    ` /Names << /EmbeddedFiles << /Names [${names.join(' ')}] >> ${otherNames} >>`
  )
}

/** The colour space all colours of the document are meant in (ISO 19005-3, 6.2.3). */
export function writeIntent(store: ObjectStore): string {
  const profile = store.addStream('/N 3', PROFILE)
  return (
    '<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB IEC61966-2.1) ' +
    `/Info (sRGB IEC61966-2.1) /DestOutputProfile ${String(profile)} 0 R >>`
  )
}

/** The information dictionary, which says what the metadata say. */
export function writeInformation(store: ObjectStore, { title, author, at }: Metadata): number {
  const by = author === '' ? '' : ` /Author ${textString(author)}`
  return store.add(
    `<< /Title ${textString(title)}${by} /Producer ${textString(PRODUCER)} ` +
      `/Creator ${textString(PRODUCER)} /CreationDate ${dateString(at)} ` +
      `/ModDate ${dateString(at)} >>`,
  )
}

/** The metadata, which no filter may hide (ISO 19005-3, 6.6.2.1). */
export function writeMetadata(store: ObjectStore, metadata: Metadata, extension = ''): number {
  return store.addStream(
    '/Type /Metadata /Subtype /XML',
    Buffer.from(xmpPacket(metadata, extension)),
    { isPlain: true },
  )
}
