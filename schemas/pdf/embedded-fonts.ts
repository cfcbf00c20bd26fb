import { subsetOf } from './font-subset.ts'
import type { ObjectStore } from './object-store.ts'
import { hexOf } from './pdf-text.ts'
import type { Typeface } from './typeface.ts'
import type { FaceName, Typefaces } from './typefaces.ts'

/** Text of one font, as `Tj` takes it: two bytes a character, in hexadecimal. */
export interface TextRun {
  readonly font: string
  readonly hex: string
}

/**
 * The characters a document uses. Each character gets a number of its own in the font that draws it
 * (Identity-H), so that what is copied from the page is what was written, even where two characters
 * look the same.
 */
export class EmbeddedFonts {
  private readonly typefaces: Typefaces
  private readonly fonts = new Map<Typeface, EmbeddedFont>()
  private readonly codes: Readonly<Record<FaceName, Map<number, TextRun>>> = {
    regular: new Map(),
    bold: new Map(),
  }

  constructor(typefaces: Typefaces) {
    this.typefaces = typefaces
  }

  /** A text in as many runs as it needs fonts. */
  encode(face: FaceName, text: string): TextRun[] {
    const runs: TextRun[] = []
    let font = ''
    let hex = ''
    for (const character of text) {
      const code = this.codeOf(face, character.codePointAt(0) ?? 0)
      if (code.font !== font && hex !== '') {
        runs.push({ font, hex })
        hex = ''
      }
      font = code.font
      hex += code.hex
    }
    if (hex !== '') runs.push({ font, hex })
    return runs
  }

  /** Writes the fonts; gives the entries of a `Font` resource. */
  write(store: ObjectStore): string {
    return [...this.fonts.values()]
      .map((font) => `/${font.name} ${String(font.write(store))} 0 R`)
      .join(' ')
  }

  private codeOf(face: FaceName, codePoint: number): TextRun {
    const known = this.codes[face].get(codePoint)
    if (known !== undefined) return known
    const { typeface, glyph } = this.typefaces.draw(face, codePoint)
    let font = this.fonts.get(typeface)
    if (font === undefined) {
      font = new EmbeddedFont(`F${String(this.fonts.size + 1)}`, typeface)
      this.fonts.set(typeface, font)
    }
    const made = { font: font.name, hex: hexOf(font.numberOf(codePoint, glyph)) }
    this.codes[face].set(codePoint, made)
    return made
  }
}

/** One Type 0 font over a subset of a TrueType face (ISO 32000-1, 9.7). */
class EmbeddedFont {
  readonly name: string
  private readonly typeface: Typeface
  private readonly numbers = new Map<number, number>()
  /** The glyphs by number, from 1. */
  private readonly glyphs: number[] = []

  constructor(name: string, typeface: Typeface) {
    this.name = name
    this.typeface = typeface
  }

  numberOf(codePoint: number, glyph: number): number {
    const known = this.numbers.get(codePoint)
    if (known !== undefined) return known
    const made = this.glyphs.push(glyph)
    this.numbers.set(codePoint, made)
    return made
  }

  write(store: ObjectStore): number {
    const name = `${subsetTag(this.glyphs)}+${this.typeface.name}`
    const program = subsetOf(this.typeface, this.glyphs)
    const file = store.addStream(`/Length1 ${String(program.length)}`, program)
    const { ascent, descent, capHeight, box } = this.typeface.metrics
    const descriptor = store.add(
      `<< /Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [${box.join(' ')}] ` +
        `/ItalicAngle 0 /Ascent ${String(ascent)} /Descent ${String(descent)} ` +
        `/CapHeight ${String(capHeight)} /StemV 80 /FontFile2 ${String(file)} 0 R >>`,
    )
    const widths = [0, ...this.glyphs].map((glyph) => this.typeface.advanceOf(glyph))
    const descendant = store.add(
      `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /FontDescriptor ` +
        `${String(descriptor)} 0 R /CIDToGIDMap /Identity /W [0 [${widths.join(' ')}]] ` +
        `/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>`,
    )
    const unicode = store.addStream('', Buffer.from(this.unicodeMap(), 'latin1'))
    return store.add(
      `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H ` +
        `/DescendantFonts [${String(descendant)} 0 R] /ToUnicode ${String(unicode)} 0 R >>`,
    )
  }

  /** What each number means (9.10.3), a hundred at a time as the notation asks. */
  private unicodeMap(): string {
    const lines = [...this.numbers].map(
      ([codePoint, number]) => `<${hexOf(number)}> <${utf16Hex(codePoint)}>`,
    )
    const blocks: string[] = []
    for (let at = 0; at < lines.length; at += 100) {
      const block = lines.slice(at, at + 100)
      blocks.push(`${String(block.length)} beginbfchar\n${block.join('\n')}\nendbfchar\n`)
    }
    return (
      '/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n' +
      '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n' +
      '/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n' +
      `1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n${blocks.join('')}` +
      'endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n'
    )
  }
}

/** What a `ToUnicode` may not hold is said to be the replacement character. */
function utf16Hex(codePoint: number): string {
  const isAllowed = codePoint >= 0x20 && codePoint !== 0xfeff && codePoint !== 0xfffe
  const isHalf = codePoint >= 0xd800 && codePoint <= 0xdfff
  const text = String.fromCodePoint(isAllowed && !isHalf ? codePoint : 0xfffd)
  return Array.from({ length: text.length }, (_, index) => hexOf(text.charCodeAt(index))).join('')
}

/** The six letters before the name of a subset (9.6.4): other glyphs, other letters. */
function subsetTag(glyphs: readonly number[]): string {
  let sum = glyphs.length
  for (const glyph of glyphs) sum = (sum * 31 + glyph) % 26 ** 6
  let tag = ''
  for (let index = 0; index < 6; index++) {
    tag += String.fromCharCode(65 + (sum % 26))
    sum = Math.floor(sum / 26)
  }
  return tag
}
