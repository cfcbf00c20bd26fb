import type { Line } from '../invoice/line.ts'
import {
  amount,
  code,
  decimal,
  element,
  firstThen,
  fixed,
  list,
  object,
  text,
  whenText,
  type Binding,
} from '../xml/binding.ts'

const NAME = 'cac:AllowanceCharge'
const IS_ALLOWANCE = { when: whenText(['cbc:ChargeIndicator'], 'false', '0') }

/** BG-29. The discount and the gross price are an allowance of the price. */
export function price(): Binding<Line> {
  return object('cac:Price', 'price', [
    amount('BT-146', 'cbc:PriceAmount', 'net'),
    decimal('BT-149', 'cbc:BaseQuantity', 'baseQuantity', {
      attributes: { unitCode: { field: 'baseUnit', term: 'BT-150' } },
    }),
    firstThen(
      ['discount', 'gross', 'discountReason', 'discountReasonCode'],
      element(
        NAME,
        [
          fixed('cbc:ChargeIndicator', 'false'),
          code('EXT-FR-FE-196', 'cbc:AllowanceChargeReasonCode', 'discountReasonCode'),
          text('EXT-FR-FE-195', 'cbc:AllowanceChargeReason', 'discountReason'),
          // The schema wants an amount where only the gross price is given.
          amount('BT-147', 'cbc:Amount', 'discount', 'invoice', { otherwise: '0' }),
          amount('BT-148', 'cbc:BaseAmount', 'gross'),
        ],
        IS_ALLOWANCE,
      ),
      list(
        NAME,
        'otherDiscounts',
        [
          fixed('cbc:ChargeIndicator', 'false'),
          code('', 'cbc:AllowanceChargeReasonCode', 'reasonCode'),
          text('', 'cbc:AllowanceChargeReason', 'reason'),
          amount('', 'cbc:Amount', 'amount'),
          amount('', 'cbc:BaseAmount', 'baseAmount'),
        ],
        IS_ALLOWANCE,
      ),
    ),
  ])
}
