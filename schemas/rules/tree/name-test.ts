import type { XmlName } from '../../xml/name.ts'
import { nameId, UNNAMED } from './name-id.ts'

/**
 * What one step of a path asks of a name: one exact name (`id`), or all names that `accepts` takes
 * (`*`, `ram:*`, `ram:*Amount`), for which `id` is `UNNAMED`.
 */
export interface NameTest {
  readonly id: number
  readonly accepts: (name: XmlName) => boolean
}

/** The namespaces of the prefixes that the rules of one syntax use. */
export type Prefixes = Readonly<Record<string, string>>

/**
 * A name test as written: `cbc:ID`, `ram:*`, `ram:*Amount` (ends with), `*`, `*:*ID`. A name
 * without prefix is in the namespace of the prefix `''`, or in none.
 */
export function nameTest(text: string, prefixes: Prefixes): NameTest {
  const colon = text.indexOf(':')
  const prefix = text.slice(0, Math.max(colon, 0))
  const local = text.slice(colon + 1)
  const isAnyNamespace = prefix === '*' || text === '*'
  const namespace = isAnyNamespace ? undefined : namespaceOf(prefix, prefixes, text)
  if (namespace !== undefined && !local.startsWith('*')) {
    const accepts = (name: XmlName) => name.local === local && name.namespace === namespace
    return { id: nameId(namespace, local), accepts }
  }
  const isSuffix = local.startsWith('*')
  const ending = isSuffix ? local.slice(1) : local
  return {
    id: UNNAMED,
    accepts: (name) =>
      (namespace === undefined || name.namespace === namespace) &&
      (isSuffix ? name.local.endsWith(ending) : name.local === ending),
  }
}

function namespaceOf(prefix: string, prefixes: Prefixes, text: string): string {
  const namespace = prefixes[prefix]
  if (namespace !== undefined) return namespace
  if (prefix === '') return ''
  throw new TypeError(`no namespace for ${text}`)
}
