import { isIn } from '../codelists/code-list.ts'
import { UBL_CREDIT_NOTE_TYPES } from '../codelists/document-type.ts'
import type { Invoice } from '../invoice/invoice.ts'
import type { Loss } from '../invoice/loss.ts'
import { settleIdentifiers } from '../xml/settle.ts'
import { code, date, decimal, element, into, object, text, type Binding } from '../xml/binding.ts'
import { Codec, type Origins, type ReadInvoice } from '../xml/codec.ts'
import type { XmlDocument } from '../xml/document.ts'
import type { Places } from '../xml/places.ts'
import { UBL_CREDIT_NOTE, UBL_INVOICE } from '../xml/scenario.ts'
import { delivery, deliveryTerms } from './delivery.ts'
import { lines } from './lines.ts'
import { notes } from './notes.ts'
import { parties } from './parties.ts'
import { payment } from './payment.ts'
import {
  additionalDocuments,
  contract,
  despatchAdvice,
  orderReference,
  precedingInvoices,
  project,
  receivingAdvice,
  tender,
} from './references.ts'
import { allowancesAndCharges, totals, vatTotals } from './totals.ts'
import { VAT_POINT_TYPE } from './vat-point.ts'

/**
 * Reads a UBL 2.1 Invoice or CreditNote, which `scenarioOf` recognised. Never throws for what the
 * document holds: see `ReadInvoice`.
 */
export function readUbl(document: XmlDocument): ReadInvoice {
  return codecOf(document).read(document)
}

/** Writes an invoice as UBL 2.1: a CreditNote when its type (BT-3) is one, else an Invoice. */
export function writeUbl(invoice: Invoice): string {
  return codecFor(invoice).write(invoice)
}

/** What of an invoice UBL cannot hold, by name. */
export function ublLosses(invoice: Invoice): Loss[] {
  return codecFor(invoice).losses(invoice)
}

/** Where each value of the model stands in an Invoice, or in a CreditNote. */
export function ublPlaces(isCreditNote = false): Places {
  return (isCreditNote ? CREDIT_NOTE : INVOICE).places()
}

/** Where the values of `readUbl` stand; reads the document again. */
export function originsOfUbl(document: XmlDocument): Origins {
  return codecOf(document).origins(document)
}

/** True for a type (BT-3) that UBL writes as CreditNote. */
export function isCreditNoteType(typeCode: string | undefined): boolean {
  return typeCode !== undefined && isIn(UBL_CREDIT_NOTE_TYPES, typeCode)
}

function codecFor({ typeCode }: Invoice): Codec {
  return isCreditNoteType(typeCode) ? CREDIT_NOTE : INVOICE
}

function codecOf(document: XmlDocument): Codec {
  return document.root.local === 'CreditNote' ? CREDIT_NOTE : INVOICE
}

/** The head of both roots; the parts that stand in another order are given in place. */
function content(isCreditNote: boolean): Binding<Invoice>[] {
  const type = code<Invoice>(
    'BT-3',
    isCreditNote ? 'cbc:CreditNoteTypeCode' : 'cbc:InvoiceTypeCode',
    'typeCode',
  )
  const taxPointDate = date<Invoice>('BT-7', 'cbc:TaxPointDate', 'vatPointDate')
  const dueDate = date<Invoice>('BT-9', 'cbc:DueDate', 'dueDate')
  return [
    code('BT-24', 'cbc:CustomizationID', 'specification', { lengthMax: 500 }),
    code('BT-23', 'cbc:ProfileID', 'businessProcess', { lengthMax: 500 }),
    text('BT-1', 'cbc:ID', 'number', { lengthMax: 500 }),
    date('BT-2', 'cbc:IssueDate', 'issueDate'),
    ...(isCreditNote ? [taxPointDate, type, notes()] : [dueDate, type, notes(), taxPointDate]),
    code('BT-5', 'cbc:DocumentCurrencyCode', 'currency'),
    code('BT-6', 'cbc:TaxCurrencyCode', 'vatCurrency'),
    text('BT-19', 'cbc:AccountingCost', 'buyerAccountingReference'),
    text('BT-10', 'cbc:BuyerReference', 'buyerReference'),
    element('cac:InvoicePeriod', [
      into('period', [
        date('BT-73', 'cbc:StartDate', 'start'),
        date('BT-74', 'cbc:EndDate', 'end'),
      ]),
      code('BT-8', 'cbc:DescriptionCode', 'vatPointCode', { type: VAT_POINT_TYPE }),
    ]),
    orderReference(),
    precedingInvoices(),
    despatchAdvice(),
    receivingAdvice(),
    ...documents(isCreditNote),
    ...parties(),
    object('cac:Delivery', 'delivery', delivery('BT-72')),
    object('cac:DeliveryTerms', 'deliveryTerms', deliveryTerms()),
    payment(isCreditNote),
    element('cac:PaymentTerms', [text('BT-20', 'cbc:Note', 'paymentTerms')]),
    ...(isCreditNote
      ? [exchangeRate(), ...allowancesAndCharges()]
      : [...allowancesAndCharges(), exchangeRate()]),
    ...vatTotals(),
    totals(),
    lines(isCreditNote),
  ]
}

function documents(isCreditNote: boolean): Binding<Invoice>[] {
  return isCreditNote
    ? [contract(), ...additionalDocuments(true), tender()]
    : [tender(), contract(), ...additionalDocuments(false), project()]
}

function exchangeRate(): Binding<Invoice> {
  return object('cac:TaxExchangeRate', 'exchangeRate', [
    code('', 'cbc:SourceCurrencyCode', 'source'),
    code('', 'cbc:TargetCurrencyCode', 'target'),
    decimal('', 'cbc:CalculationRate', 'rate'),
    date('', 'cbc:Date', 'date'),
  ])
}

function codec(root: 'Invoice' | 'CreditNote', namespace: string): Codec {
  return new Codec({
    root,
    namespaces: {
      '': namespace,
      cac: 'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2',
      cbc: 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2',
    },
    content: content(root === 'CreditNote'),
    currencyPath: ['cbc:DocumentCurrencyCode'],
    vatCurrencyPath: ['cbc:TaxCurrencyCode'],
    settle: settleIdentifiers,
  })
}

const INVOICE = codec('Invoice', UBL_INVOICE)
const CREDIT_NOTE = codec('CreditNote', UBL_CREDIT_NOTE)
