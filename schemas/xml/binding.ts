import type { ModelNode } from './model-node.ts'
import type { Condition, CustomPart, ElementPart, ObjectPart, Part, ValuePart } from './part.ts'
import {
  BASE64_TYPE,
  COMPACT_DATE_TYPE,
  DATE_TYPE,
  DECIMAL_TYPE,
  textOf,
  tokenOf,
  type ValueType,
} from './value-type.ts'
import type { Writing } from './writing.ts'

/** A part that belongs to objects of type `T`, so that a wrong field name does not compile. */
export interface Binding<T> {
  readonly part: Part
  readonly holds?: (value: T) => void
}

type Present<V> = Exclude<V, undefined>
type FieldOf<T, V> = {
  [K in keyof T & string]-?: Present<T[K]> extends V ? K : never
}[keyof T & string]
type StringField<T> = FieldOf<T, string>
type ListField<T> = FieldOf<T, readonly object[]>
type ObjectField<T> = Exclude<FieldOf<T, object>, ListField<T>>
type ItemOf<T, K extends keyof T> = Present<T[K]> extends readonly (infer I)[] ? I : never

type AttributeSpec<T> =
  | {
      readonly field: StringField<T>
      readonly term?: string
      readonly lengthMax?: number
      readonly isText?: boolean
    }
  | { readonly constant: string; readonly isStrict?: boolean }
  | { readonly currency: 'invoice' | 'vat' }

interface ValueOptions<T> {
  readonly attributes?: Readonly<Record<string, AttributeSpec<T>>>
  readonly lengthMax?: number
  readonly type?: ValueType
  readonly isShared?: boolean
  readonly accepts?: (value: string) => boolean
  readonly when?: Condition
  /** What is written when the field is absent, and what the field is absent for. */
  readonly otherwise?: string
}

function value<T>(
  term: string,
  name: string,
  field: string,
  type: ValueType,
  options: ValueOptions<T>,
): Binding<T> {
  const { isShared = false, accepts, when, otherwise } = options
  const attributes = Object.entries(options.attributes ?? {}).map(([attribute, spec]) => ({
    name: attribute,
    ...spec,
  }))
  const part: ValuePart = {
    kind: 'value',
    name,
    field,
    term,
    type: options.type ?? type,
    attributes,
    isShared,
    isOfRoot: false,
    ...(accepts === undefined ? {} : { accepts }),
    ...(when === undefined ? {} : { when }),
    ...(otherwise === undefined ? {} : { otherwise }),
  }
  return { part }
}

/** A text, kept exactly. */
export function text<T>(
  term: string,
  name: string,
  field: StringField<T>,
  options: ValueOptions<T> = {},
): Binding<T> {
  return value(term, name, field, textOf(options.lengthMax ?? 10_000), options)
}

/** A code or identifier, trimmed. */
export function code<T>(
  term: string,
  name: string,
  field: StringField<T>,
  options: ValueOptions<T> = {},
): Binding<T> {
  return value(term, name, field, tokenOf(options.lengthMax ?? 100), options)
}

/** A number without currency. */
export function decimal<T>(
  term: string,
  name: string,
  field: StringField<T>,
  options: ValueOptions<T> = {},
): Binding<T> {
  return value(term, name, field, DECIMAL_TYPE, options)
}

/** An amount whose `currencyID` is that of the invoice. */
export function amount<T>(
  term: string,
  name: string,
  field: StringField<T>,
  currency: 'invoice' | 'vat' = 'invoice',
  options: ValueOptions<T> = {},
): Binding<T> {
  return value(term, name, field, DECIMAL_TYPE, {
    ...options,
    attributes: { currencyID: { currency } },
  })
}

/** A date of UBL. */
export function date<T>(
  term: string,
  name: string,
  field: StringField<T>,
  options: ValueOptions<T> = {},
): Binding<T> {
  return value(term, name, field, DATE_TYPE, options)
}

/** A date of CII: `name` is the element that holds the characters, with its `format` 102. */
export function compactDate<T>(
  term: string,
  name: string,
  field: StringField<T>,
  options: ValueOptions<T> = {},
): Binding<T> {
  const attributes = { format: { constant: '102', isStrict: true } }
  return value(term, name, field, COMPACT_DATE_TYPE, { ...options, attributes })
}

/** A content in base64. */
export function base64<T>(
  term: string,
  name: string,
  field: StringField<T>,
  options: ValueOptions<T> = {},
): Binding<T> {
  return value(term, name, field, BASE64_TYPE, options)
}

/**
 * The same value, read into and written from the invoice itself, as often as it stands there; or
 * the same object, which stands there once.
 */
export function ofRoot<Root, T>(binding: Binding<Root>): Binding<T> {
  const { part } = binding
  if (part.kind === 'value') return { part: { ...part, isOfRoot: true, isShared: true } }
  if (part.kind === 'object' && !part.isList) return { part: { ...part, isOfRoot: true } }
  throw new TypeError('only a value or an object can be of the root')
}

/** A value of the invoice itself that is repeated beside others, as a key to them. */
export function echoOf<Root, T>(binding: Binding<Root>): Binding<T> {
  const { part } = binding
  if (part.kind !== 'value') throw new TypeError('only a value can be an echo')
  return { part: { ...part, isOfRoot: true, isShared: true, isEcho: true } }
}

/**
 * An element that has its terms in `fields`, and more of the same name, which are the items of a
 * list beside it.
 */
export function firstThen<T>(
  fields: readonly (keyof T & string)[],
  first: Binding<T>,
  others: Binding<T>,
): Binding<T> {
  if (!('name' in first.part)) throw new TypeError('what is repeated is an element')
  const { name } = first.part
  return { part: { kind: 'first', name, fields, first: first.part, others: others.part } }
}

interface Identifier {
  value: string
  scheme?: string
}

interface IdentifierOptions {
  readonly attribute?: string
  readonly when?: Condition
  readonly accepts?: (item: ModelNode) => boolean
}

/** An identifier and its scheme, which the attribute `schemeID` holds unless another is named. */
export function identifier<T>(
  term: string,
  name: string,
  field: FieldOf<T, Identifier>,
  options: IdentifierOptions = {},
): Binding<T> {
  const { attribute = 'schemeID', when, accepts } = options
  return {
    part: {
      kind: 'object',
      name,
      field,
      isList: false,
      content: { own: ownIdentifier(term, name, attribute) },
      isDroppedEmpty: true,
      ...(when === undefined ? {} : { when }),
      ...(accepts === undefined ? {} : { accepts }),
    },
  }
}

/** Several elements, each one identifier; `accepts` says which are written under this name. */
export function identifiers<T>(
  term: string,
  name: string,
  field: FieldOf<T, readonly Identifier[]>,
  accepts: (item: ModelNode) => boolean,
): Binding<T> {
  return {
    part: {
      kind: 'object',
      name,
      field,
      isList: true,
      content: { own: ownIdentifier(term, name, 'schemeID') },
      accepts,
      isDroppedEmpty: true,
    },
  }
}

function ownIdentifier(term: string, name: string, attribute: string): ValuePart {
  return {
    kind: 'value',
    name,
    field: 'value',
    term,
    type: tokenOf(500),
    attributes: [{ name: attribute, field: 'scheme', term, lengthMax: 20 }],
    isShared: false,
    isOfRoot: false,
  }
}

interface ElementOptions {
  readonly when?: Condition
  readonly isAlways?: boolean
  readonly needs?: string
  readonly emptyAs?: ElementPart['emptyAs'] & object
  readonly expand?: ElementPart['expand'] & object
}

/** An element that groups terms of the same model object. */
export function element<T>(
  name: string,
  content: readonly Binding<T>[],
  options: ElementOptions = {},
): Binding<T> {
  const { when, isAlways = false, expand, emptyAs, needs } = options
  const part: ElementPart = {
    kind: 'element',
    name,
    content: partsOf(content),
    isAlways,
    ...(when === undefined ? {} : { when }),
    ...(expand === undefined ? {} : { expand }),
    ...(emptyAs === undefined ? {} : { emptyAs }),
    ...(needs === undefined ? {} : { needs }),
  }
  return { part }
}

interface ObjectOptions {
  readonly when?: Condition
  /** Without its `value` it is no identifier, and left out. */
  readonly isDroppedEmpty?: boolean
}

/** An element that is a nested object of the model. */
export function object<T, K extends ObjectField<T>>(
  name: string,
  field: K,
  content: readonly Binding<Present<T[K]>>[],
  options: ObjectOptions = {},
): Binding<T> {
  const { isDroppedEmpty = false, ...rest } = options
  const part: ObjectPart = {
    kind: 'object',
    name,
    field,
    isList: false,
    content: partsOf(content),
    isDroppedEmpty,
    ...rest,
  }
  return { part }
}

interface ListOptions {
  readonly when?: Condition
  readonly otherwise?: (writing: Writing) => readonly ModelNode[]
  readonly isDroppedEmpty?: boolean
  readonly accepts?: (item: ModelNode) => boolean
}

/** Repeated elements, each an item of a list of the model. */
export function list<T, K extends ListField<T>>(
  name: string,
  field: K,
  content: readonly Binding<ItemOf<T, K>>[],
  options: ListOptions = {},
): Binding<T> {
  const { isDroppedEmpty = false, ...rest } = options
  return {
    part: {
      kind: 'object',
      name,
      field,
      isList: true,
      content: partsOf(content),
      isDroppedEmpty,
      ...rest,
    },
  }
}

/** Terms of a nested object of the model that has no element of its own here. */
export function into<T, K extends ObjectField<T>>(
  field: K,
  content: readonly Binding<Present<T[K]>>[],
): Binding<T> {
  return { part: { kind: 'into', field, content: partsOf(content) } }
}

/** Terms of the item of a list that stands for the parent element; written for the first item. */
export function item<T, K extends ListField<T>>(
  field: K,
  content: readonly Binding<ItemOf<T, K>>[],
): Binding<T> {
  return { part: { kind: 'item', field, content: partsOf(content) } }
}

/** The two spellings of `xsd:boolean`. */
const SYNONYMS: ReadonlyMap<string, readonly string[]> = new Map([
  ['false', ['0']],
  ['true', ['1']],
])

/** An element that always has the same value. */
export function fixed<T>(name: string, constant: string): Binding<T> {
  const synonyms = SYNONYMS.get(constant) ?? []
  return { part: { kind: 'fixed', name, value: constant, synonyms } }
}

/** An element for which reading and writing are functions. */
export function custom<T>(part: Omit<CustomPart, 'kind'>): Binding<T> {
  return { part: { kind: 'custom', ...part } }
}

/** Chooses by the trimmed text of a descendant: `whenText(['cbc:ChargeIndicator'], 'false')`. */
export function whenText(path: readonly string[], ...accepted: readonly string[]): Condition {
  return { path, test: (found) => found !== undefined && accepted.includes(found) }
}

/** Chooses by an attribute of a descendant, or of the element itself for an empty path. */
export function whenAttribute(
  path: readonly string[],
  attribute: string,
  ...accepted: readonly string[]
): Condition {
  return { path, attribute, test: (found) => found !== undefined && accepted.includes(found) }
}

function partsOf(content: readonly { readonly part: Part }[]): Part[] {
  return content.map((binding) => binding.part)
}
