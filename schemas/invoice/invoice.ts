import { Type, type Static } from 'typebox'
import { DocumentAllowanceCharge } from './allowance-charge.ts'
import { code, date, decimal, identifier, text } from './field.ts'
import { Line, Period } from './line.ts'
import { Address, Party, Payee, TaxRepresentative } from './party.ts'
import { Payment } from './payment.ts'

/** Document totals (BG-22), in the invoice currency (BT-5) but BT-111. */
export const Totals = Type.Object(
  {
    lineNet: decimal('BT-106', 'sum of line net amounts'),
    allowances: decimal('BT-107', 'sum of document allowances'),
    charges: decimal('BT-108', 'sum of document charges'),
    withoutVat: decimal('BT-109', 'total without VAT'),
    vat: decimal('BT-110', 'total VAT'),
    vatInAccountingCurrency: decimal('BT-111', 'total VAT in the VAT currency (BT-6)'),
    withVat: decimal('BT-112', 'total with VAT'),
    paid: decimal('BT-113', 'paid amount'),
    rounding: decimal('BT-114', 'rounding amount'),
    due: decimal('BT-115', 'amount due for payment'),
  },
  { additionalProperties: false },
)
export type Totals = Static<typeof Totals>

/** One VAT category and rate (BG-23). */
export const VatBreakdown = Type.Object(
  {
    taxableAmount: decimal('BT-116', 'taxable amount'),
    taxAmount: decimal('BT-117', 'VAT amount'),
    category: code('BT-118', 'VAT category code, UNTDID 5305'),
    rate: decimal('BT-119', 'VAT rate, percent'),
    exemptionReason: text('BT-120', 'exemption reason text'),
    exemptionReasonCode: code('BT-121', 'exemption reason code, VATEX'),
  },
  { additionalProperties: false },
)
export type VatBreakdown = Static<typeof VatBreakdown>

export const Note = Type.Object(
  {
    subjectCode: code('BT-21', 'subject code, UNTDID 4451'),
    text: text('BT-22', 'note'),
  },
  { additionalProperties: false },
)
export type Note = Static<typeof Note>

const PrecedingInvoice = Type.Object(
  { number: text('BT-25', 'its number', 500), issueDate: date('BT-26', 'its issue date') },
  { additionalProperties: false },
)

const Delivery = Type.Object(
  {
    name: text('BT-70', 'name of the place or party delivered to'),
    locationId: identifier('BT-71', 'location identifier'),
    date: date('BT-72', 'actual delivery date'),
    address: Type.Optional({ ...Address, description: 'BG-15 delivery address' }),
  },
  { additionalProperties: false },
)

const Attachment = Type.Object(
  {
    reference: text('BT-122', 'supporting document reference'),
    description: text('BT-123', 'description, a closed list in France (BR-FR-17)'),
    location: text('BT-124', 'external location'),
    content: Type.Optional(Type.String({ description: 'BT-125 attached document, base64' })),
    mediaType: code('BT-125', 'media type of the content'),
    fileName: text('BT-125', 'file name of the content', 500),
  },
  { additionalProperties: false },
)

/**
 * The semantic model of EN 16931-1. Every field is optional here: what the law requires is said by
 * the rules, each with its official id, so that a caller learns all that is missing at once. The
 * types hold always, and an unknown field is refused.
 */
export const Invoice = Type.Object(
  {
    number: text('BT-1', 'invoice number', 500),
    issueDate: date('BT-2', 'issue date'),
    typeCode: code('BT-3', 'type, UNTDID 1001'),
    currency: code('BT-5', 'invoice currency, ISO 4217'),
    vatCurrency: code('BT-6', 'VAT accounting currency, ISO 4217'),
    vatPointDate: date('BT-7', 'VAT point date'),
    vatPointCode: code('BT-8', 'VAT point date code, UNTDID 2475: 5, 29 or 72'),
    dueDate: date('BT-9', 'payment due date'),
    buyerReference: text('BT-10', 'buyer reference'),
    projectReference: text('BT-11', 'project reference'),
    contractReference: text('BT-12', 'contract reference'),
    purchaseOrderReference: text('BT-13', 'purchase order reference'),
    salesOrderReference: text('BT-14', 'sales order reference'),
    receivingAdviceReference: text('BT-15', 'receiving advice reference'),
    despatchAdviceReference: text('BT-16', 'despatch advice reference'),
    tenderReference: text('BT-17', 'tender or lot reference'),
    objectIdentifier: identifier('BT-18', 'invoiced object identifier'),
    buyerAccountingReference: text('BT-19', 'buyer accounting reference'),
    paymentTerms: text('BT-20', 'payment terms'),
    notes: Type.Optional(Type.Array(Note, { description: 'BG-1 notes' })),
    businessProcess: text('BT-23', 'billing framework (cadre de facturation)', 500),
    specification: text('BT-24', 'specification identifier', 500),
    precedingInvoices: Type.Optional(
      Type.Array(PrecedingInvoice, { description: 'BG-3 preceding invoices' }),
    ),
    seller: Type.Optional({ ...Party, description: 'BG-4 seller' }),
    buyer: Type.Optional({ ...Party, description: 'BG-7 buyer' }),
    payee: Type.Optional({ ...Payee, description: 'BG-10 payee' }),
    taxRepresentative: Type.Optional({ ...TaxRepresentative, description: 'BG-11' }),
    delivery: Type.Optional({ ...Delivery, description: 'BG-13 delivery' }),
    period: Type.Optional({ ...Period, description: 'BG-14 invoicing period' }),
    payment: Type.Optional({ ...Payment, description: 'BG-16 payment instructions' }),
    allowances: Type.Optional(Type.Array(DocumentAllowanceCharge, { description: 'BG-20' })),
    charges: Type.Optional(Type.Array(DocumentAllowanceCharge, { description: 'BG-21' })),
    totals: Type.Optional({ ...Totals, description: 'BG-22 document totals' }),
    vatBreakdown: Type.Optional(Type.Array(VatBreakdown, { description: 'BG-23' })),
    attachments: Type.Optional(Type.Array(Attachment, { description: 'BG-24' })),
    lines: Type.Optional(Type.Array(Line, { description: 'BG-25 invoice lines' })),
  },
  { $id: 'Invoice', additionalProperties: false },
)
export type Invoice = Static<typeof Invoice>
