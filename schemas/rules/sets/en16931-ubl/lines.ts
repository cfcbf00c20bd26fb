import { type ContextRule, fatal, rule } from '../../tree/rule-set.ts'
import { hasAttribute } from '../listed-code.ts'
import { twoDecimals } from '../decimals.ts'
import { filled, present } from '../presence.ts'
import { context, path } from '../ubl-notation.ts'
import { isVat } from './tax-category.ts'

export const LINE = context('cac:InvoiceLine | cac:CreditNoteLine')

const CATEGORY = path('cac:Item/cac:ClassifiedTaxCategory')
const CATEGORY_ID = path('cbc:ID')
const GROSS_PRICE = path('cac:Price/cac:AllowanceCharge/cbc:BaseAmount')
const NET_AMOUNT = path('cbc:LineExtensionAmount')
const NET_PRICE = path('cac:Price/cbc:PriceAmount')
const NAME = path('cbc:Name')
const VALUE = path('cbc:Value')

/** Invoice lines (BG-25), their price and their item. */
export const LINE_RULES: readonly ContextRule[] = [
  rule(LINE, [
    fatal('BR-21', filled(path('cbc:ID'))),
    fatal('BR-22', present(path('cbc:InvoicedQuantity'), path('cbc:CreditedQuantity'))),
    fatal(
      'BR-23',
      present(path('cbc:InvoicedQuantity/@unitCode'), path('cbc:CreditedQuantity/@unitCode')),
    ),
    fatal('BR-24', present(NET_AMOUNT)),
    fatal('BR-25', filled(path('cac:Item/cbc:Name'))),
    fatal('BR-26', present(NET_PRICE)),
    fatal('BR-27', (tree, node) => tree.some(node, NET_PRICE, (at) => tree.double(at) >= 0)),
    fatal('BR-28', (tree, node) => {
      if (!tree.has(node, GROSS_PRICE)) return true
      return tree.some(node, GROSS_PRICE, (at) => tree.double(at) >= 0)
    }),
    fatal('BR-CO-04', (tree, node) =>
      tree.some(node, CATEGORY, (at) => isVat(tree, at) && tree.has(at, CATEGORY_ID)),
    ),
    fatal('BR-DEC-23', twoDecimals(NET_AMOUNT)),
  ]),
  rule(context('cac:AdditionalItemProperty'), [
    fatal('BR-54', (tree, node) => tree.has(node, NAME) && tree.has(node, VALUE)),
  ]),
  rule(
    context(
      'cac:InvoiceLine/cac:Item/cac:CommodityClassification/cbc:ItemClassificationCode | ' +
        'cac:CreditNoteLine/cac:Item/cac:CommodityClassification/cbc:ItemClassificationCode',
    ),
    [fatal('BR-65', hasAttribute('listID'))],
  ),
  rule(
    context(
      'cac:InvoiceLine/cac:Item/cac:StandardItemIdentification/cbc:ID | ' +
        'cac:CreditNoteLine/cac:Item/cac:StandardItemIdentification/cbc:ID',
    ),
    [fatal('BR-64', hasAttribute('schemeID'))],
  ),
]
