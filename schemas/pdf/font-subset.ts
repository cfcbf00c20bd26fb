import type { Typeface } from './typeface.ts'

/**
 * A TrueType file with these glyphs of a face only, numbered in this order from 1; glyph 0 stands
 * for a missing character, and what composite glyphs are made of comes last. It holds the tables
 * that a CIDFontType2 needs (ISO 32000-1, 9.9) and no hints.
 */
export function subsetOf(typeface: Typeface, glyphs: readonly number[]): Uint8Array {
  const { sources, outlines } = withComponents(typeface, [0, ...glyphs])
  const offsets = new DataView(new ArrayBuffer((outlines.length + 1) * 4))
  let length = 0
  outlines.forEach((outline, index) => {
    offsets.setUint32(index * 4, length)
    length += padded(outline.length)
  })
  offsets.setUint32(outlines.length * 4, length)
  const glyf = new Uint8Array(length)
  outlines.forEach((outline, index) => glyf.set(outline, offsets.getUint32(index * 4)))
  return fileOf([
    ['glyf', glyf],
    ['head', headOf(typeface)],
    ['hhea', countIn(typeface.tableBytes('hhea'), 34, sources.length)],
    ['hmtx', metricsOf(typeface, sources)],
    ['loca', new Uint8Array(offsets.buffer)],
    ['maxp', maximaOf(typeface, sources.length)],
  ])
}

/** The outlines in order, components renumbered; components not asked for come after the rest. */
function withComponents(
  typeface: Typeface,
  glyphs: readonly number[],
): { sources: number[]; outlines: Uint8Array[] } {
  const sources = [...glyphs]
  const numbers = new Map<number, number>()
  sources.forEach((glyph, index) => {
    if (!numbers.has(glyph)) numbers.set(glyph, index)
  })
  const outlines: Uint8Array[] = []
  for (let index = 0; index < sources.length; index++) {
    const { bytes, components } = typeface.outlineOf(sources[index] ?? 0)
    if (components.length === 0) {
      outlines.push(bytes)
      continue
    }
    const copy = Uint8Array.from(bytes)
    for (const { at, glyph } of components) {
      let number = numbers.get(glyph)
      if (number === undefined) {
        number = sources.push(glyph) - 1
        numbers.set(glyph, number)
      }
      copy[at] = number >> 8
      copy[at + 1] = number & 255
    }
    outlines.push(copy)
  }
  return { sources, outlines }
}

/** `head` with long offsets, and without the sum that is worked out last. */
function headOf(typeface: Typeface): Uint8Array {
  const head = Uint8Array.from(typeface.tableBytes('head'))
  const view = new DataView(head.buffer)
  view.setUint32(8, 0)
  view.setInt16(50, 1)
  return head
}

/** `maxp` with its number of glyphs, and nothing set aside for hints. */
function maximaOf(typeface: Typeface, count: number): Uint8Array {
  const maxima = countIn(typeface.tableBytes('maxp'), 4, count)
  maxima.fill(0, 14, 28)
  // Zones: one without hints is the least a reader takes (OpenType, `maxp`).
  maxima[15] = 1
  return maxima
}

function countIn(table: Uint8Array, at: number, count: number): Uint8Array {
  const copy = Uint8Array.from(table)
  new DataView(copy.buffer).setUint16(at, count)
  return copy
}

function metricsOf(typeface: Typeface, sources: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(sources.length * 4))
  sources.forEach((glyph, index) => {
    const { advance, bearing } = typeface.horizontalMetrics(glyph)
    view.setUint16(index * 4, advance)
    view.setInt16(index * 4 + 2, bearing)
  })
  return new Uint8Array(view.buffer)
}

/** The tables with their directory and sums (OpenType, organization of a font file). */
function fileOf(tables: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const start = 12 + tables.length * 16
  const size = tables.reduce((sum, [, data]) => sum + padded(data.length), start)
  const file = new Uint8Array(size)
  const view = new DataView(file.buffer)
  const exponent = Math.floor(Math.log2(tables.length))
  view.setUint32(0, 0x00010000)
  view.setUint16(4, tables.length)
  view.setUint16(6, 2 ** exponent * 16)
  view.setUint16(8, exponent)
  view.setUint16(10, tables.length * 16 - 2 ** exponent * 16)
  let at = start
  let head = 0
  tables.forEach(([tag, data], index) => {
    const entry = 12 + index * 16
    file.set(data, at)
    for (let byte = 0; byte < 4; byte++) file[entry + byte] = tag.charCodeAt(byte)
    view.setUint32(entry + 4, checksum(view, at, padded(data.length)))
    view.setUint32(entry + 8, at)
    view.setUint32(entry + 12, data.length)
    if (tag === 'head') head = at
    at += padded(data.length)
  })
  view.setUint32(head + 8, (0xb1b0afba - checksum(view, 0, size)) >>> 0)
  return file
}

function checksum(view: DataView, at: number, length: number): number {
  let sum = 0
  for (let offset = 0; offset < length; offset += 4) sum = (sum + view.getUint32(at + offset)) | 0
  return sum >>> 0
}

function padded(length: number): number {
  return (length + 3) & ~3
}
