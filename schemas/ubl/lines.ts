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
  into,
  list,
  object,
  text,
  whenText,
  type Binding,
} from '../xml/binding.ts'
import { delivery, deliveryTerms } from './delivery.ts'
import { item } from './item.ts'
import { lineReferences, sublineReference } from './line-references.ts'
import { lineNotes } from './notes.ts'
import { price } from './price.ts'
import { objectReferences } from './references.ts'
import { IN_INVOICE_CURRENCY } from './totals.ts'
import { VAT_POINT_TYPE } from './vat-point.ts'

/** BG-25. */
export function lines(isCreditNote: boolean): Binding<Invoice> {
  const quantity = isCreditNote ? 'cbc:CreditedQuantity' : 'cbc:InvoicedQuantity'
  return list(isCreditNote ? 'cac:CreditNoteLine' : 'cac:InvoiceLine', 'lines', [
    text('BT-126', 'cbc:ID', 'id'),
    lineNotes(),
    decimal('BT-129', quantity, 'quantity', {
      attributes: { unitCode: { field: 'unit', term: 'BT-130' } },
    }),
    amount('BT-131', 'cbc:LineExtensionAmount', 'netAmount'),
    text('BT-133', 'cbc:AccountingCost', 'buyerAccountingReference'),
    period(),
    ...lineReferences(),
    ...sublineReference(),
    objectReferences<Line>('cac:DocumentReference', 'BT-128'),
    object('cac:Delivery', 'delivery', delivery('EXT-FR-FE-158')),
    ...(isCreditNote
      ? [...vatAmounts(), ...allowancesAndCharges()]
      : [...allowancesAndCharges(), ...vatAmounts()]),
    item(),
    price(),
    object('cac:DeliveryTerms', 'deliveryTerms', deliveryTerms()),
  ])
}

/** BG-26, beside which the extensions have the VAT point of the line. */
function period(): Binding<Line> {
  return element(
    'cac:InvoicePeriod',
    [
      into('period', [
        date('BT-134', 'cbc:StartDate', 'start'),
        date('BT-135', 'cbc:EndDate', 'end'),
      ]),
      code('EXT-FR-FE-180', 'cbc:DescriptionCode', 'vatPointCode', { type: VAT_POINT_TYPE }),
      into('period', [text('', 'cbc:Description', 'description')]),
    ],
    { emptyAs: { field: 'period', unless: ['vatPointCode'] } },
  )
}

function allowancesAndCharges(): Binding<Line>[] {
  return [
    list('cac:AllowanceCharge', 'allowances', allowanceCharge('false', ALLOWANCE_TERMS), {
      when: whenText(['cbc:ChargeIndicator'], 'false', '0'),
    }),
    list('cac:AllowanceCharge', 'charges', allowanceCharge('true', CHARGE_TERMS), {
      when: whenText(['cbc:ChargeIndicator'], 'true', '1'),
    }),
  ]
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

/** The VAT of a group of lines, in the currency of the invoice and in that of its VAT. */
function vatAmounts(): Binding<Line>[] {
  return [
    element('cac:TaxTotal', [amount('EXT-FR-FE-181', 'cbc:TaxAmount', 'vatAmount')], {
      when: IN_INVOICE_CURRENCY,
    }),
    element('cac:TaxTotal', [
      amount('EXT-FR-FE-182', 'cbc:TaxAmount', 'vatAmountInAccountingCurrency', 'vat'),
    ]),
  ]
}
