import type { Invoice } from '../invoice/invoice.ts'
import {
  code,
  compactDate,
  element,
  fixed,
  into,
  list,
  text,
  type Binding,
} from '../xml/binding.ts'
import { Codec, type Origins, type ReadInvoice } from '../xml/codec.ts'
import type { XmlDocument } from '../xml/document.ts'
import { CII_RSM } from '../xml/scenario.ts'
import { settleIdentifiers } from '../xml/settle.ts'
import { lines } from './lines.ts'
import { buyer, seller, shipTo, taxRepresentative } from './parties.ts'
import { additionalDocuments, reference } from './references.ts'
import { settlement } from './settlement.ts'

/**
 * Reads a Cross Industry Invoice (D16B, D22B; Factur-X of any level), which `scenarioOf`
 * recognised. Never throws for what the document holds: see `ReadInvoice`.
 */
export function readCii(document: XmlDocument): ReadInvoice {
  return CODEC.read(document)
}

/** Writes an invoice as CII D22B. */
export function writeCii(invoice: Invoice): string {
  return CODEC.write(invoice)
}

/** Where the values of `readCii` stand; reads the document again. */
export function originsOfCii(document: XmlDocument): Origins {
  return CODEC.origins(document)
}

function content(): Binding<Invoice>[] {
  return [
    element('rsm:ExchangedDocumentContext', [
      element('ram:BusinessProcessSpecifiedDocumentContextParameter', [
        code('BT-23', 'ram:ID', 'businessProcess', { lengthMax: 500 }),
      ]),
      element('ram:GuidelineSpecifiedDocumentContextParameter', [
        code('BT-24', 'ram:ID', 'specification', { lengthMax: 500 }),
      ]),
    ]),
    element('rsm:ExchangedDocument', [
      text('BT-1', 'ram:ID', 'number', { lengthMax: 500 }),
      code('BT-3', 'ram:TypeCode', 'typeCode'),
      element('ram:IssueDateTime', [compactDate('BT-2', 'udt:DateTimeString', 'issueDate')]),
      list('ram:IncludedNote', 'notes', [
        text('BT-22', 'ram:Content', 'text'),
        code('BT-21', 'ram:SubjectCode', 'subjectCode'),
      ]),
    ]),
    element('rsm:SupplyChainTradeTransaction', [lines(), agreement(), delivery(), settlement()], {
      isAlways: true,
    }),
  ]
}

function agreement(): Binding<Invoice> {
  return element(
    'ram:ApplicableHeaderTradeAgreement',
    [
      text('BT-10', 'ram:BuyerReference', 'buyerReference'),
      seller(),
      buyer(),
      taxRepresentative(),
      reference('BT-14', 'ram:SellerOrderReferencedDocument', 'salesOrderReference'),
      reference('BT-13', 'ram:BuyerOrderReferencedDocument', 'purchaseOrderReference'),
      reference('BT-12', 'ram:ContractReferencedDocument', 'contractReference'),
      ...additionalDocuments(),
      element('ram:SpecifiedProcuringProject', [
        text('BT-11', 'ram:ID', 'projectReference'),
        // The schema wants a name; EN 16931 has none, and its binding writes this one.
        fixed('ram:Name', 'Project reference'),
      ]),
    ],
    { isAlways: true },
  )
}

function delivery(): Binding<Invoice> {
  return element(
    'ram:ApplicableHeaderTradeDelivery',
    [
      shipTo(),
      element('ram:ActualDeliverySupplyChainEvent', [
        into('delivery', [
          element('ram:OccurrenceDateTime', [compactDate('BT-72', 'udt:DateTimeString', 'date')]),
        ]),
      ]),
      reference('BT-16', 'ram:DespatchAdviceReferencedDocument', 'despatchAdviceReference'),
      reference('BT-15', 'ram:ReceivingAdviceReferencedDocument', 'receivingAdviceReference'),
    ],
    { isAlways: true },
  )
}

const SETTLEMENT = ['rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement']

const CODEC = new Codec({
  root: 'rsm:CrossIndustryInvoice',
  namespaces: {
    rsm: CII_RSM,
    ram: 'urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100',
    qdt: 'urn:un:unece:uncefact:data:standard:QualifiedDataType:100',
    udt: 'urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100',
  },
  content: content(),
  currencyPath: [...SETTLEMENT, 'ram:InvoiceCurrencyCode'],
  vatCurrencyPath: [...SETTLEMENT, 'ram:TaxCurrencyCode'],
  settle: settleIdentifiers,
})
