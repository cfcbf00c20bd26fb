import { FORBIDDEN, isSpace } from './character.ts'
import { readDeclaration } from './declaration.ts'
import * as rows from './document.ts'
import { decodeXml } from './encoding.ts'
import { XML_LIMITS, type XmlLimits } from './limits.ts'
import { positionIn } from './location.ts'
import type { Spelling } from './name.ts'
import { referenced } from './reference.ts'
import { XmlRefusal, type XmlRefusalCode } from './refusal.ts'
import { TagReader } from './tag.ts'

const GREATER = 62
const SLASH = 47
const BANG = 33
const QUESTION = 63

/**
 * Reads a document: XML 1.0 (fifth edition) with namespaces, strictly. No DOCTYPE, hence no entity
 * but the five of XML; no network; explicit limits. Throws XmlRefusal with the place and the reason
 * when the bytes are anything else; it never guesses and never repairs.
 */
export function readXml(bytes: Uint8Array, limits: XmlLimits = XML_LIMITS): rows.XmlDocument {
  return new Reader(decodeXml(bytes, limits), limits).read()
}

class Reader {
  private readonly source: string
  private readonly limits: XmlLimits
  private readonly tags: TagReader
  /** Spellings of the open elements, and the innermost of their rows. */
  private readonly open: Spelling[] = []
  private current = -1
  // The next place, at or after the reader's, where each rare thing stands: found once each.
  private nextReference = -1
  private nextReturn = -1
  private nextCdataEnd = -1

  constructor(source: string, limits: XmlLimits) {
    this.source = source
    this.limits = limits
    this.tags = new TagReader(source, limits, (code, offset, detail) =>
      this.refuse(code, offset, detail),
    )
  }

  read(): rows.XmlDocument {
    const { source, tags } = this
    const forbidden = FORBIDDEN.exec(source)
    if (forbidden !== null) this.refuse('xml-character', forbidden.index)
    let at = readDeclaration(source, (code, offset) => this.refuse(code, offset))
    for (;;) {
      const less = source.indexOf('<', at)
      if (less === -1) break
      if (less > at) this.text(at, less)
      const code = source.charCodeAt(less + 1)
      if (code === SLASH) at = this.endTag(less)
      else if (code === BANG) at = this.declarationLike(less)
      else if (code === QUESTION) at = this.instruction(less)
      else at = this.startTag(less)
    }
    if (this.open.length > 0) this.refuse('xml-unbalanced', source.length, this.open.at(-1)?.text)
    if (tags.count === 0) this.refuse('xml-no-root', 0)
    if (at < source.length) this.text(at, source.length)
    return tags.finish()
  }

  private startTag(less: number): number {
    const { tags, open } = this
    if (open.length === 0 && tags.count > 0) this.refuse('xml-trailing', less)
    if (open.length >= this.limits.depthMax) this.refuse('xml-depth', less, this.limits.depthMax)
    const end = tags.read(less, this.current)
    if (tags.isEmptyTag) {
      tags.flag(tags.count - 1, rows.IS_EMPTY_TAG)
      tags.close(tags.count - 1, end)
    } else {
      this.current = tags.count - 1
      open.push(tags.spelling)
    }
    return end
  }

  private endTag(less: number): number {
    const { source, open } = this
    const spelling = open.pop()
    if (spelling === undefined) return this.refuse('xml-unbalanced', less)
    let at = less + 2 + spelling.text.length
    const isSame = source.startsWith(spelling.text, less + 2)
    while (isSpace(source.charCodeAt(at))) at++
    if (!isSame || source.charCodeAt(at) !== GREATER) {
      this.refuse('xml-unbalanced', less, spelling.text)
    }
    this.current = this.tags.close(this.current, less)
    return at + 1
  }

  /** Characters between two pieces of markup. */
  private text(start: number, end: number): void {
    const { source } = this
    let at = start
    while (at < end && isSpace(source.charCodeAt(at))) at++
    if (at < end) {
      if (this.current === -1) this.refuse('xml-trailing', at)
      this.tags.flag(this.current, rows.HAS_TEXT)
    }
    if (end - start > this.limits.textLengthMax) this.refuse('xml-text-length', start)
    if (this.nextCdataEnd < start) this.nextCdataEnd = this.next(']]>', start)
    if (this.nextCdataEnd < end) this.refuse('xml-syntax', this.nextCdataEnd, ']]>')
    if (this.nextReference < start) this.nextReference = this.next('&', start)
    if (this.nextReference < end) this.references(end)
    if (this.nextReturn < start) this.nextReturn = this.next('\r', start)
    if (this.nextReturn < end && this.current !== -1) this.tags.flag(this.current, rows.IS_CODED)
  }

  private references(end: number): void {
    const { source } = this
    this.tags.flag(this.current, rows.IS_CODED)
    while (this.nextReference < end) {
      const at = this.nextReference
      const close = source.indexOf(';', at)
      const body = close === -1 || close > end ? '' : source.slice(at + 1, close)
      if (referenced(body) === undefined) this.refuse('xml-reference', at, body.slice(0, 40))
      this.nextReference = this.next('&', close)
    }
  }

  /** `<!`: a comment or a CDATA section; a DOCTYPE is refused. */
  private declarationLike(less: number): number {
    const { source } = this
    if (source.startsWith('<!--', less)) {
      const dashes = source.indexOf('--', less + 4)
      if (dashes === -1 || source.charCodeAt(dashes + 2) !== GREATER) {
        this.refuse('xml-syntax', dashes === -1 ? less : dashes, '--')
      }
      if (this.current !== -1) this.tags.flag(this.current, rows.IS_CODED)
      return dashes + 3
    }
    if (source.startsWith('<![CDATA[', less) && this.current !== -1) return this.cdata(less)
    if (source.startsWith('<!DOCTYPE', less)) this.refuse('xml-doctype', less)
    return this.refuse('xml-syntax', less, source.slice(less, less + 10))
  }

  private cdata(less: number): number {
    const end = this.source.indexOf(']]>', less + 9)
    if (end === -1) return this.refuse('xml-syntax', less, '<![CDATA[')
    if (end - less > this.limits.textLengthMax) this.refuse('xml-text-length', less)
    this.tags.flag(this.current, rows.IS_CODED)
    if (/[^ \t\r\n]/.test(this.source.slice(less + 9, end))) {
      this.tags.flag(this.current, rows.HAS_TEXT)
    }
    return end + 3
  }

  private instruction(less: number): number {
    const end = this.tags.instruction(less)
    if (this.current !== -1) this.tags.flag(this.current, rows.IS_CODED)
    return end
  }

  private next(what: string, from: number): number {
    const found = this.source.indexOf(what, from)
    return found === -1 ? this.source.length : found
  }

  private refuse(code: XmlRefusalCode, offset: number, detail: string | number = ''): never {
    throw new XmlRefusal(code, positionIn(this.source, offset), String(detail))
  }
}
