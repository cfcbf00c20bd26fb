/**
 * Character classes of XML 1.0, fifth edition (clauses 2.2 and 2.3), for names without colon
 * (Namespaces in XML 1.0, clause 3).
 */

const START = 1
const INSIDE = 2

const ASCII = new Uint8Array(128)
for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code)
  if (/[A-Za-z_]/.test(char)) ASCII[code] = START | INSIDE
  else if (/[0-9.-]/.test(char)) ASCII[code] = INSIDE
}

const WIDE_START_RANGES = [
  String.raw`\u{C0}-\u{D6}\u{D8}-\u{F6}\u{F8}-\u{2FF}\u{370}-\u{37D}\u{37F}-\u{1FFF}`,
  String.raw`\u{200C}\u{200D}\u{2070}-\u{218F}\u{2C00}-\u{2FEF}\u{3001}-\u{D7FF}`,
  String.raw`\u{F900}-\u{FDCF}\u{FDF0}-\u{FFFD}\u{10000}-\u{EFFFF}`,
]
const WIDE_START = new RegExp(`[${WIDE_START_RANGES.join('')}]`, 'u')
const WIDE_INSIDE = /[\u{B7}\u{300}-\u{36F}\u{203F}\u{2040}]/u

/** Any character that no XML document may hold. Surrogates are settled by the decoding. */
export const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/

/** As `FORBIDDEN`, for texts that were never decoded: lone surrogates too. */
export const FORBIDDEN_IN_TEXT =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u

/** True for a character that may start a name: a letter or `_`, never the colon. */
export function isNameStart(code: number): boolean {
  if (code < 128) return ((ASCII[code] ?? 0) & START) !== 0
  return WIDE_START.test(String.fromCodePoint(code))
}

/** True for a character that may stand inside a name. */
export function isNameCharacter(code: number): boolean {
  if (code < 128) return (ASCII[code] ?? 0) !== 0
  const char = String.fromCodePoint(code)
  return WIDE_START.test(char) || WIDE_INSIDE.test(char)
}

/** True for a code point that a character reference may name (production Char). */
export function isXmlCharacter(code: number): boolean {
  if (code < 0x20) return code === 9 || code === 10 || code === 13
  if (code < 0xd800) return true
  return (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff)
}

/** White space of XML: space, tab, carriage return, line feed. */
export function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13
}

/** The characters of ASCII that a name may hold, the colon of a prefix included: 1, else 0. */
export const NAME_ASCII: Uint8Array = ASCII.map((kind) => (kind === 0 ? 0 : 1))
NAME_ASCII[58] = 1

/** A qualified name: a name, or two with a colon between (Namespaces in XML 1.0, clause 4). */
export function isQualifiedName(text: string): boolean {
  if (/^[A-Za-z_][A-Za-z0-9_.-]*(?::[A-Za-z_][A-Za-z0-9_.-]*)?$/.test(text)) return true
  let isAtStart = true
  let colons = 0
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0
    if (code === 58) {
      colons++
      if (isAtStart || colons > 1) return false
      isAtStart = true
    } else {
      if (!(isAtStart ? isNameStart(code) : isNameCharacter(code))) return false
      isAtStart = false
    }
  }
  return !isAtStart
}
