import { isIn } from '../../../codelists/code-list.ts'
import { ITEM_ATTRIBUTES } from '../../../codelists/item-attribute.ts'
import { NONE, perDocument, type Tree, xpathNumber } from '../../tree/tree.ts'
import { roundedToCents } from '../../tree/xpath-number.ts'
import { normalizeSpace } from '../../tree/xpath-text.ts'
import { context, path } from '../cii-notation.ts'
import { twoDecimals } from '../decimals.ts'
import { absent, present } from '../presence.ts'
import type { JudgedContext } from './judged-context.ts'
import { both, either, hasText, isOneOf, not, ofParent, someNumber, textsAt } from './value-test.ts'

const LINE = path('ram:IncludedSupplyChainTradeLineItem')
const LINE_ID = path('ram:AssociatedDocumentLineDocument/ram:LineID')
const PARENT_ID = path('ram:AssociatedDocumentLineDocument/ram:ParentLineID')
const KIND = path('ram:AssociatedDocumentLineDocument/ram:LineStatusReasonCode')
const OWN_KIND = path('ram:LineStatusReasonCode')
const QUANTITY = path('ram:SpecifiedLineTradeDelivery/ram:BilledQuantity')
const QUANTITY_UNIT = path('ram:SpecifiedLineTradeDelivery/ram:BilledQuantity/@unitCode')
const TOTAL = path(
  'ram:SpecifiedLineTradeSettlement/ram:SpecifiedTradeSettlementLineMonetarySummation/' +
    'ram:LineTotalAmount',
)
const NET_PRICE = path(
  'ram:SpecifiedLineTradeAgreement/ram:NetPriceProductTradePrice/ram:ChargeAmount',
)
const GROSS_PRICE = path(
  'ram:SpecifiedLineTradeAgreement/ram:GrossPriceProductTradePrice/ram:ChargeAmount',
)
const TAX = path('ram:SpecifiedLineTradeSettlement/ram:ApplicableTradeTax')
const TAX_TYPE = path('ram:TypeCode')
const TAX_CATEGORY = path('ram:CategoryCode')
const ITEM_ID = path('ram:SpecifiedTradeProduct/ram:GlobalID')
const ITEM_CLASS = path('ram:SpecifiedTradeProduct/ram:DesignatedProductClassification')
const START = path('ram:StartDateTime')
const END = path('ram:EndDateTime')
const DATE = path('udt:DateTimeString')

/** BG-25 to BG-32: invoice lines and their items; and invoicing periods. */
export const LINES: readonly JudgedContext[] = [
  {
    context: context('ram:IncludedSupplyChainTradeLineItem'),
    asked: {
      'BR-21': hasText(LINE_ID),
      'BR-22': present(QUANTITY),
      'BR-23': present(QUANTITY_UNIT),
      'BR-24': present(TOTAL),
      'BR-25': hasText(path('ram:SpecifiedTradeProduct/ram:Name')),
      'BR-26': present(NET_PRICE),
      'BR-27': someNumber(NET_PRICE, (price) => price >= 0),
      'BR-28': either(
        someNumber(GROSS_PRICE, (price) => price >= 0),
        absent(GROSS_PRICE),
      ),
      'BR-64': either(
        hasText(path('ram:SpecifiedTradeProduct/ram:GlobalID/@schemeID')),
        absent(ITEM_ID),
      ),
      'BR-65': either(
        hasText(
          path(
            'ram:SpecifiedTradeProduct/ram:DesignatedProductClassification/ram:ClassCode/@listID',
          ),
        ),
        absent(ITEM_CLASS),
      ),
      'BR-CO-04': hasVatCategory,
      'BR-DEC-23': twoDecimals(TOTAL),
      'BR-FXEXT-06': either(isTopLevel, hasText(KIND)),
      'BR-FXEXT-08': (tree) => areGroupsSummed(tree),
    },
  },
  {
    context: context('ram:IncludedSupplyChainTradeLineItem'),
    where: not(isTopLevel),
    asked: {
      'BR-FXEXT-11': (tree, node) =>
        lineIds(tree).has(normalizeSpace(tree.textAt(node, PARENT_ID))),
    },
  },
  {
    context: context('ram:IncludedSupplyChainTradeLineItem'),
    where: both(isOneOf(KIND, 'GROUP'), present(TOTAL)),
    asked: { 'BR-FXEXT-12': areSubgroupsTotalled },
  },
  {
    context: context('ram:IncludedSupplyChainTradeLineItem/ram:AssociatedDocumentLineDocument'),
    where: either(absent(OWN_KIND), isOneOf(OWN_KIND, 'DETAIL')),
    asked: {
      'BR-FXEXT-BR-22': ofParent(present(QUANTITY)),
      'BR-FXEXT-BR-23': ofParent(present(QUANTITY_UNIT)),
      'BR-FXEXT-BR-24': ofParent(present(TOTAL)),
      'BR-FXEXT-BR-26': ofParent(present(NET_PRICE)),
      'BR-FXEXT-CO-04': ofParent(
        both(
          (tree, node) => tree.some(node, TAX, (tax) => isOneOf(TAX_TYPE, 'VAT')(tree, tax)),
          hasVatCategory,
        ),
      ),
    },
  },
  {
    context: context('ram:AssociatedDocumentLineDocument/ram:IncludedNote'),
    where: present(path('ram:SubjectCode')),
    asked: { 'BR-FXEXT-02': present(path('ram:ContentCode'), path('ram:Content')) },
  },
  {
    context: context('ram:ApplicableProductCharacteristic'),
    asked: {
      'BR-54': both(present(path('ram:Description')), present(path('ram:Value'))),
      'BR-FXEXT-BR-54-1': present(path('ram:Description'), path('ram:TypeCode')),
      'BR-FXEXT-BR-54-2': hasOneValue,
    },
  },
  {
    context: context('ram:ApplicableProductCharacteristic/ram:TypeCode'),
    asked: {
      'BR-FXEXT-04': (tree, node) => isIn(ITEM_ATTRIBUTES, normalizeSpace(tree.text(node))),
    },
  },
  period('ram:ApplicableHeaderTradeSettlement', 'BR-29', 'BR-CO-19'),
  period('ram:SpecifiedLineTradeSettlement', 'BR-30', 'BR-CO-20'),
]

function hasVatCategory(tree: Tree, line: number): boolean {
  return tree.some(
    line,
    TAX,
    (tax) => tree.textAt(tax, TAX_TYPE).toUpperCase() === 'VAT' && tree.has(tax, TAX_CATEGORY),
  )
}

/** The value of an attribute is a text or a measure with its unit, not both. */
function hasOneValue(tree: Tree, node: number): boolean {
  if (tree.has(node, VALUE)) return !tree.has(node, MEASURE)
  return tree.some(node, MEASURE, (at) => (tree.attribute(at, 'unitCode') ?? '') !== '')
}

const VALUE = path('ram:Value')
const MEASURE = path('ram:ValueMeasure')

// Sub-lines (EXTENDED): a line names the line it is part of (BT-X-304).

function isTopLevel(tree: Tree, line: number): boolean {
  return normalizeSpace(tree.textAt(line, PARENT_ID)) === ''
}

const lineIds = perDocument(
  (tree) =>
    new Set(
      tree
        .everywhere(LINE)
        .flatMap((line) => textsAt(tree, line, LINE_ID).map((text) => normalizeSpace(text))),
    ),
)

/** Every group of lines that has a total has that of its parts (BR-FXEXT-08). */
const areGroupsSummed = perDocument((tree) => {
  const lines = tree.everywhere(LINE)
  const isPart = isOneOf(KIND, 'DETAIL', 'GROUP')
  const sums = new Map<string, number>()
  for (const line of lines) {
    if (!isPart(tree, line)) continue
    const parent = normalizeSpace(tree.textAt(line, PARENT_ID))
    sums.set(parent, (sums.get(parent) ?? 0) + totalOf(tree, line))
  }
  const isGroup = isOneOf(KIND, 'GROUP')
  return lines.every((line) => {
    if (!isGroup(tree, line) || normalizeSpace(tree.textAt(line, TOTAL)) === '') return true
    const id = normalizeSpace(tree.textAt(line, LINE_ID))
    return totalOf(tree, line) === roundedToCents(sums.get(id) ?? 0)
  })
})

function totalOf(tree: Tree, line: number): number {
  return xpathNumber(tree.textAt(line, TOTAL))
}

/** A group with a total has only groups with a total below it (BR-FXEXT-12). */
function areSubgroupsTotalled(tree: Tree, line: number): boolean {
  const id = tree.single(line, LINE_ID)
  if (id === NONE) return false
  const { groups, totals } = subgroups(tree).get(tree.text(id)) ?? { groups: 0, totals: 0 }
  return groups === totals
}

const OWN_LINE = path('rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem')

const subgroups = perDocument((tree) => {
  const found = new Map<string, { readonly groups: number; readonly totals: number }>()
  const isGroup = isOneOf(KIND, 'GROUP')
  for (const line of tree.everywhere(OWN_LINE)) {
    if (!isGroup(tree, line)) continue
    for (const parent of new Set(textsAt(tree, line, PARENT_ID))) {
      const { groups, totals } = found.get(parent) ?? { groups: 0, totals: 0 }
      found.set(parent, { groups: groups + 1, totals: totals + tree.count(line, TOTAL) })
    }
  }
  return found
})

/** BG-14, BG-26: a period has a start or an end, and does not end before it starts. */
function period(holder: string, order: string, presence: string): JudgedContext {
  return {
    context: context(`${holder}/ram:BillingSpecifiedPeriod`),
    asked: {
      [order]: either(isInOrder, absent(START), absent(END)),
      [presence]: present(START, END),
    },
  }
}

/** Days written CCYYMMDD are compared as texts. */
function isInOrder(tree: Tree, node: number): boolean {
  const starts = daysAt(tree, node, START)
  return daysAt(tree, node, END).some((end) => starts.some((start) => end >= start))
}

function daysAt(tree: Tree, node: number, place: typeof START): readonly string[] {
  return tree
    .all(node, place)
    .flatMap((at) => tree.all(at, DATE))
    .filter((at) => tree.attribute(at, 'format') === '102')
    .map((at) => tree.text(at))
}
