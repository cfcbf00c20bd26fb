import type { LineAllowanceCharge } from '../invoice/allowance-charge.ts'
import type { Invoice } from '../invoice/invoice.ts'
import type { Line } from '../invoice/line.ts'
import {
  amount,
  code,
  date,
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

/** BG-25. */
export function lines(isCreditNote: boolean): Binding<Invoice> {
  const quantity = isCreditNote ? 'cbc:CreditedQuantity' : 'cbc:InvoicedQuantity'
  return list(isCreditNote ? 'cac:CreditNoteLine' : 'cac:InvoiceLine', 'lines', [
    text('BT-126', 'cbc:ID', 'id'),
    text('BT-127', 'cbc:Note', 'note'),
    decimal('BT-129', quantity, 'quantity', {
      attributes: { unitCode: { field: 'unit', term: 'BT-130' } },
    }),
    amount('BT-131', 'cbc:LineExtensionAmount', 'netAmount'),
    text('BT-133', 'cbc:AccountingCost', 'buyerAccountingReference'),
    object('cac:InvoicePeriod', 'period', [
      date('BT-134', 'cbc:StartDate', 'start'),
      date('BT-135', 'cbc:EndDate', 'end'),
    ]),
    element('cac:OrderLineReference', [text('BT-132', 'cbc:LineID', 'purchaseOrderLine')]),
    element(
      'cac:DocumentReference',
      [identifier('BT-128', 'cbc:ID', 'objectIdentifier'), fixed('cbc:DocumentTypeCode', '130')],
      { when: whenText(['cbc:DocumentTypeCode'], '130') },
    ),
    list('cac:AllowanceCharge', 'allowances', allowanceCharge('false', ALLOWANCE_TERMS), {
      when: whenText(['cbc:ChargeIndicator'], 'false', '0'),
    }),
    list('cac:AllowanceCharge', 'charges', allowanceCharge('true', CHARGE_TERMS), {
      when: whenText(['cbc:ChargeIndicator'], 'true', '1'),
    }),
    item(),
    price(),
  ])
}

const ALLOWANCE_TERMS = ['BT-140', 'BT-139', 'BT-138', 'BT-136', 'BT-137'] as const
const CHARGE_TERMS = ['BT-145', 'BT-144', 'BT-143', 'BT-141', 'BT-142'] as const

function allowanceCharge(
  indicator: 'true' | 'false',
  terms: typeof ALLOWANCE_TERMS | typeof CHARGE_TERMS,
): Binding<LineAllowanceCharge>[] {
  const [reasonCode, reason, percentage, value, base] = terms
  return [
    fixed('cbc:ChargeIndicator', indicator),
    code(reasonCode, 'cbc:AllowanceChargeReasonCode', 'reasonCode'),
    text(reason, 'cbc:AllowanceChargeReason', 'reason'),
    decimal(percentage, 'cbc:MultiplierFactorNumeric', 'percentage'),
    amount(value, 'cbc:Amount', 'amount'),
    amount(base, 'cbc:BaseAmount', 'baseAmount'),
  ]
}

/** BG-31, and BG-30, which UBL has inside the item. */
function item(): Binding<Line> {
  return element('cac:Item', [
    into('item', [
      text('BT-154', 'cbc:Description', 'description'),
      text('BT-153', 'cbc:Name', 'name'),
      element('cac:BuyersItemIdentification', [text('BT-156', 'cbc:ID', 'buyerId')]),
      element('cac:SellersItemIdentification', [text('BT-155', 'cbc:ID', 'sellerId')]),
      element('cac:StandardItemIdentification', [identifier('BT-157', 'cbc:ID', 'standardId')]),
      element('cac:OriginCountry', [code('BT-159', 'cbc:IdentificationCode', 'originCountry')]),
      list('cac:CommodityClassification', 'classifications', [
        code('BT-158', 'cbc:ItemClassificationCode', 'value', {
          lengthMax: 500,
          attributes: {
            listID: { field: 'scheme', term: 'BT-158' },
            listVersionID: { field: 'schemeVersion', term: 'BT-158' },
          },
        }),
      ]),
    ]),
    element('cac:ClassifiedTaxCategory', [
      code('BT-151', 'cbc:ID', 'vatCategory'),
      decimal('BT-152', 'cbc:Percent', 'vatRate'),
      element('cac:TaxScheme', [fixed('cbc:ID', 'VAT')]),
    ]),
    into('item', [
      list('cac:AdditionalItemProperty', 'attributes', [
        text('BT-160', 'cbc:Name', 'name'),
        text('BT-161', 'cbc:Value', 'value'),
      ]),
    ]),
  ])
}

/** BG-29. The discount and the gross price are an allowance of the price. */
function price(): Binding<Line> {
  return object('cac:Price', 'price', [
    amount('BT-146', 'cbc:PriceAmount', 'net'),
    decimal('BT-149', 'cbc:BaseQuantity', 'baseQuantity', {
      attributes: { unitCode: { field: 'baseUnit', term: 'BT-150' } },
    }),
    element(
      'cac:AllowanceCharge',
      [
        fixed('cbc:ChargeIndicator', 'false'),
        amount('BT-147', 'cbc:Amount', 'discount'),
        amount('BT-148', 'cbc:BaseAmount', 'gross'),
      ],
      { when: whenText(['cbc:ChargeIndicator'], 'false', '0') },
    ),
  ])
}
