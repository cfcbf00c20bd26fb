import { deflateSync } from 'node:zlib'

interface PngParts {
  /** Colour type: 0 grey, 2 colour, 3 palette, 4 grey with opacity, 6 colour with opacity. */
  readonly type: 0 | 2 | 3 | 4 | 6
  readonly bits?: number
  /** Each with its filter first. */
  readonly rows: readonly (readonly number[])[]
  readonly interlace?: number
  readonly chunks?: Readonly<Record<string, readonly number[]>>
}

const SAMPLES = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 } as const

/** A PNG of these rows; its checksums are left empty, since nobody here reads them. */
export function pngOf({ type, bits = 8, rows, interlace = 0, chunks = {} }: PngParts): Uint8Array {
  const header = Buffer.alloc(13)
  const rowBits = Math.max(0, ...rows.map((row) => row.length - 1)) * 8
  header.writeUInt32BE(Math.floor(rowBits / bits / SAMPLES[type]), 0)
  header.writeUInt32BE(rows.length, 4)
  header.set([bits, type, 0, 0, interlace], 8)
  return Buffer.concat([
    Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'),
    chunk('IHDR', header),
    ...Object.entries(chunks).map(([name, data]) => chunk(name, Uint8Array.from(data))),
    chunk('IDAT', deflateSync(Uint8Array.from(rows.flat()))),
    chunk('IEND', new Uint8Array()),
  ])
}

/** The head of a JPEG of 20 by 10 pixels in so many colours; nothing is drawn in it. */
export function jpegOf(colours: number): Uint8Array {
  return Uint8Array.from([
    ...[0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2],
    ...[0xff, 0xc0, 0, 8 + 3 * colours, 8, 0, 10, 0, 20, colours],
    ...Array.from({ length: 3 * colours }, () => 1),
    ...[0xff, 0xd9],
  ])
}

function chunk(name: string, data: Uint8Array): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  return Buffer.concat([length, Buffer.from(name, 'latin1'), data, Buffer.alloc(4)])
}
