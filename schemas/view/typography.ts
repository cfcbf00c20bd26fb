import { parseAmount, type Amount } from '../values/amount.ts'
import { parseIban } from '../values/iban.ts'
import { parseLocalDate } from '../values/local-date.ts'
import type { Language } from './language.ts'

/** Between thousands: a space that is narrow and never breaks. */
const THIN_SPACE = '\u202f'
/** Before a unit or a colon, and between the groups of an identifier: it never breaks. */
export const HARD_SPACE = '\u00a0'
const MINUS = '\u2212'

const MARKS = {
  fr: { thousands: THIN_SPACE, decimal: ',' },
  en: { thousands: ',', decimal: '.' },
} as const

/**
 * A decimal as it is written in a language, `1 234,5` or `1,234.5`, with at least `scaleMin`
 * decimals; what is no decimal stays as it is. Nothing is rounded: only zeros at the end, which say
 * nothing, are left out.
 */
export function writeDecimal(text: string, language: Language, scaleMin = 0): string {
  const amount = parseAmount(text)
  return amount === undefined ? text : writeAmount(amount, language, scaleMin)
}

/** A sum of money: `1 234,56 €`, `€1,234.56`; other currencies by their code. */
export function writeMoney(text: string, currency: string | undefined, language: Language): string {
  const amount = parseAmount(text)
  if (amount === undefined) return text
  const number = writeAmount(amount, language, 2)
  if (currency === undefined) return number
  if (language === 'fr') return `${number}${HARD_SPACE}${currency === 'EUR' ? '€' : currency}`
  const mark = currency === 'EUR' ? '€' : `${currency}${HARD_SPACE}`
  return number.startsWith(MINUS) ? `${MINUS}${mark}${number.slice(1)}` : `${mark}${number}`
}

/** The opposite of a decimal text, as an allowance is shown. */
export function negated(text: string): string {
  return text.startsWith('-') ? text.slice(1) : `-${text}`
}

/** A rate: `5,5 %`, `5.5%`. */
export function writePercent(text: string, language: Language): string {
  return `${writeDecimal(text, language)}${language === 'fr' ? `${HARD_SPACE}%` : '%'}`
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** A calendar date: `20/11/2026`, `20 Nov 2026`; what is no date stays as it is. */
export function writeDate(text: string, language: Language): string {
  const date = parseLocalDate(text)
  if (date === undefined) return text
  const [year = '', month = '', day = ''] = date.split('-')
  if (language === 'fr') return `${day}/${month}/${year}`
  const name = MONTHS[Number(month) - 1] ?? month
  return `${String(Number(day))}${HARD_SPACE}${name}${HARD_SPACE}${year}`
}

/** A label before its value: French puts a space before the colon. */
export function labelled(label: string, value: string, language: Language): string {
  return `${label}${language === 'fr' ? HARD_SPACE : ''}: ${value}`
}

/** An account as it is printed: an IBAN in groups of four, anything else as written. */
export function writeAccount(text: string): string {
  const iban = parseIban(text)
  return iban === undefined ? text : grouped(iban, [4, 4, 4, 4, 4, 4, 4, 4, 4])
}

/** A company number as it is printed: SIREN `123 456 789`, SIRET `123 456 789 00012`. */
export function writeIdentifier(value: string, scheme: string | undefined): string {
  if (scheme === '0002' && /^\d{9}$/.test(value)) return grouped(value, [3, 3, 3])
  if (scheme === '0009' && /^\d{14}$/.test(value)) return grouped(value, [3, 3, 3, 5])
  return value
}

/** The size of a file: `12 Ko`, `12 kB`; one unit is 1,000 of the one below, rounded up. */
export function writeSize(sizeBytes: number, language: Language): string {
  const units = language === 'fr' ? ['o', 'Ko', 'Mo'] : ['B', 'kB', 'MB']
  let size = sizeBytes
  let step = 0
  while (size >= 1000 && step < units.length - 1) {
    size = Math.ceil(size / 1000)
    step += 1
  }
  return `${String(size)}${HARD_SPACE}${units[step] ?? ''}`
}

function writeAmount({ units, scale }: Amount, language: Language, scaleMin: number): string {
  const { thousands, decimal } = MARKS[language]
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0')
  const point = digits.length - scale
  const whole = digits.slice(0, point).replace(/\B(?=(\d{3})+$)/g, thousands)
  const fraction = digits.slice(point).replace(/0+$/, '').padEnd(scaleMin, '0')
  return `${units < 0n ? MINUS : ''}${whole}${fraction === '' ? '' : decimal + fraction}`
}

function grouped(text: string, lengths: readonly number[]): string {
  const groups: string[] = []
  let at = 0
  for (const length of lengths) {
    if (at < text.length) groups.push(text.slice(at, at + length))
    at += length
  }
  if (at < text.length) groups.push(text.slice(at))
  return groups.join(HARD_SPACE)
}
