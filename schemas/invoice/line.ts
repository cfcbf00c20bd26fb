import { Type, type Static } from 'typebox'
import { LineAllowanceCharge } from './allowance-charge.ts'
import { Delivery, DeliveryTerms } from './delivery.ts'
import { code, date, decimal, identifier, identifiers, text } from './field.ts'
import { Item } from './item.ts'
import { Note } from './note.ts'
import { Party } from './party.ts'
import { Price } from './price.ts'
import { Attachment, DocumentReference, LinePrecedingInvoice, LineReference } from './reference.ts'

/** Period, both days included (BG-14, BG-26). */
export const Period = Type.Object(
  {
    start: date('BT-73 BT-134', 'first day'),
    end: date('BT-74 BT-135', 'last day'),
    description: text('EXTENDED', 'description of the period'),
  },
  { additionalProperties: false },
)

/** Sub-lines: totals count the lines whose subtype is absent or `DETAIL`. */
const subline = {
  parentId: text('EXT-FR-FE-162', 'identifier of the parent line'),
  subtype: code('EXT-FR-FE-163', 'GROUP, DETAIL or INFORMATION'),
  statusCode: code('BT-X-7', 'status of the line, UNTDID 1229'),
}

const notes = {
  noteSubjectCode: code('EXT-FR-FE-183', 'subject code of the note, UNTDID 4451'),
  noteContentCode: code('BT-X-9', 'code of a note that both sides know'),
  otherNotes: Type.Optional(Type.Array(Note, { description: 'EXTENDED notes beside the first' })),
}

const references = {
  otherObjectIdentifiers: identifiers('EXTENDED', 'object identifiers beside the first'),
  purchaseOrder: Type.Optional({
    ...DocumentReference,
    description: 'EXT-FR-FE-135 purchase order of the line (BT-132)',
  }),
  salesOrder: Type.Optional({ ...LineReference, description: 'EXT-FR-FE-144 sales order' }),
  despatchAdvice: Type.Optional({
    ...LineReference,
    description: 'EXT-FR-FE-141 despatch advice and its line',
  }),
  receivingAdvice: Type.Optional({ ...LineReference, description: 'EXTENDED receiving advice' }),
  deliveryNote: Type.Optional({ ...LineReference, description: 'EXTENDED delivery note' }),
  contract: Type.Optional({ ...LineReference, description: 'EXTENDED contract' }),
  quotation: Type.Optional({ ...LineReference, description: 'EXTENDED quotation' }),
  ultimateCustomerOrders: Type.Optional(
    Type.Array(LineReference, { description: 'EXTENDED orders of the ultimate customer' }),
  ),
  precedingInvoice: Type.Optional({
    ...LinePrecedingInvoice,
    description: 'EXT-FR-FE-136 preceding invoice of the line',
  }),
  attachments: Type.Optional(
    Type.Array(Attachment, { description: 'EXTENDED supporting documents of the line' }),
  ),
}

const delivery = {
  delivery: Type.Optional({ ...Delivery, description: 'EXT-FR-FE-146 delivery of the line' }),
  ultimateShipTo: Type.Optional({ ...Party, description: 'EXTENDED ultimate ship-to party' }),
  deliveryTerms: Type.Optional({ ...DeliveryTerms, description: 'EXTENDED delivery terms' }),
  quantityPerParent: decimal('EXT-FR-FE-191', 'quantity in one unit of the parent line'),
  unitPerParent: code('EXTENDED', 'unit of the quantity per parent, UNECE Rec 20/21'),
  freeQuantity: decimal('EXTENDED', 'quantity that is free of charge'),
  freeUnit: code('EXTENDED', 'unit of the free quantity, UNECE Rec 20/21'),
  packageQuantity: decimal('EXTENDED', 'number of packages'),
  packageUnit: code('EXTENDED', 'unit of the packages, UNECE Rec 21'),
}

const amounts = {
  vatPointCode: code('EXT-FR-FE-180', 'VAT point date code, UNTDID 2475'),
  exemptionReason: text('BT-X-96', 'VAT exemption reason'),
  exemptionReasonCode: code('BT-X-97', 'VAT exemption reason code, VATEX'),
  vatAmount: decimal('EXT-FR-FE-181', 'VAT of a group of lines'),
  vatAmountInAccountingCurrency: decimal('EXT-FR-FE-182', 'the same in the VAT currency (BT-6)'),
  amountWithVat: decimal('EXT-FR-FE-184', 'amount of a group of lines with VAT'),
  chargeTotal: decimal('EXTENDED', 'sum of the charges of the line'),
  allowanceTotal: decimal('EXTENDED', 'sum of the allowances of the line'),
  allowanceChargeTotal: decimal('EXTENDED', 'sum of the allowances and charges of the line'),
}

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
    ...subline,
    ...notes,
    ...references,
    seller: Type.Optional({ ...Party, description: 'EXT-FR-FE-164 seller of a group of lines' }),
    ...delivery,
    ...amounts,
    buyerAccountingType: code('EXTENDED', 'type of the buyer accounting reference'),
  },
  { additionalProperties: false },
)
export type Line = Static<typeof Line>
