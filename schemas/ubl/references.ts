import type { Invoice } from '../invoice/invoice.ts'
import {
  base64,
  code,
  date,
  element,
  firstThen,
  fixed,
  identifier,
  list,
  text,
  whenText,
  type Binding,
} from '../xml/binding.ts'

/**
 * BT-13 and BT-14. The schema wants an order number even when only the seller has one: `NA`, not
 * available, is written then, as Peppol has it.
 */
export function orderReference(): Binding<Invoice> {
  return element('cac:OrderReference', [
    text('BT-13', 'cbc:ID', 'purchaseOrderReference', { otherwise: 'NA' }),
    text('BT-14', 'cbc:SalesOrderID', 'salesOrderReference'),
    date('EXT-FR-FE-197', 'cbc:IssueDate', 'purchaseOrderDate'),
  ])
}

/** BG-3. */
export function precedingInvoices(): Binding<Invoice> {
  return list('cac:BillingReference', 'precedingInvoices', [
    element('cac:InvoiceDocumentReference', [
      text('BT-25', 'cbc:ID', 'number', { lengthMax: 500 }),
      date('BT-26', 'cbc:IssueDate', 'issueDate'),
      code('EXT-FR-FE-02', 'cbc:DocumentTypeCode', 'typeCode'),
    ]),
  ])
}

export function despatchAdvice(): Binding<Invoice> {
  return element('cac:DespatchDocumentReference', [
    text('BT-16', 'cbc:ID', 'despatchAdviceReference'),
    date('EXT-FR-FE-198', 'cbc:IssueDate', 'despatchAdviceDate'),
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
  return element('cac:ContractDocumentReference', [
    text('BT-12', 'cbc:ID', 'contractReference'),
    date('EXT-FR-FE-199', 'cbc:IssueDate', 'contractDate'),
    code('EXT-FR-FE-01', 'cbc:DocumentType', 'contractType'),
  ])
}

export function project(): Binding<Invoice> {
  return element('cac:ProjectReference', [text('BT-11', 'cbc:ID', 'projectReference')])
}

const TYPE = 'cbc:DocumentTypeCode'
const IS_OBJECT = { when: whenText([TYPE], '130') }

interface ObjectIdentifiers {
  objectIdentifier?: { value: string; scheme?: string }
  otherObjectIdentifiers?: { value: string; scheme?: string }[]
}

/** BT-18 or BT-128: documents of type 130. */
export function objectReferences<T extends ObjectIdentifiers>(
  name: string,
  term: string,
): Binding<T> {
  const part: Binding<ObjectIdentifiers> = firstThen(
    ['objectIdentifier'],
    element(name, [identifier(term, 'cbc:ID', 'objectIdentifier'), fixed(TYPE, '130')], IS_OBJECT),
    list(
      name,
      'otherObjectIdentifiers',
      [
        code(term, 'cbc:ID', 'value', {
          lengthMax: 500,
          attributes: { schemeID: { field: 'scheme', term, lengthMax: 20 } },
        }),
        fixed(TYPE, '130'),
      ],
      IS_OBJECT,
    ),
  )
  return part
}

/**
 * BT-18 (type 130), BG-24 (no type) and, in a credit note, BT-11 (type 50): one element for all.
 */
export function additionalDocuments(isCreditNote: boolean): Binding<Invoice>[] {
  const name = 'cac:AdditionalDocumentReference'
  const projectReference = element<Invoice>(
    name,
    [text('BT-11', 'cbc:ID', 'projectReference'), fixed(TYPE, '50')],
    { when: whenText([TYPE], '50') },
  )
  return [
    objectReferences<Invoice>(name, 'BT-18'),
    ...(isCreditNote ? [projectReference] : []),
    attachments(),
  ]
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
