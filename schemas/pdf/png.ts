import { deflateSync, inflateSync } from 'node:zlib'
import type { Picture } from './picture.ts'
import { PICTURE_SIDE_MAX, PictureRefusal } from './picture-refusal.ts'

/** Colour types (PNG, 11.2.2): samples of a pixel, and whether the last is opacity. */
const COLOUR_TYPES: Readonly<Record<number, { samples: number; hasOpacity: boolean }>> = {
  0: { samples: 1, hasOpacity: false },
  2: { samples: 3, hasOpacity: false },
  3: { samples: 1, hasOpacity: false },
  4: { samples: 2, hasOpacity: true },
  6: { samples: 4, hasOpacity: true },
}

interface Png {
  readonly width: number
  readonly height: number
  readonly bits: number
  readonly samples: number
  readonly hasOpacity: boolean
  readonly palette: Uint8Array | undefined
  /** `tRNS`: opacity of the palette, or the one colour that is not there. */
  readonly transparency: Uint8Array | undefined
  readonly compressed: Uint8Array
}

/**
 * Reads a PNG that is not interlaced. Its data go into a PDF as they are, since both are compressed
 * and predicted alike; only opacity between the colours must be taken apart.
 */
export function readPng(bytes: Uint8Array): Picture {
  const png = readChunks(bytes)
  const rows = inflated(png)
  if (png.hasOpacity) return parted(png, rows)
  const { width, height, bits, samples, palette, transparency, compressed } = png
  const picture = {
    width,
    height,
    dictionary:
      `/ColorSpace ${colourSpace(png)} /BitsPerComponent ${bits}${colourKey(png)} ` +
      `/Filter /FlateDecode /DecodeParms << /Predictor 15 /Colors ${samples} ` +
      `/BitsPerComponent ${bits} /Columns ${width} >>`,
    data: compressed,
  }
  if (palette === undefined || transparency === undefined) return picture
  return { ...picture, opacity: paletteOpacity(png, transparency, rows) }
}

function readChunks(bytes: Uint8Array): Png {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const chunks = new Map<string, Uint8Array>()
  const data: Uint8Array[] = []
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at)
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    const content = bytes.subarray(at + 8, at + 8 + length)
    if (content.length < length) throw new PictureRefusal('picture-damaged')
    if (name === 'IDAT') data.push(content)
    else chunks.set(name, content)
    at += length + 12
  }
  const header = chunks.get('IHDR')
  if (header?.length !== 13) throw new PictureRefusal('picture-damaged')
  const head = new DataView(header.buffer, header.byteOffset)
  const type = COLOUR_TYPES[head.getUint8(9)]
  const palette = chunks.get('PLTE')
  if (type === undefined) throw new PictureRefusal('picture-damaged')
  if (head.getUint8(12) !== 0) throw new PictureRefusal('picture-colours')
  if (head.getUint8(9) === 3 && palette === undefined) throw new PictureRefusal('picture-damaged')
  return {
    width: head.getUint32(0),
    height: head.getUint32(4),
    bits: head.getUint8(8),
    ...type,
    palette: head.getUint8(9) === 3 ? palette : undefined,
    transparency: chunks.get('tRNS'),
    compressed: Buffer.concat(data),
  }
}

function colourSpace({ samples, palette }: Png): string {
  if (palette === undefined) return samples === 1 ? '/DeviceGray' : '/DeviceRGB'
  const last = Math.floor(palette.length / 3) - 1
  return `[/Indexed /DeviceRGB ${last} <${Buffer.from(palette).toString('hex')}>]`
}

/** The colour that stands for nothing (ISO 32000-1, 8.9.6.4). */
function colourKey({ palette, transparency, samples }: Png): string {
  if (palette !== undefined || transparency?.length !== samples * 2) return ''
  const view = new DataView(transparency.buffer, transparency.byteOffset, transparency.byteLength)
  const ranges = Array.from({ length: samples }, (_, index) => {
    const value = view.getUint16(index * 2)
    return `${value} ${value}`
  })
  return ` /Mask [${ranges.join(' ')}]`
}

/** The samples, row by row, without their prediction. */
function inflated({ width, height, bits, samples, compressed }: Png): Uint8Array[] {
  if (Math.max(width, height) > PICTURE_SIDE_MAX) throw new PictureRefusal('picture-size')
  const rowLength = Math.ceil((width * samples * bits) / 8)
  const step = Math.max(1, (samples * bits) >> 3)
  const size = (rowLength + 1) * height
  const raw = inflate(compressed, size)
  if (raw.length !== size) throw new PictureRefusal('picture-damaged')
  const rows: Uint8Array[] = []
  let above = new Uint8Array(rowLength)
  for (let y = 0; y < height; y++) {
    const at = y * (rowLength + 1)
    const row = raw.subarray(at + 1, at + 1 + rowLength)
    unpredict(raw[at] ?? 0, row, above, step)
    rows.push(row)
    above = row
  }
  return rows
}

function inflate(compressed: Uint8Array, sizeMax: number): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(inflateSync(compressed, { maxOutputLength: sizeMax + 1 }))
  } catch (error) {
    throw new PictureRefusal('picture-damaged', { cause: error })
  }
}

/** Undoes the filter of one row in place (PNG, 9.2). */
function unpredict(filter: number, row: Uint8Array, above: Uint8Array, step: number): void {
  if (filter > 4) throw new PictureRefusal('picture-damaged')
  if (filter === 0) return
  for (let index = 0; index < row.length; index++) {
    const left = index < step ? 0 : (row[index - step] ?? 0)
    const up = above[index] ?? 0
    const corner = index < step ? 0 : (above[index - step] ?? 0)
    row[index] = ((row[index] ?? 0) + predicted(filter, left, up, corner)) & 255
  }
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left
  if (filter === 2) return up
  if (filter === 3) return (left + up) >> 1
  const guess = left + up - corner
  const [toLeft, toUp, toCorner] = [left, up, corner].map((value) => Math.abs(guess - value))
  if (toLeft === undefined || toUp === undefined || toCorner === undefined) return 0
  if (toLeft <= toUp && toLeft <= toCorner) return left
  return toUp <= toCorner ? up : corner
}

/** Colours and opacity in two streams, eight bits a sample: the high byte of sixteen. */
function parted({ width, height, bits, samples }: Png, rows: readonly Uint8Array[]): Picture {
  const colours = samples - 1
  const colour = new Uint8Array(width * height * colours)
  const opacity = new Uint8Array(width * height)
  const bytes = bits >> 3
  rows.forEach((row, y) => {
    for (let x = 0; x < width; x++) {
      const pixel = y * width + x
      for (let sample = 0; sample < colours; sample++) {
        colour[pixel * colours + sample] = row[(x * samples + sample) * bytes] ?? 0
      }
      opacity[pixel] = row[(x * samples + colours) * bytes] ?? 0
    }
  })
  return {
    width,
    height,
    dictionary:
      `/ColorSpace /${colours === 1 ? 'DeviceGray' : 'DeviceRGB'} /BitsPerComponent 8 ` +
      '/Filter /FlateDecode',
    data: deflateSync(colour),
    opacity: greyStream(opacity),
  }
}

function paletteOpacity({ width, height, bits }: Png, table: Uint8Array, rows: Uint8Array[]) {
  const opacity = new Uint8Array(width * height)
  const mask = (1 << bits) - 1
  rows.forEach((row, y) => {
    for (let x = 0; x < width; x++) {
      const bit = x * bits
      const index = ((row[bit >> 3] ?? 0) >> (8 - bits - (bit & 7))) & mask
      opacity[y * width + x] = table[index] ?? 255
    }
  })
  return greyStream(opacity)
}

function greyStream(samples: Uint8Array): { dictionary: string; data: Uint8Array } {
  return {
    dictionary: '/ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode',
    data: deflateSync(samples),
  }
}
