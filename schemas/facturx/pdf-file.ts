import type { PdfLimits } from './limits.ts'
import { readCrossReferences, type CrossReferences } from './pdf-cross-reference.ts'
import { unfiltered, type Predictor } from './pdf-filter.ts'
import { latin, PdfLexer } from './pdf-lexer.ts'
import { PdfDictionary, PdfName, PdfReference, type PdfValue } from './pdf-value.ts'
import { PdfRefusal } from './refusal.ts'

/** A stream before its filters are undone. */
export interface RawStream {
  readonly dictionary: PdfDictionary
  readonly raw: Uint8Array
}

/**
 * The objects of a PDF, looked up by number and read only when asked for. This is a reader of our
 * own because the check is synchronous and its input hostile: a library for PDF reads the whole
 * file, asynchronously, without bounds on recursion, loops or decompressed size. Nothing here
 * draws, runs or follows anything; every bound is one of `PdfLimits`.
 */
export class PdfFile {
  private readonly bytes: Uint8Array
  private readonly limits: PdfLimits
  private readonly references: CrossReferences
  /** Object streams decompressed so far. */
  private readonly objectStreams = new Map<number, ObjectStream>()
  private inflatedBytes = 0
  private lexedBytes = 0
  /** Streams whose end had to be searched for, which costs a pass over the rest of the file. */
  private searchedEnds = 0

  constructor(bytes: Uint8Array, limits: PdfLimits) {
    this.bytes = bytes
    this.limits = limits
    if (bytes.length > limits.sizeBytesMax) {
      throw new PdfRefusal('pdf-size', `${bytes.length} > ${limits.sizeBytesMax}`)
    }
    if (!isPdf(bytes)) throw new PdfRefusal('pdf-not')
    this.references = readCrossReferences(bytes, limits, (at) => this.streamAt(at))
    if (this.references.isEncrypted) throw new PdfRefusal('pdf-encrypted')
  }

  /** The document catalogue (ISO 32000-1, 7.7.2). */
  get catalogue(): PdfDictionary {
    const root = this.resolve(this.references.root)
    if (!(root instanceof PdfDictionary)) throw new PdfRefusal('pdf-damaged', 'Root')
    return root
  }

  /** What the file says of itself outside its metadata (14.3.3). */
  get information(): PdfDictionary | undefined {
    return this.dictionary(this.references.information)
  }

  /** The object behind a reference, or the value itself; absent objects are null (7.3.10). */
  resolve(value: PdfValue): PdfValue {
    let at = value
    for (let hop = 0; at instanceof PdfReference; hop++) {
      if (hop > 32) throw new PdfRefusal('pdf-loop', `${at.number} 0 R`)
      at = this.object(at.number)
    }
    return at
  }

  /** The dictionary behind a value, when it is one. */
  dictionary(value: PdfValue): PdfDictionary | undefined {
    const found = this.resolve(value)
    return found instanceof PdfDictionary ? found : undefined
  }

  /** The items behind a value; none when it is no array. */
  array(value: PdfValue): readonly PdfValue[] {
    const found = this.resolve(value)
    return isArray(found) ? found : []
  }

  /** The decompressed content of a stream object; `undefined` when it is no stream. */
  stream(reference: PdfReference, sizeMax: number): Uint8Array | undefined {
    const place = this.references.places.get(reference.number)
    if (place === undefined || place.container !== undefined) return undefined
    return this.streamAt(place.at, sizeMax)?.data
  }

  /** A stream object as it stands, still compressed; `undefined` when it is no stream. */
  rawStream(reference: PdfReference): RawStream | undefined {
    const place = this.references.places.get(reference.number)
    if (place === undefined || place.container !== undefined) return undefined
    return this.rawStreamAt(place.at)
  }

  private object(number: number): PdfValue {
    const place = this.references.places.get(number)
    if (place === undefined) return null
    if (place.container === undefined) return this.objectAt(place.at, number)
    const container = this.objectStream(place.container)
    const at = container.offsetOf(number)
    if (at === undefined) return null
    return this.lexed(container.data, at, (lexer) => lexer.value())
  }

  private objectAt(at: number, number: number): PdfValue {
    return this.lexed(this.bytes, at, (lexer) => {
      const isNumber = lexer.word() === String(number)
      if (!isNumber || !/^\d+$/.test(lexer.word()) || lexer.word() !== 'obj') {
        throw new PdfRefusal('pdf-damaged', `${number} 0 obj`)
      }
      return lexer.value()
    })
  }

  /** Reads what stands at a place, within the bounds of one object and of all together. */
  private lexed<T>(bytes: Uint8Array, at: number, read: (lexer: PdfLexer) => T): T {
    const { objectBytesMax, lexedBytesMax, depthMax } = this.limits
    const lexer = new PdfLexer(bytes.subarray(0, at + objectBytesMax), at, depthMax)
    const found = read(lexer)
    this.lexedBytes += lexer.at - at
    if (this.lexedBytes > lexedBytesMax) throw new PdfRefusal('pdf-bomb', `> ${lexedBytesMax}`)
    return found
  }

  private objectStream(number: number): ObjectStream {
    const known = this.objectStreams.get(number)
    if (known !== undefined) return known
    const place = this.references.places.get(number)
    const found = place?.container === undefined && place ? this.streamAt(place.at) : undefined
    if (found === undefined) throw new PdfRefusal('pdf-damaged', `ObjStm ${number}`)
    const made = new ObjectStream(found.dictionary, found.data, this.limits.depthMax)
    this.objectStreams.set(number, made)
    return made
  }

  private streamAt(
    at: number,
    sizeMax = this.limits.inflatedBytesMax,
  ): { dictionary: PdfDictionary; data: Uint8Array } | undefined {
    const found = this.rawStreamAt(at)
    if (found === undefined) return undefined
    const { dictionary, raw } = found
    return { dictionary, data: this.decoded(dictionary, raw, sizeMax) }
  }

  private rawStreamAt(at: number): RawStream | undefined {
    const head = this.lexed(this.bytes, at, (lexer) => {
      if (!/^\d+$/.test(lexer.word()) || !/^\d+$/.test(lexer.word()) || lexer.word() !== 'obj') {
        throw new PdfRefusal('pdf-damaged', `object @${at}`)
      }
      const dictionary = lexer.value()
      if (!(dictionary instanceof PdfDictionary) || lexer.word() !== 'stream') return undefined
      return { dictionary, end: lexer.at }
    })
    if (head === undefined) return undefined
    const { dictionary, end } = head
    // The keyword is followed by CR LF or LF (7.3.8.1).
    const start = this.bytes[end] === 13 ? end + 2 : end + 1
    return { dictionary, raw: this.bytes.subarray(start, this.endOfStream(dictionary, start)) }
  }

  /** Where `Length` says, if the stream does end there; else where `endstream` stands. */
  private endOfStream(dictionary: PdfDictionary, start: number): number {
    const length = dictionary.get('Length')
    const known = length instanceof PdfReference ? this.lengthOf(length) : length
    if (typeof known === 'number' && known >= 0) {
      const next = this.lexed(this.bytes, start + known, (lexer) => lexer.word())
      if (next === 'endstream') return start + known
    }
    if (++this.searchedEnds > SEARCHED_ENDS_MAX) throw new PdfRefusal('pdf-damaged', 'Length')
    const end = Buffer.from(
      this.bytes.buffer,
      this.bytes.byteOffset,
      this.bytes.byteLength,
    ).indexOf('endstream', start, 'latin1')
    if (end === -1) throw new PdfRefusal('pdf-damaged', 'endstream')
    return end
  }

  /** An indirect `Length` may not stand in a stream, so that finding it asks for no other. */
  private lengthOf(reference: PdfReference): PdfValue {
    const place = this.references.places.get(reference.number)
    if (place === undefined || place.container !== undefined) return null
    return this.objectAt(place.at, reference.number)
  }

  private decoded(dictionary: PdfDictionary, raw: Uint8Array, sizeMax: number): Uint8Array {
    const filters = asList(this.resolve(dictionary.get('Filter')))
    const parameters = asList(this.resolve(dictionary.get('DecodeParms')))
    if (filters.length > 8) throw new PdfRefusal('pdf-filter', `${filters.length}`)
    let data = raw
    for (let index = 0; index < filters.length; index++) {
      const filter = this.resolve(filters[index] ?? null)
      if (!(filter instanceof PdfName)) throw new PdfRefusal('pdf-filter')
      const left = Math.min(sizeMax, this.limits.inflatedBytesMax - this.inflatedBytes)
      const predictor = predictorOf(this.dictionary(parameters[index] ?? null))
      data = unfiltered(data, filter.name, left, predictor)
      this.inflatedBytes += data.length
    }
    if (data.length > sizeMax) throw new PdfRefusal('pdf-bomb', `${data.length} > ${sizeMax}`)
    return data
  }
}

const SEARCHED_ENDS_MAX = 16

/** True when the header of a PDF stands in the first kilobyte, as all readers accept it. */
export function isPdf(bytes: Uint8Array): boolean {
  return latin(bytes, 0, 1024).includes('%PDF-')
}

/** Objects packed in one stream (7.5.7): a list of number and offset, then the objects. */
class ObjectStream {
  readonly data: Uint8Array
  private readonly offsets = new Map<number, number>()

  constructor(dictionary: PdfDictionary, data: Uint8Array, depthMax: number) {
    this.data = data
    const count = dictionary.get('N')
    const first = dictionary.get('First')
    if (typeof count !== 'number' || typeof first !== 'number') {
      throw new PdfRefusal('pdf-damaged', 'ObjStm')
    }
    const lexer = new PdfLexer(data, 0, depthMax)
    for (let index = 0; index < count && lexer.at < first; index++) {
      const number = Number(lexer.word())
      this.offsets.set(number, first + Number(lexer.word()))
    }
  }

  offsetOf(number: number): number | undefined {
    const offset = this.offsets.get(number)
    return Number.isSafeInteger(offset) ? offset : undefined
  }
}

function predictorOf(parameters: PdfDictionary | undefined): Predictor | undefined {
  if (parameters === undefined) return undefined
  const number = (key: string, otherwise: number): number => {
    const found = parameters.get(key)
    return typeof found === 'number' ? found : otherwise
  }
  return {
    predictor: number('Predictor', 1),
    columns: number('Columns', 1),
    colors: number('Colors', 1),
    bits: number('BitsPerComponent', 8),
    earlyChange: number('EarlyChange', 1),
  }
}

function asList(value: PdfValue): readonly PdfValue[] {
  if (isArray(value)) return value
  return value === null ? [] : [value]
}

function isArray(value: PdfValue): value is readonly PdfValue[] {
  return Array.isArray(value)
}
