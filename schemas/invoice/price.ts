import { Type } from 'typebox'
import { code, decimal, text } from './field.ts'

/** A discount on the gross price beside the first, or a surcharge on it. */
const PriceAdjustment = Type.Object(
  {
    amount: decimal('EXTENDED', 'amount of one unit'),
    baseAmount: decimal('EXTENDED', 'base amount'),
    percentage: decimal('EXTENDED', 'percentage'),
    reason: text('EXTENDED', 'reason'),
    reasonCode: code('EXTENDED', 'reason code, UNTDID 5189 / 7161'),
  },
  { additionalProperties: false },
)

/** Price details (BG-29). */
export const Price = Type.Object(
  {
    net: decimal('BT-146', 'item net price'),
    discount: decimal('BT-147', 'item price discount'),
    gross: decimal('BT-148', 'item gross price'),
    baseQuantity: decimal('BT-149', 'item price base quantity'),
    baseUnit: code('BT-150', 'unit of the base quantity'),
    discountReason: text('EXT-FR-FE-195', 'reason of the discount'),
    discountReasonCode: code('EXT-FR-FE-196', 'reason code of the discount, UNTDID 5189'),
    discountBaseAmount: decimal('EXTENDED', 'base amount of the discount'),
    discountPercentage: decimal('EXTENDED', 'percentage of the discount'),
    otherDiscounts: Type.Optional(
      Type.Array(PriceAdjustment, { description: 'EXTENDED discounts beside the first' }),
    ),
    surcharges: Type.Optional(Type.Array(PriceAdjustment, { description: 'EXTENDED surcharges' })),
    grossBaseQuantity: decimal('EXTENDED', 'base quantity of the gross price, when it is another'),
    grossBaseUnit: code('EXTENDED', 'unit of the base quantity of the gross price'),
  },
  { additionalProperties: false },
)
