import { isText } from '../br-fr/code.ts'
import { isAmount, isPrice, isQuantity, isRate } from '../br-fr/format.ts'
import type { Frameworks } from '../br-fr/framework.ts'
import type { Path } from '../../tree/path.ts'
import { fatal, rule, type Pattern, type Test } from '../../tree/rule-set.ts'
import type { Tree } from '../../tree/tree.ts'
import { normalizeSpace } from '../../tree/xpath-text.ts'
import { below, context, onLines, path } from './place.ts'

const TOTALS = 'cac:LegalMonetaryTotal'
const LINES = 'ubl:Invoice/cac:InvoiceLine | cn:CreditNote/cac:CreditNoteLine'
const QUANTITIES =
  'ubl:Invoice/cac:InvoiceLine/cbc:InvoicedQuantity | ' +
  'cn:CreditNote/cac:CreditNoteLine/cbc:CreditedQuantity'

const AMOUNTS = [
  ['BT-93_BT-100', below('cac:AllowanceCharge/cbc:BaseAmount')],
  ['BT-92_BT-99', below('cac:AllowanceCharge/cbc:Amount')],
  ['BT-106', context(`${TOTALS}/cbc:LineExtensionAmount`)],
  ['BT-107', context(`${TOTALS}/cbc:AllowanceTotalAmount`)],
  ['BT-108', context(`${TOTALS}/cbc:ChargeTotalAmount`)],
  ['BT-109', context(`${TOTALS}/cbc:TaxExclusiveAmount`)],
  ['BT-110', context('cac:TaxTotal/cbc:TaxAmount')],
  // Both currencies have the same context: the rule before takes them all.
  ['BT-111', context('cac:TaxTotal/cbc:TaxAmount')],
  ['BT-112', context(`${TOTALS}/cbc:TaxInclusiveAmount`)],
  ['BT-113', context(`${TOTALS}/cbc:PrepaidAmount`)],
  ['BT-114', context(`${TOTALS}/cbc:PayableRoundingAmount`)],
  ['BT-115', context(`${TOTALS}/cbc:PayableAmount`)],
  ['BT-116', context('cac:TaxTotal/cac:TaxSubtotal/cbc:TaxableAmount')],
  ['BT-117', context('cac:TaxTotal/cac:TaxSubtotal/cbc:TaxAmount')],
  ['BT-131', onLines('cbc:LineExtensionAmount')],
  ['BT-136_BT-141', onLines('cac:AllowanceCharge/cbc:Amount')],
  ['BT-137_BT-142', onLines('cac:AllowanceCharge/cbc:BaseAmount')],
] as const

const RATES = [
  ['BT-96_BT-103', context('cac:AllowanceCharge/cac:TaxCategory/cbc:Percent')],
  ['BT-119', context('cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory/cbc:Percent')],
  ['BT-152', context('cac:Item/cac:ClassifiedTaxCategory/cbc:Percent')],
] as const

const BASE_QUANTITY = path('cac:Price/cbc:BaseQuantity')
const NET_PRICE = path('cac:Price/cbc:PriceAmount')
const DISCOUNT = path('cbc:Amount')

/** How numbers are written: BR-FR-DEC-01 to -04. */
export function decimalPatterns({ isTwoWay }: Frameworks): readonly Pattern[] {
  const isPriceText = (tree: Tree, text: string) =>
    text === '' || isPrice(text, text.startsWith('-') && isTwoWay(tree))
  return [
    AMOUNTS.map(([term, at]) => rule(at, [fatal(`BR-FR-DEC-01_${term}`, isNormal(isAmount))])),
    [
      rule(context(LINES), [
        fatal('BR-FR-DEC-02_BT-149', (tree, node) => {
          const text = normalTextAt(tree, node, BASE_QUANTITY)
          return text === '' || isQuantity(text)
        }),
        fatal('BR-FR-DEC-03_BT-146', (tree, node) =>
          isPriceText(tree, normalTextAt(tree, node, NET_PRICE)),
        ),
      ]),
      rule(context(QUANTITIES), [fatal('BR-FR-DEC-02_BT-129', isNormal(isQuantity))]),
      rule(onLines('cac:Price/cac:AllowanceCharge'), [
        fatal('BR-FR-DEC-03_BT-147', (tree, node) =>
          isPriceText(tree, normalTextAt(tree, node, DISCOUNT)),
        ),
      ]),
      rule(onLines('cac:Price/cac:AllowanceCharge/cbc:BaseAmount'), [
        fatal('BR-FR-DEC-03_BT-148', (tree, node) =>
          isPriceText(tree, normalizeSpace(tree.text(node))),
        ),
      ]),
    ],
    RATES.map(([term, at]) => rule(at, [fatal(`BR-FR-DEC-04_${term}`, isNormal(isRate))])),
  ]
}

function isNormal(test: (text: string) => boolean): Test {
  return isText((text) => test(normalizeSpace(text)))
}

function normalTextAt(tree: Tree, node: number, at: Path): string {
  return normalizeSpace(tree.textAt(node, at))
}
