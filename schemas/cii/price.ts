import type { Line } from '../invoice/line.ts'
import {
  code,
  decimal,
  element,
  firstThen,
  fixed,
  list,
  text,
  whenText,
  type Binding,
} from '../xml/binding.ts'

type Price = NonNullable<Line['price']>
type Adjustment = NonNullable<Price['otherDiscounts']>[number]

/** The element that tells an allowance from a charge. */
export const INDICATOR = ['ram:ChargeIndicator', 'udt:Indicator'] as const

const NAME = 'ram:AppliedTradeAllowanceCharge'
const IS_ALLOWANCE = { when: whenText(INDICATOR, 'false', '0') }
const IS_CHARGE = { when: whenText(INDICATOR, 'true', '1') }

/**
 * BG-29. The base quantity (BT-149) is that of the net price; that of the gross price is kept
 * beside it when it is another one (see settle.ts).
 */
export function price(): Binding<Price>[] {
  return [
    element(
      'ram:GrossPriceProductTradePrice',
      [
        decimal('BT-148', 'ram:ChargeAmount', 'gross'),
        decimal('BT-149', 'ram:BasisQuantity', 'grossBaseQuantity', {
          attributes: { unitCode: { field: 'grossBaseUnit', term: 'BT-150' } },
        }),
        firstThen(
          DISCOUNT_FIELDS,
          element(NAME, discount(), IS_ALLOWANCE),
          list(NAME, 'otherDiscounts', adjustment('false'), IS_ALLOWANCE),
        ),
        list(NAME, 'surcharges', adjustment('true'), IS_CHARGE),
      ],
      { needs: 'gross' },
    ),
    element('ram:NetPriceProductTradePrice', [
      decimal('BT-146', 'ram:ChargeAmount', 'net'),
      decimal('BT-149', 'ram:BasisQuantity', 'baseQuantity', {
        attributes: { unitCode: { field: 'baseUnit', term: 'BT-150' } },
      }),
    ]),
  ]
}

const DISCOUNT_FIELDS = [
  'discount',
  'discountReason',
  'discountReasonCode',
  'discountBaseAmount',
  'discountPercentage',
] as const

function discount(): Binding<Price>[] {
  return [
    element('ram:ChargeIndicator', [fixed('udt:Indicator', 'false')]),
    decimal('', 'ram:CalculationPercent', 'discountPercentage'),
    decimal('', 'ram:BasisAmount', 'discountBaseAmount'),
    decimal('BT-147', 'ram:ActualAmount', 'discount'),
    code('EXT-FR-FE-196', 'ram:ReasonCode', 'discountReasonCode'),
    text('EXT-FR-FE-195', 'ram:Reason', 'discountReason'),
  ]
}

function adjustment(indicator: 'true' | 'false'): Binding<Adjustment>[] {
  return [
    element('ram:ChargeIndicator', [fixed('udt:Indicator', indicator)]),
    decimal('', 'ram:CalculationPercent', 'percentage'),
    decimal('', 'ram:BasisAmount', 'baseAmount'),
    decimal('', 'ram:ActualAmount', 'amount'),
    code('', 'ram:ReasonCode', 'reasonCode'),
    text('', 'ram:Reason', 'reason'),
  ]
}
