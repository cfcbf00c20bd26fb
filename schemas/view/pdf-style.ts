import { PAGE_HEIGHT, PAGE_WIDTH, type Colour, type TextStyle } from '../pdf/page.ts'

/** Margins in points: fifteen millimetres, and room for the foot of the page. */
const MARGIN = 42.5
export const LEFT = MARGIN
export const RIGHT = PAGE_WIDTH - MARGIN
export const WIDTH = RIGHT - LEFT
export const TOP = MARGIN
export const BOTTOM = PAGE_HEIGHT - 54

/** Between a frame and what stands in it. */
export const PADDING = 8

const INK: Colour = [0.102, 0.141, 0.2]
const SOFT: Colour = [0.337, 0.384, 0.459]
export const RULE: Colour = [0.835, 0.859, 0.894]
export const TINT: Colour = [0.949, 0.961, 0.976]
const ACCENT: Colour = [0.078, 0.271, 0.498]

/** The styles of the text; a line takes `leading` times the size. */
export const STYLES = {
  title: { face: 'bold', size: 20, colour: ACCENT },
  number: { face: 'bold', size: 13, colour: INK },
  issuer: { face: 'bold', size: 13, colour: INK },
  heading: { face: 'bold', size: 10, colour: ACCENT },
  body: { face: 'regular', size: 9.2, colour: INK },
  strong: { face: 'bold', size: 9.2, colour: INK },
  soft: { face: 'regular', size: 9.2, colour: SOFT },
  label: { face: 'regular', size: 8.2, colour: SOFT },
  detail: { face: 'regular', size: 8, colour: SOFT },
  column: { face: 'bold', size: 8.4, colour: SOFT },
  due: { face: 'bold', size: 12, colour: ACCENT },
  foot: { face: 'regular', size: 7.8, colour: SOFT },
} as const satisfies Readonly<Record<string, TextStyle>>

const LEADING = 1.28
/** Where the base line stands in a line, from its top. */
const ASCENT = 0.95

export function lineHeight({ size }: TextStyle): number {
  return size * LEADING
}

export function baseLine({ size }: TextStyle): number {
  return size * ASCENT
}
