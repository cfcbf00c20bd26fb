import type { EmbeddedFonts } from './embedded-fonts.ts'
import { number } from './pdf-text.ts'
import type { StructureElement } from './structure.ts'
import type { FaceName } from './typefaces.ts'

/** A4 in points (ISO 216). */
export const PAGE_WIDTH = 595.28
export const PAGE_HEIGHT = 841.89

/** Red, green and blue, from 0 to 1. */
export type Colour = readonly [number, number, number]

export interface TextStyle {
  readonly face: FaceName
  readonly size: number
  readonly colour: Colour
}

/**
 * One page being drawn. Places are in points from the top left; a text stands on its base line.
 * Everything drawn belongs to an element of the structure or is an artifact (ISO 32000-1,
 * 14.8.2.2).
 */
export class Page {
  readonly number: number
  private readonly fonts: EmbeddedFonts
  private readonly operators: string[] = []
  private contentCount = 0

  constructor(objectNumber: number, fonts: EmbeddedFonts) {
    this.number = objectNumber
    this.fonts = fonts
  }

  /** Draws what is part of an element. */
  content(element: StructureElement, draw: () => void): void {
    const id = this.contentCount
    this.contentCount += 1
    element.kids.push({ page: this.number, id })
    this.operators.push(`/${element.type} <</MCID ${String(id)}>> BDC`)
    draw()
    this.operators.push('EMC')
  }

  /** Draws what a reader aloud passes over: rules, backgrounds, page numbers. */
  artifact(kind: 'Layout' | 'Pagination', draw: () => void): void {
    this.operators.push(`/Artifact <</Type /${kind}>> BDC`)
    draw()
    this.operators.push('EMC')
  }

  text(text: string, x: number, y: number, { face, size, colour }: TextStyle): void {
    const runs = this.fonts.encode(face, text)
    if (runs.length === 0) return
    let operators = `BT ${colour.map(number).join(' ')} rg `
    operators += `1 0 0 1 ${number(x)} ${number(PAGE_HEIGHT - y)} Tm`
    for (const { font, hex } of runs) operators += ` /${font} ${number(size)} Tf <${hex}> Tj`
    this.operators.push(`${operators} ET`)
  }

  rectangle(x: number, y: number, width: number, height: number, colour: Colour): void {
    const place = [x, PAGE_HEIGHT - y - height, width, height].map(number).join(' ')
    this.operators.push(`${colour.map(number).join(' ')} rg ${place} re f`)
  }

  /** A frame of straight lines. */
  frame(x: number, y: number, width: number, height: number, colour: Colour, line = 0.6): void {
    const place = [x, PAGE_HEIGHT - y - height, width, height].map(number).join(' ')
    this.operators.push(`${colour.map(number).join(' ')} RG ${number(line)} w ${place} re S`)
  }

  /** An image of the resources, its top left at this place. */
  image(name: string, x: number, y: number, width: number, height: number): void {
    const matrix = [width, 0, 0, height, x, PAGE_HEIGHT - y - height].map(number).join(' ')
    this.operators.push(`q ${matrix} cm /${name} Do Q`)
  }

  /** The content stream. */
  bytes(): Uint8Array {
    return Buffer.from(this.operators.join('\n'), 'latin1')
  }
}
