import { PdfRefusal } from './refusal.ts'

const CLEAR = 256
const END = 257
const CODES_MAX = 4096

/**
 * LZWDecode (ISO 32000-1, 7.4.4): codes of 9 to 12 bits, each a sequence of bytes seen before.
 * `earlyChange` is 1 when a code grows one entry before it must. Throws PdfRefusal `pdf-damaged`,
 * or `pdf-bomb` beyond `sizeMax` bytes.
 */
export function fromLzw(data: Uint8Array, sizeMax: number, earlyChange: number): Uint8Array {
  const parts: Uint8Array[] = []
  const table: Uint8Array[] = Array.from({ length: 256 }, (_, byte) => Uint8Array.of(byte))
  // Codes 256 and 257 are no sequences.
  let [next, width, previous, size] = [END + 1, 9, -1, 0]
  const bits = new BitReader(data)
  for (let code = bits.read(width); code !== END && code !== -1; code = bits.read(width)) {
    if (code === CLEAR) {
      ;[next, width, previous] = [END + 1, 9, -1]
      table.length = 256
      continue
    }
    const known = table[code]
    const before = previous === -1 ? undefined : table[previous]
    const isNew = known === undefined
    if (isNew && (before === undefined || code !== next)) throw new PdfRefusal('pdf-damaged', 'LZW')
    const found = known ?? extended(before, before?.[0])
    size += found.length
    if (size > sizeMax) throw new PdfRefusal('pdf-bomb', `> ${sizeMax}`)
    parts.push(found)
    if (before !== undefined && next < CODES_MAX) {
      table[next] = extended(before, found[0])
      next += 1
    }
    if (next + earlyChange >= 2 ** width && width < 12) width += 1
    previous = code
  }
  return Buffer.concat(parts, size)
}

function extended(sequence: Uint8Array | undefined, byte: number | undefined): Uint8Array {
  if (sequence === undefined || byte === undefined) throw new PdfRefusal('pdf-damaged', 'LZW')
  const made = new Uint8Array(sequence.length + 1)
  made.set(sequence)
  made[sequence.length] = byte
  return made
}

/** Reads codes, the highest bit first. */
class BitReader {
  private readonly data: Uint8Array
  private at = 0
  private held = 0
  private count = 0

  constructor(data: Uint8Array) {
    this.data = data
  }

  /** The next `width` bits; -1 at the end. */
  read(width: number): number {
    while (this.count < width) {
      const byte = this.data[this.at]
      if (byte === undefined) return -1
      this.held = ((this.held << 8) | byte) & 0xfffff
      this.at += 1
      this.count += 8
    }
    this.count -= width
    return (this.held >> this.count) & (2 ** width - 1)
  }
}
