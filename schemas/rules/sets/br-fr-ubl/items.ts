import { isText } from '../br-fr/code.ts'
import { hasScheme, marked } from '../br-fr/identifier.ts'
import { fatal, rule, type Pattern } from '../../tree/rule-set.ts'
import type { Tree } from '../../tree/tree.ts'
import { normalizeSpace } from '../../tree/xpath-text.ts'
import { below, onLines, path } from './place.ts'

const ATTRIBUTE = 'cac:Item/cac:AdditionalItemProperty'
const NAME = path('cbc:Name')
const NAME_CODE = path('cbc:NameCode')
const VALUE = path('cbc:Value')
const QUANTITY = path('cbc:ValueQuantity')
const ID = path('cbc:ID')

/** AFL numbers a sub-invoice, AVV gives its framework. */
const SCHEMES = ['AFL', 'AVV'] as const

const OBJECTS = [
  {
    rule: 'BR-FR-29',
    term: 'BT-18',
    reference: below('cac:AdditionalDocumentReference'),
    id: below('cac:AdditionalDocumentReference/cbc:ID'),
  },
  {
    rule: 'BR-FR-30',
    term: 'BT-128',
    reference: onLines('cac:DocumentReference'),
    id: onLines('cac:DocumentReference/cbc:ID'),
  },
] as const

const isFilled = isText((text) => normalizeSpace(text) !== '')

/** Attributes of items (BG-32) and the objects that a document or a line is about. */
export const ITEM_PATTERNS: readonly Pattern[] = [
  [
    // The official rule looks for items below the document, where there are none.
    rule(below(ATTRIBUTE), [
      fatal('BR-FR-27_BG-32', (tree, node) => tree.has(node, NAME) || tree.has(node, NAME_CODE)),
    ]),
    rule(below(`${ATTRIBUTE}/cbc:Name`), [fatal('BR-FR-27_BT-160', isFilled)]),
    rule(below(`${ATTRIBUTE}/cbc:NameCode`), [fatal('BR-FR-27_EXT-FR-FE-159', isFilled)]),
  ],
  [
    rule(onLines(ATTRIBUTE), [
      fatal(
        'BR-FR-28-Value',
        (tree, node) =>
          (tree.has(node, VALUE) && !tree.has(node, QUANTITY)) ||
          (!tree.has(node, VALUE) && hasUnit(tree, node)),
      ),
    ]),
  ],
  ...OBJECTS.map((object) => [
    rule(object.reference, [fatal(`${object.rule}_${object.term}`, areSchemesOnce)]),
    ...SCHEMES.map((scheme) =>
      rule(object.id, [fatal(`${object.rule}_${scheme}`, isFilled)], hasScheme(scheme)),
    ),
  ]),
]

function hasUnit(tree: Tree, node: number): boolean {
  return tree.some(node, QUANTITY, (at) => (tree.attribute(at, 'unitCode') ?? '') !== '')
}

function areSchemesOnce(tree: Tree, node: number): boolean {
  return SCHEMES.every((scheme) => marked(tree, node, ID, 'schemeID', scheme).length <= 1)
}
