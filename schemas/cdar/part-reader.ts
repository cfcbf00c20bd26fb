import type { XmlDocument, XmlElement } from '../xml/document.ts'
import { parseCdarTime } from './date-time.ts'

/** Why a message cannot be read: a term it must have, or a value that is not what it must be. */
export interface CdarFault {
  readonly kind: 'missing' | 'invalid'
  /** The MDT id. */
  readonly term: string
}

/**
 * Reads the parts of one message and remembers what it read, so that what nobody asked for is
 * listed at the end and never dropped in silence.
 */
export class PartReader {
  readonly faults: CdarFault[] = []
  private readonly taken = new Set<number>([0])
  private readonly document: XmlDocument

  constructor(document: XmlDocument) {
    this.document = document
  }

  /** The element at the end of a path of first children. */
  one(parent: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
    let at = parent
    for (const local of path) {
      at = at?.child(local)
      if (at !== undefined) this.taken.add(at.index)
    }
    return at
  }

  /** Every child of a name, read by `part`; `undefined` when there is none. */
  many<Part>(
    parent: XmlElement | undefined,
    local: string,
    part: (element: XmlElement) => Part,
  ): readonly Part[] | undefined {
    const found = parent?.children(local) ?? []
    for (const element of found) this.taken.add(element.index)
    return found.length === 0 ? undefined : found.map(part)
  }

  /** A text exactly as written; `undefined` when absent or empty. */
  text(parent: XmlElement | undefined, ...path: readonly string[]): string | undefined {
    const text = this.one(parent, ...path)?.text
    return text === '' ? undefined : text
  }

  /** A code, identifier or number, without the white space around it. */
  code(parent: XmlElement | undefined, ...path: readonly string[]): string | undefined {
    const code = this.text(parent, ...path)?.trim()
    return code === '' ? undefined : code
  }

  /** `true` or `false`, in either spelling that CDAR has for an indicator. */
  indicator(term: string, parent: XmlElement | undefined, local: string): boolean | undefined {
    const element = this.one(parent, local)
    const text = this.code(element, 'Indicator') ?? this.code(element, 'IndicatorString')
    if (text === 'true' || text === '1') return true
    if (text === 'false' || text === '0') return false
    if (element !== undefined) this.faults.push({ kind: 'invalid', term })
    return undefined
  }

  /** A day or a time, from the digits inside `local/DateTimeString`. */
  time(term: string, parent: XmlElement | undefined, local: string): string | undefined {
    const digits = this.code(parent, local, 'DateTimeString')
    if (digits === undefined) return undefined
    const time = parseCdarTime(digits)
    if (time === undefined) this.faults.push({ kind: 'invalid', term })
    return time
  }

  /** A value that must be there; without it the message has a fault and cannot be read. */
  need(term: string, value: string | undefined): string {
    if (value === undefined && !this.faults.some((fault) => fault.term === term)) {
      this.faults.push({ kind: 'missing', term })
    }
    return value ?? ''
  }

  /** The paths of the elements that nobody read, topmost only. */
  ignored(): readonly string[] {
    const { document, taken } = this
    const found: string[] = []
    for (let index = 0; index < document.count; index += 1) {
      if (!taken.has(index) && taken.has(document.parentOf(index))) found.push(this.pathOf(index))
    }
    return found
  }

  private pathOf(index: number): string {
    const { document } = this
    const names: string[] = []
    for (let at = index; at > 0; at = document.parentOf(at))
      names.unshift(document.nameOf(at).local)
    return names.join('/')
  }
}
