import type { XmlDocument } from './document.ts'
import type { XmlSource } from './encoding.ts'

/** A place in a source: line and column from 1, the column in UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** The place of an offset. CR LF, LF and lone CR each end a line. Costs a scan up to the offset. */
export function positionIn({ text, isBytes }: XmlSource, offset: number): Position {
  let line = 1
  let column = 1
  for (let at = 0; at < offset; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) {
      line++
      column = 1
    } else column += isBytes ? unitsOf(code) : 1
  }
  return { line, column }
}

/** UTF-16 units begun by a byte of UTF-8: none by a following one, two by the first of four. */
function unitsOf(byte: number): number {
  if (byte < 0x80) return 1
  if (byte < 0xc0) return 0
  return byte < 0xf0 ? 1 : 2
}

/**
 * XPaths and lines of the elements of one document. Positions among siblings and line starts are
 * computed when first asked for and kept, so that a thousand findings cost one pass.
 */
export class Locator {
  private readonly document: XmlDocument
  /** Position of each element among the children of its parent that share its name; 0: not yet. */
  private positions: Int32Array | undefined
  private lineStarts: number[] | undefined

  constructor(document: XmlDocument) {
    this.document = document
  }

  /** `/Invoice/cac:InvoiceLine[2]/cbc:ID`, prefixes as in the document, `[1]` left out. */
  xpathOf(element: number): string {
    const steps: string[] = []
    for (let at = element; at !== -1; at = this.document.parentOf(at)) {
      const { prefix, local } = this.document.nameOf(at)
      const name = prefix === '' ? local : `${prefix}:${local}`
      const position = this.positionOf(at)
      steps.push(position === 1 ? name : `${name}[${position}]`)
    }
    return `/${steps.reverse().join('/')}`
  }

  /** The line of the tag, from 1. */
  lineOf(element: number): number {
    const offset = this.document.offsetOf(element)
    const starts = (this.lineStarts ??= lineStartsOf(this.document.source))
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low + 1
  }

  private positionOf(element: number): number {
    const positions = (this.positions ??= new Int32Array(this.document.count))
    if (positions[element] === 0) this.countSiblings(element, positions)
    return positions[element] ?? 1
  }

  private countSiblings(element: number, positions: Int32Array): void {
    const { document } = this
    const parent = document.parentOf(element)
    const first = parent === -1 ? element : document.firstChildOf(parent)
    const seen = new Map<string, number>()
    for (let at = first; at !== -1; at = document.nextSiblingOf(at)) {
      const { local, namespace } = document.nameOf(at)
      const key = `${local} ${namespace}`
      const position = (seen.get(key) ?? 0) + 1
      seen.set(key, position)
      positions[at] = position
    }
  }
}

function lineStartsOf(source: string): number[] {
  const starts = [0]
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (code === 10 || (code === 13 && source.charCodeAt(at + 1) !== 10)) starts.push(at + 1)
  }
  return starts
}
