import { inflateSync } from 'node:zlib'
import { latin } from './pdf-lexer.ts'
import { fromLzw } from './pdf-lzw.ts'
import { PdfRefusal } from './refusal.ts'

/** How the predictor of a FlateDecode laid out its rows (ISO 32000-1, table 8). */
export interface Predictor {
  readonly predictor: number
  readonly columns: number
  readonly colors: number
  readonly bits: number
  /** Whether codes of LZW grow one early (table 8): 1, or 0. */
  readonly earlyChange?: number
}

/** Undoes one filter of a stream; the result has at most `sizeMax` bytes, else `pdf-bomb`. */
export function unfiltered(
  data: Uint8Array,
  filter: string,
  sizeMax: number,
  predictor: Predictor | undefined,
): Uint8Array {
  switch (filter) {
    case 'FlateDecode':
    case 'Fl':
      return unpredicted(inflated(data, sizeMax), predictor)
    case 'ASCIIHexDecode':
    case 'AHx':
      return fromHexadecimal(bounded(data, sizeMax * 2))
    case 'ASCII85Decode':
    case 'A85':
      return fromBase85(data, sizeMax)
    case 'LZWDecode':
    case 'LZW':
      return unpredicted(fromLzw(data, sizeMax, predictor?.earlyChange ?? 1), predictor)
    case 'RunLengthDecode':
    case 'RL':
      return fromRunLengths(data, sizeMax)
    default:
      throw new PdfRefusal('pdf-filter', filter.slice(0, 40))
  }
}

function inflated(data: Uint8Array, sizeMax: number): Uint8Array {
  try {
    return inflateSync(data, { maxOutputLength: Math.max(1, sizeMax) })
  } catch (cause) {
    const refusal = isTooLarge(cause)
      ? new PdfRefusal('pdf-bomb', `> ${sizeMax}`)
      : new PdfRefusal('pdf-damaged', 'FlateDecode')
    refusal.cause = cause
    throw refusal
  }
}

function isTooLarge(cause: unknown): boolean {
  return cause instanceof RangeError && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE'
}

/** PNG predictors (10 to 15), as cross-reference streams use them; 1 is none. */
function unpredicted(data: Uint8Array, predictor: Predictor | undefined): Uint8Array {
  if (predictor === undefined || predictor.predictor === 1) return data
  if (predictor.predictor < 10 || predictor.predictor > 15) {
    throw new PdfRefusal('pdf-filter', `Predictor ${predictor.predictor}`)
  }
  const bytesPerPixel = Math.max(1, Math.ceil((predictor.colors * predictor.bits) / 8))
  const width = Math.ceil((predictor.columns * predictor.colors * predictor.bits) / 8)
  if (!(width > 0 && width < 1_000_000)) throw new PdfRefusal('pdf-damaged', 'Columns')
  const rows = Math.floor(data.length / (width + 1))
  const out = new Uint8Array(rows * width)
  for (let row = 0; row < rows; row++) {
    const type = data[row * (width + 1)] ?? 0
    for (let column = 0; column < width; column++) {
      const at = row * width + column
      const left = column >= bytesPerPixel ? (out[at - bytesPerPixel] ?? 0) : 0
      const up = row > 0 ? (out[at - width] ?? 0) : 0
      const corner = row > 0 && column >= bytesPerPixel ? (out[at - width - bytesPerPixel] ?? 0) : 0
      out[at] = (data[row * (width + 1) + 1 + column] ?? 0) + predicted(type, left, up, corner)
    }
  }
  return out
}

function predicted(type: number, left: number, up: number, corner: number): number {
  switch (type) {
    case 0:
      return 0
    case 1:
      return left
    case 2:
      return up
    case 3:
      return (left + up) >> 1
    case 4:
      return paeth(left, up, corner)
    default:
      throw new PdfRefusal('pdf-damaged', `row filter ${type}`)
  }
}

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner
  const toLeft = Math.abs(estimate - left)
  const toUp = Math.abs(estimate - up)
  const toCorner = Math.abs(estimate - corner)
  if (toLeft <= toUp && toLeft <= toCorner) return left
  return toUp <= toCorner ? up : corner
}

/** Refuses what is larger than it may be before it is decoded. */
function bounded(data: Uint8Array, sizeMax: number): Uint8Array {
  if (data.length > sizeMax) throw new PdfRefusal('pdf-bomb', `> ${sizeMax}`)
  return data
}

function fromHexadecimal(data: Uint8Array): Uint8Array {
  const text = latin(data, 0, data.length).split('>', 1)[0] ?? ''
  const digits = text.replaceAll(/[^0-9A-Fa-f]/g, '')
  return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex')
}

/** ASCII85Decode (7.4.3): five characters for four bytes, `z` for four zeros, `~` at the end. */
function fromBase85(data: Uint8Array, sizeMax: number): Uint8Array {
  const end = data.indexOf(TILDE)
  const content = bounded(end === -1 ? data : data.subarray(0, end), sizeMax * 2)
  let zeros = 0
  for (const byte of content) if (byte === LETTER_Z) zeros++
  const out = new Uint8Array(sizeOfBase85(content.length, zeros, sizeMax))
  let [size, value, count] = [0, 0, 0]
  for (const byte of content) {
    if (byte === LETTER_Z && count === 0) size += 4
    if (byte < 0x21 || byte > 0x75) continue
    value = value * 85 + (byte - 0x21)
    if (++count < 5) continue
    size = put(out, size, value, 4)
    value = 0
    count = 0
  }
  if (count > 1) {
    for (let missing = count; missing < 5; missing++) value = value * 85 + 84
    size = put(out, size, value, count - 1)
  }
  return out.subarray(0, size)
}

const TILDE = 0x7e
const LETTER_Z = 0x7a

/** Room enough for what so many characters decode to. */
function sizeOfBase85(length: number, zeros: number, sizeMax: number): number {
  const size = (Math.ceil((length - zeros) / 5) + zeros) * 4
  if (size > sizeMax + 4) throw new PdfRefusal('pdf-bomb', `> ${sizeMax}`)
  return size
}

/** Puts the first bytes of a group of four; returns where the next ones go. */
function put(out: Uint8Array, at: number, value: number, count: number): number {
  for (let index = 0; index < count; index++) out[at + index] = value >>> (24 - index * 8)
  return at + count
}

/** RunLengthDecode (7.4.5): bytes as they are, or one byte many times; 128 ends. */
function fromRunLengths(data: Uint8Array, sizeMax: number): Uint8Array {
  const parts: Uint8Array[] = []
  let size = 0
  for (let at = 0; at < data.length;) {
    const length = data[at] ?? 128
    if (length === 128) break
    const part =
      length < 128
        ? data.subarray(at + 1, at + 2 + length)
        : new Uint8Array(257 - length).fill(data[at + 1] ?? 0)
    parts.push(part)
    size += part.length
    if (size > sizeMax) throw new PdfRefusal('pdf-bomb', `> ${sizeMax}`)
    at += length < 128 ? length + 2 : 2
  }
  return Buffer.concat(parts, size)
}
