import type { TextStyle } from '../pdf/page.ts'
import type { Typefaces } from '../pdf/typefaces.ts'

/** Spaces a line may break at: not those that hold a number or a unit together. */
const BLANKS = /[ \t\u2000-\u2006\u2008-\u200a\u205f\u3000]+/
const LINE_ENDS = /\r\n|[\n\r\u0085\u2028\u2029]/

/**
 * The lines a text takes in a width, in points. Accents are composed first. Lines break at spaces;
 * a word that is too long for a line breaks where it must. No character is lost but the spaces at
 * the breaks.
 */
export function wrapText(
  typefaces: Typefaces,
  text: string,
  style: TextStyle,
  width: number,
): string[] {
  return text
    .normalize('NFC')
    .split(LINE_ENDS)
    .flatMap((paragraph) => wrapParagraph(typefaces, paragraph, style, width))
}

function wrapParagraph(
  typefaces: Typefaces,
  paragraph: string,
  { face, size }: TextStyle,
  width: number,
): string[] {
  const widthOf = (text: string): number => typefaces.widthOf(face, text, size)
  if (widthOf(paragraph) <= width) return [paragraph.replaceAll('\t', ' ')]
  const space = widthOf(' ')
  const lines: string[] = []
  let line = ''
  let taken = 0
  for (const word of paragraph.split(BLANKS)) {
    const pieces = widthOf(word) <= width ? [word] : brokenWord(word, widthOf, width)
    for (const [index, piece] of pieces.entries()) {
      const pieceWidth = widthOf(piece)
      const isJoined = line !== '' && index === 0 && taken + space + pieceWidth <= width
      if (isJoined) {
        line += ` ${piece}`
        taken += space + pieceWidth
        continue
      }
      if (line !== '') lines.push(line)
      line = piece
      taken = pieceWidth
    }
  }
  if (line !== '') lines.push(line)
  return lines.length === 0 ? [''] : lines
}

/** A long word in pieces that fit, after a hyphen or a slash when one stands in the second half. */
function brokenWord(word: string, widthOf: (text: string) => number, width: number): string[] {
  const pieces: string[] = []
  let piece = ''
  let taken = 0
  for (const character of word) {
    const advance = widthOf(character)
    if (piece !== '' && taken + advance > width) {
      const cut = breakAfter(piece)
      pieces.push(piece.slice(0, cut))
      piece = piece.slice(cut)
      taken = widthOf(piece)
    }
    piece += character
    taken += advance
  }
  if (piece !== '') pieces.push(piece)
  return pieces
}

function breakAfter(piece: string): number {
  const mark = Math.max(
    ...['-', '/', '_', '.', ':', ',', '@', '?', '&'].map((each) => piece.lastIndexOf(each)),
  )
  return mark + 1 > piece.length / 2 ? mark + 1 : piece.length
}
