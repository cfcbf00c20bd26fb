import {
  MULTI_VENDOR_CORRECTIONS,
  SELF_BILLED_TYPES,
  TWO_WAY_CORRECTIONS,
} from '../../../codelists/document-type.ts'
import type { Path } from '../../tree/path.ts'
import { fatal, rule, type Assertion, type Pattern, type Test } from '../../tree/rule-set.ts'
import { type Tree } from '../../tree/tree.ts'
import { normalizeSpace } from '../../tree/xpath-text.ts'
import type { Edition } from './edition.ts'
import { groupAssertions } from './group-line.ts'
import { only } from './identifier.ts'
import { isTop, lineIndexer, textsOf, under, type LineIndex } from './line-index.ts'
import type { LinePlaces } from './line-places.ts'

type Indexer = (tree: Tree, parent: number) => LineIndex

const SELF_BILLED = SELF_BILLED_TYPES.codes

/**
 * BR-FR-MV and BR-FR-BD: invoices of several sellers and two-way invoices, whose lines are groups,
 * each of them a sub-invoice with its number (AFL), its seller and its totals. `ofGroups` is what
 * one syntax asks of a group besides.
 */
export function subInvoicePatterns(
  places: LinePlaces,
  edition: Edition,
  ofGroups: readonly Assertion[] = [],
): readonly Pattern[] {
  const { contexts, frameworks } = places
  const indexAt = lineIndexer(places)
  const isAsked: Test = (tree) => frameworks.hasSubInvoices(tree)
  const isTopLink: Test = (tree, node) => {
    if (!frameworks.hasSubInvoices(tree)) return false
    const link = places.linkOf(tree, node)
    return link !== undefined && isTop(link)
  }
  return [
    [rule(contexts.bill, billAssertions(places, indexAt), isAsked)],
    [rule(contexts.type, typeAssertions(places), isAsked)],
    [rule(contexts.line, lineAssertions(places, indexAt), isAsked)],
    [
      rule(
        contexts.link,
        [
          ...groupAssertions(places, edition, indexAt),
          ...ofGroups,
          ...correctionAssertions(places, 'MV', MULTI_VENDOR_CORRECTIONS.codes),
          ...correctionAssertions(places, 'BD', TWO_WAY_CORRECTIONS.codes),
        ],
        isTopLink,
      ),
    ],
  ]
}

function billAssertions(places: LinePlaces, indexAt: Indexer): readonly Assertion[] {
  const { isMultiVendor, isTwoWay } = places.frameworks
  const { bill, ids } = places
  const groupsOf = (tree: Tree, node: number) =>
    indexAt(tree, node).lines.flatMap(({ node: line, links }) =>
      links.filter(isTop).map(() => line),
    )
  const isOneBilledBy =
    (party: Path): Test =>
    (tree, node) => {
      if (!isTwoWay(tree)) return true
      const known = new Set(textsOf(tree, node, party))
      const isKnown = (at: number) => known.has(tree.text(at))
      const groups = groupsOf(tree, node)
      return groups.filter((line) => tree.some(line, places.line.sellerId, isKnown)).length === 1
    }
  return [
    fatal(
      'BR-FR-MV-02_EXT-FR-FE-163',
      (tree, node) => !isMultiVendor(tree) || groupsOf(tree, node).length >= 1,
    ),
    fatal(
      'BR-FR-BD-02_EXT-FR-FE-163',
      (tree, node) => !isTwoWay(tree) || groupsOf(tree, node).length === 2,
    ),
    fatal(ids.twoWaySeller, isOneBilledBy(bill.sellerId)),
    fatal('BR-FR-BD-02_BT-47', isOneBilledBy(bill.buyerId)),
    fatal('BR-FR-MV-12_BT-128', (tree, node) => {
      const isNew = (line: number) =>
        places.objects(tree, line, 'AFL').every((object) => !places.isRepeated(tree, object))
      return indexAt(tree, node).lines.every(({ node: line, links }) => {
        return !links.some(isTop) || isNew(line)
      })
    }),
  ]
}

/** The invoice of several sellers is never drawn up by the buyer, the two-way one always. */
function typeAssertions({ frameworks, ids, isSelfBilled }: LinePlaces): readonly Assertion[] {
  const isFilled = (tree: Tree, node: number) => normalizeSpace(tree.text(node)) !== ''
  return [
    fatal('BR-FR-MV-13_BT-3', (tree, node) => {
      if (!frameworks.isMultiVendor(tree)) return true
      return isFilled(tree, node) && !isSelfBilled(tree.text(node))
    }),
    fatal(ids.twoWayType, (tree, node) => {
      return !frameworks.isTwoWay(tree) || SELF_BILLED.has(normalizeSpace(tree.text(node)))
    }),
  ]
}

function lineAssertions(places: LinePlaces, indexAt: Indexer): readonly Assertion[] {
  const { line: at } = places
  const sellerIdOf = (tree: Tree, nodes: readonly number[], node: number) => {
    const found = nodes.flatMap((line) => tree.all(line, at.sellerId))
    return normalizeSpace(tree.text(only(found, node)))
  }
  const numberOf = (tree: Tree, nodes: readonly number[], node: number) => {
    const found = nodes.flatMap((line) => places.objects(tree, line, 'AFL'))
    return normalizeSpace(tree.text(only(found, node)))
  }
  const isAsAbove =
    (valueOf: typeof numberOf): Test =>
    (tree, node) => {
      const value = valueOf(tree, [node], node)
      if (value === '') return false
      const parentIds = parentIdsOf(places, tree, node)
      if (parentIds.length === 0) return true
      const parents = under(indexAt(tree, tree.parent(node)).byId, parentIds)
      return value === valueOf(tree, parents, node)
    }
  return [
    fatal('BR-FR-MV-06_EXT-FR-FE-167', isAsAbove(sellerIdOf)),
    fatal('BR-FR-MV-07_BT-128', isAsAbove(numberOf)),
    fatal('BR-FR-MV-08_BT-128', (tree, node) => {
      if (!isDetail(places, tree, node)) return true
      const reason = tree.textAt(node, at.exemption)
      if (normalizeSpace(reason) === '') return false
      const number = numberOf(tree, [node], node)
      return number !== '' && reason.startsWith(`#${number}#`)
    }),
  ]
}

/** BR-FR-MV-14, BR-FR-BD-14: each sub-invoice of a correction cites what it corrects. */
function correctionAssertions(
  places: LinePlaces,
  family: 'MV' | 'BD',
  types: ReadonlySet<string>,
): readonly Assertion[] {
  const { isMultiVendor, isTwoWay } = places.frameworks
  const isFramework = family === 'MV' ? isMultiVendor : isTwoWay
  const isAsked = (tree: Tree) => isFramework(tree) && places.isTyped(tree, types)
  return [
    fatal(`BR-FR-${family}-14-EXT-FR-FE-136`, (tree, node) => {
      return !isAsked(tree) || places.citesNumber(tree, places.lineOf(tree, node))
    }),
    fatal(`BR-FR-${family}-14-EXT-FR-FE-138`, (tree, node) => {
      return !isAsked(tree) || places.citesDate(tree, places.lineOf(tree, node))
    }),
  ]
}

function parentIdsOf({ linkNodes, linkOf }: LinePlaces, tree: Tree, line: number): string[] {
  return linkNodes(tree, line).flatMap((node) => linkOf(tree, node)?.parentIds ?? [])
}

function isDetail({ linkNodes, linkOf }: LinePlaces, tree: Tree, line: number): boolean {
  return linkNodes(tree, line).some((node) => linkOf(tree, node)?.subtypes.includes('DETAIL'))
}
