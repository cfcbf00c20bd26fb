import type { Field } from './block.ts'
import { LABELS, type Label } from './labels.ts'
import type { Language } from './language.ts'
import { wordFor } from './language.ts'
import type { Bilingual } from '../rules/finding.ts'
import { absolute, compare, isEqual, parseAmount, type Amount } from '../values/amount.ts'
import {
  HARD_SPACE,
  labelled,
  writeDate,
  writeDecimal,
  writeIdentifier,
  writeMoney,
  writePercent,
} from './typography.ts'
import { SCHEMES_IN_WORDS, UNITS_IN_WORDS } from './code-labels.ts'

interface Identifier {
  readonly value: string
  readonly scheme?: string
}

interface Span {
  readonly start?: string
  readonly end?: string
}

/** How the data of one invoice are put into words: its language and its currency. */
export class Wording {
  readonly language: Language
  readonly currency: string | undefined

  constructor(language: Language, currency: string | undefined) {
    this.language = language
    this.currency = currency
  }

  label(label: Label): string {
    return LABELS[label][this.language]
  }

  /** A field, or none when there is no value. */
  field(label: Label | Bilingual, value: string | undefined): Field[] {
    if (value === undefined) return []
    return [{ label: this.words(label), value }]
  }

  /** `Label : value` as a line of details, or none when there is no value. */
  detail(label: Label | Bilingual, value: string | undefined): string[] {
    return value === undefined ? [] : [labelled(this.words(label), value, this.language)]
  }

  money(text: string, currency = this.currency): string {
    return writeMoney(text, currency, this.language)
  }

  decimal(text: string): string {
    return writeDecimal(text, this.language)
  }

  percent(text: string): string {
    return writePercent(text, this.language)
  }

  date(text: string): string {
    return writeDate(text, this.language)
  }

  /** `01/11/2026 – 30/11/2026`; a period with one end says which. */
  period({ start, end }: Span): string | undefined {
    if (start !== undefined && end !== undefined) return `${this.date(start)} – ${this.date(end)}`
    if (start !== undefined) return `${FROM[this.language]} ${this.date(start)}`
    return end === undefined ? undefined : `${UNTIL[this.language]} ${this.date(end)}`
  }

  quantity(quantity: string | undefined, unit: string | undefined): string {
    const number = quantity === undefined ? '' : this.decimal(quantity)
    const word = unit === undefined ? '' : this.unit(unit, quantity)
    return number === '' || word === '' ? number + word : `${number}${HARD_SPACE}${word}`
  }

  /** The name of a unit, in the plural from 2 on in French, and for all but 1 in English. */
  private unit(code: string, quantity: string | undefined): string {
    const [one = code, several = one] = (
      wordFor(UNITS_IN_WORDS, code, this.language) ?? code
    ).split('|')
    const amount = quantity === undefined ? undefined : parseAmount(quantity)
    if (amount === undefined) return one
    const size = absolute(amount)
    const isSeveral = this.language === 'fr' ? compare(size, TWO) >= 0 : !isEqual(size, ONE)
    return isSeveral ? several : one
  }

  /** A code in words with the code itself; an unknown code alone. */
  code(table: Readonly<Record<string, Bilingual>>, code: string): string {
    const word = wordFor(table, code, this.language)
    return word === undefined ? code : `${word} (${code})`
  }

  /** An identifier under the name of its scheme, when that is known. */
  identified(otherwise: Label, { value, scheme }: Identifier): Field {
    const word = scheme === undefined ? undefined : wordFor(SCHEMES_IN_WORDS, scheme, this.language)
    const written = writeIdentifier(value, scheme)
    if (word !== undefined) return { label: word, value: written }
    const suffix = scheme === undefined ? '' : ` (${scheme})`
    return { label: this.label(otherwise), value: `${written}${suffix}` }
  }

  identifiedAs(label: Label, identifier: Identifier | undefined): Field[] {
    if (identifier === undefined) return []
    const { value, scheme } = identifier
    return [
      { label: this.label(label), value: scheme === undefined ? value : `${value} (${scheme})` },
    ]
  }

  private words(label: Label | Bilingual): string {
    return typeof label === 'string' ? this.label(label) : label[this.language]
  }
}

const ONE: Amount = { units: 1n, scale: 0 }
const TWO: Amount = { units: 2n, scale: 0 }
const FROM: Bilingual = { fr: 'à partir du', en: 'from' }
const UNTIL: Bilingual = { fr: 'jusqu’au', en: 'until' }
