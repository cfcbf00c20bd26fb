import type { Scenario } from '../xml/scenario.ts'
import { FAMILIES } from './data/families.ts'
import type { GrammarModule } from './grammar.ts'
import { writeXsd, xsdFileName } from './xsd-writer.ts'

export type Family = keyof typeof FAMILIES

/** Each document type: the family it belongs to, and the module that declares its root element. */
export const DOCUMENT_TYPES = {
  'ubl-invoice': { family: 'ubl', root: 'invoice' },
  'ubl-creditnote': { family: 'ubl', root: 'credit-note' },
  cii: { family: 'cii', root: 'invoice' },
  'factur-x-minimum': { family: 'factur-x-minimum', root: 'invoice' },
  'factur-x-basicwl': { family: 'factur-x-basicwl', root: 'invoice' },
  'factur-x-basic': { family: 'factur-x-basic', root: 'invoice' },
  'factur-x-en16931': { family: 'factur-x-en16931', root: 'invoice' },
  'factur-x-extended': { family: 'factur-x-extended', root: 'invoice' },
  cdar: { family: 'cdar', root: 'response' },
  'f1-base-ubl-invoice': { family: 'f1-base-ubl', root: 'invoice' },
  'f1-base-ubl-creditnote': { family: 'f1-base-ubl', root: 'credit-note' },
  'f1-base-cii': { family: 'f1-base-cii', root: 'invoice' },
  'f1-full-ubl-invoice': { family: 'f1-full-ubl', root: 'invoice' },
  'f1-full-ubl-creditnote': { family: 'f1-full-ubl', root: 'credit-note' },
  'f1-full-cii': { family: 'f1-full-cii', root: 'invoice' },
  f10: { family: 'f10', root: 'ereporting' },
  f13: { family: 'directory', root: 'update' },
  f14: { family: 'directory', root: 'consultation' },
} as const satisfies Readonly<Record<string, { family: Family; root: string }>>

export type DocumentType = keyof typeof DOCUMENT_TYPES

/**
 * The document type of a scenario, `undefined` for a root we do not know. A CII whose BT-24 is one
 * of Factur-X's own is of that level; one that says EN 16931 is of the Factur-X level only inside a
 * PDF, since CII alone carries the same BT-24 with all of D22B.
 */
export function documentTypeOf(
  { syntax, profile }: Scenario,
  container?: 'factur-x',
): DocumentType | undefined {
  if (syntax === 'unknown' || syntax === 'order-x' || syntax === 'zugferd-1') return undefined
  if (syntax !== 'cii') return syntax
  switch (profile) {
    case 'minimum':
    case 'basicwl':
    case 'basic':
    case 'extended':
      return `factur-x-${profile}`
    case 'en16931':
      return container === undefined ? 'cii' : 'factur-x-en16931'
    default:
      return 'cii'
  }
}

/** The schema files of a family by name; each imports the others by that name. */
export function xsdFilesOf(family: Family): ReadonlyMap<string, string> {
  const modules: readonly GrammarModule[] = FAMILIES[family]
  const included = new Set(modules.flatMap((module) => module.includes))
  const whole = modules.filter((module) => !included.has(module.name))
  const moduleOf = (namespace: string) =>
    whole.find((module) => module.namespace === namespace)?.name
  return new Map(
    modules.map((module) => [xsdFileName(module.name), writeXsd(module, moduleOf)] as const),
  )
}

/** The file of the family that declares the root of a document type. */
export function rootFileOf(type: DocumentType): string {
  return xsdFileName(DOCUMENT_TYPES[type].root)
}
