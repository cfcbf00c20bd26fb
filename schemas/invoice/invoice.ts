import { Type, type Static } from 'typebox'
import { AdvancePayment, ExchangeRate, FinancialAdjustment } from './advance-payment.ts'
import { DocumentAllowanceCharge, LogisticsCharge } from './allowance-charge.ts'
import { Delivery, DeliveryTerms, Transport } from './delivery.ts'
import { code, date, decimal, identifier, identifiers, text } from './field.ts'
import { Line, Period } from './line.ts'
import { Note } from './note.ts'
import { Party, Payee, TaxRepresentative } from './party.ts'
import { OtherPayment, Payment } from './payment.ts'
import { PaymentCondition, PaymentTerms } from './payment-terms.ts'
import { Attachment, DocumentReference, PrecedingInvoice } from './reference.ts'

export type { Note } from './note.ts'

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
    lineTotal: decimal('EXTENDED', 'sum of the line net amounts in the taxable amount'),
    allowanceChargeTotal: decimal('EXTENDED', 'allowances and charges in the taxable amount'),
  },
  { additionalProperties: false },
)
export type VatBreakdown = Static<typeof VatBreakdown>

const head = {
  name: text('BT-X-2', 'name of the document'),
  testIndicator: code('BT-X-1', 'true for a test'),
  copyIndicator: code('BT-X-3', 'true for a copy'),
  language: code('BT-X-4', 'language, ISO 639-1'),
  contractualDueDate: date('BT-X-6', 'contractual due date'),
}

const references = {
  purchaseOrderDate: date('EXT-FR-FE-197', 'date of the purchase order (BT-13)'),
  despatchAdviceDate: date('EXT-FR-FE-198', 'date of the despatch advice (BT-16)'),
  contractDate: date('EXT-FR-FE-199', 'date of the contract (BT-12)'),
  contractType: code('EXT-FR-FE-01', 'type of the contract: CONTRAT or MARCHE'),
  salesOrderDate: date('EXTENDED', 'date of the sales order (BT-14)'),
  receivingAdviceDate: date('EXTENDED', 'date of the receiving advice (BT-15)'),
  otherObjectIdentifiers: identifiers('EXTENDED', 'object identifiers (BT-18) beside the first'),
  deliveryNote: Type.Optional({ ...DocumentReference, description: 'EXTENDED delivery note' }),
  quotation: Type.Optional({ ...DocumentReference, description: 'EXTENDED quotation' }),
  ultimateCustomerOrders: Type.Optional(
    Type.Array(DocumentReference, { description: 'EXTENDED orders of the ultimate customer' }),
  ),
  issuerReference: text('EXTENDED', 'reference given by the issuer of the invoice'),
}

const parties = {
  buyerAgent: Type.Optional({ ...Party, description: 'EXTENDED agent of the buyer' }),
  sellerAgent: Type.Optional({ ...Party, description: 'EXTENDED agent of the seller' }),
  invoicer: Type.Optional({ ...Party, description: 'EXTENDED who issues the invoice' }),
  invoicee: Type.Optional({ ...Party, description: 'EXTENDED who is sent the invoice' }),
  payer: Type.Optional({ ...Party, description: 'EXTENDED who pays' }),
  buyerTaxRepresentative: Type.Optional({
    ...Party,
    description: 'EXTENDED tax representative of the buyer',
  }),
  productEndUser: Type.Optional({ ...Party, description: 'EXTENDED end user of the product' }),
  ultimateShipTo: Type.Optional({ ...Party, description: 'EXTENDED ultimate ship-to party' }),
  shipFrom: Type.Optional({ ...Party, description: 'EXTENDED ship-from party' }),
}

const settlement = {
  deliveryTerms: Type.Optional({ ...DeliveryTerms, description: 'EXTENDED delivery terms' }),
  transports: Type.Optional(Type.Array(Transport, { description: 'EXTENDED modes of transport' })),
  exchangeRate: Type.Optional({ ...ExchangeRate, description: 'EXTENDED exchange rate' }),
  logisticsCharges: Type.Optional(Type.Array(LogisticsCharge, { description: 'BG-X-42' })),
  otherPayments: Type.Optional(
    Type.Array(OtherPayment, { description: 'EXTENDED payment means beside the first' }),
  ),
  paymentCondition: Type.Optional({
    ...PaymentCondition,
    description: 'EXTENDED discount and penalty of the payment terms (BT-20)',
  }),
  otherPaymentTerms: Type.Optional(
    Type.Array(PaymentTerms, { description: 'EXTENDED payment terms beside the first' }),
  ),
  advancePayments: Type.Optional(
    Type.Array(AdvancePayment, { description: 'EXTENDED payments received before' }),
  ),
  financialAdjustments: Type.Optional(
    Type.Array(FinancialAdjustment, { description: 'EXTENDED adjustments of the amount due' }),
  ),
  buyerAccountingType: code('EXTENDED', 'type of the buyer accounting reference (BT-19)'),
}

/**
 * The semantic model of EN 16931-1, of EXTENDED-CTC-FR and of Factur-X EXTENDED. Every field is
 * optional here: what the law requires is said by the rules, each with its official id, so that a
 * caller learns all that is missing at once. The types hold always; an unknown field is refused.
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
    ...head,
    ...references,
    ...parties,
    ...settlement,
  },
  { $id: 'Invoice', additionalProperties: false },
)
export type Invoice = Static<typeof Invoice>
