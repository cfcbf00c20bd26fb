import type { DocumentType } from '../grammar/document-type.ts'
import { CONTENT_END, CONTENT_START, NAME, ROW, type XmlDocument } from './document.ts'
import { disputedIn } from './validate-value.ts'

/** Characters of base64 from which a file is shortened. */
const LONG = 65_536
/** What is kept at each end. */
const KEPT = 1024

/**
 * The source of a document for an engine that needs memory many times its size: of each long file
 * in base64 both ends are kept, and as much of its middle as leaves it valid or not as it was. The
 * characters themselves are judged by `valueFaults`.
 */
export function shortenedSource(document: XmlDocument, type: DocumentType): string {
  const { source, rows } = document
  const pieces: string[] = []
  let from = 0
  for (const element of longFiles(document, type)) {
    const start = rows[element * ROW + CONTENT_START] ?? 0
    const end = rows[element * ROW + CONTENT_END] ?? 0
    const middle = middleOf(source, start + KEPT, end - KEPT)
    if (middle === undefined) continue
    pieces.push(source.slice(from, start + KEPT), middle)
    from = end - KEPT
  }
  return from === 0 ? source : pieces.join('') + source.slice(from)
}

function* longFiles(document: XmlDocument, type: DocumentType): Iterable<number> {
  if (document.source.length < LONG) return
  const { rows, names } = document
  const values = disputedIn(type, names)
  if (values.every((each) => each?.text !== 'base64Binary')) return
  for (let element = 0; element < document.count; element++) {
    const at = element * ROW
    if ((rows[at + CONTENT_END] ?? 0) - (rows[at + CONTENT_START] ?? 0) < LONG) continue
    if (values[rows[at + NAME] ?? -1]?.text !== 'base64Binary') continue
    if (document.firstChildOf(element) === -1) yield element
  }
}

/**
 * What stands for the characters of a middle: base64 is counted in fours, so that the remainder is
 * kept; anything else makes it invalid, as it was. `undefined` where markup stands there.
 */
function middleOf(source: string, start: number, end: number): string | undefined {
  let count = 0
  let wrong = ''
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at)
    if (code === AMPERSAND || code === LESS) return undefined
    const kind = KINDS[code] ?? OTHER
    if (kind === DIGIT) count++
    else if (kind === OTHER) wrong = '='
  }
  return wrong === '' ? 'A'.repeat(count % 4) : wrong
}

const AMPERSAND = 38
const LESS = 60
const OTHER = 0
const DIGIT = 1
const BLANK = 2
const KINDS = new Uint8Array(128)
for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/') {
  KINDS[character.charCodeAt(0)] = DIGIT
}
for (const character of ' \t\r\n') KINDS[character.charCodeAt(0)] = BLANK
