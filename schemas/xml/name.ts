/** A name as written: `cbc:ID` is prefix `cbc`, local name `ID`, namespace that of the prefix. */
export interface XmlName {
  readonly prefix: string
  readonly local: string
  readonly namespace: string
}

/** The namespace of the prefix `xml`, bound without declaration. */
export const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace'
/** The namespace of the prefix `xmlns`, which nothing else may use. */
export const XMLNS_NAMESPACE = 'http://www.w3.org/2000/xmlns/'

/** The namespace declarations of one element, on top of those of its ancestors. */
export interface Scope {
  readonly parent: Scope | undefined
  readonly bindings: ReadonlyMap<string, string>
}

/** The namespace bound to a prefix, `''` for the default one; `undefined` when undeclared. */
export function namespaceOf(scope: Scope | undefined, prefix: string): string | undefined {
  for (let at = scope; at !== undefined; at = at.parent) {
    const namespace = at.bindings.get(prefix)
    if (namespace !== undefined) return namespace
  }
  if (prefix === '') return ''
  return prefix === 'xml' ? XML_NAMESPACE : undefined
}

/** A qualified name as spelled in one document, with the meaning it had when last seen. */
export interface Spelling {
  /** As it stands in the source. */
  readonly text: string
  readonly prefix: string
  readonly local: string
  /** The start tag that came after the last one of this name: most likely the next one too. */
  next: Spelling | undefined
  /** The scope in which `id` holds. */
  scope: Scope | undefined
  /** Index in `names` of this spelling in its prefix's namespace; -1 before the first use. */
  id: number
  /** Index in `names` of this spelling as an attribute without namespace; -1 as above. */
  plainId: number
}

/** Probes before a name is looked up by a map, which no choice of names can slow down. */
const PROBES_MAX = 16

/**
 * The distinct names of one document. A spelling is found by hashing its characters in place, so
 * that reading a tag allocates nothing.
 */
export class NameTable {
  readonly names: XmlName[] = []
  private slots = new Array<Spelling | undefined>(256)
  private count = 0
  private readonly crowded = new Map<string, Spelling>()
  private readonly ids = new Map<string, number>()

  /** The spelling that stands in `source` from `start` to `end`; `hash` is its `hashOf`. */
  find(source: string, start: number, end: number, hash: number): Spelling | undefined {
    const mask = this.slots.length - 1
    const length = end - start
    let at = spread(hash) & mask
    for (let probe = 0; probe < PROBES_MAX; probe++) {
      const found = this.slots[at]
      if (found === undefined) return undefined
      if (found.text.length === length && source.startsWith(found.text, start)) return found
      at = (at + 1) & mask
    }
    return this.crowded.get(source.slice(start, end))
  }

  /** Keeps a spelling that `find` did not know; `name` is `text` in characters. */
  add(text: string, name: string): Spelling {
    const colon = name.indexOf(':')
    const spelling: Spelling = {
      text,
      prefix: colon === -1 ? '' : name.slice(0, colon),
      local: name.slice(colon + 1),
      next: undefined,
      scope: undefined,
      id: -1,
      plainId: -1,
    }
    this.count++
    if (this.count * 2 > this.slots.length) this.grow()
    this.insert(spelling)
    return spelling
  }

  /** The id of a name: one for each prefix, local name and namespace, whatever the scope. */
  idOf(name: XmlName): number {
    const key = `${name.prefix}:${name.local} ${name.namespace}`
    const known = this.ids.get(key)
    if (known !== undefined) return known
    this.names.push(name)
    this.ids.set(key, this.names.length - 1)
    return this.names.length - 1
  }

  private insert(spelling: Spelling): void {
    const mask = this.slots.length - 1
    let at = spread(hashOf(spelling.text)) & mask
    for (let probe = 0; probe < PROBES_MAX; probe++) {
      if (this.slots[at] === undefined) {
        this.slots[at] = spelling
        return
      }
      at = (at + 1) & mask
    }
    this.crowded.set(spelling.text, spelling)
  }

  private grow(): void {
    const before = this.slots
    this.slots = new Array<Spelling | undefined>(before.length * 2)
    for (const spelling of before) if (spelling !== undefined) this.insert(spelling)
  }
}

/** The hash of a name: the reader computes the same while it scans. */
export function hashOf(text: string): number {
  let hash = 0
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
  return hash
}

function spread(hash: number): number {
  return hash ^ (hash >>> 15)
}
