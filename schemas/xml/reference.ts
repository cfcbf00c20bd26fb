import { isXmlCharacter } from './character.ts'

const PREDEFINED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

/**
 * The character that a reference stands for, `undefined` when the reference is wrong or names an
 * entity other than the five of XML. `body` is what stands between `&` and `;`.
 */
export function referenced(body: string): string | undefined {
  if (!body.startsWith('#')) return PREDEFINED.get(body)
  const isHexadecimal = body.startsWith('#x')
  const digits = body.slice(isHexadecimal ? 2 : 1)
  if (!(isHexadecimal ? /^[0-9a-fA-F]{1,40}$/ : /^[0-9]{1,40}$/).test(digits)) return undefined
  const code = Number(isHexadecimal ? `0x${digits}` : digits)
  return isXmlCharacter(code) ? String.fromCodePoint(code) : undefined
}

/** Characters of a text that was found well-formed: references replaced, line ends normalised. */
export function decodeText(raw: string): string {
  return replaceReferences(normaliseLineEnds(raw))
}

/** The value of an attribute found well-formed: a text whose white spaces are spaces (3.3.3). */
export function decodeAttribute(raw: string): string {
  return replaceReferences(normaliseLineEnds(raw).replaceAll(/[\t\n]/g, ' '))
}

/** Line ends as XML sees them: CR LF and lone CR are LF (XML 1.0, clause 2.11). */
export function normaliseLineEnds(raw: string): string {
  return raw.includes('\r') ? raw.replaceAll(/\r\n?/g, '\n') : raw
}

function replaceReferences(text: string): string {
  if (!text.includes('&')) return text
  return text.replaceAll(/&([^;&]*);/g, (whole, body: string) => referenced(body) ?? whole)
}
