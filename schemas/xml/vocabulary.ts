import type { XmlName } from './name.ts'

/**
 * The names of one syntax, each with a small number, so that a codec compares numbers. It is
 * filled while the bindings are compiled and does not change afterwards.
 */
export class Vocabulary {
  private readonly prefixes: ReadonlyMap<string, string>
  private readonly ids = new Map<string, Map<string, number>>()
  private count = 0

  /** `prefixes` gives the namespace of each prefix that the bindings use. */
  constructor(prefixes: Readonly<Record<string, string>>) {
    this.prefixes = new Map(Object.entries(prefixes))
  }

  /** The number of a name written with our prefixes: `cbc:ID`. */
  id(qualifiedName: string): number {
    const colon = qualifiedName.indexOf(':')
    const namespace = this.prefixes.get(qualifiedName.slice(0, Math.max(colon, 0)))
    if (namespace === undefined) throw new TypeError(`no namespace for ${qualifiedName}`)
    let locals = this.ids.get(namespace)
    if (locals === undefined) this.ids.set(namespace, (locals = new Map<string, number>()))
    const local = qualifiedName.slice(colon + 1)
    const known = locals.get(local)
    if (known !== undefined) return known
    locals.set(local, this.count)
    return this.count++
  }

  /** For each name of a document, its number here, or -1. */
  of(names: readonly XmlName[]): Int32Array {
    const numbers = new Int32Array(names.length)
    for (let index = 0; index < names.length; index++) {
      const name = names[index]
      const known = name === undefined ? undefined : this.ids.get(name.namespace)?.get(name.local)
      numbers[index] = known ?? -1
    }
    return numbers
  }
}
