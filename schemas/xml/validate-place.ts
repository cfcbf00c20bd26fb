import type { XmlDocument } from './document.ts'
import { Locator } from './location.ts'
import type { SchemaFault } from './validate-fault.ts'

/** The element of our document that a fault is about: as given, by libxml2's path, else by line. */
export function elementOf(
  document: XmlDocument,
  fault: SchemaFault,
  locator: Locator = new Locator(document),
): number {
  if (fault.element !== undefined) return fault.element
  if (fault.path !== undefined) return elementAt(document, fault.path)
  return elementOnLine(document, locator, fault)
}

/** Steps are `prefix:local`, `local` or `*` (an element of the default namespace), then `[n]`. */
function elementAt(document: XmlDocument, path: string): number {
  let at = 0
  for (const step of path.split('/').slice(2)) {
    const next = childAt(document, at, step)
    if (next === -1) break
    at = next
  }
  return at
}

function childAt(document: XmlDocument, parent: number, step: string): number {
  const [, name = '', position = '1'] = /^([^[]+)(?:\[(\d+)\])?$/.exec(step) ?? []
  let left = Number(position)
  for (let at = document.firstChildOf(parent); at !== -1; at = document.nextSiblingOf(at)) {
    const { prefix, local } = document.nameOf(at)
    const spelled = prefix === '' ? local : `${prefix}:${local}`
    if ((name === '*' || name === spelled) && --left === 0) return at
  }
  return -1
}

/** Xerces gives the line on which a tag ends: the last element of that name up to there. */
function elementOnLine(document: XmlDocument, locator: Locator, fault: SchemaFault): number {
  const local = fault.name?.replace(/^.*[}:]/, '')
  let found = 0
  for (let at = 0; at < document.count && locator.lineOf(at) <= fault.line; at++) {
    if (local === undefined || document.nameOf(at).local === local) found = at
  }
  return found
}
