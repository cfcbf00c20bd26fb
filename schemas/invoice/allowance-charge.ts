import { Type, type Static } from 'typebox'
import { code, decimal, text } from './field.ts'

/** Allowance (BG-20) or charge (BG-21) on the whole document. */
export const DocumentAllowanceCharge = Type.Object(
  {
    amount: decimal('BT-92 BT-99', 'amount without VAT'),
    baseAmount: decimal('BT-93 BT-100', 'base amount'),
    percentage: decimal('BT-94 BT-101', 'percentage'),
    vatCategory: code('BT-95 BT-102', 'VAT category code, UNTDID 5305'),
    vatRate: decimal('BT-96 BT-103', 'VAT rate, percent'),
    reason: text('BT-97 BT-104', 'reason'),
    reasonCode: code('BT-98 BT-105', 'reason code, UNTDID 5189 / 7161'),
  },
  { additionalProperties: false },
)
export type DocumentAllowanceCharge = Static<typeof DocumentAllowanceCharge>

/** Allowance (BG-27) or charge (BG-28) on one line. */
export const LineAllowanceCharge = Type.Object(
  {
    amount: decimal('BT-136 BT-141', 'amount without VAT'),
    baseAmount: decimal('BT-137 BT-142', 'base amount'),
    percentage: decimal('BT-138 BT-143', 'percentage'),
    reason: text('BT-139 BT-144', 'reason'),
    reasonCode: code('BT-140 BT-145', 'reason code, UNTDID 5189 / 7161'),
  },
  { additionalProperties: false },
)
export type LineAllowanceCharge = Static<typeof LineAllowanceCharge>
