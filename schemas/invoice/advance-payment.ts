import { Type } from 'typebox'
import { code, date, decimal, text } from './field.ts'
import { PrecedingInvoice } from './reference.ts'

const AdvanceTax = Type.Object(
  {
    amount: decimal('EXTENDED', 'VAT amount'),
    category: code('EXTENDED', 'VAT category code, UNTDID 5305'),
    rate: decimal('EXTENDED', 'VAT rate, percent'),
    exemptionReason: text('EXTENDED', 'VAT exemption reason'),
    exemptionReasonCode: code('EXTENDED', 'VAT exemption reason code, VATEX'),
  },
  { additionalProperties: false },
)

/** A payment that was received before the invoice. */
export const AdvancePayment = Type.Object(
  {
    amount: decimal('EXTENDED', 'amount received'),
    date: date('EXTENDED', 'day it was received'),
    taxes: Type.Optional(Type.Array(AdvanceTax, { description: 'EXTENDED VAT of the payment' })),
    invoice: Type.Optional({ ...PrecedingInvoice, description: 'EXTENDED its invoice' }),
  },
  { additionalProperties: false },
)

/** A change of the amount due that is neither allowance nor charge. */
export const FinancialAdjustment = Type.Object(
  { reason: text('EXTENDED', 'reason'), amount: decimal('EXTENDED', 'amount') },
  { additionalProperties: false },
)

/** The rate between the invoice currency (BT-5) and that of its VAT (BT-6). */
export const ExchangeRate = Type.Object(
  {
    source: code('EXTENDED', 'currency the rate is from, ISO 4217'),
    target: code('EXTENDED', 'currency the rate is to, ISO 4217'),
    rate: decimal('EXTENDED', 'rate'),
    date: date('EXTENDED', 'day of the rate'),
  },
  { additionalProperties: false },
)
