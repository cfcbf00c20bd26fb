import { type CodeList, isIn } from '../../../codelists/code-list.ts'
import { PPF_VAT_RATES } from '../../../codelists/ppf.ts'
import type { Path } from '../../tree/path.ts'
import { type Assertion, fatal, type Test } from '../../tree/rule-set.ts'
import { NONE, type Tree, xpathNumber } from '../../tree/tree.ts'
import { TypeFault } from '../../tree/type-fault.ts'
import { stringLength } from '../../tree/xpath-text.ts'

/**
 * The forms that the PPF asks of values (annex 7 of the external specifications, v1.8), shared by
 * flux 1 and flux 10. Digits are those of XPath's `\d`: every decimal digit of Unicode.
 */
const IDENTIFIER = /^[a-zA-Z0-9 \-+_/]+$/
const ISO_DATE = /^\p{Nd}{4}-\p{Nd}{2}-\p{Nd}{2}$/u
const COMPACT_DATE = /^\p{Nd}{8}$/u
const COMPACT_INSTANT = /^\p{Nd}{14}$/u
const AMOUNT = /^-?\p{Nd}+(\.\p{Nd}{1,2})?$/u
const QUANTITY = /^-?\p{Nd}+(\.\p{Nd}{1,4})?$/u
const PRICE = /^\p{Nd}+(\.\p{Nd}{1,6})?$/u
const SIREN = /^\p{Nd}{9}$/u
const COUNTRY = /^[A-Z]{2}$/
const CURRENCY = /^[A-Z]{3}$/

const RATES: ReadonlySet<number> = new Set([...PPF_VAT_RATES.codes].map(Number))

/** The text of the element itself passes a test. */
export const text =
  (passes: (text: string) => boolean): Test =>
  (tree, node) =>
    passes(tree.text(node))

/** The text of the element is a code of a list, to the letter. */
export const isCode = (list: CodeList): Test => text((code) => isIn(list, code))

/** `. = 'X'`, to the letter. */
export const isText = (expected: string): Test => text((found) => found === expected)

/** Some element at a path bears one of the codes of a list. */
export const hasCode =
  (path: Path, list: CodeList): Test =>
  (tree, node) =>
    tree.some(node, path, (at) => isIn(list, tree.text(at)))

/** Some element at a path has this text. */
export const hasText =
  (path: Path, expected: string): Test =>
  (tree, node) =>
    tree.some(node, path, (at) => tree.text(at) === expected)

/** An element at a path has an attribute with one of the codes of a list. */
export const hasAttribute =
  (path: Path, name: string, list: CodeList): Test =>
  (tree, node) =>
    tree.some(node, path, (at) => isIn(list, tree.attribute(at, name) ?? ''))

/** The element's own attribute is one of a list, or exactly this text. */
export const attributeIn =
  (name: string, list: CodeList): Test =>
  (tree, node) =>
    isIn(list, tree.attribute(node, name) ?? '')

export const attributeIs =
  (name: string, expected: string): Test =>
  (tree, node) =>
    tree.attribute(node, name) === expected

/** At most `lengthMax` characters of a narrow set, no blank but single ones inside. */
export function isIdentifier(value: string, lengthMax: number): boolean {
  const isTrimmed = !value.startsWith(' ') && !value.endsWith(' ') && !value.includes('  ')
  return isTrimmed && IDENTIFIER.test(value) && stringLength(value) <= lengthMax
}

export const isSiren = (value: string): boolean => SIREN.test(value)
export const isIsoDate = (value: string): boolean => ISO_DATE.test(value)
export const isCompactDate = (value: string): boolean => COMPACT_DATE.test(value)
export const isCompactInstant = (value: string): boolean => COMPACT_INSTANT.test(value)
export const isCurrency = (value: string): boolean => CURRENCY.test(value)
export const isCountryForm = (value: string): boolean => COUNTRY.test(value)
export const isGreeceAsGr = (value: string): boolean => COUNTRY.test(value) && value !== 'EL'
export const isAmount = (value: string): boolean => AMOUNT.test(value) && isShort(value)
export const isPrice = (value: string): boolean => PRICE.test(value) && isShort(value)
export const isQuantity = (value: string): boolean => QUANTITY.test(value)
export const isRate = (value: string): boolean => RATES.has(xpathNumber(value))

/** At most 19 characters, the point apart. */
export function isShort(value: string): boolean {
  return stringLength(value.replaceAll('.', '')) <= 19
}

/** A date in a form (`G1.09`, or another id), and its year from 2000 to 2099 (`G1.36`). */
export function dateAssertions(isDate: (value: string) => boolean, id = 'G1.09'): Assertion[] {
  return [
    fatal(id, text(isDate)),
    fatal(
      'G1.36',
      text((value) => !isDate(value) || isYearOfReform(value)),
    ),
  ]
}

function isYearOfReform(value: string): boolean {
  const year = xpathNumber(value.slice(0, 4))
  return year >= 2000 && year <= 2099
}

/** `sum()` of untyped values: doubles; a text that is none stops the official rule. */
export function sumOf(tree: Tree, node: number, path: Path): number {
  return tree.all(node, path).reduce((sum, at) => sum + tree.double(at), 0)
}

/** The only element of a list, or `NONE`; a function given two stops the official rule. */
export function onlyOf(node: number, found: readonly number[]): number {
  if (found.length > 1) throw new TypeFault(node, `${found.length} elements where one is expected`)
  return found[0] ?? NONE
}

/** Some end is after some start, as texts: what XPath's `>` says of untyped dates. */
export function endsAfterStart(end: Path, start: Path): Test {
  return (tree, node) =>
    tree.some(node, end, (last) =>
      tree.some(node, start, (first) => tree.text(last) > tree.text(first)),
    )
}
