import type { DocumentAllowanceCharge } from '../invoice/allowance-charge.ts'
import type { Invoice } from '../invoice/invoice.ts'
import {
  amount,
  code,
  decimal,
  element,
  fixed,
  into,
  list,
  text,
  whenText,
  type Binding,
} from '../xml/binding.ts'
import type { Condition } from '../xml/part.ts'

/** BG-20 and BG-21: one element for both, told apart by `cbc:ChargeIndicator`. */
export function allowancesAndCharges(): Binding<Invoice>[] {
  return [
    list('cac:AllowanceCharge', 'allowances', allowanceCharge('false', ALLOWANCE_TERMS), {
      when: whenText(['cbc:ChargeIndicator'], 'false', '0'),
    }),
    list('cac:AllowanceCharge', 'charges', allowanceCharge('true', CHARGE_TERMS), {
      when: whenText(['cbc:ChargeIndicator'], 'true', '1'),
    }),
  ]
}

const ALLOWANCE_TERMS = ['BT-98', 'BT-97', 'BT-94', 'BT-92', 'BT-93', 'BT-95', 'BT-96'] as const
const CHARGE_TERMS = ['BT-105', 'BT-104', 'BT-101', 'BT-99', 'BT-100', 'BT-102', 'BT-103'] as const

function allowanceCharge(
  indicator: 'true' | 'false',
  terms: typeof ALLOWANCE_TERMS | typeof CHARGE_TERMS,
): Binding<DocumentAllowanceCharge>[] {
  const [reasonCode, reason, percentage, value, base, category, rate] = terms
  return [
    fixed('cbc:ChargeIndicator', indicator),
    code(reasonCode, 'cbc:AllowanceChargeReasonCode', 'reasonCode'),
    text(reason, 'cbc:AllowanceChargeReason', 'reason'),
    decimal(percentage, 'cbc:MultiplierFactorNumeric', 'percentage'),
    amount(value, 'cbc:Amount', 'amount'),
    amount(base, 'cbc:BaseAmount', 'baseAmount'),
    element('cac:TaxCategory', [
      code(category, 'cbc:ID', 'vatCategory'),
      decimal(rate, 'cbc:Percent', 'vatRate'),
      code('', 'cbc:TaxExemptionReasonCode', 'exemptionReasonCode'),
      text('', 'cbc:TaxExemptionReason', 'exemptionReason'),
      element('cac:TaxScheme', [fixed('cbc:ID', 'VAT')]),
    ]),
  ]
}

/** BT-110, BG-23 and BT-111. The total in the VAT currency is a `cac:TaxTotal` of its own. */
export function vatTotals(): Binding<Invoice>[] {
  return [
    element(
      'cac:TaxTotal',
      [
        into('totals', [amount('BT-110', 'cbc:TaxAmount', 'vat')]),
        list('cac:TaxSubtotal', 'vatBreakdown', [
          amount('BT-116', 'cbc:TaxableAmount', 'taxableAmount'),
          amount('BT-117', 'cbc:TaxAmount', 'taxAmount'),
          element('cac:TaxCategory', [
            code('BT-118', 'cbc:ID', 'category'),
            decimal('BT-119', 'cbc:Percent', 'rate'),
            code('BT-121', 'cbc:TaxExemptionReasonCode', 'exemptionReasonCode'),
            text('BT-120', 'cbc:TaxExemptionReason', 'exemptionReason'),
            element('cac:TaxScheme', [fixed('cbc:ID', 'VAT')]),
          ]),
        ]),
      ],
      { when: IN_INVOICE_CURRENCY },
    ),
    element('cac:TaxTotal', [
      into('totals', [amount('BT-111', 'cbc:TaxAmount', 'vatInAccountingCurrency', 'vat')]),
    ]),
  ]
}

/** Anything but an amount in BT-6 while BT-6 is another currency than BT-5. */
export const IN_INVOICE_CURRENCY: Condition = {
  path: ['cbc:TaxAmount'],
  attribute: 'currencyID',
  test: (found, { currency, vatCurrency }) =>
    found === undefined || found !== vatCurrency || found === currency,
}

/** BG-22. */
export function totals(): Binding<Invoice> {
  return element('cac:LegalMonetaryTotal', [
    into('totals', [
      amount('BT-106', 'cbc:LineExtensionAmount', 'lineNet'),
      amount('BT-109', 'cbc:TaxExclusiveAmount', 'withoutVat'),
      amount('BT-112', 'cbc:TaxInclusiveAmount', 'withVat'),
      amount('BT-107', 'cbc:AllowanceTotalAmount', 'allowances'),
      amount('BT-108', 'cbc:ChargeTotalAmount', 'charges'),
      amount('BT-113', 'cbc:PrepaidAmount', 'paid'),
      amount('BT-114', 'cbc:PayableRoundingAmount', 'rounding'),
      amount('BT-115', 'cbc:PayableAmount', 'due'),
    ]),
  ])
}
