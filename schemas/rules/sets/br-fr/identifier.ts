import type { Path } from '../../tree/path.ts'
import type { Test } from '../../tree/rule-set.ts'
import { NONE, type Tree } from '../../tree/tree.ts'
import { TypeFault } from '../../tree/type-fault.ts'
import { normalizeSpace } from '../../tree/xpath-text.ts'
import { isSiren, isSiretOf, sirenOf } from './format.ts'

const SIREN_SCHEME = '0002'
const SIRET_SCHEME = '0009'

/** The elements of a path that have an attribute of that value. */
export function marked(
  tree: Tree,
  node: number,
  path: Path,
  attribute: string,
  value: string,
): number[] {
  return tree.all(node, path).filter((at) => tree.attribute(at, attribute) === value)
}

/** The only one of a list, or `NONE`; a function of XPath given two is a type fault. */
export function only(found: readonly number[], node: number): number {
  if (found.length > 1)
    throw new TypeFault(node, `${String(found.length)} values where one is read`)
  return found[0] ?? NONE
}

/** Whether the element itself has one of the schemes. */
export function hasScheme(...schemes: readonly string[]): Test {
  return (tree, node) => {
    const scheme = tree.attribute(node, 'schemeID')
    return scheme !== undefined && schemes.includes(scheme)
  }
}

/** The legal identifiers below a path that are a SIREN by their scheme. */
export function sirensAt(tree: Tree, node: number, legalId: Path): number[] {
  return marked(tree, node, legalId, 'schemeID', SIREN_SCHEME)
}

/** BR-FR-10, BR-FR-11 in UBL: a SIREN of nine digits is there. */
export function hasSiren(tree: Tree, node: number, legalId: Path): boolean {
  const siren = only(sirensAt(tree, node, legalId), node)
  return siren !== NONE && isSiren(normalizeSpace(tree.text(siren)))
}

function isNamed(tree: Tree): (node: number) => boolean {
  return (at) => tree.attribute(at, 'schemeID') === SIREN_SCHEME && tree.text(at) !== ''
}

/** Where a party has its identifiers and its legal identifier. */
export interface PartyPaths {
  readonly ids: Path
  readonly legalId: Path
}

/** BR-FR-09 where the SIREN is mandatory: the first SIRET begins with it. */
export function isSiretOfParty({ ids, legalId }: PartyPaths): Test {
  return (tree, node) => {
    const [siret] = marked(tree, node, ids, 'schemeID', SIRET_SCHEME)
    if (siret === undefined) return true
    const siren = only(sirensAt(tree, node, legalId), node)
    return isSiretOf(tree.text(siret), tree.text(siren))
  }
}

/** BR-FR-09 elsewhere: without a SIREN to compare with, fourteen digits will do. */
export function isSiretOfAnyone({ ids, legalId }: PartyPaths): Test {
  return (tree, node) => {
    const [siret] = marked(tree, node, ids, 'schemeID', SIRET_SCHEME)
    if (siret === undefined) return true
    const siren = tree.text(only(sirensAt(tree, node, legalId), node))
    return isSiretOf(tree.text(siret), siren === '' ? sirenOf(tree.text(siret)) : siren)
  }
}

/** The same in CII, where a second SIRET cannot be told from the first when there is no SIREN. */
export function isOnlySiretOfAnyone(paths: PartyPaths): Test {
  const isSiret = isSiretOfAnyone(paths)
  return (tree, node) => {
    const sirets = marked(tree, node, paths.ids, 'schemeID', SIRET_SCHEME)
    if (sirets.length > 1 && !tree.some(node, paths.legalId, isNamed(tree))) only(sirets, node)
    return isSiret(tree, node)
  }
}

/** BR-FR-CO-10: every identifier has a scheme. */
export function areSchemed(ids: Path): Test {
  return (tree, node) => tree.every(node, ids, (id) => tree.attribute(id, 'schemeID') !== undefined)
}

/** BR-FR-CO-10: no scheme occurs twice. */
export function areSchemesDifferent(ids: Path): Test {
  return (tree, node) => {
    const seen = new Set<string>()
    return tree.every(node, ids, (id) => {
      const scheme = tree.attribute(id, 'schemeID')
      if (scheme === undefined) return true
      if (seen.has(scheme)) return false
      seen.add(scheme)
      return true
    })
  }
}
