import { PdfRefusal } from './refusal.ts'
import { PdfDictionary, PdfName, PdfReference, PdfString, type PdfValue } from './pdf-value.ts'

const OPEN_ARRAY = 0x5b
const CLOSE_ARRAY = 0x5d
const LESS = 0x3c
const GREATER = 0x3e
const SLASH = 0x2f
const OPEN_STRING = 0x28
const CLOSE_STRING = 0x29
const BACKSLASH = 0x5c
const PERCENT = 0x25

const ESCAPED = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['b', '\b'],
  ['f', '\f'],
])

/** Reads objects of PDF out of bytes (ISO 32000-1, 7.2 and 7.3), with a bound on nesting. */
export class PdfLexer {
  at: number
  private readonly bytes: Uint8Array
  private readonly depthMax: number
  private depth = 0

  constructor(bytes: Uint8Array, at: number, depthMax: number) {
    this.bytes = bytes
    this.at = at
    this.depthMax = depthMax
  }

  /** The next object. Throws PdfRefusal `pdf-damaged` when there is none. */
  value(): PdfValue {
    this.skipSpace()
    const byte = this.bytes[this.at]
    switch (byte) {
      case undefined:
        return this.fail('end')
      case OPEN_ARRAY:
        return this.nested(() => this.array())
      case SLASH:
        return new PdfName(this.name())
      case OPEN_STRING:
        return new PdfString(this.string())
      case LESS:
        return this.bytes[this.at + 1] === LESS
          ? this.nested(() => this.dictionary())
          : new PdfString(this.hexadecimal())
      default:
        return this.wordOrNumber()
    }
  }

  /** The next run of regular characters: a number, or a keyword such as `obj`. */
  word(): string {
    this.skipSpace()
    const start = this.at
    while (this.at - start < 256 && isRegular(this.bytes[this.at])) this.at++
    return latin(this.bytes, start, this.at)
  }

  skipSpace(): void {
    for (;;) {
      const byte = this.bytes[this.at]
      if (byte === PERCENT) {
        while (this.at < this.bytes.length && !isLineEnd(this.bytes[this.at])) this.at++
      } else if (byte !== undefined && isSpace(byte)) this.at++
      else return
    }
  }

  private nested<T>(read: () => T): T {
    if (++this.depth > this.depthMax) this.fail('depth')
    const found = read()
    this.depth--
    return found
  }

  private array(): PdfValue[] {
    this.at++
    const items: PdfValue[] = []
    for (;;) {
      this.skipSpace()
      if (this.bytes[this.at] === CLOSE_ARRAY) break
      items.push(this.value())
    }
    this.at++
    return items
  }

  private dictionary(): PdfDictionary {
    this.at += 2
    const entries = new Map<string, PdfValue>()
    for (;;) {
      this.skipSpace()
      const byte = this.bytes[this.at]
      if (byte === GREATER && this.bytes[this.at + 1] === GREATER) break
      if (byte !== SLASH) this.fail('dictionary')
      const key = this.name()
      entries.set(key, this.value())
    }
    this.at += 2
    return new PdfDictionary(entries)
  }

  private name(): string {
    this.at++
    const written = this.wordHere()
    return written.replaceAll(/#([0-9A-Fa-f]{2})/g, (_, code: string) =>
      String.fromCharCode(Number(`0x${code}`)),
    )
  }

  private wordHere(): string {
    const start = this.at
    while (isRegular(this.bytes[this.at])) this.at++
    return latin(this.bytes, start, this.at)
  }

  private wordOrNumber(): PdfValue {
    const word = this.word()
    if (word === 'true' || word === 'false') return word === 'true'
    if (word === 'null') return null
    if (!/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(word)) return this.fail(word)
    return /^\d+$/.test(word) ? this.referenceOr(Number(word)) : Number(word)
  }

  /** `12 0 R` is a reference; anything else is the number 12. */
  private referenceOr(number: number): PdfValue {
    const back = this.at
    if (/^\d+$/.test(this.word()) && this.word() === 'R') return new PdfReference(number)
    this.at = back
    return number
  }

  private string(): string {
    const parts: string[] = []
    let open = 1
    this.at++
    for (;;) {
      const byte = this.bytes[this.at++]
      if (byte === undefined) return this.fail('string')
      if (byte === BACKSLASH) {
        parts.push(this.escape())
        continue
      }
      if (byte === OPEN_STRING) open++
      if (byte === CLOSE_STRING && --open === 0) return parts.join('')
      parts.push(String.fromCharCode(byte))
    }
  }

  private escape(): string {
    const next = latin(this.bytes, this.at, this.at + 3)
    const octal = /^[0-7]{1,3}/.exec(next)?.[0]
    if (octal !== undefined) {
      this.at += octal.length
      return String.fromCharCode(Number.parseInt(octal, 8) & 0xff)
    }
    const char = next.charAt(0)
    this.at += next.startsWith('\r\n') ? 2 : 1
    if (char === '\r' || char === '\n') return ''
    return ESCAPED.get(char) ?? char
  }

  private hexadecimal(): string {
    const end = this.bytes.indexOf(GREATER, this.at)
    if (end === -1) return this.fail('string')
    const digits = latin(this.bytes, this.at + 1, end).replaceAll(/[^0-9A-Fa-f]/g, '')
    this.at = end + 1
    const even = digits.length % 2 === 0 ? digits : `${digits}0`
    return even.replaceAll(/../g, (code) => String.fromCharCode(Number(`0x${code}`)))
  }

  private fail(detail: string): never {
    throw new PdfRefusal('pdf-damaged', `${detail.slice(0, 40)} @${this.at}`)
  }
}

/** Bytes as characters of the same number. */
export function latin(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(
    'latin1',
    start,
    end,
  )
}

function isSpace(byte: number): boolean {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9 || byte === 12 || byte === 0
}

function isLineEnd(byte: number | undefined): boolean {
  return byte === 10 || byte === 13
}

/** Neither white space nor one of `( ) < > [ ] { } / %`. */
function isRegular(byte: number | undefined): boolean {
  if (byte === undefined || isSpace(byte)) return false
  return !DELIMITERS.has(byte)
}

const DELIMITERS: ReadonlySet<number> = new Set(
  Array.from('()<>[]{}/%', (char) => char.charCodeAt(0)),
)
