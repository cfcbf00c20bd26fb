import type { LineAllowanceCharge } from '../invoice/allowance-charge.ts'
import type { Invoice } from '../invoice/invoice.ts'
import type { Line } from '../invoice/line.ts'
import {
  amount,
  code,
  decimal,
  element,
  firstThen,
  fixed,
  into,
  list,
  object,
  text,
  whenText,
  type Binding,
} from '../xml/binding.ts'
import { deliveryTerms, lineDelivery } from './delivery.ts'
import { item } from './item.ts'
import { extensionParty } from './parties.ts'
import { INDICATOR, price } from './price.ts'
import {
  attachments,
  linePrecedingInvoice,
  lineReference,
  objectReferences,
  purchaseOrder,
} from './references.ts'
import { accountingAccount, IN_INVOICE_CURRENCY, period } from './settlement.ts'

/** BG-25, in the order of `ram:IncludedSupplyChainTradeLineItem`. */
export function lines(): Binding<Invoice> {
  return list('ram:IncludedSupplyChainTradeLineItem', 'lines', [
    element('ram:AssociatedDocumentLineDocument', [
      text('BT-126', 'ram:LineID', 'id'),
      text('EXT-FR-FE-162', 'ram:ParentLineID', 'parentId'),
      code('BT-X-7', 'ram:LineStatusCode', 'statusCode'),
      code('EXT-FR-FE-163', 'ram:LineStatusReasonCode', 'subtype'),
      notes(),
    ]),
    object('ram:SpecifiedTradeProduct', 'item', item()),
    element('ram:SpecifiedLineTradeAgreement', agreement()),
    element('ram:SpecifiedLineTradeDelivery', [...quantities(), ...lineDelivery()]),
    element('ram:SpecifiedLineTradeSettlement', settlement(), { isAlways: true }),
  ])
}

function notes(): Binding<Line> {
  return firstThen(
    ['note', 'noteSubjectCode', 'noteContentCode'],
    element('ram:IncludedNote', [
      code('BT-X-9', 'ram:ContentCode', 'noteContentCode'),
      text('BT-127', 'ram:Content', 'note'),
      code('EXT-FR-FE-183', 'ram:SubjectCode', 'noteSubjectCode'),
    ]),
    list('ram:IncludedNote', 'otherNotes', [
      code('BT-X-9', 'ram:ContentCode', 'contentCode'),
      text('BT-127', 'ram:Content', 'text'),
      code('EXT-FR-FE-183', 'ram:SubjectCode', 'subjectCode'),
    ]),
  )
}

function agreement(): Binding<Line>[] {
  return [
    object('ram:ApplicableTradeDeliveryTerms', 'deliveryTerms', deliveryTerms()),
    object('ram:SellerOrderReferencedDocument', 'salesOrder', lineReference()),
    purchaseOrder(),
    object('ram:QuotationReferencedDocument', 'quotation', lineReference()),
    object('ram:ContractReferencedDocument', 'contract', lineReference()),
    attachments<Line>(),
    into('price', price()),
    object('ram:ItemSellerTradeParty', 'seller', extensionParty()),
    list('ram:UltimateCustomerOrderReferencedDocument', 'ultimateCustomerOrders', lineReference()),
  ]
}

function quantities(): Binding<Line>[] {
  return [
    decimal('BT-129', 'ram:BilledQuantity', 'quantity', {
      attributes: { unitCode: { field: 'unit', term: 'BT-130' } },
    }),
    decimal('', 'ram:ChargeFreeQuantity', 'freeQuantity', {
      attributes: { unitCode: { field: 'freeUnit' } },
    }),
    decimal('', 'ram:PackageQuantity', 'packageQuantity', {
      attributes: { unitCode: { field: 'packageUnit' } },
    }),
    decimal('EXT-FR-FE-191', 'ram:PerPackageUnitQuantity', 'quantityPerParent', {
      attributes: { unitCode: { field: 'unitPerParent' } },
    }),
  ]
}

function settlement(): Binding<Line>[] {
  return [
    element('ram:ApplicableTradeTax', [
      fixed('ram:TypeCode', 'VAT'),
      text('BT-X-96', 'ram:ExemptionReason', 'exemptionReason'),
      code('BT-151', 'ram:CategoryCode', 'vatCategory'),
      code('BT-X-97', 'ram:ExemptionReasonCode', 'exemptionReasonCode'),
      code('EXT-FR-FE-180', 'ram:DueDateTypeCode', 'vatPointCode'),
      decimal('BT-152', 'ram:RateApplicablePercent', 'vatRate'),
    ]),
    object('ram:BillingSpecifiedPeriod', 'period', period('BT-134', 'BT-135')),
    list('ram:SpecifiedTradeAllowanceCharge', 'allowances', allowanceCharge('false', ALLOWANCE), {
      when: whenText(INDICATOR, 'false', '0'),
    }),
    list('ram:SpecifiedTradeAllowanceCharge', 'charges', allowanceCharge('true', CHARGE), {
      when: whenText(INDICATOR, 'true', '1'),
    }),
    element('ram:SpecifiedTradeSettlementLineMonetarySummation', totals()),
    object('ram:InvoiceReferencedDocument', 'precedingInvoice', linePrecedingInvoice()),
    objectReferences<Line>('BT-128'),
    accountingAccount('BT-133'),
  ]
}

function totals(): Binding<Line>[] {
  const name = 'ram:TaxTotalAmount'
  return [
    decimal('BT-131', 'ram:LineTotalAmount', 'netAmount'),
    decimal('', 'ram:ChargeTotalAmount', 'chargeTotal'),
    decimal('', 'ram:AllowanceTotalAmount', 'allowanceTotal'),
    amount('EXT-FR-FE-181', name, 'vatAmount', 'invoice', { when: IN_INVOICE_CURRENCY }),
    amount('EXT-FR-FE-182', name, 'vatAmountInAccountingCurrency', 'vat'),
    decimal('EXT-FR-FE-184', 'ram:GrandTotalAmount', 'amountWithVat'),
    decimal('', 'ram:TotalAllowanceChargeAmount', 'allowanceChargeTotal'),
  ]
}

const ALLOWANCE = ['BT-138', 'BT-137', 'BT-136', 'BT-140', 'BT-139'] as const
const CHARGE = ['BT-143', 'BT-142', 'BT-141', 'BT-145', 'BT-144'] as const

function allowanceCharge(
  indicator: 'true' | 'false',
  terms: typeof ALLOWANCE | typeof CHARGE,
): Binding<LineAllowanceCharge>[] {
  const [percentage, base, value, reasonCode, reason] = terms
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
  ]
}
