import { isUtf8 } from 'node:buffer'
import type { XmlLimits } from './limits.ts'
import { XmlRefusal } from './refusal.ts'

/** The encodings read. Any other is refused by its name. */
export type XmlEncoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'ISO-8859-1' | 'US-ASCII'

const START = { line: 1, column: 1 }
const DECLARED = /^<\?xml\s[^>]{0,200}?\sencoding\s*=\s*(?:"([^"<>]{1,60})"|'([^'<>]{1,60})')/

/**
 * A document as one string. UTF-8 is kept as its bytes, one character each: markup is ASCII, so
 * that reading needs no decoding, and only the texts that are looked at are decoded.
 */
export interface XmlSource {
  readonly text: string
  /** Each character of `text` is a byte of UTF-8, found valid. */
  readonly isBytes: boolean
}

/** The characters of a piece of a source, cut at ASCII characters. */
export function charactersOf(piece: string, isBytes: boolean): string {
  if (!isBytes || !WIDE.test(piece)) return piece
  return Buffer.from(piece, 'latin1').toString('utf8')
}

const WIDE = /[\u0080-\u00ff]/

/**
 * The characters of a document: the encoding comes from the byte order mark or, without one, from
 * the declaration, UTF-8 by default (XML 1.0, appendix F). The mark is not part of the text. Throws
 * XmlRefusal `xml-size`, `xml-empty`, `xml-encoding`, `xml-bytes` or `xml-text-length`.
 */
export function decodeXml(bytes: Uint8Array, limits: XmlLimits): XmlSource {
  if (bytes.length > limits.sizeBytesMax) {
    throw new XmlRefusal('xml-size', START, `${bytes.length} > ${limits.sizeBytesMax}`)
  }
  if (bytes.length === 0) throw new XmlRefusal('xml-empty', START)
  const { encoding, skip } = encodingOf(bytes)
  const content = skip === 0 ? bytes : bytes.subarray(skip)
  if (encoding !== 'UTF-16LE' && encoding !== 'UTF-16BE') {
    refuseLongRun(content, limits)
    refuseManyTags(content, limits)
  }
  return decode(content, encoding)
}

function encodingOf(bytes: Uint8Array): { encoding: XmlEncoding; skip: number } {
  const [first, second, third, fourth] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    return { encoding: agreed(declaredIn(bytes, 3), 'UTF-8'), skip: 3 }
  }
  if (first === 0xff && second === 0xfe && !(third === 0 && fourth === 0)) {
    return { encoding: 'UTF-16LE', skip: 2 }
  }
  if (first === 0xfe && second === 0xff) return { encoding: 'UTF-16BE', skip: 2 }
  if (first === 0x3c && second === 0) return { encoding: 'UTF-16LE', skip: 0 }
  if (first === 0 && second === 0x3c) return { encoding: 'UTF-16BE', skip: 0 }
  if (first === 0 || (first === 0xff && second === 0xfe)) refuseEncoding('UTF-32')
  if (first === 0x4c && second === 0x6f) refuseEncoding('EBCDIC')
  return { encoding: named(declaredIn(bytes, 0) ?? 'UTF-8'), skip: 0 }
}

function declaredIn(bytes: Uint8Array, from: number): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(from, from + 300))
  return declaredEncoding(head)
}

/** The encoding that a declaration names, if there is one. */
function declaredEncoding(head: string): string | undefined {
  const match = DECLARED.exec(head)
  return match?.[1] ?? match?.[2]
}

function named(label: string): XmlEncoding {
  switch (label.toUpperCase()) {
    case 'UTF-8':
    case 'UTF8':
      return 'UTF-8'
    case 'ISO-8859-1':
    case 'ISO_8859-1':
    case 'LATIN1':
      return 'ISO-8859-1'
    case 'US-ASCII':
    case 'ASCII':
      return 'US-ASCII'
    default:
      return refuseEncoding(label)
  }
}

/** The mark says what the bytes are; a declaration that contradicts it is a fatal error (4.3.3). */
function agreed(label: string | undefined, found: XmlEncoding): XmlEncoding {
  if (label === undefined || label.toUpperCase() === found) return found
  return refuseEncoding(`${label} ≠ ${found}`)
}

function refuseEncoding(label: string): never {
  throw new XmlRefusal('xml-encoding', START, label)
}

/**
 * Refuses a run of bytes without markup that is longer than any text may be, before anything is
 * decoded. A run longer than the limit covers a whole block of half that length, so that looking at
 * one place per block is enough: the search stops at once wherever there is markup.
 */
function refuseLongRun(bytes: Uint8Array, limits: XmlLimits): void {
  const block = limits.textLengthMax >> 1
  for (let start = block; start + block <= bytes.length; start += block) {
    const next = bytes.indexOf(0x3c, start)
    const end = next === -1 ? bytes.length : next
    if (end - start < block) continue
    const begin = bytes.lastIndexOf(0x3c, start) + 1
    if (end - begin > limits.textLengthMax) {
      throw new XmlRefusal('xml-text-length', positionOf(bytes, begin))
    }
  }
}

/**
 * Refuses more elements than there may be before any is read. A few places tell whether counting is
 * worth it; tags inside CDATA and comments count as well.
 */
function refuseManyTags(bytes: Uint8Array, { elementsMax }: XmlLimits): void {
  if (bytes.length < elementsMax * TAG_BYTES_MIN || seemsSparse(bytes, elementsMax)) return
  let count = 0
  for (let at = 0; at < bytes.length; at++) {
    if (!isTag(bytes, at) || ++count <= elementsMax) continue
    throw new XmlRefusal('xml-elements', positionOf(bytes, at), String(elementsMax))
  }
}

const TAG_BYTES_MIN = '<a/>'.length
const SAMPLES = 64
const SAMPLE_BYTES = 1024

/** True when the tags of some places, evenly spread, make less than half of the limit in all. */
function seemsSparse(bytes: Uint8Array, elementsMax: number): boolean {
  let count = 0
  for (let sample = 0; sample < SAMPLES; sample++) {
    const start = Math.floor((bytes.length - SAMPLE_BYTES) * (sample / (SAMPLES - 1)))
    for (let at = start; at < start + SAMPLE_BYTES; at++) if (isTag(bytes, at)) count++
  }
  return count * (bytes.length / (SAMPLES * SAMPLE_BYTES)) < elementsMax / 2
}

/** A `<` before a name, which no slash, exclamation or question mark is. */
function isTag(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0x3c && (bytes[at + 1] ?? 0) >= 0x41
}

function decode(bytes: Uint8Array, encoding: XmlEncoding): XmlSource {
  switch (encoding) {
    case 'UTF-8':
      if (!isUtf8(bytes)) {
        throw new XmlRefusal('xml-bytes', positionOf(bytes, firstWrong(bytes, 'utf-8')))
      }
      return { text: latin1(bytes), isBytes: true }
    case 'UTF-16LE':
      return { text: agreedText(decodeUtf16(bytes, 'utf-16le')), isBytes: false }
    case 'UTF-16BE':
      return { text: agreedText(decodeUtf16(bytes, 'utf-16be')), isBytes: false }
    case 'ISO-8859-1':
      return { text: latin1(bytes), isBytes: false }
    case 'US-ASCII': {
      const wide = bytes.findIndex((byte) => byte > 0x7f)
      if (wide !== -1) throw new XmlRefusal('xml-bytes', positionOf(bytes, wide))
      return { text: latin1(bytes), isBytes: false }
    }
  }
}

/** A document in UTF-16 may declare UTF-16 (or nothing), and nothing else. */
function agreedText(source: string): string {
  const label = declaredEncoding(source.slice(0, 300))
  if (label !== undefined && !label.toUpperCase().startsWith('UTF-16')) {
    refuseEncoding(`${label} ≠ UTF-16`)
  }
  return source
}

// The WHATWG decoder of that name is windows-1252, which is another encoding.
function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

function decodeUtf16(bytes: Uint8Array, label: string): string {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause
    const refusal = new XmlRefusal('xml-bytes', positionOf(bytes, firstWrong(bytes, label)))
    refusal.cause = cause
    throw refusal
  }
}

const CHUNK = 65_536

/** Where decoding first fails, which the decoder does not say: the chunk, then by halving. */
function firstWrong(bytes: Uint8Array, label: string): number {
  const decoder = new TextDecoder(label, { fatal: true, ignoreBOM: true })
  let start = 0
  while (start < bytes.length && decodes(decoder, bytes.subarray(start, start + CHUNK))) {
    start += CHUNK
  }
  // A character may begin in the chunk before.
  const origin = Math.max(0, start - 4)
  let low = start
  let high = Math.min(bytes.length, start + CHUNK)
  while (low < high) {
    const middle = (low + high + 1) >> 1
    const part = bytes.subarray(characterStart(bytes, origin, label), middle)
    if (decodes(new TextDecoder(label, { fatal: true, ignoreBOM: true }), part)) low = middle
    else high = middle - 1
  }
  return low
}

function characterStart(bytes: Uint8Array, from: number, label: string): number {
  if (label !== 'utf-8') return from - (from % 2)
  let at = from
  while (at < bytes.length && ((bytes[at] ?? 0) & 0xc0) === 0x80) at++
  return at
}

function decodes(decoder: InstanceType<typeof TextDecoder>, part: Uint8Array): boolean {
  try {
    decoder.decode(part, { stream: true })
    return true
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause
    return false
  }
}

function positionOf(bytes: Uint8Array, offset: number): { line: number; column: number } {
  let line = 1
  let start = 0
  for (let at = bytes.indexOf(10); at !== -1 && at < offset; at = bytes.indexOf(10, at + 1)) {
    line++
    start = at + 1
  }
  return { line, column: offset - start + 1 }
}
