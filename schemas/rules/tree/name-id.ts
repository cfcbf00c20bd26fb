/**
 * The names that rules speak of, each with a small number, so that rules compare numbers. Filled
 * while rule sets are declared; a name no rule speaks of has none.
 */
const ids = new Map<string, Map<string, number>>()
let count = 0

/** The number of an element that no rule names. */
export const UNNAMED = -1

/** The number of a name, given now if it has none yet. */
export function nameId(namespace: string, local: string): number {
  let locals = ids.get(namespace)
  if (locals === undefined) ids.set(namespace, (locals = new Map<string, number>()))
  let id = locals.get(local)
  if (id === undefined) locals.set(local, (id = count++))
  return id
}

/** The number of a name, or `UNNAMED`. */
export function knownNameId(namespace: string, local: string): number {
  return ids.get(namespace)?.get(local) ?? UNNAMED
}

/** How many names have a number so far. */
export function nameCount(): number {
  return count
}
