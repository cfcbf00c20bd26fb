import type { Finding } from '../rules/finding.ts'
import { NAME, ROW, type XmlDocument } from './document.ts'
import { Locator } from './location.ts'
import type { ModelNode } from './model-node.ts'
import { Trace } from './trace.ts'
import { trimmed, type ValueType } from './value-type.ts'
import type { Vocabulary } from './vocabulary.ts'

const SCHEMA_INSTANCE = 'http://www.w3.org/2001/XMLSchema-instance'

/**
 * Why something found in a document is not in the model: an element or attribute it has no place
 * for, characters where elements belong, a second value for a place that holds one, an element
 * without a value.
 */
export const FOREIGN_KINDS = ['element', 'attribute', 'text', 'repeated', 'empty'] as const
export type ForeignKind = (typeof FOREIGN_KINDS)[number]

/** Something the model does not hold. It is kept with its place, and computed when looked at. */
export class Foreign {
  readonly kind: ForeignKind
  private readonly locator: Locator
  private readonly document: XmlDocument
  private readonly element: number
  private readonly attribute: number

  constructor(
    kind: ForeignKind,
    document: XmlDocument,
    locator: Locator,
    element: number,
    attribute: number,
  ) {
    this.kind = kind
    this.document = document
    this.locator = locator
    this.element = element
    this.attribute = attribute
  }

  /** The name as written, prefix included. */
  get name(): string {
    const { document, attribute } = this
    const found =
      attribute === -1 ? document.nameOf(this.element) : document.attributeName(attribute)
    return found.prefix === '' ? found.local : `${found.prefix}:${found.local}`
  }

  get xpath(): string {
    const path = this.locator.xpathOf(this.element)
    return this.attribute === -1 ? path : `${path}/@${this.name}`
  }

  get line(): number {
    return this.locator.lineOf(this.element)
  }

  /** Its own characters, without those of its children. */
  get value(): string {
    const { document, attribute } = this
    return attribute === -1
      ? trimmed(document.textOf(this.element))
      : document.attributeValue(attribute)
  }

  toJSON(): { kind: ForeignKind; name: string; xpath: string; line: number; value: string } {
    const { kind, name, xpath, line, value } = this
    return { kind, name, xpath, line, value }
  }
}

/** What one reading of a document needs and gathers. */
export class Reading {
  readonly document: XmlDocument
  readonly root: ModelNode = {}
  readonly problems: Finding[] = []
  readonly foreign: Foreign[] = []
  /** Where each value came from; kept only when asked for. */
  readonly trace: Trace | undefined
  /** The currencies of the invoice (BT-5) and of its VAT (BT-6), known before the first amount. */
  currency: string | undefined
  vatCurrency: string | undefined
  private readonly locator: Locator
  private readonly numbers: Int32Array
  private itemParent = -1
  private item: ModelNode | undefined

  constructor(document: XmlDocument, vocabulary: Vocabulary, isTraced: boolean) {
    this.document = document
    this.numbers = vocabulary.of(document.names)
    this.locator = new Locator(document)
    this.trace = isTraced ? new Trace(this.root) : undefined
  }

  /** The number of an element's name in the vocabulary, -1 when the syntax has no use for it. */
  numberOf(element: number): number {
    return this.numbers[this.document.rows[element * ROW + NAME] ?? -1] ?? -1
  }

  /** The first descendant by a path of name numbers, -1 when there is none. */
  descendant(element: number, path: readonly number[]): number {
    let at = element
    for (const number of path) {
      at = this.document.firstChildOf(at)
      while (at !== -1 && this.numberOf(at) !== number) at = this.document.nextSiblingOf(at)
      if (at === -1) return -1
    }
    return at
  }

  /** The item of a list that stands for this element, when it is the one read last. */
  itemOf(parent: number): ModelNode | undefined {
    return this.itemParent === parent ? this.item : undefined
  }

  keepItem(parent: number, item: ModelNode): void {
    this.itemParent = parent
    this.item = item
  }

  addForeign(kind: ForeignKind, element: number, attribute = -1): void {
    this.foreign.push(new Foreign(kind, this.document, this.locator, element, attribute))
  }

  /** Lists the attributes and characters of an element that holds elements only. */
  addForeignOf(element: number): void {
    this.addForeignAttributes(element)
    if (this.document.hasText(element)) this.addForeign('text', element)
  }

  /** Lists the attributes and children of an element that holds characters only. */
  addForeignInside(element: number): void {
    const { document } = this
    this.addForeignAttributes(element)
    for (let at = document.firstChildOf(element); at !== -1; at = document.nextSiblingOf(at)) {
      this.addForeign('element', at)
    }
  }

  private addForeignAttributes(element: number): void {
    const { document } = this
    const end = document.endAttributeOf(element)
    for (let at = document.firstAttributeOf(element); at < end; at++) {
      // Where the author's schema lies is no datum of the invoice.
      if (document.attributeName(at).namespace !== SCHEMA_INSTANCE) {
        this.addForeign('attribute', element, at)
      }
    }
  }

  /** A value that is not of its type: it stays out of the model, and the document is refused. */
  addProblem(element: number, term: string, type: ValueType, found: string): void {
    const shown = found.length > 60 ? `${found.slice(0, 60)}…` : found
    const terms = term === '' ? [] : term.split(' ')
    const name = terms[0] ?? this.document.nameOf(element).local
    this.problems.push({
      rule: 'APP-TYPE',
      set: 'facteur',
      severity: 'fatal',
      location: this.locator.xpathOf(element),
      line: this.locator.lineOf(element),
      terms,
      message: {
        fr: `${name} : « ${shown} » n’est pas ${type.expected.fr}.`,
        en: `${name}: “${shown}” is not ${type.expected.en}.`,
      },
      remedy: {
        fr: `Écrire ${type.expected.fr}.`,
        en: `Write ${type.expected.en}.`,
      },
    })
  }
}
