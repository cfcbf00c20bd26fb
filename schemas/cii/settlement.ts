import type { DocumentAllowanceCharge } from '../invoice/allowance-charge.ts'
import type { Invoice } from '../invoice/invoice.ts'
import {
  amount,
  code,
  compactDate,
  decimal,
  element,
  fixed,
  into,
  list,
  object,
  ofRoot,
  text,
  whenText,
  type Binding,
} from '../xml/binding.ts'
import type { Condition } from '../xml/part.ts'
import { onePerAccount } from '../xml/settle.ts'
import { extensionParty, payee } from './parties.ts'
import { IS_FIRST_MEANS, otherPayments, PAYMENT_MEANS, paymentMeans } from './payment.ts'
import { paymentTerms } from './payment-terms.ts'
import { INDICATOR } from './price.ts'
import { precedingInvoice, receivedDate } from './references.ts'

type Period = NonNullable<Invoice['period']>

/** `ram:ApplicableHeaderTradeSettlement`: payment, VAT, allowances and charges, totals. */
export function settlement(): Binding<Invoice> {
  return element(
    'ram:ApplicableHeaderTradeSettlement',
    [
      into('payment', [
        into('directDebit', [
          code('BT-90', 'ram:CreditorReferenceID', 'creditorId', { lengthMax: 500 }),
        ]),
        text('BT-83', 'ram:PaymentReference', 'remittance'),
      ]),
      code('BT-6', 'ram:TaxCurrencyCode', 'vatCurrency'),
      code('BT-5', 'ram:InvoiceCurrencyCode', 'currency'),
      text('', 'ram:InvoiceIssuerReference', 'issuerReference'),
      object('ram:InvoicerTradeParty', 'invoicer', extensionParty()),
      object('ram:InvoiceeTradeParty', 'invoicee', extensionParty()),
      payee(),
      object('ram:PayerTradeParty', 'payer', extensionParty()),
      exchangeRate(),
      element(PAYMENT_MEANS, paymentMeans(), { expand: onePerAccount, when: IS_FIRST_MEANS }),
      otherPayments(),
      vatBreakdown(),
      element('ram:BillingSpecifiedPeriod', [into('period', period('BT-73', 'BT-74'))]),
      list('ram:SpecifiedTradeAllowanceCharge', 'allowances', allowance(), {
        when: whenText(INDICATOR, 'false', '0'),
      }),
      list('ram:SpecifiedTradeAllowanceCharge', 'charges', charge(), {
        when: whenText(INDICATOR, 'true', '1'),
      }),
      logisticsCharges(),
      paymentTerms(),
      element('ram:SpecifiedTradeSettlementHeaderMonetarySummation', [into('totals', totals())]),
      list('ram:SpecifiedFinancialAdjustment', 'financialAdjustments', [
        text('', 'ram:Reason', 'reason'),
        decimal('', 'ram:ActualAmount', 'amount'),
      ]),
      list('ram:InvoiceReferencedDocument', 'precedingInvoices', precedingInvoice()),
      accountingAccount('BT-19'),
      advancePayments(),
    ],
    { isAlways: true },
  )
}

interface AccountingAccount {
  buyerAccountingReference?: string
  buyerAccountingType?: string
}

/** BT-19 or BT-133. */
export function accountingAccount<T extends AccountingAccount>(term: string): Binding<T> {
  const part: Binding<AccountingAccount> = element(
    'ram:ReceivableSpecifiedTradeAccountingAccount',
    [
      text(term, 'ram:ID', 'buyerAccountingReference'),
      code('', 'ram:TypeCode', 'buyerAccountingType'),
    ],
  )
  return part
}

function exchangeRate(): Binding<Invoice> {
  return object('ram:TaxApplicableTradeCurrencyExchange', 'exchangeRate', [
    code('', 'ram:SourceCurrencyCode', 'source'),
    code('', 'ram:TargetCurrencyCode', 'target'),
    decimal('', 'ram:ConversionRate', 'rate'),
    element('ram:ConversionRateDateTime', [compactDate('', 'udt:DateTimeString', 'date')]),
  ])
}

/** The two days of a period, both included. */
export function period(start: string, end: string): Binding<Period>[] {
  return [
    text('', 'ram:Description', 'description'),
    element('ram:StartDateTime', [compactDate(start, 'udt:DateTimeString', 'start')]),
    element('ram:EndDateTime', [compactDate(end, 'udt:DateTimeString', 'end')]),
  ]
}

/**
 * BG-23. The VAT point (BT-7, BT-8) is one of the invoice; CII repeats it in each row, and has a
 * row for it alone when there is no breakdown.
 */
function vatBreakdown(): Binding<Invoice> {
  return list(
    'ram:ApplicableTradeTax',
    'vatBreakdown',
    [
      decimal('BT-117', 'ram:CalculatedAmount', 'taxAmount'),
      fixed('ram:TypeCode', 'VAT'),
      text('BT-120', 'ram:ExemptionReason', 'exemptionReason'),
      decimal('BT-116', 'ram:BasisAmount', 'taxableAmount'),
      decimal('', 'ram:LineTotalBasisAmount', 'lineTotal'),
      decimal('', 'ram:AllowanceChargeBasisAmount', 'allowanceChargeTotal'),
      code('BT-118', 'ram:CategoryCode', 'category'),
      code('BT-121', 'ram:ExemptionReasonCode', 'exemptionReasonCode'),
      element('ram:TaxPointDate', [
        ofRoot(compactDate<Invoice>('BT-7', 'udt:DateString', 'vatPointDate')),
      ]),
      ofRoot(code<Invoice>('BT-8', 'ram:DueDateTypeCode', 'vatPointCode')),
      decimal('BT-119', 'ram:RateApplicablePercent', 'rate'),
    ],
    {
      isDroppedEmpty: true,
      otherwise: ({ invoice }) =>
        invoice.vatPointDate === undefined && invoice.vatPointCode === undefined ? [] : [{}],
    },
  )
}

/** BG-20. */
function allowance(): Binding<DocumentAllowanceCharge>[] {
  return allowanceCharge('false', ['BT-94', 'BT-93', 'BT-92', 'BT-98', 'BT-97', 'BT-95', 'BT-96'])
}

/** BG-21. */
function charge(): Binding<DocumentAllowanceCharge>[] {
  return allowanceCharge('true', [
    'BT-101',
    'BT-100',
    'BT-99',
    'BT-105',
    'BT-104',
    'BT-102',
    'BT-103',
  ])
}

function allowanceCharge(
  indicator: 'true' | 'false',
  terms: readonly [string, string, string, string, string, string, string],
): Binding<DocumentAllowanceCharge>[] {
  const [percentage, base, value, reasonCode, reason, category, rate] = terms
  return [
    element('ram:ChargeIndicator', [fixed('udt:Indicator', indicator)]),
    decimal('', 'ram:SequenceNumeric', 'sequence'),
    decimal(percentage, 'ram:CalculationPercent', 'percentage'),
    decimal(base, 'ram:BasisAmount', 'baseAmount'),
    decimal('', 'ram:BasisQuantity', 'baseQuantity', {
      attributes: { unitCode: { field: 'baseUnit' } },
    }),
    decimal(value, 'ram:ActualAmount', 'amount'),
    code(reasonCode, 'ram:ReasonCode', 'reasonCode'),
    text(reason, 'ram:Reason', 'reason'),
    element('ram:CategoryTradeTax', [
      fixed('ram:TypeCode', 'VAT'),
      text('', 'ram:ExemptionReason', 'exemptionReason'),
      code(category, 'ram:CategoryCode', 'vatCategory'),
      code('', 'ram:ExemptionReasonCode', 'exemptionReasonCode'),
      decimal(rate, 'ram:RateApplicablePercent', 'vatRate'),
    ]),
  ]
}

/** BG-X-42. */
function logisticsCharges(): Binding<Invoice> {
  return list('ram:SpecifiedLogisticsServiceCharge', 'logisticsCharges', [
    text('', 'ram:Description', 'description'),
    decimal('BT-X-272', 'ram:AppliedAmount', 'amount'),
    element('ram:AppliedTradeTax', [
      fixed('ram:TypeCode', 'VAT'),
      text('BT-X-591', 'ram:ExemptionReason', 'exemptionReason'),
      code('BT-X-273', 'ram:CategoryCode', 'vatCategory'),
      code('BT-X-592', 'ram:ExemptionReasonCode', 'exemptionReasonCode'),
      decimal('BT-X-274', 'ram:RateApplicablePercent', 'vatRate'),
    ]),
  ])
}

function advancePayments(): Binding<Invoice> {
  return list('ram:SpecifiedAdvancePayment', 'advancePayments', [
    decimal('', 'ram:PaidAmount', 'amount'),
    receivedDate(),
    list('ram:IncludedTradeTax', 'taxes', [
      decimal('', 'ram:CalculatedAmount', 'amount'),
      fixed('ram:TypeCode', 'VAT'),
      text('', 'ram:ExemptionReason', 'exemptionReason'),
      code('', 'ram:CategoryCode', 'category'),
      code('', 'ram:ExemptionReasonCode', 'exemptionReasonCode'),
      decimal('', 'ram:RateApplicablePercent', 'rate'),
    ]),
    object('ram:InvoiceSpecifiedReferencedDocument', 'invoice', precedingInvoice()),
  ])
}

/** Anything but an amount in BT-6 while BT-6 is another currency than BT-5. */
export const IN_INVOICE_CURRENCY: Condition = {
  path: [],
  attribute: 'currencyID',
  test: (found, { currency, vatCurrency }) =>
    found === undefined || found !== vatCurrency || found === currency,
}

/** BG-22. Only the VAT totals carry their currency. */
function totals(): Binding<NonNullable<Invoice['totals']>>[] {
  return [
    decimal('BT-106', 'ram:LineTotalAmount', 'lineNet'),
    decimal('BT-108', 'ram:ChargeTotalAmount', 'charges'),
    decimal('BT-107', 'ram:AllowanceTotalAmount', 'allowances'),
    decimal('BT-109', 'ram:TaxBasisTotalAmount', 'withoutVat'),
    // The first of the two is the one that MINIMUM has.
    amount('BT-110', 'ram:TaxTotalAmount', 'vat', 'invoice', { when: IN_INVOICE_CURRENCY }),
    amount('BT-111', 'ram:TaxTotalAmount', 'vatInAccountingCurrency', 'vat'),
    decimal('BT-114', 'ram:RoundingAmount', 'rounding'),
    decimal('BT-112', 'ram:GrandTotalAmount', 'withVat'),
    decimal('BT-113', 'ram:TotalPrepaidAmount', 'paid'),
    decimal('BT-115', 'ram:DuePayableAmount', 'due'),
  ]
}
