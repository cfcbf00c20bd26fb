import type { LineAllowanceCharge } from '../invoice/allowance-charge.ts'
import type { Invoice } from '../invoice/invoice.ts'
import type { Line } from '../invoice/line.ts'
import {
  code,
  decimal,
  element,
  fixed,
  identifier,
  into,
  list,
  object,
  text,
  whenText,
  type Binding,
} from '../xml/binding.ts'
import { objectReference } from './references.ts'
import { period } from './settlement.ts'

/** BG-25, in the order of `ram:IncludedSupplyChainTradeLineItem`. */
export function lines(): Binding<Invoice> {
  return list('ram:IncludedSupplyChainTradeLineItem', 'lines', [
    element('ram:AssociatedDocumentLineDocument', [
      text('BT-126', 'ram:LineID', 'id'),
      element('ram:IncludedNote', [text('BT-127', 'ram:Content', 'note')]),
    ]),
    object('ram:SpecifiedTradeProduct', 'item', product()),
    element('ram:SpecifiedLineTradeAgreement', [
      element('ram:BuyerOrderReferencedDocument', [
        text('BT-132', 'ram:LineID', 'purchaseOrderLine'),
      ]),
      into('price', price()),
    ]),
    element('ram:SpecifiedLineTradeDelivery', [
      decimal('BT-129', 'ram:BilledQuantity', 'quantity', {
        attributes: { unitCode: { field: 'unit', term: 'BT-130' } },
      }),
    ]),
    element('ram:SpecifiedLineTradeSettlement', settlement(), { isAlways: true }),
  ])
}

/** BG-31. */
function product(): Binding<NonNullable<Line['item']>>[] {
  return [
    identifier('BT-157', 'ram:GlobalID', 'standardId'),
    text('BT-155', 'ram:SellerAssignedID', 'sellerId'),
    text('BT-156', 'ram:BuyerAssignedID', 'buyerId'),
    text('BT-153', 'ram:Name', 'name'),
    text('BT-154', 'ram:Description', 'description'),
    list('ram:ApplicableProductCharacteristic', 'attributes', [
      text('BT-160', 'ram:Description', 'name'),
      text('BT-161', 'ram:Value', 'value'),
    ]),
    list('ram:DesignatedProductClassification', 'classifications', [
      code('BT-158', 'ram:ClassCode', 'value', {
        lengthMax: 500,
        attributes: {
          listID: { field: 'scheme', term: 'BT-158' },
          listVersionID: { field: 'schemeVersion', term: 'BT-158' },
        },
      }),
    ]),
    element('ram:OriginTradeCountry', [code('BT-159', 'ram:ID', 'originCountry')]),
  ]
}

/** BG-29. The base quantity may be repeated with the gross price; it is written with the net. */
function price(): Binding<NonNullable<Line['price']>>[] {
  return [
    element('ram:GrossPriceProductTradePrice', [
      decimal('BT-148', 'ram:ChargeAmount', 'gross'),
      baseQuantity(() => false),
      element(
        'ram:AppliedTradeAllowanceCharge',
        [
          element('ram:ChargeIndicator', [fixed('udt:Indicator', 'false')]),
          decimal('BT-147', 'ram:ActualAmount', 'discount'),
        ],
        { when: whenText(INDICATOR, 'false', '0') },
      ),
    ]),
    element('ram:NetPriceProductTradePrice', [
      decimal('BT-146', 'ram:ChargeAmount', 'net'),
      baseQuantity(() => true),
    ]),
  ]
}

function baseQuantity(accepts: () => boolean): Binding<NonNullable<Line['price']>> {
  return decimal('BT-149', 'ram:BasisQuantity', 'baseQuantity', {
    isShared: true,
    accepts,
    attributes: { unitCode: { field: 'baseUnit', term: 'BT-150' } },
  })
}

const INDICATOR = ['ram:ChargeIndicator', 'udt:Indicator'] as const

function settlement(): Binding<Line>[] {
  return [
    element('ram:ApplicableTradeTax', [
      fixed('ram:TypeCode', 'VAT'),
      code('BT-151', 'ram:CategoryCode', 'vatCategory'),
      decimal('BT-152', 'ram:RateApplicablePercent', 'vatRate'),
    ]),
    object('ram:BillingSpecifiedPeriod', 'period', period('BT-134', 'BT-135')),
    list('ram:SpecifiedTradeAllowanceCharge', 'allowances', allowanceCharge('false', ALLOWANCE), {
      when: whenText(INDICATOR, 'false', '0'),
    }),
    list('ram:SpecifiedTradeAllowanceCharge', 'charges', allowanceCharge('true', CHARGE), {
      when: whenText(INDICATOR, 'true', '1'),
    }),
    element('ram:SpecifiedTradeSettlementLineMonetarySummation', [
      decimal('BT-131', 'ram:LineTotalAmount', 'netAmount'),
    ]),
    objectReference<Line>('BT-128'),
    element('ram:ReceivableSpecifiedTradeAccountingAccount', [
      text('BT-133', 'ram:ID', 'buyerAccountingReference'),
    ]),
  ]
}

const ALLOWANCE = ['BT-138', 'BT-137', 'BT-136', 'BT-140', 'BT-139'] as const
const CHARGE = ['BT-143', 'BT-142', 'BT-141', 'BT-145', 'BT-144'] as const

function allowanceCharge(
  indicator: 'true' | 'false',
  terms: typeof ALLOWANCE | typeof CHARGE,
): Binding<LineAllowanceCharge>[] {
  const [percentage, base, value, reasonCode, reason] = terms
  return [
    element('ram:ChargeIndicator', [fixed('udt:Indicator', indicator)]),
    decimal(percentage, 'ram:CalculationPercent', 'percentage'),
    decimal(base, 'ram:BasisAmount', 'baseAmount'),
    decimal(value, 'ram:ActualAmount', 'amount'),
    code(reasonCode, 'ram:ReasonCode', 'reasonCode'),
    text(reason, 'ram:Reason', 'reason'),
  ]
}
