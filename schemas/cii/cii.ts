import type { Invoice } from '../invoice/invoice.ts'
import type { Loss } from '../invoice/loss.ts'
import { withoutExtension } from '../invoice/profile-by-need.ts'
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
import { rootContentOf } from '../xml/element-grammar.ts'
import { CII_RSM } from '../xml/scenario.ts'
import { settleIdentifiers } from '../xml/settle.ts'
import { lines } from './lines.ts'
import { buyer, seller, shipTo, taxRepresentative } from './parties.ts'
import { additionalDocuments, reference } from './references.ts'
import { settlement } from './settlement.ts'

/** The levels of Factur-X, each beyond the one before. */
export const FACTUR_X_LEVELS = ['minimum', 'basicwl', 'basic', 'en16931', 'extended'] as const
export type FacturXLevel = (typeof FACTUR_X_LEVELS)[number]

/**
 * Reads a Cross Industry Invoice (D16B, D22B; Factur-X of any level), which `scenarioOf`
 * recognised. Never throws for what the document holds: see `ReadInvoice`.
 */
export function readCii(document: XmlDocument): ReadInvoice {
  return CODEC.read(document)
}

/**
 * Writes an invoice as CII D22B, or as a level of Factur-X: then without what is beyond that level,
 * which `ciiLosses` names. BT-24 is written as the invoice has it.
 */
export function writeCii(invoice: Invoice, level?: FacturXLevel): string {
  return level === undefined ? CODEC.write(invoice) : writerOf(level)(invoice)
}

/** What of an invoice CII, or a level of Factur-X, cannot hold, by name. */
export function ciiLosses(invoice: Invoice, level?: FacturXLevel): Loss[] {
  return level === undefined ? CODEC.losses(invoice) : CODEC.losses(invoice, writerOf(level))
}

/** Where the values of `readCii` stand; reads the document again. */
export function originsOfCii(document: XmlDocument): Origins {
  return CODEC.origins(document)
}

/** The writer of a level, made when it is first asked for: its grammar is parsed then. */
function writerOf(level: FacturXLevel): (invoice: Invoice) => string {
  const known = WRITERS.get(level)
  if (known !== undefined) return known
  const within = CODEC.writerWithin(rootContentOf(`factur-x-${level}`, 'CrossIndustryInvoice'))
  const write =
    level === 'extended' ? within : (invoice: Invoice) => within(withoutExtension(invoice))
  WRITERS.set(level, write)
  return write
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

const WRITERS = new Map<FacturXLevel, (invoice: Invoice) => string>()

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
