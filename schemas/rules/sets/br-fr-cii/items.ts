import { isAny, isText } from '../br-fr/code.ts'
import { fatal, rule, type Pattern } from '../../tree/rule-set.ts'
import type { Tree } from '../../tree/tree.ts'
import { normalizeSpace } from '../../tree/xpath-text.ts'
import { AGREEMENT, below, LINES, path } from './place.ts'

const ATTRIBUTE = `${LINES}/ram:SpecifiedTradeProduct/ram:ApplicableProductCharacteristic`
const NAME = path('ram:Description')
const NAME_CODE = path('ram:TypeCode')
const VALUE = path('ram:Value')
const MEASURE = path('ram:ValueMeasure')
const OBJECT = path('ram:AdditionalReferencedDocument')
const SCHEME = path('ram:ReferenceTypeCode')

/** AFL numbers a sub-invoice, AVV gives its framework. */
const SCHEMES = ['AFL', 'AVV'] as const

/** What has objects: the document below its agreement, the line directly. */
const OBJECTS = [
  { rule: 'BR-FR-29', term: 'BT-18', holder: AGREEMENT },
  { rule: 'BR-FR-30', term: 'BT-128', holder: LINES },
] as const

const isFilled = isText((text) => normalizeSpace(text) !== '')

/** Attributes of items (BG-32) and the objects that a document or a line is about. */
export const ITEM_PATTERNS: readonly Pattern[] = [
  [
    rule(below(ATTRIBUTE), [
      fatal('BR-FR-27_BG-32', (tree, node) => tree.has(node, NAME) || tree.has(node, NAME_CODE)),
      fatal(
        'BR-FR-28-Value',
        (tree, node) =>
          (tree.has(node, VALUE) && !tree.has(node, MEASURE)) ||
          (!tree.has(node, VALUE) && hasUnit(tree, node)),
      ),
    ]),
    rule(below(`${ATTRIBUTE}/ram:Description`), [fatal('BR-FR-27_BT-160', isFilled)]),
    rule(below(`${ATTRIBUTE}/ram:TypeCode`), [fatal('BR-FR-27_EXT-FR-FE-159', isFilled)]),
  ],
  ...OBJECTS.map((object) => [
    rule(below(object.holder), [fatal(`${object.rule}_${object.term}`, areSchemesOnce)]),
    ...SCHEMES.map((scheme) =>
      rule(
        below(`${object.holder}/ram:AdditionalReferencedDocument/ram:IssuerAssignedID`),
        [fatal(`${object.rule}_${scheme}`, isFilled)],
        (tree, node) => isAny(tree, tree.parent(node), SCHEME, scheme),
      ),
    ),
  ]),
]

function hasUnit(tree: Tree, node: number): boolean {
  return tree.some(node, MEASURE, (at) => (tree.attribute(at, 'unitCode') ?? '') !== '')
}

function areSchemesOnce(tree: Tree, node: number): boolean {
  return SCHEMES.every((scheme) => {
    let count = 0
    for (const object of tree.all(node, OBJECT)) if (isAny(tree, object, SCHEME, scheme)) count += 1
    return count <= 1
  })
}
