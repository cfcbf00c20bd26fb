import { readCharacterMap } from './character-map.ts'

/** A glyph as it stands in the file, without its hints, and the glyphs it is made of. */
export interface Outline {
  readonly bytes: Uint8Array
  /** Where in `bytes` the number of a component stands (two bytes), and that number. */
  readonly components: readonly { readonly at: number; readonly glyph: number }[]
}

/** What a typeface says of itself as a whole; lengths in thousandths of the size. */
export interface TypefaceMetrics {
  readonly ascent: number
  readonly descent: number
  readonly capHeight: number
  readonly box: readonly [number, number, number, number]
}

/**
 * A TrueType face (OpenType with `glyf` outlines) held in memory: which glyph a character has, how
 * wide it is, and what it looks like. Reading one is work; keep it for all documents.
 */
export class Typeface {
  readonly name: string
  readonly metrics: TypefaceMetrics
  private readonly view: DataView
  private readonly tables: ReadonlyMap<string, Table>
  private readonly characters: ReadonlyMap<number, number>
  private readonly unitsPerEm: number
  private readonly hasLongOffsets: boolean
  private readonly glyphCount: number
  private readonly metricCount: number
  private readonly outlines = new Map<number, Outline>()

  /** `name` is the PostScript name, without blanks. Throws a RangeError when it is no such file. */
  constructor(name: string, bytes: Uint8Array) {
    this.name = name
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.tables = readTables(this.view)
    const head = this.table('head').at
    this.unitsPerEm = this.view.getUint16(head + 18)
    this.hasLongOffsets = this.view.getInt16(head + 50) === 1
    this.glyphCount = this.view.getUint16(this.table('maxp').at + 4)
    this.metricCount = this.view.getUint16(this.table('hhea').at + 34)
    this.characters = readCharacterMap(this.view, this.table('cmap').at)
    this.metrics = this.readMetrics(head)
  }

  /** The glyph of a character; 0 when the face does not have it. */
  glyphOf(codePoint: number): number {
    return this.characters.get(codePoint) ?? 0
  }

  /** The width of a glyph in thousandths of the size, rounded to whole ones. */
  advanceOf(glyph: number): number {
    return this.thousandths(this.advanceUnits(glyph))
  }

  /** The width and the left side bearing of a glyph, in units of the face. */
  horizontalMetrics(glyph: number): { readonly advance: number; readonly bearing: number } {
    const { at } = this.table('hmtx')
    const bearingAt =
      glyph < this.metricCount
        ? at + glyph * 4 + 2
        : at + this.metricCount * 4 + (glyph - this.metricCount) * 2
    return { advance: this.advanceUnits(glyph), bearing: this.view.getInt16(bearingAt) }
  }

  /** What a glyph looks like; empty for a blank. */
  outlineOf(glyph: number): Outline {
    const known = this.outlines.get(glyph)
    if (known !== undefined) return known
    const made = this.readOutline(glyph)
    this.outlines.set(glyph, made)
    return made
  }

  /** The bytes of one table, to be copied before they are changed. */
  tableBytes(tag: string): Uint8Array {
    const { at, length } = this.table(tag)
    return new Uint8Array(this.view.buffer, this.view.byteOffset + at, length)
  }

  private readMetrics(head: number): TypefaceMetrics {
    const hhea = this.table('hhea').at
    const os2 = this.tables.get('OS/2')
    const ascent = this.thousandths(this.view.getInt16(hhea + 4))
    const hasCapHeight = os2 !== undefined && this.view.getUint16(os2.at) >= 2
    const box = [36, 38, 40, 42].map((offset) =>
      this.thousandths(this.view.getInt16(head + offset)),
    )
    const [left = 0, bottom = 0, right = 0, top = 0] = box
    return {
      ascent,
      descent: this.thousandths(this.view.getInt16(hhea + 6)),
      capHeight: hasCapHeight ? this.thousandths(this.view.getInt16(os2.at + 88)) : ascent,
      box: [left, bottom, right, top],
    }
  }

  private advanceUnits(glyph: number): number {
    const last = Math.min(glyph, this.metricCount - 1)
    return this.view.getUint16(this.table('hmtx').at + last * 4)
  }

  private readOutline(glyph: number): Outline {
    const { at, length } = this.place(glyph)
    if (length === 0) return { bytes: new Uint8Array(), components: [] }
    const source = new Uint8Array(this.view.buffer, this.view.byteOffset + at, length)
    const contourCount = this.view.getInt16(at)
    if (contourCount < 0) return composite(source)
    // Header, ends of contours, then the hints, whose length is set to none.
    const hints = 10 + contourCount * 2
    const rest = hints + 2 + this.view.getUint16(at + hints)
    const bytes = new Uint8Array(hints + 2 + length - rest)
    bytes.set(source.subarray(0, hints))
    bytes.set(source.subarray(rest), hints + 2)
    return { bytes, components: [] }
  }

  private place(glyph: number): Table {
    if (glyph >= this.glyphCount) throw new RangeError(`${this.name} has no glyph ${glyph}`)
    const loca = this.table('loca').at
    const offset = (index: number): number =>
      this.hasLongOffsets
        ? this.view.getUint32(loca + index * 4)
        : this.view.getUint16(loca + index * 2) * 2
    const start = offset(glyph)
    return { at: this.table('glyf').at + start, length: offset(glyph + 1) - start }
  }

  private table(tag: string): Table {
    const found = this.tables.get(tag)
    if (found === undefined) throw new RangeError(`${this.name} has no table ${tag}`)
    return found
  }

  private thousandths(units: number): number {
    return Math.round((units * 1000) / this.unitsPerEm)
  }
}

interface Table {
  readonly at: number
  readonly length: number
}

function readTables(view: DataView): ReadonlyMap<string, Table> {
  const version = view.getUint32(0)
  if (version !== 0x00010000 && version !== 0x74727565) {
    throw new RangeError('not a TrueType face')
  }
  const tables = new Map<string, Table>()
  for (let index = 0; index < view.getUint16(4); index++) {
    const entry = 12 + index * 16
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(entry + byte)))
    tables.set(tag, { at: view.getUint32(entry + 8), length: view.getUint32(entry + 12) })
  }
  return tables
}

/** Flags of a component (OpenType, `glyf`, composite glyph description). */
const WORD_ARGUMENTS = 0x0001
const SCALE = 0x0008
const MORE = 0x0020
const TWO_SCALES = 0x0040
const MATRIX = 0x0080
const HINTS = 0x0100

/** A glyph made of others: its hints, which stand last, are cut off. */
function composite(source: Uint8Array): Outline {
  const bytes = Uint8Array.from(source)
  const view = new DataView(bytes.buffer)
  const components: { at: number; glyph: number }[] = []
  let at = 10
  let flags = MORE
  while ((flags & MORE) !== 0) {
    flags = view.getUint16(at)
    view.setUint16(at, flags & ~HINTS)
    components.push({ at: at + 2, glyph: view.getUint16(at + 2) })
    at += 4 + ((flags & WORD_ARGUMENTS) === 0 ? 2 : 4) + transformLength(flags)
  }
  return { bytes: bytes.subarray(0, at), components }
}

function transformLength(flags: number): 0 | 2 | 4 | 8 {
  if ((flags & SCALE) !== 0) return 2
  if ((flags & TWO_SCALES) !== 0) return 4
  return (flags & MATRIX) === 0 ? 0 : 8
}
