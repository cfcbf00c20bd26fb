import { PdfLexer } from './pdf-lexer.ts'
import { PdfName, type PdfValue } from './pdf-value.ts'

/** What a content stream asks of its resources and of the file. */
export interface ContentUse {
  /** Names of the fonts it writes with. */
  readonly fonts: ReadonlySet<string>
  /** Colours of a device: `k`, `rg` and their like (ISO 32000-1, 8.6.8). */
  readonly isCmyk: boolean
  readonly isRgb: boolean
}

const CMYK: ReadonlySet<string> = new Set(['DeviceCMYK', 'CMYK'])
const RGB: ReadonlySet<string> = new Set(['DeviceRGB', 'RGB'])
/** What begins an operand rather than an operator. */
const OPERAND = /[[(</+\-.\d]/

/**
 * Reads the operators of a content stream (7.8.2). Bounded by its length, which the caller bounds.
 * Throws PdfRefusal `pdf-damaged` for what is no content.
 */
export function contentUse(content: Uint8Array, depthMax: number): ContentUse {
  const fonts = new Set<string>()
  let [isCmyk, isRgb] = [false, false]
  let operands: PdfValue[] = []
  const noteColour = (name: string): void => {
    isCmyk ||= CMYK.has(name)
    isRgb ||= RGB.has(name)
  }
  const lexer = new PdfLexer(content, 0, depthMax)
  for (lexer.skipSpace(); lexer.at < content.length; lexer.skipSpace()) {
    const first = String.fromCharCode(content[lexer.at] ?? 0)
    const word = OPERAND.test(first) ? undefined : lexer.word()
    if (word === undefined || isConstant(word)) {
      operands.push(word === undefined ? lexer.value() : null)
      continue
    }
    if (word === '') {
      // A bracket that closes nothing: readers pass over it.
      lexer.at += 1
      continue
    }
    const [operand = null] = operands
    if (word === 'Tf' && operand instanceof PdfName) fonts.add(operand.name)
    if (word === 'k' || word === 'K') isCmyk = true
    if (word === 'rg' || word === 'RG') isRgb = true
    if (word === 'cs' || word === 'CS') noteNames(operands, noteColour)
    if (word === 'ID') {
      noteNames(operands, noteColour)
      lexer.at = endOfImage(content, lexer.at)
    }
    operands = []
  }
  return { fonts, isCmyk, isRgb }
}

function isConstant(word: string): boolean {
  return word === 'true' || word === 'false' || word === 'null'
}

function noteNames(operands: readonly PdfValue[], note: (name: string) => void): void {
  for (const operand of operands) if (operand instanceof PdfName) note(operand.name)
}

/** Behind the data of an image in the content itself (8.9.7), which end with `EI`. */
function endOfImage(content: Uint8Array, from: number): number {
  const buffer = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  for (let at = buffer.indexOf('EI', from); at !== -1; at = buffer.indexOf('EI', at + 2)) {
    const before = content[at - 1] ?? 0
    const after = content[at + 2] ?? 32
    if (before <= 32 && after <= 32) return at + 2
  }
  return content.length
}
