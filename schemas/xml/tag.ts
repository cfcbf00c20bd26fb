import { isQualifiedName, isSpace, NAME_ASCII } from './character.ts'
import * as rows from './document.ts'
import { charactersOf, type XmlSource } from './encoding.ts'
import type { XmlLimits } from './limits.ts'
import {
  namespaceOf,
  NameTable,
  XML_NAMESPACE,
  XMLNS_NAMESPACE,
  type XmlName,
  type Scope,
  type Spelling,
} from './name.ts'
import { decodeAttribute, referenced } from './reference.ts'
import type { XmlRefusalCode } from './refusal.ts'

const GREATER = 62
const SLASH = 47
const EQUALS = 61
const LESS = 60
const AMPERSAND = 38

type Refuse = (code: XmlRefusalCode, offset: number, detail?: string | number) => never

/** Reads start tags and keeps the rows of the tree. */
export class TagReader {
  /** Elements read. */
  count = 0
  /** Of the tag read last. */
  isEmptyTag = false
  /** Of the tag read last; the reader reads one before asking. */
  spelling: Spelling
  private readonly origin: XmlSource
  private readonly source: string
  private readonly limits: XmlLimits
  private readonly refuse: Refuse
  private readonly table = new NameTable()
  private cells: Int32Array
  private attributeCells: Int32Array
  private attributeCount = 0
  private scope: Scope | undefined
  /** What `scope` was before each element that changed it. */
  private readonly scopes: (Scope | undefined)[] = []
  /** The elements that made each scope. */
  private readonly scoping: number[] = []
  private readonly xmlns: Spelling
  private readonly pending: Spelling[] = []
  /** Where the value read last ends. */
  private valueEnd = 0

  constructor(source: XmlSource, limits: XmlLimits, refuse: Refuse) {
    this.origin = source
    this.source = source.text
    this.limits = limits
    this.refuse = refuse
    // A pretty-printed invoice has an element every 32 characters or so.
    const guess = Math.min(limits.elementsMax, (source.text.length >> 5) + 32)
    this.cells = new Int32Array(guess * rows.ROW)
    this.attributeCells = new Int32Array(guess * rows.ATTRIBUTE_ROW)
    this.xmlns = this.table.add('xmlns', 'xmlns')
    this.spelling = this.xmlns
  }

  /** Reads the tag at `less` as a child of the row `parent`; returns where it ends. */
  read(less: number, parent: number): number {
    const { source } = this
    const guess = this.spelling.next
    let spelling = guess
    let at = guess === undefined ? 0 : less + 1 + guess.text.length
    if (guess === undefined || !source.startsWith(guess.text, less + 1) || this.isInName(at)) {
      spelling = this.nameAt(less + 1)
      at = less + 1 + spelling.text.length
      this.spelling.next = spelling
    }
    if (spelling === undefined) return this.refuse('xml-name', less)
    const row = this.addRow(less, parent)
    const hasAttributes = source.charCodeAt(at) !== GREATER
    const firstAttribute = this.attributeCount
    if (hasAttributes) at = this.attributes(at)
    this.cells[row + rows.NAME] = this.resolve(spelling, less)
    if (this.attributeCount > firstAttribute) this.resolveAttributes(firstAttribute, less)
    this.isEmptyTag = hasAttributes && source.charCodeAt(at) === SLASH
    const end = this.isEmptyTag ? at + 2 : at + 1
    this.cells[row + rows.CONTENT_START] = end
    this.spelling = spelling
    return end
  }

  /** Ends an element whose content ends at `offset`; returns its parent. */
  close(element: number, offset: number): number {
    const { cells } = this
    const row = element * rows.ROW
    cells[row + rows.CONTENT_END] = offset
    cells[row + rows.END] = this.count
    if (this.scoping.at(-1) === element) {
      this.scoping.pop()
      this.scope = this.scopes.pop()
    }
    return cells[row + rows.PARENT] ?? -1
  }

  flag(element: number, flag: number): void {
    const at = element * rows.ROW + rows.FLAGS
    this.cells[at] = (this.cells[at] ?? 0) | flag
  }

  /** Ends a processing instruction that starts at `less`; returns what follows it. */
  instruction(less: number): number {
    const { source } = this
    const end = source.indexOf('?>', less + 2)
    if (end === -1) return this.refuse('xml-syntax', less, '<?')
    const body = source.slice(less + 2, Math.min(end, less + 2 + this.limits.nameLengthMax))
    const written = body.split(/[ \t\r\n]/, 1)[0] ?? ''
    const target = charactersOf(written, this.origin.isBytes)
    // The target may hold no colon (Namespaces) and may not be `xml` in any case (XML 1.0, 2.6).
    if (!isQualifiedName(target) || target.includes(':') || /^xml$/i.test(target)) {
      this.refuse('xml-name', less, target.slice(0, 40))
    }
    return end + 2
  }

  /** The tree read so far, which the caller has found complete. */
  finish(): rows.XmlDocument {
    const { cells, table } = this
    // A last row closes the range of attributes of the last element.
    const length = (this.count + 1) * rows.ROW
    const complete = cells.length >= length ? cells : grown(cells, length)
    complete[this.count * rows.ROW + rows.ATTRIBUTES] = this.attributeCount
    return new rows.XmlDocument(this.origin, table.names, this.count, complete, this.attributeCells)
  }

  private addRow(offset: number, parent: number): number {
    if (this.count >= this.limits.elementsMax) {
      this.refuse('xml-elements', offset, this.limits.elementsMax)
    }
    const row = this.count * rows.ROW
    if (row + rows.ROW > this.cells.length) this.cells = grown(this.cells, row * 2)
    this.cells[row + rows.PARENT] = parent
    this.cells[row + rows.OFFSET] = offset
    this.cells[row + rows.ATTRIBUTES] = this.attributeCount
    this.count++
    return row
  }

  private learn(start: number, end: number): Spelling {
    if (end - start > this.limits.nameLengthMax) this.refuse('xml-text-length', start)
    const text = this.source.slice(start, end)
    const name = charactersOf(text, this.origin.isBytes)
    if (!isQualifiedName(name)) this.refuse('xml-name', start, name.slice(0, 40))
    if (this.table.names.length >= this.limits.namesMax) {
      this.refuse('xml-names', start, this.limits.namesMax)
    }
    return this.table.add(text, name)
  }

  /** Reads attributes and declarations up to `>` or `/`; returns where that stands. */
  private attributes(start: number): number {
    const { source } = this
    let bindings: Map<string, string> | undefined
    let count = 0
    let at = start
    for (;;) {
      const blank = at
      while (isSpace(source.charCodeAt(at))) at++
      const code = source.charCodeAt(at)
      if (code === GREATER) break
      if (code === SLASH && source.charCodeAt(at + 1) === GREATER) break
      if (at === blank) this.refuse(at >= source.length ? 'xml-unbalanced' : 'xml-syntax', at)
      if (++count > this.limits.attributesMax) this.refuse('xml-attributes', at, count)
      const spelling = this.nameAt(at)
      const equals = this.skipSpace(at + spelling.text.length)
      if (source.charCodeAt(equals) !== EQUALS) this.refuse('xml-syntax', equals, spelling.text)
      const quote = this.skipSpace(equals + 1)
      const isCoded = this.value(quote)
      const end = this.valueEnd
      if (spelling === this.xmlns || spelling.prefix === 'xmlns') {
        bindings ??= new Map()
        this.declare(bindings, spelling, quote + 1, end)
      } else {
        this.addAttribute(spelling, quote + 1, end, isCoded)
      }
      at = end + 1
    }
    if (bindings !== undefined) this.enter(bindings)
    return at
  }

  private nameAt(start: number): Spelling {
    const { source } = this
    let at = start
    let hash = 0
    while (this.isInName(at)) hash = (Math.imul(hash, 31) + source.charCodeAt(at++)) | 0
    return this.table.find(source, start, at, hash) ?? this.learn(start, at)
  }

  /** What may be part of a name as far as ASCII says; `learn` looks at each name once. */
  private isInName(at: number): boolean {
    const code = this.source.charCodeAt(at)
    return code >= 128 || NAME_ASCII[code] === 1
  }

  private skipSpace(start: number): number {
    let at = start
    while (isSpace(this.source.charCodeAt(at))) at++
    return at
  }

  /** Checks the value whose opening quote is at `start`; true when it must be decoded. */
  private value(start: number): boolean {
    const { source } = this
    const quote = source.charCodeAt(start)
    if (quote !== 34 && quote !== 39) this.refuse('xml-syntax', start)
    const last = start + this.limits.attributeLengthMax + 1
    let isCoded = false
    for (let at = start + 1; at <= last; at++) {
      const code = source.charCodeAt(at)
      if (code === quote) {
        this.valueEnd = at
        return isCoded
      }
      if (code > AMPERSAND && code !== LESS && code < 128) continue
      if (code === LESS || Number.isNaN(code)) this.refuse('xml-syntax', at)
      if (code === AMPERSAND) this.reference(at)
      if (code < 32 && !isSpace(code)) this.refuse('xml-character', at)
      if (code === AMPERSAND || code < 32 || code >= 128) isCoded = true
    }
    return this.refuse('xml-text-length', start, this.limits.attributeLengthMax)
  }

  private reference(at: number): void {
    const body = /^&([^;&<>"']{1,60});/.exec(this.source.slice(at, at + 64))?.[1] ?? ''
    if (referenced(body) === undefined) this.refuse('xml-reference', at, body)
  }

  private addAttribute(spelling: Spelling, start: number, end: number, isCoded: boolean): void {
    const at = this.attributeCount * rows.ATTRIBUTE_ROW
    if (at + rows.ATTRIBUTE_ROW > this.attributeCells.length) {
      this.attributeCells = grown(this.attributeCells, at * 2)
    }
    this.attributeCells[at + 1] = start
    this.attributeCells[at + 2] = end
    this.attributeCells[at + 3] = isCoded ? 1 : 0
    this.pending.push(spelling)
    this.attributeCount++
  }

  /** Names the attributes once the declarations of their tag are known; refuses repeated ones. */
  private resolveAttributes(first: number, offset: number): void {
    const { attributeCells, pending, table } = this
    const many = pending.length > FEW_ATTRIBUTES ? new Set<string>() : undefined
    for (let index = 0; index < pending.length; index++) {
      const spelling = pending[index]
      if (spelling === undefined) continue
      const id = spelling.prefix === '' ? this.plain(spelling) : this.resolve(spelling, offset)
      attributeCells[(first + index) * rows.ATTRIBUTE_ROW] = id
      const isRepeated =
        many === undefined ? this.isAmong(first, index, id) : isKnown(many, table.names[id])
      if (isRepeated) this.refuse('xml-attribute-repeated', offset, spelling.text)
    }
    this.pending.length = 0
  }

  /** Whether one of the first attributes of a tag has the name of another one. */
  private isAmong(first: number, count: number, id: number): boolean {
    for (let other = 0; other < count; other++) {
      const before = this.attributeCells[(first + other) * rows.ATTRIBUTE_ROW] ?? -1
      if (before === id || isSameName(this.table, before, id)) return true
    }
    return false
  }

  private plain(spelling: Spelling): number {
    if (spelling.plainId === -1) {
      spelling.plainId = this.table.idOf({ prefix: '', local: spelling.local, namespace: '' })
    }
    return spelling.plainId
  }

  private resolve(spelling: Spelling, offset: number): number {
    if (spelling.id !== -1 && spelling.scope === this.scope) return spelling.id
    const { prefix, local } = spelling
    const namespace = prefix === 'xmlns' ? undefined : namespaceOf(this.scope, prefix)
    if (namespace === undefined) return this.refuse('xml-prefix', offset, prefix)
    spelling.scope = this.scope
    spelling.id = this.table.idOf({ prefix, local, namespace })
    return spelling.id
  }

  private declare(
    bindings: Map<string, string>,
    spelling: Spelling,
    start: number,
    end: number,
  ): void {
    const prefix = spelling === this.xmlns ? '' : spelling.local
    const namespace = decodeAttribute(
      charactersOf(this.source.slice(start, end), this.origin.isBytes),
    )
    if (bindings.has(prefix)) this.refuse('xml-attribute-repeated', start, spelling.text)
    const isReserved =
      prefix === 'xmlns' ||
      namespace === XMLNS_NAMESPACE ||
      (prefix === 'xml') !== (namespace === XML_NAMESPACE)
    if (isReserved || (prefix !== '' && namespace === '')) {
      this.refuse('xml-prefix', start, spelling.text)
    }
    bindings.set(prefix, namespace)
  }

  private enter(bindings: ReadonlyMap<string, string>): void {
    this.scopes.push(this.scope)
    this.scoping.push(this.count - 1)
    this.scope = { parent: this.scope, bindings }
  }
}

/** Attributes of one tag that are compared each with each; more are kept in a set. */
const FEW_ATTRIBUTES = 16

/** Whether a name was there before; it is from now on. */
function isKnown(known: Set<string>, name: XmlName | undefined): boolean {
  const before = known.size
  known.add(`${name?.local ?? ''} ${name?.namespace ?? ''}`)
  return known.size === before
}

function isSameName(table: NameTable, left: number, right: number): boolean {
  const one = table.names[left]
  const other = table.names[right]
  return one?.local === other?.local && one?.namespace === other?.namespace
}

function grown(cells: Int32Array, length: number): Int32Array {
  const larger = new Int32Array(Math.max(length, cells.length + 1024))
  larger.set(cells)
  return larger
}
