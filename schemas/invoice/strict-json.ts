/** What JSON text may not be here; `pointer` and `offset` (in characters) say where. */
export type JsonFault = {
  readonly code: 'syntax' | 'duplicate-key' | 'forbidden-key' | 'character' | 'depth'
  readonly pointer: string
  readonly offset: number
}

export type JsonResult =
  { readonly value: unknown; readonly fault?: never } | { readonly fault: JsonFault }

/** Deepest nesting: the model needs seven levels. */
export const JSON_DEPTH_MAX = 32

/** A number is kept apart from strings, so that the types can refuse it; its value is not used. */
const NUMBER = /-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y
const SPACE = 32
/** Characters that JSON wants escaped inside a string. */
const CONTROL = /[\u0000-\u001f]/
const BLANK = /[ \t\n\r]*/y
/** Characters that XML 1.0 cannot carry, so that no invoice that holds them could be written. */
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u

/**
 * Reads JSON as RFC 8259 writes it, and refuses what `JSON.parse` lets through: a key given twice,
 * `__proto__`, characters XML cannot carry, nesting beyond `JSON_DEPTH_MAX`. Stops at the first
 * fault, since nothing after it can be trusted.
 */
export function parseStrictJson(text: string): JsonResult {
  try {
    return { value: new Reader(text).document() }
  } catch (error) {
    if (error instanceof Refusal) return { fault: error.fault }
    throw error
  }
}

class Refusal extends Error {
  readonly fault: JsonFault
  constructor(fault: JsonFault) {
    super(fault.code)
    this.fault = fault
  }
}

class Reader {
  private readonly text: string
  private readonly path: (string | number)[] = []
  /** Nothing in the text that XML cannot carry, but for what escapes may hide. */
  private readonly isClean: boolean
  private at = 0

  constructor(text: string) {
    this.text = text
    this.isClean = !NOT_XML.test(text)
  }

  document(): unknown {
    this.skipBlank()
    const value = this.value()
    this.skipBlank()
    if (this.at !== this.text.length) this.refuse('syntax')
    return value
  }

  private value(): unknown {
    switch (this.text[this.at]) {
      case '{':
        return this.object()
      case '[':
        return this.array()
      case '"':
        return this.string()
      case 't':
        return this.word('true', true)
      case 'f':
        return this.word('false', false)
      case 'n':
        return this.word('null', null)
      default:
        return this.number()
    }
  }

  private object(): Record<string, unknown> {
    const object: Record<string, unknown> = {}
    this.enter()
    if (this.take('}')) return object
    do {
      this.skipBlank()
      if (this.text[this.at] !== '"') this.refuse('syntax')
      const keyAt = this.at
      const key = this.string()
      this.path.push(key)
      if (key === '__proto__') this.refuse('forbidden-key', keyAt)
      if (Object.hasOwn(object, key)) this.refuse('duplicate-key', keyAt)
      if (!this.take(':')) this.refuse('syntax')
      this.skipBlank()
      object[key] = this.value()
      this.path.pop()
    } while (this.take(','))
    if (!this.take('}')) this.refuse('syntax')
    return object
  }

  private array(): unknown[] {
    const array: unknown[] = []
    this.enter()
    if (this.take(']')) return array
    do {
      this.path.push(array.length)
      this.skipBlank()
      array.push(this.value())
      this.path.pop()
    } while (this.take(','))
    if (!this.take(']')) this.refuse('syntax')
    return array
  }

  private string(): string {
    const start = this.at
    const end = this.closingQuote(start)
    const raw = this.text.slice(start, end + 1)
    if (CONTROL.test(raw)) this.refuse('syntax', start)
    const isEscaped = raw.includes('\\')
    const body = isEscaped ? this.unescape(raw, start) : raw.slice(1, -1)
    if ((isEscaped || !this.isClean) && NOT_XML.test(body)) this.refuse('character', start)
    this.at = end + 1
    return body
  }

  /** Searches instead of matching, so that an attachment of 100 MB costs one pass and no stack. */
  private closingQuote(start: number): number {
    let end = this.text.indexOf('"', start + 1)
    while (end !== -1 && this.isEscaped(end, start)) end = this.text.indexOf('"', end + 1)
    return end === -1 ? this.refuse('syntax', start) : end
  }

  private isEscaped(quote: number, start: number): boolean {
    let first = quote
    while (first - 1 > start && this.text[first - 1] === '\\') first -= 1
    return (quote - first) % 2 === 1
  }

  private unescape(raw: string, start: number): string {
    try {
      const value: unknown = JSON.parse(raw)
      if (typeof value === 'string') return value
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
    }
    return this.refuse('syntax', start)
  }

  private number(): number {
    return Number(this.match(NUMBER))
  }

  private word<Value>(word: string, value: Value): Value {
    if (!this.text.startsWith(word, this.at)) this.refuse('syntax')
    this.at += word.length
    return value
  }

  private enter(): void {
    if (this.path.length >= JSON_DEPTH_MAX) this.refuse('depth')
    this.at += 1
  }

  /** Skips blanks, then takes the character if it is the next one. */
  private take(character: string): boolean {
    this.skipBlank()
    if (this.text[this.at] !== character) return false
    this.at += 1
    return true
  }

  private skipBlank(): void {
    if (this.text.charCodeAt(this.at) > SPACE) return
    BLANK.lastIndex = this.at
    BLANK.test(this.text)
    this.at = BLANK.lastIndex
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)?.[0]
    if (found === undefined) return this.refuse('syntax')
    this.at += found.length
    return found
  }

  private refuse(code: JsonFault['code'], offset = this.at): never {
    throw new Refusal({ code, pointer: pointerTo(this.path), offset })
  }
}

/** The JSON pointer (RFC 6901) of a path. */
export function pointerTo(path: readonly (string | number)[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
