import { charactersOf, type XmlSource } from './encoding.ts'
import type { XmlName } from './name.ts'
import { decodeAttribute, decodeText, normaliseLineEnds } from './reference.ts'

/**
 * One element is a row of eight integers, in document order, so that the first child of a row is
 * the next one and a 10 MB document costs the collector nothing.
 */
export const ROW = 8
export const NAME = 0
export const PARENT = 1
/** The row after the last descendant. */
export const END = 2
/** Where its tag begins in the source. */
export const OFFSET = 3
/** Where its content begins and ends in the source. */
export const CONTENT_START = 4
export const CONTENT_END = 5
export const FLAGS = 6
/** The first of its attributes; the last is before the first one of the next row. */
export const ATTRIBUTES = 7

/** The content holds references, CDATA, comments, CR or bytes beyond ASCII: it must be decoded. */
export const IS_CODED = 1
/** The element itself holds characters other than white space. */
export const HAS_TEXT = 2
/** It was written `<a/>`. */
export const IS_EMPTY_TAG = 4

/** One attribute is a row of four integers: name, start, end, and 1 when it must be decoded. */
export const ATTRIBUTE_ROW = 4

/**
 * A well-formed document as a compact tree. Elements are numbers, 0 being the root; the methods
 * give their names, texts, attributes and relatives. `XmlElement` wraps one for code that walks a
 * few elements; codecs use the numbers. Nothing here changes after reading.
 */
export class XmlDocument {
  readonly source: string
  /** The source is UTF-8 as bytes: see `XmlSource`. */
  readonly isBytes: boolean
  readonly names: readonly XmlName[]
  readonly count: number
  /** The rows, for the codecs. */
  readonly rows: Int32Array
  readonly attributeRows: Int32Array

  constructor(
    { text, isBytes }: XmlSource,
    names: readonly XmlName[],
    count: number,
    rows: Int32Array,
    attributeRows: Int32Array,
  ) {
    this.source = text
    this.isBytes = isBytes
    this.names = names
    this.count = count
    this.rows = rows
    this.attributeRows = attributeRows
  }

  get root(): XmlElement {
    return new XmlElement(this, 0)
  }

  nameOf(element: number): XmlName {
    return this.name(this.cell(element, NAME))
  }

  /** The parent, or -1 for the root. */
  parentOf(element: number): number {
    return this.cell(element, PARENT)
  }

  /** The first child element, or -1. */
  firstChildOf(element: number): number {
    return this.cell(element, END) > element + 1 ? element + 1 : -1
  }

  /** The next sibling element, or -1. */
  nextSiblingOf(element: number): number {
    const parent = this.cell(element, PARENT)
    const next = this.cell(element, END)
    return parent !== -1 && next < this.cell(parent, END) ? next : -1
  }

  /** Where the element begins in the source. */
  offsetOf(element: number): number {
    return this.cell(element, OFFSET)
  }

  /** True when the element itself, not a descendant, holds characters other than white space. */
  hasText(element: number): boolean {
    return (this.cell(element, FLAGS) & HAS_TEXT) !== 0
  }

  hasAttributes(element: number): boolean {
    return this.cell(element, ATTRIBUTES) !== this.cell(element + 1, ATTRIBUTES)
  }

  /** True when the element holds child elements and white space, and nothing else. */
  isBare(element: number): boolean {
    return !this.hasAttributes(element) && !this.hasText(element)
  }

  /** The characters of the element itself, those of its descendants left out. */
  textOf(element: number): string {
    const start = this.cell(element, CONTENT_START)
    const end = this.cell(element, CONTENT_END)
    if (this.cell(element, END) > element + 1) return this.mixedTextOf(element, start, end)
    const raw = this.source.slice(start, end)
    const isPlain = (this.cell(element, FLAGS) & IS_CODED) === 0
    return isPlain ? raw : decodeContent(charactersOf(raw, this.isBytes))
  }

  /** XPath's string value: the characters of the element and of its descendants, in order. */
  stringValueOf(element: number): string {
    if (this.cell(element, END) === element + 1) return this.textOf(element)
    const start = this.cell(element, CONTENT_START)
    return this.mixedTextOf(element, start, this.cell(element, CONTENT_END), true)
  }

  /** Half-open range of the attributes of an element, for `attributeName` and `attributeValue`. */
  firstAttributeOf(element: number): number {
    return this.cell(element, ATTRIBUTES)
  }

  endAttributeOf(element: number): number {
    return this.cell(element + 1, ATTRIBUTES)
  }

  attributeName(attribute: number): XmlName {
    return this.name(this.attributeRows[attribute * ATTRIBUTE_ROW] ?? -1)
  }

  attributeValue(attribute: number): string {
    const at = attribute * ATTRIBUTE_ROW
    const raw = this.source.slice(this.attributeRows[at + 1], this.attributeRows[at + 2])
    return this.attributeRows[at + 3] === 0 ? raw : decodeAttribute(charactersOf(raw, this.isBytes))
  }

  /** The value of an attribute without namespace, `undefined` when it is absent. */
  attributeOf(element: number, local: string, namespace = ''): string | undefined {
    const end = this.endAttributeOf(element)
    for (let at = this.firstAttributeOf(element); at < end; at++) {
      const name = this.attributeName(at)
      if (name.local === local && name.namespace === namespace) return this.attributeValue(at)
    }
    return undefined
  }

  private name(id: number): XmlName {
    const name = this.names[id]
    if (name === undefined) throw new RangeError(`no name ${id}`)
    return name
  }

  private cell(element: number, column: number): number {
    const value = this.rows[element * ROW + column]
    if (value === undefined) throw new RangeError(`no element ${element}`)
    return value
  }

  private mixedTextOf(element: number, start: number, end: number, isDeep = false): string {
    let text = ''
    let from = start
    for (let at = this.firstChildOf(element); at !== -1; at = this.nextSiblingOf(at)) {
      text += this.piece(from, this.offsetOf(at))
      if (isDeep) text += this.stringValueOf(at)
      const contentEnd = this.cell(at, CONTENT_END)
      const isEmptyTag = (this.cell(at, FLAGS) & IS_EMPTY_TAG) !== 0
      from = isEmptyTag ? contentEnd : this.source.indexOf('>', contentEnd) + 1
    }
    return text + this.piece(from, end)
  }

  private piece(start: number, end: number): string {
    return decodeContent(charactersOf(this.source.slice(start, end), this.isBytes))
  }
}

/** Content without elements: text, CDATA sections, comments and instructions, known well-formed. */
function decodeContent(raw: string): string {
  let text = ''
  let from = 0
  for (let at = raw.indexOf('<'); at !== -1; at = raw.indexOf('<', from)) {
    text += decodeText(raw.slice(from, at))
    if (raw.startsWith('<![CDATA[', at)) {
      const end = raw.indexOf(']]>', at)
      text += normaliseLineEnds(raw.slice(at + 9, end))
      from = end + 3
    } else if (raw.startsWith('<!--', at)) {
      from = raw.indexOf('-->', at + 4) + 3
    } else {
      from = raw.indexOf('?>', at) + 2
    }
  }
  return text + decodeText(raw.slice(from))
}

/** One element of a document, for code that walks few. Two wrappers of one are not `===`. */
export class XmlElement {
  readonly document: XmlDocument
  readonly index: number

  constructor(document: XmlDocument, index: number) {
    this.document = document
    this.index = index
  }

  get name(): XmlName {
    return this.document.nameOf(this.index)
  }

  get local(): string {
    return this.name.local
  }

  get namespace(): string {
    return this.name.namespace
  }

  get parent(): XmlElement | undefined {
    const parent = this.document.parentOf(this.index)
    return parent === -1 ? undefined : new XmlElement(this.document, parent)
  }

  /** Its own characters, exactly as written; trim where the standard collapses white space. */
  get text(): string {
    return this.document.textOf(this.index)
  }

  /** Child elements in order, all or those of a local name (and namespace). */
  children(local?: string, namespace?: string): XmlElement[] {
    const found: XmlElement[] = []
    const { document } = this
    for (let at = document.firstChildOf(this.index); at !== -1; at = document.nextSiblingOf(at)) {
      if (isNamed(document.nameOf(at), local, namespace)) found.push(new XmlElement(document, at))
    }
    return found
  }

  /** The first child of a local name (and namespace). */
  child(local: string, namespace?: string): XmlElement | undefined {
    const { document } = this
    for (let at = document.firstChildOf(this.index); at !== -1; at = document.nextSiblingOf(at)) {
      if (isNamed(document.nameOf(at), local, namespace)) return new XmlElement(document, at)
    }
    return undefined
  }

  /** The descendant reached by first children of these local names: `find('A', 'B')` is `A/B`. */
  find(...path: readonly string[]): XmlElement | undefined {
    let at: XmlElement | undefined = this
    for (const local of path) at = at?.child(local)
    return at
  }

  attribute(local: string, namespace = ''): string | undefined {
    return this.document.attributeOf(this.index, local, namespace)
  }

  attributes(): { name: XmlName; value: string }[] {
    const { document } = this
    const found: { name: XmlName; value: string }[] = []
    const end = document.endAttributeOf(this.index)
    for (let at = document.firstAttributeOf(this.index); at < end; at++) {
      found.push({ name: document.attributeName(at), value: document.attributeValue(at) })
    }
    return found
  }
}

function isNamed(name: XmlName, local?: string, namespace?: string): boolean {
  if (local !== undefined && name.local !== local) return false
  return namespace === undefined || name.namespace === namespace
}
