import { addressLines } from './address-lines.ts'
import type { Field } from './block.ts'
import {
  NOTE_SUBJECTS_IN_WORDS,
  PAYMENT_MEANS_IN_WORDS,
  VAT_CATEGORIES_IN_WORDS,
  VAT_POINTS_IN_WORDS,
} from './code-labels.ts'
import { FIELD_NAMES } from './field-names.ts'
import { countryName } from './country-name.ts'
import { labelled, writeAccount, writeSize } from './typography.ts'
import type { Wording } from './wording.ts'

/**
 * The data of an object that stand nowhere else on the page: its fields but those `shown`, each
 * under its name, so that a term of the model can be without a place but never without a reader.
 */
export function remainderOf(
  value: object | undefined,
  shown: readonly string[],
  wording: Wording,
): Field[] {
  if (value === undefined) return []
  return Object.entries(value)
    .filter(([name]) => !shown.includes(name))
    .flatMap(([name, each]) => fieldsOf(name, each, wording))
}

/** These fields of an object, each under its name. */
export function namedFieldsOf(
  value: object | undefined,
  names: readonly string[],
  wording: Wording,
): Field[] {
  if (value === undefined) return []
  return Object.entries(value)
    .filter(([name]) => names.includes(name))
    .flatMap(([name, each]) => fieldsOf(name, each, wording))
}

/** The remainder as lines of details. */
export function remainingDetails(
  value: object | undefined,
  shown: readonly string[],
  wording: Wording,
): string[] {
  return remainderOf(value, shown, wording).map((field) =>
    labelled(field.label, field.value, wording.language),
  )
}

/** A field for a value, one for each item of a list; what has parts is written on one line. */
function fieldsOf(name: string, value: unknown, wording: Wording): Field[] {
  if (Array.isArray(value)) return value.flatMap((item) => fieldsOf(name, item, wording))
  const label = FIELD_NAMES[name]?.[wording.language] ?? name
  if (typeof value === 'string') return [{ label, value: written(name, value, wording) }]
  if (typeof value !== 'object' || value === null) return []
  if (isIdentifier(value)) {
    const { label: scheme, value: text } = wording.identified('identifier', value)
    const isNamed = value.scheme !== undefined && scheme !== wording.label('identifier')
    return [{ label, value: isNamed ? `${text} (${scheme})` : text }]
  }
  if (name === 'address' || name === 'legalAddress') {
    return [{ label, value: addressLines(value, wording.language).join(', ') }]
  }
  const parts = Object.entries(value).flatMap(([inner, each]) => fieldsOf(inner, each, wording))
  const text = parts.map((part) => labelled(part.label, part.value, wording.language))
  return text.length === 0 ? [] : [{ label, value: text.join(' · ') }]
}

const MONEY: ReadonlySet<string> = new Set([
  ...['amount', 'baseAmount', 'allowanceTotal', 'chargeTotal', 'allowanceChargeTotal'],
  ...['lineTotal', 'vatAmount', 'amountWithVat', 'partialAmount', 'discountBaseAmount'],
])
const PERCENT: ReadonlySet<string> = new Set(['percentage', 'discountPercentage', 'vatRate'])
const DECIMAL: ReadonlySet<string> = new Set([
  ...['quantity', 'baseQuantity', 'freeQuantity', 'packageQuantity', 'quantityPerParent'],
  ...['grossBaseQuantity', 'sequence', 'period', 'rate', 'vatAmountInAccountingCurrency'],
])
const CODES = {
  category: VAT_CATEGORIES_IN_WORDS,
  vatCategory: VAT_CATEGORIES_IN_WORDS,
  vatPointCode: VAT_POINTS_IN_WORDS,
  meansCode: PAYMENT_MEANS_IN_WORDS,
  subjectCode: NOTE_SUBJECTS_IN_WORDS,
  noteSubjectCode: NOTE_SUBJECTS_IN_WORDS,
} as const

/** A value as its name asks for. */
function written(name: string, text: string, wording: Wording): string {
  if (MONEY.has(name)) return wording.money(text)
  if (PERCENT.has(name)) return wording.percent(text)
  if (DECIMAL.has(name)) return wording.decimal(text)
  if (name === 'country') return countryName(text, wording.language) ?? text
  if (name === 'content') return writeSize(Math.floor((text.length * 3) / 4), wording.language)
  if (name === 'unit' || /Unit$|^unitPer/.test(name)) return wording.quantity(undefined, text)
  if (name === 'account' || name === 'debitedAccount') return writeAccount(text)
  if (/date$/i.test(name)) return wording.date(text)
  const table = Object.entries(CODES).find(([field]) => field === name)?.[1]
  return table === undefined ? text : wording.code(table, text)
}

function isIdentifier(value: object): value is { value: string; scheme?: string } {
  if (!('value' in value) || typeof value.value !== 'string') return false
  return Object.keys(value).every((name) => name === 'value' || name === 'scheme')
}
