import type { PdfLimits } from './limits.ts'
import { PdfLexer } from './pdf-lexer.ts'
import { PdfDictionary, type PdfValue } from './pdf-value.ts'
import { PdfRefusal } from './refusal.ts'

/** Where an object stands: at an offset of the file, or in the object stream `container`. */
export interface Place {
  readonly at: number
  readonly container?: number
}

export interface CrossReferences {
  readonly places: ReadonlyMap<number, Place>
  readonly root: PdfValue
  /** The information dictionary; null when there is none. */
  readonly information: PdfValue
  readonly isEncrypted: boolean
}

/** A row of a table has 20 bytes (7.5.4). */
const TABLE_ROW_BYTES = 20

type StreamAt = (at: number) => { dictionary: PdfDictionary; data: Uint8Array } | undefined

/**
 * Reads where the objects of a file stand: tables (ISO 32000-1, 7.5.4), streams (7.5.8) and both
 * (7.5.8.4), the last saved first. A file whose cross-references are wrong is searched for its
 * objects, as all readers do.
 */
export function readCrossReferences(
  bytes: Uint8Array,
  limits: PdfLimits,
  streamAt: StreamAt,
): CrossReferences {
  const reader = new CrossReferenceReader(bytes, limits, streamAt)
  try {
    return reader.read()
  } catch (cause) {
    if (!(cause instanceof PdfRefusal) || cause.code !== 'pdf-damaged') throw cause
    return new CrossReferenceReader(bytes, limits, streamAt).search()
  }
}

class CrossReferenceReader {
  private readonly bytes: Uint8Array
  private readonly limits: PdfLimits
  private readonly streamAt: StreamAt
  private readonly places = new Map<number, Place>()
  private readonly trailers: PdfDictionary[] = []
  private readonly freed = new Set<number>()
  private rows = 0
  private lexedBytes = 0

  constructor(bytes: Uint8Array, limits: PdfLimits, streamAt: StreamAt) {
    this.bytes = bytes
    this.limits = limits
    this.streamAt = streamAt
  }

  read(): CrossReferences {
    const seen = new Set<number>()
    const waiting = [this.start()]
    for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
      if (seen.has(at)) throw new PdfRefusal('pdf-loop', 'Prev')
      if (seen.size >= this.limits.sectionsMax) throw new PdfRefusal('pdf-loop', 'sections')
      seen.add(at)
      const trailer = this.section(at)
      this.trailers.push(trailer)
      // The stream of a hybrid file completes its own table before the one saved earlier.
      for (const next of [trailer.get('XRefStm'), trailer.get('Prev')]) {
        if (typeof next === 'number') waiting.push(next)
      }
    }
    return this.result()
  }

  /** Finds objects by their `obj` keyword, the last of each number being the one that holds. */
  search(): CrossReferences {
    const buffer = Buffer.from(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength)
    for (let at = buffer.indexOf(' obj'); at !== -1; at = buffer.indexOf(' obj', at + 4)) {
      this.countRow()
      const generation = this.digitsBefore(at)
      const blank = this.blanksBefore(generation)
      const start = this.digitsBefore(blank)
      if (generation === at || blank === generation || start === blank) continue
      this.places.set(Number(buffer.toString('latin1', start, blank)), { at: start })
    }
    let at = buffer.lastIndexOf('trailer')
    for (let count = 0; at > 0 && count < this.limits.sectionsMax; count++) {
      const value = this.lexed(at + 7, this.limits.objectBytesMax, (lexer) => lexer.value())
      if (value instanceof PdfDictionary) this.trailers.push(value)
      at = buffer.lastIndexOf('trailer', at - 1)
    }
    return this.result()
  }

  /** Where the run of digits begins that ends at a place; the place itself when there is none. */
  private digitsBefore(end: number): number {
    let at = end
    while (end - at < 10 && isDigit(this.bytes[at - 1])) at--
    return at
  }

  private blanksBefore(end: number): number {
    let at = end
    while (end - at < 10 && this.bytes[at - 1] === 32) at--
    return at
  }

  private countRow(): void {
    if (++this.rows > this.limits.objectsMax) throw new PdfRefusal('pdf-bomb', 'xref')
  }

  /** Reads at a place, so many bytes at most; all readings together stay within the limit. */
  private lexed<T>(at: number, bytesMax: number, read: (lexer: PdfLexer) => T): T {
    const { lexedBytesMax, depthMax } = this.limits
    const lexer = new PdfLexer(this.bytes.subarray(0, at + bytesMax), at, depthMax)
    const found = read(lexer)
    this.lexedBytes += lexer.at - at
    if (this.lexedBytes > lexedBytesMax) throw new PdfRefusal('pdf-bomb', 'xref')
    return found
  }

  private result(): CrossReferences {
    const lastOf = (key: string): PdfValue | undefined =>
      this.trailers.map((trailer) => trailer.get(key)).find((value) => value !== null)
    const root = lastOf('Root')
    if (root === undefined) throw new PdfRefusal('pdf-damaged', 'Root')
    const isEncrypted = lastOf('Encrypt') !== undefined
    return { places: this.places, root, information: lastOf('Info') ?? null, isEncrypted }
  }

  private start(): number {
    const buffer = Buffer.from(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength)
    const at = buffer.lastIndexOf('startxref')
    if (at === -1) throw new PdfRefusal('pdf-damaged', 'startxref')
    return offsetOf(new PdfLexer(this.bytes, at + 9, 1).word())
  }

  private section(at: number): PdfDictionary {
    const { objectsMax, objectBytesMax } = this.limits
    const trailer = this.lexed(at, objectsMax * TABLE_ROW_BYTES + objectBytesMax, (lexer) => {
      if (lexer.word() !== 'xref') return undefined
      for (let word = lexer.word(); word !== 'trailer'; word = lexer.word()) {
        this.table(lexer, offsetOf(word), offsetOf(lexer.word()))
      }
      return lexer.value()
    })
    if (trailer === undefined) return this.stream(at)
    if (!(trailer instanceof PdfDictionary)) throw new PdfRefusal('pdf-damaged', 'trailer')
    return trailer
  }

  private table(lexer: PdfLexer, first: number, count: number): void {
    for (let number = first; number < first + count; number++) {
      this.countRow()
      const at = offsetOf(lexer.word())
      lexer.word()
      const kind = lexer.word()
      if (kind === 'n') this.place(number, { at })
      else if (kind === 'f') this.freed.add(number)
      else throw new PdfRefusal('pdf-damaged', 'xref')
    }
  }

  private stream(at: number): PdfDictionary {
    const found = this.streamAt(at)
    if (found === undefined) throw new PdfRefusal('pdf-damaged', 'xref')
    const { dictionary, data } = found
    const [type = 1, second = 0, third = 0] = numbersOf(dictionary.get('W'))
    const width = type + second + third
    if (width <= 0 || width > 24) throw new PdfRefusal('pdf-damaged', 'W')
    const size = dictionary.get('Size')
    const index = dictionary.get('Index')
    const ranges = index === null ? [0, typeof size === 'number' ? size : 0] : numbersOf(index)
    let row = 0
    for (let range = 0; range + 1 < ranges.length; range += 2) {
      const first = ranges[range] ?? 0
      const count = ranges[range + 1] ?? 0
      for (let number = first; number < first + count; number++, row += width) {
        if (row + width > data.length) return dictionary
        this.countRow()
        const kind = type === 0 ? 1 : bigEndian(data, row, type)
        const place = bigEndian(data, row + type, second)
        if (kind === 1) this.place(number, { at: place })
        else if (kind === 2) this.place(number, { at: 0, container: place })
        else this.freed.add(number)
      }
    }
    return dictionary
  }

  /** What was saved last holds. */
  private place(number: number, place: Place): void {
    if (!this.places.has(number) && !this.freed.has(number)) this.places.set(number, place)
  }
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39
}

function offsetOf(word: string): number {
  if (!/^\d{1,15}$/.test(word)) throw new PdfRefusal('pdf-damaged', `xref ${word.slice(0, 20)}`)
  return Number(word)
}

function numbersOf(value: PdfValue): number[] {
  if (!Array.isArray(value)) return []
  return value.filter((item) => typeof item === 'number' && Number.isSafeInteger(item) && item >= 0)
}

function bigEndian(data: Uint8Array, at: number, length: number): number {
  let value = 0
  for (let index = 0; index < length; index++) value = value * 256 + (data[at + index] ?? 0)
  return value
}
