import type { Invoice } from '../invoice/invoice.ts'
import type { Loss } from '../invoice/loss.ts'
import { withoutExtension } from '../invoice/profile-by-need.ts'
import {
  code,
  compactDate,
  element,
  fixed,
  list,
  object,
  text,
  type Binding,
} from '../xml/binding.ts'
import { Codec, type Origins, type ReadInvoice } from '../xml/codec.ts'
import type { XmlDocument } from '../xml/document.ts'
import { rootContentOf } from '../xml/element-grammar.ts'
import type { Places } from '../xml/places.ts'
import { CII_RSM } from '../xml/scenario.ts'
import { settleCii } from '../xml/settle.ts'
import { deliveryTerms, headerDelivery } from './delivery.ts'
import { lines } from './lines.ts'
import { buyer, extensionParty, seller, taxRepresentative } from './parties.ts'
import { additionalDocuments, contract, otherReference, reference } from './references.ts'
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

/** Where each value of the model stands in CII. */
export function ciiPlaces(): Places {
  return CODEC.places()
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
      element('ram:TestIndicator', [code('BT-X-1', 'udt:Indicator', 'testIndicator')]),
      element('ram:BusinessProcessSpecifiedDocumentContextParameter', [
        code('BT-23', 'ram:ID', 'businessProcess', { lengthMax: 500 }),
      ]),
      element('ram:GuidelineSpecifiedDocumentContextParameter', [
        code('BT-24', 'ram:ID', 'specification', { lengthMax: 500 }),
      ]),
    ]),
    element('rsm:ExchangedDocument', document()),
    element(
      'rsm:SupplyChainTradeTransaction',
      [lines(), agreement(), headerDelivery(), settlement()],
      { isAlways: true },
    ),
  ]
}

function document(): Binding<Invoice>[] {
  return [
    text('BT-1', 'ram:ID', 'number', { lengthMax: 500 }),
    text('BT-X-2', 'ram:Name', 'name'),
    code('BT-3', 'ram:TypeCode', 'typeCode'),
    element('ram:IssueDateTime', [compactDate('BT-2', 'udt:DateTimeString', 'issueDate')]),
    element('ram:CopyIndicator', [code('BT-X-3', 'udt:Indicator', 'copyIndicator')]),
    code('BT-X-4', 'ram:LanguageID', 'language'),
    list('ram:IncludedNote', 'notes', [
      code('BT-X-5', 'ram:ContentCode', 'contentCode'),
      text('BT-22', 'ram:Content', 'text'),
      code('BT-21', 'ram:SubjectCode', 'subjectCode'),
    ]),
    element('ram:EffectiveSpecifiedPeriod', [
      element('ram:CompleteDateTime', [
        compactDate('BT-X-6', 'udt:DateTimeString', 'contractualDueDate'),
      ]),
    ]),
  ]
}

function agreement(): Binding<Invoice> {
  return element(
    'ram:ApplicableHeaderTradeAgreement',
    [
      text('BT-10', 'ram:BuyerReference', 'buyerReference'),
      seller(),
      buyer(),
      object('ram:SalesAgentTradeParty', 'sellerAgent', extensionParty()),
      object('ram:BuyerTaxRepresentativeTradeParty', 'buyerTaxRepresentative', extensionParty()),
      taxRepresentative(),
      object('ram:ProductEndUserTradeParty', 'productEndUser', extensionParty()),
      object('ram:ApplicableTradeDeliveryTerms', 'deliveryTerms', deliveryTerms()),
      ...orders(),
      ...additionalDocuments(),
      object('ram:BuyerAgentTradeParty', 'buyerAgent', extensionParty()),
      element('ram:SpecifiedProcuringProject', [
        text('BT-11', 'ram:ID', 'projectReference'),
        // The schema wants a name; EN 16931 has none, and its binding writes this one.
        fixed('ram:Name', 'Project reference'),
      ]),
      list(
        'ram:UltimateCustomerOrderReferencedDocument',
        'ultimateCustomerOrders',
        otherReference(),
      ),
    ],
    { isAlways: true },
  )
}

function orders(): Binding<Invoice>[] {
  return [
    reference(
      'ram:SellerOrderReferencedDocument',
      ['BT-14', 'salesOrderReference'],
      ['', 'salesOrderDate'],
    ),
    reference(
      'ram:BuyerOrderReferencedDocument',
      ['BT-13', 'purchaseOrderReference'],
      ['EXT-FR-FE-197', 'purchaseOrderDate'],
    ),
    object('ram:QuotationReferencedDocument', 'quotation', otherReference()),
    contract(),
  ]
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
  settle: settleCii,
})
