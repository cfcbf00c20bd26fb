import type { ModelNode } from './model-node.ts'
import type { Reading } from './reading.ts'
import type { ValueType } from './value-type.ts'
import type { XmlNode } from './writer.ts'
import type { Writing } from './writing.ts'

/**
 * A binding says, once for reading and writing, where each term of the model stands in a syntax:
 * parts nested as the elements are, in the order of the schema. `compile` makes functions of it.
 */

/** Chooses between parts of one element name, by a value inside the element found. */
export interface Condition {
  readonly path: readonly string[]
  readonly attribute?: string
  readonly test: (value: string | undefined, reading: Reading) => boolean
}

export interface AttributePart {
  readonly name: string
  /** The field beside the value, or the constant the attribute always has. */
  readonly field?: string
  readonly term?: string
  readonly lengthMax?: number
  /** Kept exactly as written; otherwise the white space around it means nothing. */
  readonly isText?: boolean
  readonly constant?: string
  /** A value with another constant is not of the type at all (the format of a date). */
  readonly isStrict?: boolean
  /** The attribute holds the currency of the invoice (BT-5) or of its VAT (BT-6). */
  readonly currency?: 'invoice' | 'vat'
}

export interface ValuePart {
  readonly kind: 'value'
  readonly name: string
  readonly field: string
  readonly term: string
  readonly type: ValueType
  readonly attributes: readonly AttributePart[]
  /** The value belongs to the document: it may be repeated, and is written each time. */
  readonly isShared: boolean
  /** The field is one of the invoice itself, wherever the element stands. */
  readonly isOfRoot: boolean
  /** It is written beside other values, and alone is no reason to write the element around it. */
  readonly isEcho?: boolean
  /** Whether a value is written under this name. */
  readonly accepts?: (value: string) => boolean
  readonly when?: Condition
  /** What is written when the field is absent, and what the field is absent for. */
  readonly otherwise?: string
}

/** An element of the same model object; left out when it would hold nothing but constants. */
export interface ElementPart {
  readonly kind: 'element'
  readonly name: string
  readonly content: readonly Part[]
  readonly isAlways: boolean
  readonly when?: Condition
  /** The field without which the schema does not let the element stand: it is then not written. */
  readonly needs?: string
  /** The object that the element is when nothing was read of it, nor one of the other fields. */
  readonly emptyAs?: { readonly field: string; readonly unless: readonly string[] }
  /** The objects to write one such element for; the object at hand when absent. */
  readonly expand?: (writing: Writing) => readonly ModelNode[]
}

/** An element, or each of several, which is an object of the model of its own. */
export interface ObjectPart {
  readonly kind: 'object'
  readonly name: string
  readonly field: string
  readonly isList: boolean
  /** `own`: the object is the text and attributes of the element itself. */
  readonly content: readonly Part[] | { readonly own: ValuePart }
  readonly when?: Condition
  /** Whether an item is written under this name. */
  readonly accepts?: (item: ModelNode) => boolean
  /** Items to write when the list is absent. */
  readonly otherwise?: (writing: Writing) => readonly ModelNode[]
  /** An item without any value is not an item. */
  readonly isDroppedEmpty: boolean
  /** The field is one of the invoice itself, wherever the element stands. */
  readonly isOfRoot?: boolean
}

/** Parts of a nested object of the model that has no element of its own. */
export interface IntoPart {
  readonly kind: 'into'
  readonly field: string
  readonly content: readonly Part[]
}

/** Parts of one item of a list that has no element of its own: each parent element is an item. */
export interface ItemPart {
  readonly kind: 'item'
  readonly field: string
  readonly content: readonly Part[]
}

export interface FixedPart {
  readonly kind: 'fixed'
  readonly name: string
  readonly value: string
  /** Other spellings of the same constant, as `0` is for `false`. */
  readonly synonyms: readonly string[]
}

/** What no declaration says: two functions, side by side. `write` gives such elements. */
export interface CustomPart {
  readonly kind: 'custom'
  readonly name: string
  readonly when?: Condition
  readonly read: (reading: Reading, element: number, target: ModelNode) => void
  readonly write: (source: ModelNode, writing: Writing) => readonly XmlNode[]
  /** The fields, by their path in the object at hand, that it reads and writes. */
  readonly fields: readonly string[]
}

/** Two parts of one element name: the second is for the elements after the first. */
export interface FirstPart {
  readonly kind: 'first'
  readonly name: string
  /** The fields that tell, when one is there, that the first element was read. */
  readonly fields: readonly string[]
  readonly first: Part
  readonly others: Part
}

/** Parts of one element name, of which no more than so many elements are written in all. */
export interface LimitPart {
  readonly kind: 'limit'
  readonly name: string
  readonly max: number
  readonly parts: readonly Part[]
}

export type Part =
  | ValuePart
  | ElementPart
  | ObjectPart
  | IntoPart
  | ItemPart
  | FixedPart
  | CustomPart
  | FirstPart
  | LimitPart
