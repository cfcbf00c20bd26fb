import { Type, type Static } from 'typebox'
import { code, decimal, text } from './field.ts'

/** What Factur-X EXTENDED adds to every allowance and charge. */
const extended = {
  sequence: decimal('EXTENDED', 'order of calculation'),
  baseQuantity: decimal('EXTENDED', 'base quantity'),
  baseUnit: code('EXTENDED', 'unit of the base quantity, UNECE Rec 20/21'),
}

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
    exemptionReason: text('EXTENDED', 'VAT exemption reason (EXT-FR-FE-187…190)'),
    exemptionReasonCode: code('EXTENDED', 'VAT exemption reason code, VATEX (EXT-FR-FE-187…190)'),
    ...extended,
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
    ...extended,
  },
  { additionalProperties: false },
)
export type LineAllowanceCharge = Static<typeof LineAllowanceCharge>

/** Logistics service charge on the whole document (BG-X-42). */
export const LogisticsCharge = Type.Object(
  {
    description: text('EXTENDED', 'what is charged for'),
    amount: decimal('BT-X-272', 'amount without VAT'),
    vatCategory: code('BT-X-273', 'VAT category code, UNTDID 5305'),
    vatRate: decimal('BT-X-274', 'VAT rate, percent'),
    exemptionReason: text('BT-X-591', 'VAT exemption reason'),
    exemptionReasonCode: code('BT-X-592', 'VAT exemption reason code, VATEX'),
  },
  { additionalProperties: false },
)
