import { NAME, PARENT, ROW, type XmlDocument } from '../../xml/document.ts'
import type { XmlName } from '../../xml/name.ts'

/** The way from the root to an element by names: all elements of one path are judged alike. */
export interface ElementPath {
  /** Its place in the index. */
  readonly id: number
  readonly name: XmlName
  /** `undefined` above the root element. */
  readonly parent: ElementPath | undefined
  /** By the number of their name in the index. */
  readonly children: Map<number, ElementPath>
}

/** Documents share paths; past this many, a new index is begun so that none grows for ever. */
const PATHS_MAX = 50_000

/**
 * The paths seen so far, numbered: what a rule set has to do at a path is found out once and kept
 * by that number, for all documents to come.
 */
export class PathIndex {
  readonly paths: ElementPath[] = []
  private readonly roots = new Map<number, ElementPath>()
  /** By namespace, then by local name: prefixes do not count. */
  private readonly nameIds = new Map<string, Map<string, number>>()
  private nameCount = 0

  /** The number of the path of each element of a document, in document order. */
  pathsOf({ count, rows, names }: XmlDocument): Int32Array {
    const found = new Int32Array(count)
    const nameIds = names.map((name) => this.nameIdOf(name))
    // A step from a path by a name is looked up in the index once a document.
    const steps = new Map<number, number>()
    for (let element = 0; element < count; element += 1) {
      const parent = rows[element * ROW + PARENT] ?? -1
      const above = parent === -1 ? -1 : (found[parent] ?? -1)
      const name = rows[element * ROW + NAME] ?? -1
      const key = (above + 1) * names.length + name
      let path = steps.get(key)
      if (path === undefined)
        steps.set(key, (path = this.step(above, nameIds[name] ?? -1, names[name])))
      found[element] = path
    }
    return found
  }

  get isFull(): boolean {
    return this.paths.length > PATHS_MAX
  }

  private step(above: number, nameId: number, name: XmlName | undefined): number {
    if (name === undefined) throw new RangeError('an element without name')
    const parent = this.paths[above]
    const siblings = parent?.children ?? this.roots
    const known = siblings.get(nameId)
    if (known !== undefined) return known.id
    const path = { id: this.paths.length, name, parent, children: new Map<number, ElementPath>() }
    this.paths.push(path)
    siblings.set(nameId, path)
    return path.id
  }

  private nameIdOf({ namespace, local }: XmlName): number {
    let locals = this.nameIds.get(namespace)
    if (locals === undefined) this.nameIds.set(namespace, (locals = new Map<string, number>()))
    let id = locals.get(local)
    if (id === undefined) locals.set(local, (id = this.nameCount++))
    return id
  }
}

let current = new PathIndex()

/** The index in use. It only remembers: what is found with it does not depend on it. */
export function currentIndex(): PathIndex {
  if (current.isFull) current = new PathIndex()
  return current
}
