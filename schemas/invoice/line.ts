import { Type, type Static } from 'typebox'
import { LineAllowanceCharge } from './allowance-charge.ts'
import { code, date, decimal, identifier, text } from './field.ts'

/** Period, both days included (BG-14, BG-26). */
export const Period = Type.Object(
  { start: date('BT-73 BT-134', 'first day'), end: date('BT-74 BT-135', 'last day') },
  { additionalProperties: false },
)

const Price = Type.Object(
  {
    net: decimal('BT-146', 'item net price'),
    discount: decimal('BT-147', 'item price discount'),
    gross: decimal('BT-148', 'item gross price'),
    baseQuantity: decimal('BT-149', 'item price base quantity'),
    baseUnit: code('BT-150', 'unit of the base quantity'),
  },
  { additionalProperties: false },
)

const Item = Type.Object(
  {
    name: text('BT-153', 'item name'),
    description: text('BT-154', 'item description'),
    sellerId: text('BT-155', "seller's item identifier"),
    buyerId: text('BT-156', "buyer's item identifier"),
    standardId: identifier('BT-157', 'standard item identifier'),
    classifications: Type.Optional(
      Type.Array(
        Type.Object(
          {
            value: Type.String({ minLength: 1, maxLength: 500 }),
            scheme: Type.Optional(Type.String({ description: 'UNTDID 7143' })),
            schemeVersion: Type.Optional(Type.String()),
          },
          { additionalProperties: false },
        ),
        { description: 'BT-158 item classification identifiers' },
      ),
    ),
    originCountry: code('BT-159', 'country of origin, ISO 3166-1 alpha-2'),
    attributes: Type.Optional(
      Type.Array(
        Type.Object(
          { name: text('BT-160', 'attribute name'), value: text('BT-161', 'attribute value') },
          { additionalProperties: false },
        ),
        { description: 'BG-32 item attributes' },
      ),
    ),
  },
  { additionalProperties: false },
)

/** Invoice line (BG-25). */
export const Line = Type.Object(
  {
    id: text('BT-126', 'line identifier'),
    note: text('BT-127', 'line note'),
    objectIdentifier: identifier('BT-128', 'line object identifier'),
    quantity: decimal('BT-129', 'invoiced quantity'),
    unit: code('BT-130', 'unit of measure, UNECE Rec 20/21'),
    netAmount: decimal('BT-131', 'line net amount'),
    purchaseOrderLine: text('BT-132', 'referenced purchase order line'),
    buyerAccountingReference: text('BT-133', 'buyer accounting reference'),
    period: Type.Optional({ ...Period, description: 'BG-26 line period' }),
    allowances: Type.Optional(Type.Array(LineAllowanceCharge, { description: 'BG-27 allowances' })),
    charges: Type.Optional(Type.Array(LineAllowanceCharge, { description: 'BG-28 charges' })),
    price: Type.Optional({ ...Price, description: 'BG-29 price details' }),
    vatCategory: code('BT-151', 'VAT category code, UNTDID 5305'),
    vatRate: decimal('BT-152', 'VAT rate, percent'),
    item: Type.Optional({ ...Item, description: 'BG-31 item' }),
  },
  { additionalProperties: false },
)
export type Line = Static<typeof Line>
