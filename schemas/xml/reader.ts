import { FORBIDDEN, isSpace } from './character.ts'
import { readDeclaration } from './declaration.ts'
import * as rows from './document.ts'
import { charactersOf, decodeXml, type XmlSource } from './encoding.ts'
import { XML_LIMITS, type XmlLimits } from './limits.ts'
import { positionIn } from './location.ts'
import type { Spelling } from './name.ts'
import { referenced } from './reference.ts'
import { XmlRefusal, type XmlRefusalCode } from './refusal.ts'
import { TagReader } from './tag.ts'

const LESS = 60
const GREATER = 62
const AMPERSAND = 38
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
  private readonly origin: XmlSource
  private readonly source: string
  private readonly limits: XmlLimits
  private readonly tags: TagReader
  /** Spellings of the open elements, and the innermost of their rows. */
  private readonly open: Spelling[] = []
  private current = -1

  constructor(origin: XmlSource, limits: XmlLimits) {
    this.origin = origin
    this.source = origin.text
    this.limits = limits
    this.tags = new TagReader(origin, limits, (code, offset, detail) =>
      this.refuse(code, offset, detail),
    )
  }

  read(): rows.XmlDocument {
    const { source, tags } = this
    const noncharacter = noncharacterIn(this.origin)
    if (noncharacter !== -1) this.refuse('xml-character', noncharacter)
    let at = readDeclaration(source, (code, offset) => this.refuse(code, offset))
    for (;;) {
      const less = this.text(at)
      if (less === source.length) break
      const code = source.charCodeAt(less + 1)
      if (code === SLASH) at = this.endTag(less)
      else if (code === BANG) at = this.declarationLike(less)
      else if (code === QUESTION) at = this.instruction(less)
      else at = this.startTag(less)
    }
    if (this.open.length > 0) this.refuse('xml-unbalanced', source.length, this.open.at(-1)?.text)
    if (tags.count === 0) this.refuse('xml-no-root', 0)
    return tags.finish()
  }

  /** Reads characters up to the next markup, and gives its place or the end of the source. */
  private text(start: number): number {
    const { source } = this
    let at = start
    let code = source.charCodeAt(at)
    while (code === 32 || code === 10 || code === 9) code = source.charCodeAt(++at)
    if (code !== LESS) return this.characters(start, at)
    if (at - start > this.limits.proseLengthMax) this.boundOf(start, at)
    return at
  }

  private characters(start: number, first: number): number {
    const { source, current } = this
    let isCoded = false
    let hasText = false
    let at = first
    let bound = start + this.limits.proseLengthMax
    for (; at < source.length; at++) {
      if (at > bound) bound = this.boundOf(start, at)
      const code = source.charCodeAt(at)
      if (code < 128 && TEXT_CLASS[code] === ORDINARY) {
        hasText = true
        continue
      }
      if (code === LESS) break
      if (code === GREATER && source.startsWith(']]', at - 2) && at - 2 >= start) {
        this.refuse('xml-syntax', at - 2, ']]>')
      }
      if (code < 32 && !isSpace(code)) this.refuse('xml-character', at)
      hasText ||= code >= 32 && code !== 32
      isCoded ||= code === AMPERSAND || code === 13 || code >= 128
      if (code === AMPERSAND) at = this.reference(at)
    }
    if (at === first) return at
    if (at > bound) this.boundOf(start, at)
    if (current === -1) {
      if (hasText) this.refuse('xml-trailing', first)
      return at
    }
    this.tags.flag(current, (hasText ? rows.HAS_TEXT : 0) | (isCoded ? rows.IS_CODED : 0))
    return at
  }

  /** Refuses a text that reaches too far: only a file may be long. Else, how far it may reach. */
  private boundOf(start: number, reached: number): number {
    const { textLengthMax, proseLengthMax } = this.limits
    const isFile = this.open.at(-1)?.local.endsWith('BinaryObject') ?? false
    const lengthMax = isFile ? textLengthMax : proseLengthMax
    if (reached > start + lengthMax) this.refuse('xml-text-length', start, lengthMax)
    return start + lengthMax
  }

  /** Checks the reference at `at` and gives the place of its semicolon. */
  private reference(at: number): number {
    const { source } = this
    for (const common of COMMON_REFERENCES) {
      if (source.startsWith(common, at)) return at + common.length - 1
    }
    const body = /^&([^;&<>]{1,60});/.exec(source.slice(at, at + 64))?.[1]
    if (body === undefined || referenced(body) === undefined) {
      return this.refuse('xml-reference', at, body)
    }
    return at + body.length + 1
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

  /** `<!`: a comment or a CDATA section; a DOCTYPE is refused. */
  private declarationLike(less: number): number {
    const { source } = this
    if (source.startsWith('<!--', less)) return this.comment(less)
    if (source.startsWith('<![CDATA[', less) && this.current !== -1) return this.cdata(less)
    if (source.startsWith('<!DOCTYPE', less)) this.refuse('xml-doctype', less)
    return this.refuse('xml-syntax', less, source.slice(less, less + 10))
  }

  private comment(less: number): number {
    const { source } = this
    const dashes = source.indexOf('--', less + 4)
    if (dashes === -1 || source.charCodeAt(dashes + 2) !== GREATER) {
      this.refuse('xml-syntax', dashes === -1 ? less : dashes, '--')
    }
    return this.skip(less, dashes + 3)
  }

  private cdata(less: number): number {
    const end = this.source.indexOf(']]>', less + 9)
    if (end === -1) return this.refuse('xml-syntax', less, '<![CDATA[')
    if (/[^ \t\r\n]/.test(this.source.slice(less + 9, end))) {
      this.tags.flag(this.current, rows.HAS_TEXT)
    }
    return this.skip(less, end + 3)
  }

  private instruction(less: number): number {
    return this.skip(less, this.tags.instruction(less))
  }

  /** Checks the characters of markup that is not looked into, and gives its end. */
  private skip(start: number, end: number): number {
    this.boundOf(start, end)
    const forbidden = FORBIDDEN.exec(this.source.slice(start, end))
    if (forbidden !== null) this.refuse('xml-character', start + forbidden.index)
    if (this.current !== -1) this.tags.flag(this.current, rows.IS_CODED)
    return end
  }

  private refuse(code: XmlRefusalCode, offset: number, detail: string | number = ''): never {
    const shown = charactersOf(String(detail), this.origin.isBytes)
    throw new XmlRefusal(code, positionIn(this.origin, offset), shown)
  }
}

/** Where U+FFFE or U+FFFF stands, which no document may hold; -1 when nowhere. */
function noncharacterIn({ text, isBytes }: XmlSource): number {
  if (!isBytes) return text.search(/[\uFFFE\uFFFF]/)
  const first = text.indexOf('\u00ef\u00bf\u00be')
  return first === -1 ? text.indexOf('\u00ef\u00bf\u00bf') : first
}

/** Looked at first: a text may hold millions. */
const COMMON_REFERENCES = ['&amp;', '&lt;', '&gt;', '&quot;', '&apos;'] as const

const ORDINARY = 1

/** The characters of ASCII that a text may hold without more ado. */
const TEXT_CLASS = new Uint8Array(128).fill(ORDINARY, 33)
for (const code of [AMPERSAND, LESS, GREATER]) TEXT_CLASS[code] = 0
