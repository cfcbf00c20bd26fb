import type { Invoice } from '../invoice/invoice.ts'
import {
  base64,
  date,
  element,
  fixed,
  identifier,
  list,
  text,
  whenText,
  type Binding,
} from '../xml/binding.ts'

/** BT-13 and BT-14. UBL asks for an order number even when only the seller has one. */
export function orderReference(): Binding<Invoice> {
  return element('cac:OrderReference', [
    text('BT-13', 'cbc:ID', 'purchaseOrderReference'),
    text('BT-14', 'cbc:SalesOrderID', 'salesOrderReference'),
  ])
}

/** BG-3. */
export function precedingInvoices(): Binding<Invoice> {
  return list('cac:BillingReference', 'precedingInvoices', [
    element('cac:InvoiceDocumentReference', [
      text('BT-25', 'cbc:ID', 'number', { lengthMax: 500 }),
      date('BT-26', 'cbc:IssueDate', 'issueDate'),
    ]),
  ])
}

export function despatchAdvice(): Binding<Invoice> {
  return element('cac:DespatchDocumentReference', [
    text('BT-16', 'cbc:ID', 'despatchAdviceReference'),
  ])
}

export function receivingAdvice(): Binding<Invoice> {
  return element('cac:ReceiptDocumentReference', [
    text('BT-15', 'cbc:ID', 'receivingAdviceReference'),
  ])
}

export function tender(): Binding<Invoice> {
  return element('cac:OriginatorDocumentReference', [text('BT-17', 'cbc:ID', 'tenderReference')])
}

export function contract(): Binding<Invoice> {
  return element('cac:ContractDocumentReference', [text('BT-12', 'cbc:ID', 'contractReference')])
}

export function project(): Binding<Invoice> {
  return element('cac:ProjectReference', [text('BT-11', 'cbc:ID', 'projectReference')])
}

/**
 * BT-18 (type 130), BG-24 (no type) and, in a credit note, BT-11 (type 50): one element for all.
 */
export function additionalDocuments(isCreditNote: boolean): Binding<Invoice>[] {
  const type = 'cbc:DocumentTypeCode'
  const objectIdentifier = element<Invoice>(
    'cac:AdditionalDocumentReference',
    [identifier('BT-18', 'cbc:ID', 'objectIdentifier'), fixed(type, '130')],
    { when: whenText([type], '130') },
  )
  const projectReference = element<Invoice>(
    'cac:AdditionalDocumentReference',
    [text('BT-11', 'cbc:ID', 'projectReference'), fixed(type, '50')],
    { when: whenText([type], '50') },
  )
  return [objectIdentifier, ...(isCreditNote ? [projectReference] : []), attachments()]
}

/** BG-24. */
function attachments(): Binding<Invoice> {
  return list('cac:AdditionalDocumentReference', 'attachments', [
    text('BT-122', 'cbc:ID', 'reference'),
    text('BT-123', 'cbc:DocumentDescription', 'description'),
    element('cac:Attachment', [
      base64('BT-125', 'cbc:EmbeddedDocumentBinaryObject', 'content', {
        attributes: {
          mimeCode: { field: 'mediaType', term: 'BT-125' },
          filename: { field: 'fileName', term: 'BT-125', lengthMax: 500, isText: true },
        },
      }),
      element('cac:ExternalReference', [text('BT-124', 'cbc:URI', 'location')]),
    ]),
  ])
}
