import type { Typeface } from './typeface.ts'

export type FaceName = 'regular' | 'bold'

/** A character in a face: which file draws it, as which glyph, how wide in thousandths. */
export interface Drawn {
  readonly typeface: Typeface
  readonly glyph: number
  readonly advance: number
}

/**
 * The faces that documents are written in, prepared once for all of them: two weights, and a third
 * face for the characters they do not have.
 */
export class Typefaces {
  private readonly faces: Readonly<Record<FaceName, Typeface>>
  private readonly fallback: Typeface
  private readonly drawn: Readonly<Record<FaceName, Map<number, Drawn>>> = {
    regular: new Map(),
    bold: new Map(),
  }

  constructor(faces: Readonly<Record<FaceName, Typeface>>, fallback: Typeface) {
    this.faces = faces
    this.fallback = fallback
  }

  /** How a character is drawn; one that no face has is drawn as U+FFFD, never left out. */
  draw(face: FaceName, codePoint: number): Drawn {
    const known = this.drawn[face].get(codePoint)
    if (known !== undefined) return known
    const made =
      drawnBy(this.faces[face], DRAWN_AS.get(codePoint) ?? codePoint) ??
      drawnBy(this.faces[face], codePoint) ??
      drawnBy(this.fallback, codePoint) ??
      drawnBy(this.fallback, REPLACEMENT)
    if (made === undefined) throw new RangeError('the fallback face has no U+FFFD')
    this.drawn[face].set(codePoint, made)
    return made
  }

  /** The width of a text in points. */
  widthOf(face: FaceName, text: string, size: number): number {
    let thousandths = 0
    for (const character of text) {
      thousandths += this.draw(face, character.codePointAt(0) ?? REPLACEMENT).advance
    }
    return (thousandths * size) / 1000
  }
}

/**
 * Characters drawn as others: between thousands, the narrow space of many faces is hardly seen, so
 * that it is drawn as wide as one between words. What is copied from the page is not changed.
 */
const DRAWN_AS: ReadonlyMap<number, number> = new Map([[0x202f, 0xa0]])

const REPLACEMENT = 0xfffd

function drawnBy(typeface: Typeface, codePoint: number): Drawn | undefined {
  const glyph = typeface.glyphOf(codePoint)
  return glyph === 0 ? undefined : { typeface, glyph, advance: typeface.advanceOf(glyph) }
}
