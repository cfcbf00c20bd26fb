import type { Bilingual } from '../rules/finding.ts'
import { parseLocalDate } from '../values/local-date.ts'

/** How a value is written in XML: from the characters found to the model's string, and back. */
export interface ValueType {
  /** The model's value, `undefined` when the characters are not of this type. */
  readonly parse: (raw: string) => string | undefined
  readonly format: (value: string) => string
  /** What is expected, for the finding. */
  readonly expected: Bilingual
}

const asIs = (value: string): string => value

/** A text, kept exactly as written, up to a number of characters. */
export function textOf(lengthMax: number): ValueType {
  return {
    parse: (raw) => (raw.length <= lengthMax ? raw : undefined),
    format: asIs,
    expected: {
      fr: `un texte d’au plus ${lengthMax} caractères`,
      en: `a text of at most ${lengthMax} characters`,
    },
  }
}

/** A code or identifier: white space around it has no meaning, as for the official rules. */
export function tokenOf(lengthMax: number): ValueType {
  return { ...textOf(lengthMax), parse: (raw) => lengthAtMost(trimmed(raw), lengthMax) }
}

const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/
const PLAIN = /^-?\d+(?:\.\d+)?$/

/** `xsd:decimal`: a point, no exponent, no thousands; the scale is kept as written. */
export const DECIMAL_TYPE: ValueType = {
  parse: parseDecimal,
  format: asIs,
  expected: { fr: 'un nombre comme 1234.56', en: 'a number such as 1234.56' },
}

/** `xsd:date`: `YYYY-MM-DD`. */
export const DATE_TYPE: ValueType = {
  parse: (raw) => parseLocalDate(trimmed(raw)),
  format: asIs,
  expected: { fr: 'une date AAAA-MM-JJ', en: 'a date YYYY-MM-DD' },
}

const COMPACT_DATE = /^(\d{4})(\d{2})(\d{2})$/

/** UNTDID 2379 format 102: `YYYYMMDD`. */
export const COMPACT_DATE_TYPE: ValueType = {
  parse: (raw) => {
    const found = COMPACT_DATE.exec(trimmed(raw))
    if (found === null) return undefined
    return parseLocalDate(`${found[1]}-${found[2]}-${found[3]}`)
  },
  format: (value) => value.replaceAll('-', ''),
  expected: { fr: 'une date AAAAMMJJ, format 102', en: 'a date YYYYMMDD, format 102' },
}

const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/

/** `xsd:base64Binary`, without the line breaks it may be written with. */
export const BASE64_TYPE: ValueType = {
  parse: (raw) => {
    const value = /[ \t\r\n]/.test(raw) ? raw.replaceAll(/[ \t\r\n]+/g, '') : raw
    return value.length % 4 === 0 && BASE64.test(value) ? value : undefined
  },
  format: asIs,
  expected: { fr: 'un contenu en base64', en: 'a base64 content' },
}

/** The text without the white space of XML around it; other spaces are characters. */
export function trimmed(raw: string): string {
  const first = raw.charCodeAt(0)
  const last = raw.charCodeAt(raw.length - 1)
  if (first > 32 && last > 32) return raw
  return raw.replace(/^[ \t\r\n]+/, '').replace(/[ \t\r\n]+$/, '')
}

function lengthAtMost(value: string, lengthMax: number): string | undefined {
  return value.length <= lengthMax ? value : undefined
}

/** At most forty characters, as the model has it; `+5`, `.5` and `5.` are written `5` and `0.5`. */
function parseDecimal(raw: string): string | undefined {
  const value = trimmed(raw)
  if (value.length > 40) return undefined
  if (PLAIN.test(value)) return value
  if (!DECIMAL.test(value)) return undefined
  const sign = value.startsWith('-') ? '-' : ''
  const [whole = '', fraction = ''] = value.replace(/^[+-]/, '').split('.')
  const plain = `${sign}${whole === '' ? '0' : whole}${fraction === '' ? '' : `.${fraction}`}`
  return plain.length <= 40 ? plain : undefined
}
