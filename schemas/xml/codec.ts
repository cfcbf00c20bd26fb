import type { Invoice } from '../invoice/invoice.ts'
import { lossesBetween, type Loss } from '../invoice/loss.ts'
import type { Finding } from '../rules/finding.ts'
import { compileContent, type Read } from './binding-reader.ts'
import { compileWriter, type Write } from './binding-writer.ts'
import type { Binding } from './binding.ts'
import type { XmlDocument } from './document.ts'
import type { ElementContent } from './element-grammar.ts'
import { Locator } from './location.ts'
import { modelOf, nodeOf } from './model-node.ts'
import type { Part } from './part.ts'
import { placesOf, type Places } from './places.ts'
import { readXml } from './reader.ts'
import { Reading, type Foreign } from './reading.ts'
import { restrictedTo } from './restriction.ts'
import { trimmed } from './value-type.ts'
import { Vocabulary } from './vocabulary.ts'
import { XML_DECLARATION } from './writer.ts'

/**
 * A document read into the model. `problems` are values that are not of their type (rule
 * `APP-TYPE`, fatal), which are not in the model; `foreign` is what the model has no place for.
 */
export interface ReadInvoice {
  readonly invoice: Invoice
  readonly problems: readonly Finding[]
  readonly foreign: readonly Foreign[]
}

/** Where a value of the model stands in the document it was read from. */
export interface Origin {
  readonly xpath: string
  /** From 1. */
  readonly line: number
}

/** Gives the origin of a JSON pointer into the model. */
export type Origins = (pointer: string) => Origin

export interface CodecOptions {
  /** The name of the root element, with the prefix it is written with. */
  readonly root: string
  /** The namespace of each prefix, `''` for the default one, as written on the root. */
  readonly namespaces: Readonly<Record<string, string>>
  readonly content: readonly Binding<Invoice>[]
  /** Where the currencies stand, since amounts are read against them. */
  readonly currencyPath: readonly string[]
  readonly vatCurrencyPath: readonly string[]
  /** Brings the model into its normal order after reading. */
  readonly settle?: (invoice: Invoice) => void
}

/** One syntax: reading, writing, and finding back where a value came from. */
export class Codec {
  private readonly vocabulary: Vocabulary
  private readonly readContent: Read
  private readonly writeContent: Write
  private readonly parts: readonly Part[]
  private readonly namespaces: Readonly<Record<string, string>>
  private readonly open: string
  private readonly close: string
  private readonly currencyPath: readonly number[]
  private readonly vatCurrencyPath: readonly number[]
  private readonly settle: ((invoice: Invoice) => void) | undefined

  constructor(options: CodecOptions) {
    const parts = options.content.map((binding) => binding.part)
    this.parts = parts
    this.namespaces = options.namespaces
    this.vocabulary = new Vocabulary(options.namespaces)
    this.readContent = compileContent(parts, this.vocabulary)
    this.writeContent = compileWriter(parts, '  ')
    this.currencyPath = options.currencyPath.map((name) => this.vocabulary.id(name))
    this.vatCurrencyPath = options.vatCurrencyPath.map((name) => this.vocabulary.id(name))
    const declarations = Object.entries(options.namespaces).map(([prefix, namespace]) =>
      prefix === '' ? ` xmlns="${namespace}"` : ` xmlns:${prefix}="${namespace}"`,
    )
    this.open = `${XML_DECLARATION}<${options.root}${declarations.join('')}>`
    this.close = `\n</${options.root}>\n`
    this.settle = options.settle
  }

  /** Reads a document whose root is that of the syntax; never throws for what it holds. */
  read(document: XmlDocument): ReadInvoice {
    const { root, problems, foreign } = this.reading(document, false)
    return { invoice: modelOf(root), problems, foreign }
  }

  /** Writes a document. Throws XmlRefusal `xml-character` for a text that XML cannot hold. */
  write(invoice: Invoice): string {
    return this.writeBy(this.writeContent, invoice)
  }

  /** Writes as `write` does, but nothing that the content of the root element does not let in. */
  writerWithin(root: ElementContent): (invoice: Invoice) => string {
    const write = compileWriter(restrictedTo(root, this.parts, this.namespaces), '  ')
    return (invoice) => this.writeBy(write, invoice)
  }

  /** What of an invoice is missing, or other than it was, when what was written is read again. */
  losses(invoice: Invoice, write = (whole: Invoice) => this.write(whole)): Loss[] {
    const written = new TextEncoder().encode(write(invoice))
    return lossesBetween(invoice, this.read(readXml(written)).invoice)
  }

  /** Where each value of the model stands. */
  places(): Places {
    return placesOf(this.parts)
  }

  /** Reads again, keeping where each value came from: only for a document that has findings. */
  origins(document: XmlDocument): Origins {
    const { trace } = this.reading(document, true)
    const locator = new Locator(document)
    return (pointer) => {
      const element = trace?.elementOf(pointer) ?? 0
      return { xpath: locator.xpathOf(element), line: locator.lineOf(element) }
    }
  }

  private writeBy(write: Write, invoice: Invoice): string {
    const out = [this.open]
    write(nodeOf(invoice), { invoice }, out)
    out.push(this.close)
    return out.join('')
  }

  private reading(document: XmlDocument, isTraced: boolean): Reading {
    const reading = new Reading(document, this.vocabulary, isTraced)
    reading.currency = this.textAt(reading, this.currencyPath)
    reading.vatCurrency = this.textAt(reading, this.vatCurrencyPath)
    this.readContent(reading, 0, reading.root)
    this.settle?.(modelOf(reading.root))
    return reading
  }

  private textAt(reading: Reading, path: readonly number[]): string | undefined {
    const element = reading.descendant(0, path)
    return element === -1 ? undefined : trimmed(reading.document.textOf(element))
  }
}
