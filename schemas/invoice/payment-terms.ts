import { Type } from 'typebox'
import { code, date, decimal, text } from './field.ts'
import { Party } from './party.ts'

/** What changes the amount due when it is paid early (discount) or late (penalty). */
const PaymentAdjustment = Type.Object(
  {
    basisDate: date('EXTENDED', 'day from which the period runs'),
    period: decimal('EXTENDED', 'length of the period'),
    periodUnit: code('EXTENDED', 'unit of the period, UNECE Rec 20'),
    baseAmount: decimal('EXTENDED', 'amount the percentage is of'),
    percentage: decimal('EXTENDED', 'percentage'),
    amount: decimal('EXTENDED', 'amount of the discount or penalty'),
  },
  { additionalProperties: false },
)

const condition = {
  partialAmount: decimal('EXTENDED', 'amount that these terms are about'),
  penalty: Type.Optional({ ...PaymentAdjustment, description: 'EXTENDED penalty' }),
  discount: Type.Optional({ ...PaymentAdjustment, description: 'EXTENDED discount' }),
  payee: Type.Optional({ ...Party, description: 'EXTENDED payee of this amount' }),
}

/** What the payment terms (BT-20, BT-9) say besides. */
export const PaymentCondition = Type.Object(condition, { additionalProperties: false })

/** Payment terms beside the first: instalments. */
export const PaymentTerms = Type.Object(
  {
    terms: text('EXTENDED', 'payment terms'),
    dueDate: date('EXTENDED', 'due date'),
    mandate: text('EXTENDED', 'mandate reference', 500),
    ...condition,
  },
  { additionalProperties: false },
)
