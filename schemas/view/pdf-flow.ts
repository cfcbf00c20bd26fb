import type { PdfDocument } from '../pdf/document.ts'
import type { Page, TextStyle } from '../pdf/page.ts'
import type { StructureElement } from '../pdf/structure.ts'
import type { Language } from './language.ts'
import { baseLine, BOTTOM, lineHeight, TOP } from './pdf-style.ts'
import { wrapText } from './text-wrap.ts'

/** Text cut into the lines of a width. */
export interface TextBlock {
  readonly lines: readonly string[]
  readonly style: TextStyle
  readonly height: number
}

/** Where the next thing is drawn: a page, and a height on it, from the top downwards. */
export class Flow {
  readonly document: PdfDocument
  readonly language: Language
  page: Page
  y = TOP

  constructor(document: PdfDocument, language: Language) {
    this.document = document
    this.language = language
    this.page = document.addPage()
  }

  /** What is left of the page. */
  get room(): number {
    return BOTTOM - this.y
  }

  /** Goes to a new page unless this much fits; a page with nothing on it is never left. */
  ensure(height: number): void {
    if (height > this.room && this.y > TOP) this.newPage()
  }

  newPage(): void {
    this.page = this.document.addPage()
    this.y = TOP
  }

  /** A text as it will stand in a width. */
  block(text: string, style: TextStyle, width: number): TextBlock {
    const lines = wrapText(this.document.typefaces, text, style, width)
    return { lines, style, height: lines.length * lineHeight(style) }
  }

  /** Draws a block with its top at `y`: from `x` on, or up to `end` when that is given. */
  draw(block: TextBlock, element: StructureElement, x: number, y: number, end?: number): void {
    const { lines, style } = block
    this.page.content(element, () => {
      lines.forEach((line, index) => {
        const at = y + index * lineHeight(style) + baseLine(style)
        this.page.text(line, end === undefined ? x : end - this.widthOf(line, style), at, style)
      })
    })
  }

  /** Draws a block where the flow is, over as many pages as it takes. */
  pour(block: TextBlock, element: StructureElement, x: number): void {
    const step = lineHeight(block.style)
    let lines = block.lines
    while (lines.length > 0) {
      this.ensure(step)
      const count = Math.max(1, Math.floor(this.room / step))
      const part = { ...block, lines: lines.slice(0, count) }
      this.draw(part, element, x, this.y)
      this.y += part.lines.length * step
      lines = lines.slice(count)
    }
  }

  widthOf(text: string, { face, size }: TextStyle): number {
    return this.document.typefaces.widthOf(face, text, size)
  }

  /** The text, its end cut off when it is wider than this; only for what is said elsewhere too. */
  shortened(text: string, style: TextStyle, width: number): string {
    if (this.widthOf(text, style) <= width) return text
    const [first = ''] = wrapText(
      this.document.typefaces,
      text,
      style,
      width - this.widthOf('…', style),
    )
    return `${first}…`
  }
}
