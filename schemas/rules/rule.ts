import type { Invoice } from '../invoice/invoice.ts'
import { parseAmount, type Amount } from '../values/amount.ts'
import type { Bilingual, Severity } from './finding.ts'

/** The syntax a document came in: official rules differ between them, and JSON follows UBL's. */
export type InvoiceSyntax = 'json' | 'ubl-invoice' | 'ubl-creditnote' | 'cii'

export type RuleSet = 'en16931' | 'br-fr'

export interface RuleContext {
  readonly syntax: InvoiceSyntax
}

/**
 * One rule: data that says what it asks, and a pure function that gives the JSON pointers of what
 * breaks it, none when it is kept. A pointer may name a field that is missing.
 */
export interface Rule {
  /** The official id, as `BR-CO-15` or `BR-FR-05`. */
  readonly id: string
  readonly severity: Severity
  readonly terms: readonly string[]
  readonly message: Bilingual
  readonly remedy: Bilingual
  readonly check: (invoice: Invoice, context: RuleContext) => readonly string[]
}

/** A set of rules in the version of its publisher. */
export interface Pack {
  readonly set: RuleSet
  readonly version: string
  readonly rules: readonly Rule[]
}

/** The pointer when it is broken, and nothing when it is not. */
export function brokenAt(pointer: string, isBroken: boolean): readonly string[] {
  return isBroken ? [pointer] : NOTHING
}

/** The pointers of the items of a list that break a condition. */
export function brokenItems<Item>(
  list: readonly Item[] | undefined,
  pointer: string,
  isBroken: (item: Item, index: number) => boolean,
  field = '',
): readonly string[] {
  if (list === undefined) return NOTHING
  let broken: string[] | undefined
  // Most of the time of a check is spent here: a counted loop, and no array until one is needed.
  for (let index = 0; index < list.length; index += 1) {
    const item = list[index]
    if (item === undefined || !isBroken(item, index)) continue
    broken ??= []
    broken.push(`${pointer}/${index}${field}`)
  }
  return broken ?? NOTHING
}

/** The pointers of several checks together. */
export function all(...parts: readonly (readonly string[])[]): readonly string[] {
  return parts.every((part) => part.length === 0) ? NOTHING : parts.flat()
}

/** Missing, or nothing but white space: the opposite of XPath's `normalize-space(x) != ''`. */
export function isBlank(text: string | undefined): boolean {
  if (text === undefined) return true
  return !(text.charCodeAt(0) > SPACE) && /^[ \t\r\n]*$/.test(text)
}

/** The decimal a field holds; `undefined` when it is missing. Types are checked before rules. */
export function amountOf(text: string | undefined): Amount | undefined {
  return text === undefined ? undefined : parseAmount(text)
}

const SPACE = 32
const NOTHING: readonly string[] = []
