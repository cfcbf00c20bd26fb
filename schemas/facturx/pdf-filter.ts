import { inflateSync } from 'node:zlib'
import { latin } from './pdf-lexer.ts'
import { PdfRefusal } from './refusal.ts'

/** How the predictor of a FlateDecode laid out its rows (ISO 32000-1, table 8). */
export interface Predictor {
  readonly predictor: number
  readonly columns: number
  readonly colors: number
  readonly bits: number
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
      return fromHexadecimal(data)
    case 'ASCII85Decode':
    case 'A85':
      return fromBase85(data)
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

function fromHexadecimal(data: Uint8Array): Uint8Array {
  const text = latin(data, 0, data.length).split('>', 1)[0] ?? ''
  const digits = text.replaceAll(/[^0-9A-Fa-f]/g, '')
  return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex')
}

function fromBase85(data: Uint8Array): Uint8Array {
  const out: number[] = []
  let group: number[] = []
  for (const byte of data) {
    if (byte === 0x7e) break
    if (byte === 0x7a && group.length === 0) out.push(0, 0, 0, 0)
    if (byte < 0x21 || byte > 0x75) continue
    group.push(byte - 0x21)
    if (group.length === 5) {
      out.push(...bytesOfGroup(group, 4))
      group = []
    }
  }
  if (group.length > 1) out.push(...bytesOfGroup(group, group.length - 1))
  return Uint8Array.from(out)
}

function bytesOfGroup(group: readonly number[], count: number): number[] {
  let value = 0
  for (let index = 0; index < 5; index++) value = value * 85 + (group[index] ?? 84)
  const bytes = [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) & 0xff)
  return bytes.slice(0, count)
}
